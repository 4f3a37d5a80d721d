"""What all emitters share: widths, refusals, and the order in which shared nodes become columns.

A node that is used more than once, lies deep, or is written several times by an engine's division becomes a
column of its own. A column of stage ``k`` reads only columns of earlier stages, so no expression grows beyond
its own depth however often its parts are shared.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from thidua.formulas.environment import Answer
from thidua.formulas.facts import ChoiceFact, Fact, YesNoFact
from thidua.formulas.ir import Ir, walk
from thidua.formulas.program import Lowered

NATIVE = 63
"""Bits of a 64-bit integer without its sign."""

DEEPEST = 10
"""Expressions deeper than this are cut into columns."""

Columns = tuple[tuple[int, ...], ...]
"""The columns of every step for one row."""


class Refused(Exception):  # noqa: N818  # it says what happened
    """An engine cannot hold every value of a node exactly."""

    def __init__(self, engine: str, node: Ir, bits: int, limit: int) -> None:
        shown = f"{node.op} {node.name}".strip()
        super().__init__(f"{engine} holds {limit} bits; the node “{shown}” within [{node.lo}, {node.hi}] needs {bits}")
        self.engine, self.node, self.bits, self.limit = engine, node, bits, limit


class Job(NamedTuple):
    """A lowered program and the answers it runs on; an exact one only meets answers that are known."""

    lowered: Lowered
    facts: tuple[Fact, ...]
    rows: list[list[Answer]]
    exact: bool


def is_wide(node: Ir) -> bool:
    """Whether the value of a node does not fit a native integer."""
    return not node.truth and node.bits > NATIVE


def halves(terms: Sequence[Any]) -> tuple[Sequence[Any], Sequence[Any]]:
    """Sums of many terms are added as a balanced tree, so that they stay flat."""
    middle = len(terms) // 2
    return terms[:middle], terms[middle:]


def balanced(terms: Sequence[Any], join: Callable[[Any, Any], Any]) -> Any:
    """The terms joined pair by pair."""
    if len(terms) == 1:
        return terms[0]
    left, right = halves(terms)
    return join(balanced(left, join), balanced(right, join))


def work_bits(node: Ir) -> int:
    """The most bits met while a node is computed: its own, its operands', its partial sums'.

    The interval of a sum may be narrower than those of its partial sums: a + b - c.
    """
    bits = 0 if node.truth else node.bits
    bits = max(bits, *(arg.bits for arg in node.args if not arg.truth), 0)

    def partial(terms: Sequence[Ir]) -> None:
        nonlocal bits
        low, high = sum(t.lo for t in terms), sum(t.hi for t in terms)
        bits = max(bits, abs(low).bit_length(), abs(high).bit_length())
        if len(terms) > 1:
            left, right = halves(terms)
            partial(left)
            partial(right)

    if node.op == "add":
        partial(node.args)
    return bits


def works_wide(node: Ir) -> bool:
    """Whether a node must be computed in the wide type."""
    return work_bits(node) > NATIVE


def guard(engine: str, roots: Sequence[Ir], limit: int) -> None:
    """Refuse what the wide type of an engine cannot hold."""
    for node in walk(tuple(roots)):
        if (bits := work_bits(node)) > limit:
            raise Refused(engine, node, bits, limit)


@dataclass
class Plan:
    """The columns of a program in stages, and where the columns of each step are found."""

    roots: list[Ir] = field(default_factory=list)
    inputs: list[Ir] = field(default_factory=list)
    kept: dict[Ir, str] = field(default_factory=dict)
    stages: list[list[Ir]] = field(default_factory=list)
    needs: dict[Ir, set[Ir]] = field(default_factory=dict)

    def live(self, stage: int) -> list[Ir]:
        """The columns that a later stage, or the result, still reads once this stage is done."""
        wanted = set(self.roots).union(*(self.needs[n] for later in self.stages[stage + 1 :] for n in later))
        done = [*self.inputs, *(node for made in self.stages[: stage + 1] for node in made)]
        return [node for node in done if node in wanted]

    def rows(self, lowered: Lowered, raw: Sequence[Sequence[int]]) -> list[Columns]:
        """The columns of every step out of the values of the roots."""
        place = {root: i for i, root in enumerate(self.roots)}

        def value(row: Sequence[int], root: Ir) -> int:
            if root.constant is not None:
                return bool(root.constant) if root.truth else root.constant
            return row[place[root]]

        return [tuple(tuple(value(row, root) for root in roots) for _, _, roots in lowered.steps) for row in raw]


def plan(lowered: Lowered, repeats: Callable[[Ir], bool], prefix: str = "") -> Plan:
    """Decide which nodes become columns; ``repeats``: whether an engine writes the operands of a node twice."""
    roots = tuple(dict.fromkeys(r for _, _, found in lowered.steps for r in found if r.constant is None))
    order = walk(roots)
    uses: Counter[Ir] = Counter()
    for node in order:
        uses.update({arg: 2 if repeats(node) else 1 for arg in node.args})
        uses.update(arg for i, arg in enumerate(node.args) if arg in node.args[:i])
    made = Plan(list(roots))
    stage: dict[Ir, int] = {}
    depth: dict[Ir, int] = {}
    reads: dict[Ir, set[Ir]] = {}
    for node in order:
        if node.op == "var":
            made.inputs.append(node)
            made.kept[node] = f"{prefix}v{len(made.inputs)}"
            stage[node], depth[node], reads[node] = 0, 0, {node}
            continue
        reads[node] = set().union(*(reads[arg] for arg in node.args))
        stage[node] = max((stage[arg] for arg in node.args), default=0)
        depth[node] = 1 + max((depth[arg] for arg in node.args), default=0)
        if node.args and (uses[node] > 1 or depth[node] > DEEPEST or node in roots):
            while len(made.stages) <= stage[node]:
                made.stages.append([])
            made.stages[stage[node]].append(node)
            made.kept[node] = f"{prefix}t{len(made.kept)}"
            stage[node] += 1
            depth[node] = 0
            made.needs[node], reads[node] = reads[node], {node}
    return made


class Input(NamedTuple):
    """How an input is built from the columns of a fact: ``what`` of the fact, with its declaration."""

    fact: Fact
    what: str


def sources(facts: Sequence[Fact], *, exact: bool) -> dict[str, Input]:
    """For the name of every input the fact it comes from and which aspect of it."""
    made: dict[str, Input] = {}
    for fact in facts:
        if exact:
            made[fact.name] = Input(fact, "value")
            continue
        if isinstance(fact, YesNoFact):
            aspects = ["true", "false"]
        elif isinstance(fact, ChoiceFact):
            aspects = [str(i) for i in range(len(fact.members))]
        else:
            aspects = ["lo", "hi", "on"]
        made.update({f"{fact.name}.{aspect}": Input(fact, aspect) for aspect in [*aspects, "na"]})
    return made
