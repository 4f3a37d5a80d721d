"""Count with a cap (tính theo lượt): so many points each, up to a cap."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from thidua.criteria.rules.rule import Rule, literal, quoted
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, Node
from thidua.formulas.parser import parse
from thidua.points import Points


class CappedCount(Rule):
    """``min(cap, each × count)``; the cap is the full mark unless a lower one is given.

    >>> from thidua.formulas.printer import show
    >>> show(CappedCount(count="models", each="3").expand(Points(6), {}))
    'min(6, 3 * models)'
    """

    kind: Literal["capped_count"] = "capped_count"
    count: FormulaText
    each: Points
    cap: Points | None = None

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The capped product."""
        earned = Apply("mul", (literal(self.each), parse(self.count)))
        return Apply("min", (literal(self._cap(maximum)), earned))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of("asked_count", count=quoted(self.count, facts), each=self.each, cap=self._cap(maximum))

    def _cap(self, maximum: Points) -> Points:
        return maximum if self.cap is None or self.cap > maximum else self.cap
