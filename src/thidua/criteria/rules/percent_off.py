"""Percent off per fault (trừ phần trăm theo lỗi): every fault takes a share of the full mark."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from thidua.criteria.rules.rule import Rule, literal, quoted
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, Node, NumberLiteral, RoundTo
from thidua.formulas.parser import parse
from thidua.points import Points
from thidua.rounding import RoundingMode, Step
from thidua.shares import Share


class PercentOff(Rule):
    """``full mark × max(0, 1 − each × faults)``, rounded once.

    >>> from thidua.formulas.printer import show
    >>> show(PercentOff(faults="late", each="1/4", step="0.01").expand(Points(10), {}))
    'round_to(max(0, 4 - 1 * late) * 10 / 4, 0.01)'
    """

    kind: Literal["percent_off"] = "percent_off"
    faults: FormulaText
    each: Share
    step: Step
    mode: RoundingMode = "half_up"

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """Over one denominator, so that nothing is rounded on the way."""
        share = self.each.fraction
        whole = NumberLiteral(share.denominator, 0)
        lost = Apply("mul", (NumberLiteral(share.numerator, 0), parse(self.faults)))
        kept = Apply("max", (NumberLiteral(0, 0), Apply("sub", (whole, lost))))
        return RoundTo(Apply("div", (Apply("mul", (kept, literal(maximum))), whole)), self.step, self.mode)

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        each = self.each.words()
        return Phrase.of("asked_percent_off", faults=quoted(self.faults, facts), each=each, max=maximum, step=self.step)
