"""Override (trường hợp đặc biệt): another rule, except where a condition gives fixed points."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from thidua.criteria.rules.rule import Rule, literal, met, named
from thidua.criteria.rules.rule_field import RuleField
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, Node
from thidua.formulas.parser import parse
from thidua.points import Points


class Override(Rule):
    """The points given where the condition holds, the rule otherwise; a condition that does not apply does not hold.

    “Below 80 % 0.5 points, but 2 where the unit was reminded and acted” is a ``bands`` rule inside an override; with
    0 points it is “scored elsewhere, not again” or “false report: nothing”.
    """

    kind: Literal["override"] = "override"
    rule: Annotated[Rule, RuleField]
    when: FormulaText
    points: Points

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """``if(when, points, rule)``."""
        holds = met(parse(self.when))
        return Apply("if", (holds, literal(self.points), self.rule.expand(maximum, facts)))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of(
            "asked_override",
            rule=self.rule.asked(maximum, facts),
            when=named(self.when, facts),
            points=self.points,
        )

    def source_digest(self) -> str:
        """That of the rule inside."""
        return self.rule.source_digest()
