"""Plus and minus (cộng, trừ điểm): additions and deductions from a start, with a floor and a cap of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from thidua.criteria.rules.rule import Rule, literal
from thidua.criteria.rules.term import Term, asked_terms, summed
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.nodes import Apply, Node
from thidua.points import Points


class PlusMinus(Rule):
    """``start + plus − minus``, kept between ``lowest`` and ``highest``; it may be negative where the leaf's floor is.

    >>> from thidua.formulas.printer import show
    >>> rule = PlusMinus(plus=({"count": "good", "each": "2"},), minus=({"count": "bad", "each": "3"},), lowest="-5")
    >>> show(rule.expand(Points(10), {}))
    'min(10, max(-5, 0 + 2 * good - 3 * bad))'
    """

    kind: Literal["plus_minus"] = "plus_minus"
    start: Points = Points(0)
    plus: Annotated[tuple[Term, ...], Field(max_length=64)] = ()
    minus: Annotated[tuple[Term, ...], Field(max_length=64)] = ()
    lowest: Points = Points(0)
    highest: Points | None = None

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The sum within its bounds."""
        gained = Apply("add", (literal(self.start), summed(self.plus)))
        both = Apply("sub", (gained, summed(self.minus)))
        return Apply("min", (literal(self._cap(maximum)), Apply("max", (literal(self.lowest), both))))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of(
            "asked_plus_minus",
            start=self.start,
            plus=asked_terms(self.plus, facts) if self.plus else "0",
            minus=asked_terms(self.minus, facts) if self.minus else "0",
            lowest=self.lowest,
            highest=self._cap(maximum),
        )

    def _cap(self, maximum: Points) -> Points:
        return maximum if self.highest is None or self.highest > maximum else self.highest
