"""Counted items (tính điểm từng việc đủ điều kiện): so many points for each record that meets every condition."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from thidua.criteria.rules.rule import Rule, literal, met, named, quoted, worded
from thidua.criteria.rules.wording import listed
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact, ItemsFact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, Node, Over
from thidua.formulas.parser import parse
from thidua.points import Points
from thidua.text import CodeText


class CountItems(Rule):
    """``min(cap, each × records that meet all conditions)``; the cap is the full mark unless a lower one is given.

    “Once a year” is a cap equal to one.

    >>> from thidua.formulas.printer import show
    >>> rule = CountItems(items="models", meets=("new", "replicated"), each="2.5")
    >>> show(rule.expand(Points(5), {}))
    'min(5, 2.5 * count(models, otherwise(new, false) and otherwise(replicated, false)))'
    """

    kind: Literal["count_items"] = "count_items"
    items: CodeText
    meets: Annotated[tuple[FormulaText, ...], Field(max_length=16)] = ()
    each: Points
    cap: Points | None = None

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The capped product."""
        earned = Apply("mul", (literal(self.each), self._counted()))
        return Apply("min", (literal(self._cap(maximum)), earned))

    def _counted(self) -> Over:
        if not self.meets:
            return Over("count", self.items)
        # a condition that does not apply is not met
        every = tuple(met(parse(condition)) for condition in self.meets)
        return Over("count", self.items, None, every[0] if len(every) == 1 else Apply("and", every))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        if not self.meets:
            return Phrase.of("asked_count", count=quoted(self.items, facts), each=self.each, cap=self._cap(maximum))
        held = facts.get(self.items)
        fields = held.field if isinstance(held, ItemsFact) else {}
        conditions = listed(Phrase.of("result_known", value=worded(parse(text), fields)) for text in self.meets)
        return Phrase.of(
            "asked_count_items",
            items=named(self.items, facts),
            meets=conditions,
            each=self.each,
            cap=self._cap(maximum),
        )

    def _cap(self, maximum: Points) -> Points:
        return maximum if self.cap is None or self.cap > maximum else self.cap
