"""Expert mark (điểm chuyên gia, điểm người chấm): a mark between 0 and the full mark, in steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from thidua.criteria.rules.rule import Rule, kept_open, literal, named
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.nodes import Apply, FactRef, Node, RoundTo
from thidua.points import Points
from thidua.rounding import Step
from thidua.text import CodeText


class ExpertMark(Rule):
    """The mark itself; one above the full mark, below ``lowest`` or off the step leaves the leaf open.

    >>> ExpertMark(mark="conduct", step="0.25").lowest
    Points('0')
    """

    kind: Literal["expert_mark"] = "expert_mark"
    mark: CodeText
    step: Step
    lowest: Points = Points(0)

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The mark where it fits, otherwise open."""
        mark, low, high = FactRef(self.mark), literal(self.lowest), literal(maximum)
        on_step = Apply("eq", (RoundTo(mark, self.step), mark))
        fits = Apply("and", (Apply("ge", (mark, low)), Apply("le", (mark, high)), on_step))
        return kept_open(mark, fits, low, high, self.step)

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of(
            "asked_expert_mark", mark=named(self.mark, facts), lowest=self.lowest, max=maximum, step=self.step
        )
