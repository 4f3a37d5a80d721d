"""Programs: named formulas over declared facts, checked and compiled once, run as often as wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from thidua.errors import ThiduaError
from thidua.formulas.checker import check
from thidua.formulas.environment import (
    Answer,
    Between,
    exact_fact,
    input_names,
    input_values,
    open_fact,
    unknown_fact,
    widths,
)
from thidua.formulas.facts import ScalarFact
from thidua.formulas.ir import Builder, Ir
from thidua.formulas.kinds import Kind, NumberKind, RatioKind
from thidua.formulas.lift import Lift
from thidua.formulas.lifted import Lifted, LiftedNumber, columns
from thidua.formulas.nodes import Node
from thidua.formulas.outcomes import Outcome, decode
from thidua.formulas.python import Run, compile_python
from thidua.formulas.special import NOT_APPLICABLE

WIDEST = 126
"""Most bits a step may need, on any engine; beyond that a formula does not compile."""


@dataclass(frozen=True, slots=True)
class Step:
    """One named formula; later steps may use its name as if it were a fact."""

    name: str
    node: Node


@dataclass(frozen=True, slots=True)
class Lowered:
    """A program as integer trees: the inputs by name, and per step the trees of its columns."""

    inputs: tuple[str, ...]
    steps: tuple[tuple[str, Kind, tuple[Ir, ...]], ...]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A program as a Python function.

    ``layout`` finds the columns of each step: a place in the result, or a constant.
    """

    run: Run
    layout: tuple[tuple[str, Kind, tuple[tuple[int, int], ...]], ...]

    def columns(self, step: int, raw: tuple[int, ...]) -> tuple[int, ...]:
        """The columns of one step, out of a raw result."""
        return tuple(raw[at] if at >= 0 else constant for at, constant in self.layout[step][2])

    def outcome(self, step: int, raw: tuple[int, ...]) -> Outcome:
        """The outcome of one step, out of a raw result."""
        return decode(self.layout[step][1], self.columns(step, raw))


class Program:
    """Checked steps over facts, with an exact and an open form: both are checked at once and compiled when needed.

    An ``outline`` is checked only in its kinds and divisors and cannot be run. With ``align`` all numbers are
    published with the places of the finest one, so that engines share one scale.

    Errors while building: ``duplicate_code``; those of ``check``; ``formula_unrounded``; ``formula_too_wide``;
    ``formula_zero_denominator``; ``formula_negative_denominator``.

    >>> from thidua.formulas.facts import NumberFact
    >>> from thidua.formulas.parser import parse
    >>> facts = (NumberFact(name="done", highest="100"), NumberFact(name="due", lowest="1", highest="100"))
    >>> program = Program(facts, [Step("score", parse("round_to(min(done / due, 1) * 30, 0.25)"))])
    >>> str(program.evaluate({"done": 7, "due": 9})["score"]), str(program.evaluate({"due": 10})["score"])
    ('23.25', '0..30')
    """

    def __init__(
        self, facts: Sequence[ScalarFact], steps: Sequence[Step], *, align: bool = False, outline: bool = False
    ) -> None:
        self.facts: tuple[ScalarFact, ...] = tuple(facts)
        _distinct([fact.name for fact in self.facts], [step.name for step in steps])
        kinds: dict[str, Kind] = {fact.name: fact.kind_of for fact in self.facts}
        checked: list[tuple[str, Node, Kind]] = []
        for step in steps:
            try:
                node, kind = check(step.node, kinds)
            except ThiduaError as error:
                raise error.at(step.name) from None
            if isinstance(kind, RatioKind):
                raise ThiduaError("formula_unrounded", where=step.name).at(step.name)
            kinds[step.name] = kind
            checked.append((step.name, node, kind))
        self._steps = tuple(_aligned(checked) if align else checked)
        self._kinds: Mapping[str, Kind] = {name: kind for name, _, kind in self._steps}
        self._open: Compiled | None = None
        self._exact: Compiled | None = None
        if outline:
            self._outline()
        else:
            self._lowered_open = self.lower(exact=False)
            self._lowered_exact = self.lower(exact=True)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the steps, in order."""
        return tuple(name for name, _, _ in self._steps)

    def kind(self, step: str) -> Kind:
        """The kind of a step; ``KeyError`` for a step there is not."""
        return self._kinds[step]

    @property
    def exact(self) -> Compiled:
        """The form for inputs that are all known and apply."""
        if self._exact is None:
            self._exact = _compiled(self._lowered_exact)
        return self._exact

    @property
    def open(self) -> Compiled:
        """The form for inputs of which some are unknown or not applicable."""
        if self._open is None:
            self._open = _compiled(self._lowered_open)
        return self._open

    def _outline(self) -> None:
        """Kinds and divisors only, with nothing known: what is quick enough to check whenever a table is made."""
        b = Builder()
        dark: dict[str, Lifted] = {fact.name: unknown_fact(b, fact) for fact in self.facts}
        blind = Lift(b, dark.__getitem__)
        for name, node, kind in self._steps:
            try:
                dark[name] = _at_places(b, blind.lift(node), kind)
            except ThiduaError as error:
                raise error.at(name) from None

    def lower(self, *, exact: bool) -> Lowered:
        """The program as integer trees, for any engine."""
        b = Builder()
        kinds = self._kinds
        dark: dict[str, Lifted] = {fact.name: unknown_fact(b, fact) for fact in self.facts}
        blind = Lift(b, dark.__getitem__)
        enter = exact_fact if exact else open_fact
        found: dict[str, Lifted] = {fact.name: enter(b, fact) for fact in self.facts}
        lift = Lift(b, found.__getitem__, blind)
        steps = []
        for name, node, kind in self._steps:
            try:
                dark[name] = _at_places(b, blind.lift(node), kinds[name])
                found[name] = _at_places(b, lift.lift(node), kind)
            except ThiduaError as error:
                raise error.at(name) from None
            roots = columns(found[name])
            if (bits := widths(roots)) > WIDEST:
                raise ThiduaError("formula_too_wide", where=name, bits=bits, limit=WIDEST).at(name)
            steps.append((name, kind, roots))
        inputs = tuple(name for fact in self.facts for name in input_names(fact, exact=exact))
        return Lowered(inputs, tuple(steps))

    def evaluate(self, answers: Mapping[str, Answer]) -> dict[str, Outcome]:
        """The outcome of every step.

        Answers are admitted ones: integers at the fact's places, truth values, the place of a member,
        ``NOT_APPLICABLE``, or absent for unknown.
        """
        given = [answers.get(fact.name) for fact in self.facts]
        compiled, raw = self.run(given)
        return {name: compiled.outcome(i, raw) for i, name in enumerate(self.names)}

    def run(self, given: Sequence[Answer]) -> tuple[Compiled, tuple[int, ...]]:
        """The raw result for answers in the order of the facts, and the form that produced it."""
        if any(answer is None or answer is NOT_APPLICABLE or isinstance(answer, Between) for answer in given):
            inputs = (v for fact, a in zip(self.facts, given, strict=True) for v in input_values(fact, a))
            return self.open, self.open.run(*inputs)
        return self.exact, self.exact.run(*given)


def _distinct(facts: Sequence[str], steps: Sequence[str]) -> None:
    """No name may stand for two things, not even by capitals alone: tables and databases do not tell those apart."""
    seen: set[str] = set()
    for what, names in (("fact", facts), ("step", steps)):
        for name in names:
            key = name.casefold() if what == "fact" else name
            if key in seen:
                raise ThiduaError("duplicate_code", what=what, code=name)
            seen.add(key)


def _aligned(steps: list[tuple[str, Node, Kind]]) -> list[tuple[str, Node, Kind]]:
    """The same steps, every number with the places of the finest."""
    finest = max((kind.places for _, _, kind in steps if isinstance(kind, NumberKind)), default=0)
    shared = NumberKind(finest)
    return [(name, node, shared if isinstance(kind, NumberKind) else kind) for name, node, kind in steps]


def _at_places(b: Builder, lifted: Lifted, kind: Kind) -> Lifted:
    """A number at the places it is published with."""
    if not isinstance(lifted, LiftedNumber) or not isinstance(kind, NumberKind) or kind.places == lifted.places:
        return lifted
    up = 10 ** (kind.places - lifted.places)
    return LiftedNumber(b.scale(lifted.lo, up), b.scale(lifted.hi, up), kind.places, lifted.na, lifted.on)


def _compiled(lowered: Lowered) -> Compiled:
    """Every distinct tree is computed and returned once; constants are not computed at all."""
    places: dict[Ir, int] = {}
    layout = []
    for name, kind, roots in lowered.steps:
        found = []
        for root in roots:
            if root.constant is not None:
                found.append((-1, root.constant))
            else:
                found.append((places.setdefault(root, len(places)), 0))
        layout.append((name, kind, tuple(found)))
    return Compiled(compile_python(lowered.inputs, tuple(places)), tuple(layout))
