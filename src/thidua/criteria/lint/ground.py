"""The ground of a run: the table, its facts, its resolved formulas, and the exact bounds of any of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from thidua.criteria.conditions import conditions
from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.criterion import Criterion
from thidua.criteria.lint.spans import Span, lifted, span_of
from thidua.criteria.part import Part
from thidua.criteria.section import Section
from thidua.formulas.checker import check
from thidua.formulas.derived import Derivation, Derived, FromItems
from thidua.formulas.environment import unknown_fact
from thidua.formulas.facts import ScalarFact, scalar
from thidua.formulas.ir import Builder
from thidua.formulas.lift import Lift
from thidua.formulas.lifted import Frac, Lifted, LiftedBool, LiftedNumber, LiftedRatio
from thidua.formulas.nodes import Node, children, facts_of

MOST_WORK = 24_000
"""How many nodes of formulas one family of checks looks at while it searches for answers; most look at far fewer."""

MOST_LOOKS, LEAST_LOOKS, SHARED_LOOKS = 300, 30, 20_000
"""How many boxes of answers one search looks at: many in a small table, fewer where many criteria share the work."""


Line = Criterion | Part
"""A criterion, or a group or section of them."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The lowest and highest value a formula may have (1 and 0 for yes and no), and whether it may not apply.

    Both ends are ``None`` where it never applies.
    """

    lowest: Fraction | None
    highest: Fraction | None
    may_not_apply: bool


@dataclass(frozen=True, slots=True)
class Leaf:
    """A criterion with its place, its section, and the formula of its rule.

    ``written`` is the formula over the facts of the table, ``node`` the checked one over plain and derived facts.
    """

    place: str
    section: Section
    criterion: Criterion
    written: Node
    node: Node
    bounds: Bounds


class Ground:
    """One criteria set under the linter; everything the families of checks share."""

    def __init__(self, criteria_set: CriteriaSet) -> None:
        self.criteria_set = criteria_set
        self.facts = criteria_set.fact
        self.builder = Builder()
        self.work = MOST_WORK
        self.looks = max(LEAST_LOOKS, min(MOST_LOOKS, SHARED_LOOKS // sum(1 for _ in criteria_set.criteria())))
        self.unsearched: list[str] = []
        self._derivation = Derivation(criteria_set.facts)
        self.scalars: dict[str, ScalarFact] = {fact.name: fact for fact in scalar(criteria_set.facts)}
        self.derived: dict[str, Derived] = {}
        self._blind = Lift(self.builder, self._unknown)
        self._sizes: dict[int, tuple[Node, int]] = {}
        self.leaves = tuple(
            self._leaf(place, section, line)
            for place, section, line in criteria_set.lines()
            if isinstance(line, Criterion)
        )
        for _, condition in conditions(criteria_set):  # so that every question has its derived fact from the start
            self.resolved(condition)
        self.leaf: Mapping[str, Leaf] = {leaf.criterion.code: leaf for leaf in self.leaves}

    def _leaf(self, place: str, section: Section, criterion: Criterion) -> Leaf:
        written = criterion.rule.expand(criterion.max, self.facts)
        node = self.resolved(written)
        return Leaf(place, section, criterion, written, node, self.bounds(node))

    def resolved(self, node: Node) -> Node:
        """The checked form of a formula of the table, its questions about lists and cohorts as derived facts."""
        resolved = self._derivation.resolve(node)
        for derived in self._derivation.derived[len(self.derived) :]:
            self.derived[derived.fact.name] = derived
            self.scalars[derived.fact.name] = derived.fact
        return check(resolved, {name: self.scalars[name].kind_of for name in facts_of(resolved)})[0]

    def _unknown(self, name: str) -> Lifted:
        return unknown_fact(self.builder, self.scalars[name])

    def bounds(self, node: Node, box: Mapping[str, Span] | None = None) -> Bounds:
        """What a checked formula may come to within a box of answers; within all declared answers without one."""
        if box is None:
            return _bounds(self._blind.lift(node))
        known = {name: lifted(self.builder, self.scalars[name], span) for name, span in box.items()}
        return _bounds(Lift(self.builder, known.__getitem__, self._blind).lift(node))

    def box(self, node: Node) -> dict[str, Span]:
        """Every answer to the facts of a formula."""
        return {name: span_of(self.scalars[name]) for name in facts_of(node)}

    def searchable(self, name: str) -> bool:
        """Whether a unit's own answers decide a fact; figures of its cohort and of Python rules are not searched."""
        return name not in self.derived or isinstance(self.derived[name], FromItems)

    def size(self, node: Node) -> int:
        """How many nodes a formula has, which is what looking at it once costs."""
        held = self._sizes.get(id(node))
        if held is None:
            count, stack = 0, [node]
            while stack:
                count += 1
                stack.extend(children(stack.pop()))
            held = self._sizes[id(node)] = (node, count)
        return held[1]


def _bounds(found: Lifted) -> Bounds:
    if isinstance(found, LiftedBool):
        true, false = bool(found.true.constant), bool(found.false.constant)
        if not (true or false):
            return Bounds(None, None, True)
        return Bounds(Fraction(0 if false else 1), Fraction(1 if true else 0), bool(found.na.constant))
    if not isinstance(found, LiftedNumber | LiftedRatio) or not found.on.constant:
        return Bounds(None, None, True)
    na = bool(found.na.constant)
    if isinstance(found, LiftedNumber):
        scale = 10**found.places
        return Bounds(Fraction(found.lo.lo, scale), Fraction(found.hi.lo, scale), na)
    return Bounds(_value(found.lo), _value(found.hi), na)


def _value(part: Frac) -> Fraction:
    return Fraction(part.n.lo, part.d.lo) * part.k
