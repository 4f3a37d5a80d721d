"""The steps of the class: bands with guards, then sanctions, then what keeps a unit from being classified."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from thidua.criteria.classes import UNCLASSIFIED, ClassBand, ClassScheme, ConditionGuard, Guard, SectionGuard
from thidua.criteria.conditions import condition
from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.rules.rule import literal
from thidua.criteria.sanction import Down, Fixed, NotAbove, NotClassified, Sanction
from thidua.criteria.section import Section
from thidua.formulas.nodes import Apply, FactRef, MemberLiteral, Node, NotApplicableLiteral, NumberLiteral, Remap
from thidua.formulas.parser import parse
from thidua.formulas.program import Step
from thidua.scoring.layout.names import CLASS, TOTAL, guard_name, requirement_name, sanction_name, section_name
from thidua.scoring.layout.shapes import holds


def class_steps(criteria_set: CriteriaSet, scheme: ClassScheme, resolve: Callable[[Node], Node]) -> Iterator[Step]:
    """The guards, the class by bands, the class after each sanction, the class."""
    members = scheme.codes
    total = FactRef(TOTAL)
    chain: list[tuple[Node, str]] = []
    for band in scheme.bands:
        conditions: list[Node] = [_reached(band, total)]
        if band.below is not None:
            conditions.append(Apply("lt", (total, literal(band.below))))
        for index, guard in enumerate(band.guards):
            yield Step(guard_name(band.code, index), resolve(guard_node(guard, criteria_set)))
            if isinstance(guard, ConditionGuard) and guard.decided_by is not None:
                yield Step(guard_name(band.code, index) + "/own", resolve(parse(guard.holds)))
            conditions.append(FactRef(guard_name(band.code, index)))
        chain.append((Apply("and", tuple(conditions)), band.code))
    result: Node = MemberLiteral(scheme.otherwise.code if scheme.otherwise else UNCLASSIFIED, members)
    for met, code in reversed(chain):
        result = Apply("if", (met, MemberLiteral(code, members), result))
    yield Step("class/banded", Apply("if", (Apply("applicable", (total,)), result, NotApplicableLiteral())))
    last = "class/banded"
    for sanction in scheme.sanctions:
        after = _after(sanction, FactRef(last), members)
        yield Step(sanction_name(sanction.code), resolve(Apply("if", (holds(sanction.when), after, FactRef(last)))))
        last = sanction_name(sanction.code)
    needed = tuple(
        FactRef(requirement_name(requirement.code))
        for requirement in criteria_set.requirements
        if requirement.otherwise == "not_classified"
    )
    final: Node = FactRef(last)
    if needed:
        final = Apply("if", (Apply("and", needed), final, NotApplicableLiteral()))
    yield Step(CLASS, final)


def _after(sanction: Sanction, found: Node, members: tuple[str, ...]) -> Node:
    """The class a sanction leaves; where nothing was classified nothing is to be lowered."""
    if isinstance(sanction, NotClassified):
        return NotApplicableLiteral()
    return Remap(found, tuple(_becomes(sanction, code, members) for code in members))


def _becomes(sanction: NotAbove | Down | Fixed, code: str, members: tuple[str, ...]) -> str:
    """The class that a class becomes; “unclassified” is no class to fall from or to."""
    if isinstance(sanction, Fixed):
        return sanction.class_code
    if isinstance(sanction, NotAbove):
        return min(code, sanction.class_code, key=members.index)
    at = members.index(code)
    return members[max(1, at - sanction.by)] if at else code


def _reached(band: ClassBand, total: Node) -> Node:
    return Apply("ge" if band.edge == "closed" else "gt", (total, literal(band.at_least)))


def guard_node(guard: Guard, criteria_set: CriteriaSet) -> Node:
    """The condition a guard stands for; it does not apply where its sections do not."""
    if isinstance(guard, ConditionGuard):
        return condition(guard)
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
