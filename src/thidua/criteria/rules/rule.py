"""What every rule of a leaf can do: expand to a formula, and say what it asks."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.nodes import Node, NumberLiteral
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points


class Rule(Model):
    """A scoring pattern: parameters that expand to one formula.

    One definition gives the score, the explanation and every other engine's form at once.
    """

    @abstractmethod
    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The formula of the leaf, whose full mark is ``maximum``; its result is a number of points."""

    @abstractmethod
    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""


def literal(points: Points) -> NumberLiteral:
    """Points as a literal of a formula."""
    return NumberLiteral(points.units(points.places), points.places)


def named(text: str, facts: Mapping[str, Fact]) -> Label:
    """How people call a value: the label of the fact where the formula is just one fact."""
    fact = facts.get(text)
    return fact.label if fact is not None and fact.label is not None else Label(vi=text, en=text)
