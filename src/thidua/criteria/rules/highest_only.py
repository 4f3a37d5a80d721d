"""Highest only (chỉ tính mức cao nhất): of several achievements, the one worth most counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from thidua.criteria.rules.rule import Rule, literal, met, named
from thidua.criteria.rules.wording import listed
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, Node, NumberLiteral
from thidua.formulas.parser import parse
from thidua.model import Model
from thidua.points import Points


class Achievement(Model):
    """So many points where the condition holds."""

    when: FormulaText
    points: Points


class HighestOnly(Rule):
    """The most that any achievement gives, 0 where none holds; one that does not apply does not hold.

    >>> from thidua.formulas.printer import show
    >>> rule = HighestOnly(of=({"when": "national", "points": "3"}, {"when": "provincial", "points": "1.5"}))
    >>> show(rule.expand(Points(3), {}))
    'max(0, if(otherwise(national, false), 3, 0), if(otherwise(provincial, false), 1.5, 0))'
    """

    kind: Literal["highest_only"] = "highest_only"
    of: Annotated[tuple[Achievement, ...], Field(min_length=1, max_length=32)]

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The largest."""
        zero = NumberLiteral(0, 0)
        each = (Apply("if", (met(parse(one.when)), literal(one.points), zero)) for one in self.of)
        return Apply("max", (zero, *each))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        of = listed(Phrase.of("level", member=named(one.when, facts), points=one.points) for one in self.of)
        return Phrase.of("asked_highest_only", of=of)
