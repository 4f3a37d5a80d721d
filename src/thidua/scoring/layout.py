"""From a criteria set to named steps: the order of a score sheet, written as formulas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thidua.criteria.classes import UNCLASSIFIED, ClassBand, ConditionGuard, Guard, SectionGuard
from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.criterion import Criterion
from thidua.criteria.rules.rule import literal
from thidua.criteria.section import Section
from thidua.formulas.facts import Fact
from thidua.formulas.nodes import (
    Apply,
    FactRef,
    MemberLiteral,
    Node,
    NotApplicableLiteral,
    NumberLiteral,
    RoundTo,
)
from thidua.formulas.parser import parse
from thidua.formulas.program import Step
from thidua.points import Points

ZERO = NumberLiteral(0, 0)
TOTAL = "total"
CLASS = "class"


def leaf_name(stage: str, criterion: str) -> str:
    """The step of a criterion at a stage.

    Stages: ``rule``, ``rounded``, ``leaf`` (kept within bounds), ``points`` (policy applied).
    """
    return f"{stage}:{criterion}"


def section_name(stage: str, section: str) -> str:
    """The step of a section at a stage.

    Stages: ``sum``; ``applies``, ``absent`` and ``base`` (maxima), ``scaled``, ``kept``, ``section``.
    """
    return f"{stage}/{section}"


def guard_name(class_code: str, index: int) -> str:
    """The step of a guard of a class."""
    return f"guard/{class_code}/{index}"


def steps(criteria_set: CriteriaSet) -> Iterator[Step]:
    """Every step of the sheet, in the order of ``docs/semantics.md`` §3."""
    facts = criteria_set.fact
    for section in criteria_set.sections:
        for criterion in section.criteria:
            yield from _leaf(criterion, facts)
        yield from _section(section)
    yield from _total(criteria_set)
    if criteria_set.classes is not None:
        yield from _classes(criteria_set)


def _clip(x: Node, low: Points, high: Points) -> Node:
    return Apply("min", (Apply("max", (x, literal(low))), literal(high)))


def _leaf(criterion: Criterion, facts: Mapping[str, Fact]) -> Iterator[Step]:
    code = criterion.code
    yield Step(leaf_name("rule", code), criterion.rule.expand(criterion.max, facts))
    rounded: Node = FactRef(leaf_name("rule", code))
    if criterion.round is not None:
        rounded = RoundTo(rounded, criterion.round, criterion.rounding_mode)
    yield Step(leaf_name("rounded", code), rounded)
    kept = _clip(FactRef(leaf_name("rounded", code)), criterion.floor, criterion.max)
    yield Step(leaf_name("leaf", code), kept)
    points: Node = FactRef(leaf_name("leaf", code))
    if criterion.not_applicable == "full_points":
        points = Apply("otherwise", (points, literal(criterion.max)))
    yield Step(leaf_name("points", code), points)


def applicable_max(section: Section) -> Node:
    """The sum of the maxima of the criteria that apply."""
    parts = []
    for criterion in section.criteria:
        parts.append(Apply("if", (_applies(criterion), literal(criterion.max), ZERO)))
    return parts[0] if len(parts) == 1 else Apply("add", tuple(parts))


def _section(section: Section) -> Iterator[Step]:
    leaves = tuple(FactRef(leaf_name("points", c.code)) for c in section.criteria)
    yield Step(section_name("sum", section.code), Apply("total", leaves))
    yield Step(section_name("applies", section.code), applicable_max(section))
    applies = FactRef(section_name("applies", section.code))
    made_up = [_max_if_absent(c) for c in section.criteria if c.not_applicable == "rescale"]
    yield Step(section_name("absent", section.code), Apply("add", (ZERO, *made_up)) if made_up else ZERO)
    absent = FactRef(section_name("absent", section.code))
    yield Step(section_name("base", section.code), Apply("add", (applies, absent)))
    scaled: Node = FactRef(section_name("sum", section.code))
    if made_up:
        # sum × (1 + absent / applies), which is at least the sum and at most what the section could reach: written so
        # that the bounds say it too
        factor = Apply("add", (NumberLiteral(1, 0), Apply("div", (absent, applies, ZERO))))
        grown = Apply("min", (Apply("mul", (scaled, factor)), FactRef(section_name("base", section.code))))
        scaled = Apply("if", (Apply("eq", (absent, ZERO)), scaled, RoundTo(grown, section.rescale_step)))
    yield Step(section_name("scaled", section.code), scaled)
    kept: Node = FactRef(section_name("scaled", section.code))
    needed = [_applies(c) for c in section.criteria if c.not_applicable == "drop_group"]
    if needed:
        kept = Apply("if", (Apply("and", tuple(needed)), kept, NotApplicableLiteral()))
    yield Step(section_name("kept", section.code), kept)
    capped = Apply("min", (FactRef(section_name("kept", section.code)), literal(section.max)))
    yield Step(section_name("section", section.code), capped)


def _applies(criterion: Criterion) -> Node:
    return Apply("applicable", (FactRef(leaf_name("points", criterion.code)),))


def _max_if_absent(criterion: Criterion) -> Node:
    """The full mark of a criterion that does not apply, which the others make up for."""
    return Apply("if", (_applies(criterion), ZERO, literal(criterion.max)))


def _total(criteria_set: CriteriaSet) -> Iterator[Step]:
    groups: dict[str, list[Node]] = {"scored": [], "bonus": [], "deduction": []}
    for section in criteria_set.sections:
        groups[section.kind].append(FactRef(section_name("section", section.code)))
    total: Node = Apply("total", tuple(groups["scored"])) if groups["scored"] else ZERO
    if groups["bonus"]:
        total = Apply("add", (total, *(Apply("otherwise", (bonus, ZERO)) for bonus in groups["bonus"])))
    if groups["deduction"]:
        lost = Apply("add", (ZERO, *(Apply("otherwise", (d, ZERO)) for d in groups["deduction"])))
        total = Apply("sub", (total, lost))
    yield Step("total/sum", total)
    if criteria_set.lowest_total is not None:
        total = Apply("max", (FactRef("total/sum"), literal(criteria_set.lowest_total)))
    else:
        total = FactRef("total/sum")
    if criteria_set.highest_total is not None:
        total = Apply("min", (total, literal(criteria_set.highest_total)))
    yield Step("total/kept", total)
    rounded: Node = FactRef("total/kept")
    if criteria_set.round_total is not None:
        rounded = RoundTo(rounded, criteria_set.round_total, criteria_set.rounding_mode)
    yield Step(TOTAL, rounded)


def _classes(criteria_set: CriteriaSet) -> Iterator[Step]:
    scheme = criteria_set.classes
    if scheme is None:
        return
    members = scheme.codes
    result: Node = MemberLiteral(scheme.otherwise.code if scheme.otherwise else UNCLASSIFIED, members)
    total = FactRef(TOTAL)
    chain: list[tuple[Node, str]] = []
    for band in scheme.bands:
        conditions: list[Node] = [_reached(band, total)]
        if band.below is not None:
            conditions.append(Apply("lt", (total, literal(band.below))))
        for index, guard in enumerate(band.guards):
            yield Step(guard_name(band.code, index), guard_node(guard, criteria_set))
            conditions.append(FactRef(guard_name(band.code, index)))
        chain.append((Apply("and", tuple(conditions)), band.code))
    for condition, code in reversed(chain):
        result = Apply("if", (condition, MemberLiteral(code, members), result))
    known = Apply("applicable", (total,))
    yield Step(CLASS, Apply("if", (known, result, NotApplicableLiteral())))


def _reached(band: ClassBand, total: Node) -> Node:
    return Apply("ge" if band.edge == "closed" else "gt", (total, literal(band.at_least)))


def guard_node(guard: Guard, criteria_set: CriteriaSet) -> Node:
    """The condition a guard stands for; it does not apply where its sections do not."""
    if isinstance(guard, ConditionGuard):
        return parse(guard.holds)
    parts = [
        _section_reaches(guard, section)
        for section in criteria_set.sections
        if section.kind == "scored" and guard.section in (None, section.code)
    ]
    return parts[0] if len(parts) == 1 else Apply("and", tuple(parts))


def _section_reaches(guard: SectionGuard, section: Section) -> Node:
    """``section × denominator >= maximum × numerator``: exact, without a division."""
    share = guard.at_least.fraction
    base: Node = literal(section.max)
    if guard.base == "applicable":
        base = Apply("min", (FactRef(section_name("base", section.code)), base))
    left = Apply("mul", (FactRef(section_name("section", section.code)), NumberLiteral(share.denominator, 0)))
    return Apply("ge", (left, Apply("mul", (base, NumberLiteral(share.numerator, 0)))))


__all__ = [
    "CLASS",
    "TOTAL",
    "applicable_max",
    "guard_name",
    "guard_node",
    "leaf_name",
    "section_name",
    "steps",
]
