"""The rule `relative_to_leader` on complete answers of a whole cohort, from its docstring."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from reference.basics import ASK, NA, Answers, Facts, Value, rounded
from reference.plain import value
from reference.rules import Rule

ZERO = Fraction(0)


class Figures(NamedTuple):
    """One unit: its actual, its target, and its rate where it has one (ASK: somebody must say)."""

    actual: Value
    target: Value
    rate: Value


def figures(rule: Rule, facts: Facts, unit: Answers) -> Figures:
    """Rates are rounded before they are compared; a unit whose target is 0 has none."""
    actual, target = (value(rule[name], facts, unit) for name in ("actual", "target"))
    if actual is NA or target is NA or target == 0:
        return Figures(actual, target, NA)
    rate = rounded(actual / target, Fraction(rule.get("rate_step", "0.0001")), rule.get("mode", "half_up"))
    return Figures(actual, target, rate)


def relative_to_leader(rule: Rule, full: Fraction, facts: Facts, units: Sequence[Answers], me: int) -> Value:
    """The points of one unit among all of them; a unit without a rate cannot lead."""
    every = [figures(rule, facts, unit) for unit in units]
    own, others = every[me], [*every[:me], *every[me + 1 :]]
    at_zero: dict[str, Value] = {"full": full, "zero": ZERO, "not_applicable": NA, "ask": ASK}

    def to_step(points: Fraction) -> Fraction:
        return rounded(points, Fraction(rule.get("step", "0.01")), rule.get("mode", "half_up"))

    if own.actual is NA or (own.target is NA and rule["no_target"] == "not_applicable"):
        return NA
    if own.target is NA:
        top = max(each.actual for each in every if each.target is NA and each.actual is not NA)
        return to_step(own.actual / top * full) if top else ZERO
    if own.target == 0:
        return at_zero[rule["on_zero"]]
    share = Fraction(rule.get("target_share", "1/2")) * full
    if own.actual < own.target:
        return to_step(share * own.actual / own.target)
    rates = [each.rate for each in others if each.rate is not NA]
    by_rate = rule["leader"] == "highest_rate"
    theirs = [each.rate if by_rate else each.actual for each in others if each.rate is not NA]
    mine = own.rate if by_rate else own.actual
    tied = rule["ties"] == "ask" and mine in theirs
    if own.actual == own.target:
        exceeds = any(e.actual > e.target for e in others if e.rate is not NA)
        if rule["nobody_exceeds"] == "full" and not exceeds:
            return ASK if tied else full
        return to_step(share)
    if mine >= max(theirs, default=mine):
        return ASK if tied else full
    lead, most = own.rate - 1, max([own.rate, *rates]) - 1
    return to_step(share + (full - share) * (lead / most if most else ZERO))
