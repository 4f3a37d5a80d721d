"""The steps of a section or group: sum, rescaling, cap, what takes it away, policy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from thidua.criteria.criterion import Criterion
from thidua.criteria.part import Group, Part
from thidua.criteria.rules.rule import literal
from thidua.criteria.section import Section
from thidua.formulas.nodes import Apply, FactRef, Node, NumberLiteral, RoundTo
from thidua.formulas.program import Step
from thidua.scoring.layout.names import leaf_name, section_name
from thidua.scoring.layout.shapes import ZERO, added, clip, unless

Line = Criterion | Group | Section


def points_of(line: Line) -> FactRef:
    """The step with which a line enters the part above."""
    if isinstance(line, Criterion):
        return FactRef(leaf_name("points", line.code))
    return FactRef(section_name("part", line.code))


def part_steps(part: Part, resolve: Callable[[Node], Node]) -> Iterator[Step]:
    """Every number on the way from the lines to the points of the part."""
    code = part.code
    yield from summed_steps(part.criteria, code, part.rescale_step)
    yield Step(section_name("capped", code), clip(FactRef(section_name("scaled", code)), part.floor, part.max))
    yield Step(section_name("section", code), resolve(unless(part.zero_when, section_name("capped", code))))
    points: Node = FactRef(section_name("section", code))
    if part.not_applicable == "full_points":
        points = Apply("otherwise", (points, literal(part.max)))
    yield Step(section_name("part", code), points)


def summed_steps(lines: Sequence[Line], code: str, rescale_step: str) -> Iterator[Step]:
    """The sum of the lines that apply, scaled up for those that ask for it."""
    yield Step(section_name("sum", code), _sum(lines))
    maxima = tuple(Apply("if", (_applies(line), literal(line.max), ZERO)) for line in lines)
    yield Step(section_name("applies", code), added(maxima))
    applies = FactRef(section_name("applies", code))
    made_up = tuple(
        Apply("if", (_applies(line), ZERO, literal(line.max))) for line in lines if line.not_applicable == "rescale"
    )
    yield Step(section_name("absent", code), added(made_up))
    absent = FactRef(section_name("absent", code))
    yield Step(section_name("base", code), Apply("add", (applies, absent)))
    scaled: Node = FactRef(section_name("sum", code))
    if made_up:
        # sum × (1 + absent / applies), which is at least the sum and at most what the part could reach: written so
        # that the bounds say it too
        factor = Apply("add", (NumberLiteral(1, 0), Apply("div", (absent, applies, ZERO))))
        grown = Apply("min", (Apply("mul", (scaled, factor)), FactRef(section_name("base", code))))
        scaled = Apply("if", (Apply("eq", (absent, ZERO)), scaled, RoundTo(grown, rescale_step)))
    yield Step(section_name("scaled", code), scaled)


def _sum(lines: Sequence[Line]) -> Node:
    """The sum of the lines that apply; a line that drops the group makes the sum not applicable when it is."""
    dropping = tuple(points_of(line) for line in lines if line.not_applicable == "drop_group")
    others = tuple(points_of(line) for line in lines if line.not_applicable != "drop_group")
    if not dropping:
        return Apply("total", others)
    rest = (Apply("otherwise", (Apply("total", others), ZERO)),) if others else ()
    return added((*dropping, *rest))


def _applies(line: Line) -> Node:
    return Apply("applicable", (points_of(line),))
