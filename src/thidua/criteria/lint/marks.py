"""Steps of marks, questions that stay open, targets that are the actual figure, and rules that work backwards."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua.criteria.lint.ground import Ground, Leaf
from thidua.criteria.lint.rules_of import Measured, rules_of
from thidua.criteria.lint.witness import found
from thidua.criteria.rules import DeductPerEvent, ExpertMark, MeanOfItems, PercentOff, RangeByBand, Rule, Shortfall
from thidua.findings import Finding
from thidua.formulas.facts import NumberFact
from thidua.formulas.parser import parse
from thidua.points import Points


def marks(ground: Ground) -> Iterator[Finding]:
    """What is clumsy in single rules, those inside other rules included."""
    for leaf in ground.leaves:
        criterion = leaf.criterion
        if criterion.round is not None and not divides(criterion.round, criterion.max):
            words = {"code": criterion.code, "step": criterion.round, "points": criterion.max}
            yield found("lint_round_step", f"{leaf.place}/round", **words)
        for place, rule in rules_of(criterion.rule, f"{leaf.place}/rule"):
            yield from _steps(ground, leaf, rule, place)
            yield from _asks(leaf, rule, place)
            if isinstance(rule, Measured) and parse(rule.actual) == parse(rule.target):
                yield found("lint_target_is_actual", f"{place}/target", code=criterion.code, target=rule.target)
        yield from _backwards(leaf)


def divides(step: str, points: Points) -> bool:
    """Whether an amount of points is a whole number of steps."""
    return (points.fraction / Points(step).fraction).denominator == 1


def _steps(ground: Ground, leaf: Leaf, rule: Rule, place: str) -> Iterator[Finding]:
    if isinstance(rule, ExpertMark):
        ends = [leaf.criterion.max, rule.lowest]
    elif isinstance(rule, RangeByBand):
        ends = [end for each in (*rule.ranges, rule.below) for end in (each.highest, each.lowest)]
    else:
        return
    off = [end for end in ends if not divides(rule.step, end)]
    if off:
        words = {"code": leaf.criterion.code, "step": rule.step, "points": ", ".join(map(str, off))}
        yield found("lint_mark_step", f"{place}/step", **words)
    fact = ground.facts.get(rule.mark)
    if isinstance(fact, NumberFact) and (Points(rule.step).fraction / Fraction(1, 10**fact.places)).denominator != 1:
        entered = {"name": fact.name, "places": str(fact.places), "step": rule.step}
        yield found("lint_mark_places", f"{place}/mark", code=leaf.criterion.code, **entered)


def _asks(leaf: Leaf, rule: Rule, place: str) -> Iterator[Finding]:
    key = "on_empty" if isinstance(rule, MeanOfItems) else "on_zero"
    if isinstance(rule, Measured | MeanOfItems) and getattr(rule, key) == "ask":
        yield found("lint_asks", f"{place}/{key}", code=leaf.criterion.code)


def _backwards(leaf: Leaf) -> Iterator[Finding]:
    """A line of a deduction group that takes off its most where nothing happened, or never takes off anything."""
    if leaf.section.kind != "deduction":
        return
    for place, rule in rules_of(leaf.criterion.rule, f"{leaf.place}/rule"):
        if isinstance(rule, DeductPerEvent | PercentOff | Shortfall):
            words = {"code": leaf.criterion.code, "max": leaf.criterion.max}
            yield found("lint_deduction_inverted", place, **words)
            return
    if leaf.bounds.highest is not None and leaf.bounds.highest <= 0:
        words = {"code": leaf.criterion.code, "max": leaf.criterion.max}
        yield found("lint_deduction_inverted", f"{leaf.place}/rule", **words)
