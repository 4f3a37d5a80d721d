"""Proportional (theo tỷ lệ): the share of a target that was reached, times the full mark, capped at it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from thidua.criteria.rules.rule import Rule, literal, named
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, AskLiteral, Node, NotApplicableLiteral, NumberLiteral, RoundTo
from thidua.formulas.parser import parse
from thidua.points import Points
from thidua.rounding import RoundingMode, Step

OnZero = Literal["full", "zero", "not_applicable", "ask"]
"""What a target of 0 means: the full mark, no points, not counted, or a question to somebody. Never a default."""


class Proportional(Rule):
    """``min(actual / target, 1) × maximum``, rounded once.

    ``on_zero`` must be said, because 0 planned, 0 due and “nobody gave us a target” are different things.

    >>> rule = Proportional(actual="done", target="due", on_zero="full", step="0.25")
    >>> from thidua.formulas.printer import show
    >>> show(rule.expand(Points(6), {}))
    'round_to(min(ratio(done, due, 1), 1) * 6, 0.25)'
    """

    kind: Literal["proportional"] = "proportional"
    actual: FormulaText
    target: FormulaText
    on_zero: OnZero
    step: Step = "0.01"
    mode: RoundingMode = "half_up"

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The rounded, capped ratio."""
        one = NumberLiteral(1, 0)
        if_zero: dict[OnZero, Node] = {
            "full": one,
            "zero": NumberLiteral(0, 0),
            "not_applicable": NotApplicableLiteral(),
            "ask": AskLiteral(),
        }
        ratio = Apply("div", (parse(self.actual), parse(self.target), if_zero[self.on_zero]))
        capped = Apply("min", (ratio, one))
        return RoundTo(Apply("mul", (capped, literal(maximum))), self.step, self.mode)

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of(
            "asked_proportional_zero",
            actual=named(self.actual, facts),
            target=named(self.target, facts),
            max=maximum,
            step=self.step,
            on_zero=Phrase.of(f"zero_{self.on_zero}"),
        )
