"""Inverse proportional (tỷ lệ nghịch): the less, the better, against a target."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from thidua.criteria.rules.proportional import OnZero, Proportional
from thidua.criteria.rules.rule import Rule
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Node
from thidua.points import Points
from thidua.rounding import RoundingMode, Step


class InverseProportional(Rule):
    """``min(target / actual, 1) × full mark``, rounded once; ``on_zero`` says what an actual of 0 means.

    >>> from thidua.formulas.printer import show
    >>> rule = InverseProportional(actual="days", target="limit", on_zero="full")
    >>> show(rule.expand(Points(6), {}))
    'round_to(min(ratio(limit, days, 1), 1) * 6, 0.01)'
    """

    kind: Literal["inverse_proportional"] = "inverse_proportional"
    actual: FormulaText
    target: FormulaText
    on_zero: OnZero
    step: Step = "0.01"
    mode: RoundingMode = "half_up"

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The proportional rule with both exchanged."""
        return self._exchanged().expand(maximum, facts)

    def _exchanged(self) -> Proportional:
        return Proportional(
            actual=self.target, target=self.actual, on_zero=self.on_zero, step=self.step, mode=self.mode
        )

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return self._exchanged().asked(maximum, facts)
