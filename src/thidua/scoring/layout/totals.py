"""The steps of the total: weighted or plain sum, bonus, deductions, multipliers, scale, what lies outside, rounding."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import lcm

from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.rules.rule import literal
from thidua.criteria.section import Section
from thidua.formulas.nodes import Apply, BoolLiteral, FactRef, Node, NotApplicableLiteral, NumberLiteral, RoundTo
from thidua.formulas.parser import parse
from thidua.formulas.program import Step
from thidua.scoring.layout.names import TOTAL, leaf_name, multiplier_name, requirement_name
from thidua.scoring.layout.parts import points_of, summed_steps
from thidua.scoring.layout.shapes import ZERO, clip, holds


def total_steps(criteria_set: CriteriaSet, resolve: Callable[[Node], Node]) -> Iterator[Step]:
    """Every number on the way from the sections to the total."""
    of: dict[str, list[Section]] = {"scored": [], "bonus": [], "deduction": [], "outside": []}
    for section in criteria_set.sections:
        of[section.kind].append(section)
    yield from _scored(criteria_set, of["scored"])
    total: Node = FactRef("total/scored")
    if criteria_set.opening_balance.units(criteria_set.opening_balance.places):
        total = Apply("add", (literal(criteria_set.opening_balance), total))
    if of["bonus"]:
        total = Apply("add", (total, *(_or_nothing(bonus) for bonus in of["bonus"])))
    if of["deduction"]:
        total = Apply("sub", (total, Apply("add", (ZERO, *(_or_nothing(lost) for lost in of["deduction"])))))
    yield Step("total/sum", total)
    last = "total/sum"
    for multiplier in criteria_set.multipliers:
        before = FactRef(last)
        grown = RoundTo(Apply("mul", (before, literal(multiplier.factor))), multiplier.step, multiplier.mode)
        after = Apply("if", (resolve(holds(multiplier.when)), grown, before))
        if multiplier.from_total is not None:  # a total that does not apply stays so, whatever the condition
            after = Apply("if", (Apply("ge", (before, literal(multiplier.from_total))), after, before))
        last = multiplier_name(multiplier.code)
        yield Step(last, after)
    yield Step("total/kept", clip(FactRef(last), criteria_set.lowest_total, criteria_set.highest_total))
    with_outside: Node = FactRef("total/kept")
    if of["outside"]:
        with_outside = Apply("add", (with_outside, *(_or_nothing(section) for section in of["outside"])))
    yield Step("total/outside", with_outside)
    rounded: Node = FactRef("total/outside")
    if criteria_set.round_total is not None:
        rounded = RoundTo(rounded, criteria_set.round_total, criteria_set.rounding_mode)
    yield Step("total/rounded", rounded)
    total = FactRef("total/rounded")
    needed = []
    for requirement in criteria_set.requirements:
        holds_or_no_matter = Apply("otherwise", (parse(requirement.holds), BoolLiteral(True)))
        yield Step(requirement_name(requirement.code), resolve(holds_or_no_matter))
        if requirement.otherwise == "not_scored":
            needed.append(FactRef(requirement_name(requirement.code)))
    for _, criterion in criteria_set.criteria():
        if criterion.must_reach is not None:
            points = FactRef(leaf_name("points", criterion.code))
            reached = Apply("ge", (points, literal(criterion.must_reach)))
            name = requirement_name(f"line/{criterion.code}")
            yield Step(name, Apply("otherwise", (reached, BoolLiteral(True))))
            needed.append(FactRef(name))
    if needed:
        total = Apply("if", (Apply("and", tuple(needed)), total, NotApplicableLiteral()))
    yield Step(TOTAL, total)


def _scored(criteria_set: CriteriaSet, sections: list[Section]) -> Iterator[Step]:
    """The sum of the scored sections, scaled up for those that ask for it; exact weights, one rounding."""
    if not sections:
        yield Step("total/scored", ZERO)
        return
    weights = [section.weight.fraction for section in sections if section.weight is not None]
    if not weights:
        yield from summed_steps(sections, "", "0.01")
        yield Step("total/scored", FactRef("scaled/"))
        return
    whole = lcm(*(weight.denominator for weight in weights))
    weighted = []
    for section in sections:
        share = section.weight.fraction if section.weight is not None else 1
        weighted.append(Apply("mul", (points_of(section), NumberLiteral(int(share * whole), 0))))
    exact = Apply("div", (Apply("total", tuple(weighted)), NumberLiteral(whole, 0)))
    yield Step("total/scored", RoundTo(exact, criteria_set.weight_step, criteria_set.rounding_mode))


def _or_nothing(section: Section) -> Node:
    return Apply("otherwise", (points_of(section), ZERO))
