"""Terms: so many points for each of a count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from thidua.criteria.rules.rule import factor, literal
from thidua.criteria.rules.wording import listed
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, Node, NumberLiteral
from thidua.formulas.parser import parse
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points


class Term(Model):
    """``each`` points for every one that ``count`` counts."""

    count: FormulaText
    each: Points


def summed(terms: Sequence[Term]) -> Node:
    """What the terms come to together; 0 without any."""
    products = tuple(Apply("mul", (literal(term.each), parse(term.count))) for term in terms)
    if not products:
        return NumberLiteral(0, 0)
    return products[0] if len(products) == 1 else Apply("add", products)


def asked_terms(terms: Sequence[Term], facts: Mapping[str, Fact]) -> Label:
    """The terms in words."""
    return listed(Phrase.of("term", each=term.each, count=factor(term.count, facts)) for term in terms)
