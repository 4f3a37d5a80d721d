"""Converted quantities (sản phẩm quy đổi): different things counted in one unit by coefficients, up to a cap."""

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


class Converted(Rule):
    """``min(full mark, k1 × n1 + k2 × n2 + …)``, exact.

    >>> from thidua.formulas.printer import show
    >>> rule = Converted(terms=({"count": "reports", "each": "1.5"}, {"count": "notes", "each": "0.5"}))
    >>> show(rule.expand(Points(10), {}))
    'min(10, 1.5 * reports + 0.5 * notes)'
    """

    kind: Literal["converted"] = "converted"
    terms: Annotated[tuple[Term, ...], Field(min_length=1, max_length=64)]

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The capped sum."""
        return Apply("min", (literal(maximum), summed(self.terms)))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of("asked_converted", terms=asked_terms(self.terms, facts), max=maximum)
