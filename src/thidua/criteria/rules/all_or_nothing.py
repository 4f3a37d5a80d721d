"""All or nothing (đạt / không đạt): the full mark, or nothing."""

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


class AllOrNothing(Rule):
    """The full mark where the condition holds, otherwise 0; the condition is a yes/no fact or a formula.

    >>> from thidua.formulas.printer import show
    >>> show(AllOrNothing(met="has_plan").expand(Points(5), {}))
    'if(has_plan, 5, 0)'
    """

    kind: Literal["all_or_nothing"] = "all_or_nothing"
    met: FormulaText

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """``if(met, maximum, 0)``."""
        return Apply("if", (parse(self.met), literal(maximum), NumberLiteral(0, 0)))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of("asked_all_or_nothing", fact=quoted(self.met, facts), max=maximum)
