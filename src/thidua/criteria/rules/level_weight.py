"""Level times weight (mức × trọng số): a level, such as 1 to 5, counts with a weight."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from thidua.criteria.rules.rule import Rule, factor, literal
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, Node
from thidua.formulas.parser import parse
from thidua.points import Points


class LevelWeight(Rule):
    """``level × weight``, exact.

    >>> from thidua.formulas.printer import show
    >>> show(LevelWeight(level="staff", weight="0.15").expand(Points("0.75"), {}))
    '0.15 * staff'
    """

    kind: Literal["level_weight"] = "level_weight"
    level: FormulaText
    weight: Points

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The product."""
        return Apply("mul", (literal(self.weight), parse(self.level)))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of("asked_level_weight", level=factor(self.level, facts), weight=self.weight)
