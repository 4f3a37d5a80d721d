"""What every rule of a leaf can do: expand to a formula, and say what it asks."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.nodes import FactRef, Node, NumberLiteral
from thidua.formulas.parser import parse
from thidua.formulas.printer import show
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points

LONGEST_CHAIN = 8
"""A longer list of cases is halved, so that no formula nests deeply."""


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
    """How people read a formula: the labels of its facts in place of their names."""
    node = parse(text)
    words = {}
    for lang in ("vi", "en"):
        labels = {name: fact.label.text(lang) for name, fact in facts.items() if fact.label is not None}
        if not isinstance(node, FactRef):
            labels = {name: f"“{label}”" for name, label in labels.items()}
        words[lang] = show(node, labels)
    return Label(**words)
