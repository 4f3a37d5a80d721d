"""The rule `relative_to_leader` on complete answers of a whole cohort, from its docstring."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from reference.basics import ASK, NA, Answers, Facts, Value, rounded
from reference.plain import value
from reference.rules import Rule

ONE = Fraction(1)


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
    return Figures(actual, target, rounded(actual / target, Fraction(rule.get("rate_step", "0.0001")), "half_up"))


def relative_to_leader(rule: Rule, full: Fraction, facts: Facts, units: Sequence[Answers], me: int) -> Value:
    """The points of one unit among all of them."""
    every = [figures(rule, facts, unit) for unit in units]
    own = every[me]
    to_step = (Fraction(rule.get("step", "0.01")), rule.get("mode", "half_up"))
    if own.actual is NA and own.target != 0:
        return NA
    if own.target is NA:
        if rule["no_target"] == "not_applicable":
            return NA
        top = max(each.actual for each in every if each.target is NA and each.actual is not NA)
        return ASK if top == 0 else rounded(own.actual / top * full, *to_step)
    if own.target == 0:
        at_zero: dict[str, Any] = {"full": full, "zero": Fraction(0), "not_applicable": NA, "ask": ASK}
        found: Value = at_zero[rule["on_zero"]]
        return found
    share = Fraction(rule.get("target_share", "1/2"))
    if own.rate < 1:
        return rounded(share * full * own.actual / own.target, *to_step)
    compared = [each for each in every if each.rate is not NA]
    best = max(each.rate for each in compared)
    if best <= 1:
        return full if rule["nobody_exceeds"] == "full" else rounded(share * full, *to_step)
    if own.rate == 1:
        return rounded(share * full, *to_step)
    by_rate = rule["leader"] == "highest_rate"
    measure = [each.rate for each in compared] if by_rate else [e.actual for e in every if NA not in (e.actual, e.target)]
    mine = own.rate if by_rate else own.actual
    if mine == max(measure):
        return ASK if rule["ties"] == "ask" and measure.count(mine) > 1 else full
    ahead = (own.actual / own.target - 1) / (best - 1)
    return rounded(share * full + (1 - share) * full * ahead, *to_step)
