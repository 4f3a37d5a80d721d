"""Deduct per event (trừ theo lần): start from the full mark, lose some for every event, not below 0."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from thidua.criteria.rules.rule import Rule, literal, quoted
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, Node, NumberLiteral
from thidua.formulas.parser import parse
from thidua.points import Points


class DeductPerEvent(Rule):
    """``max(0, maximum − each × events)``.

    >>> from thidua.formulas.printer import show
    >>> show(DeductPerEvent(events="late", each="0.5").expand(Points(3), {}))
    'max(0, 3 - 0.5 * late)'
    """

    kind: Literal["deduct_per_event"] = "deduct_per_event"
    events: FormulaText
    each: Points

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The full mark less the deduction."""
        lost = Apply("mul", (literal(self.each), parse(self.events)))
        return Apply("max", (NumberLiteral(0, 0), Apply("sub", (literal(maximum), lost))))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of("asked_deduct", events=quoted(self.events, facts), each=self.each, max=maximum)
