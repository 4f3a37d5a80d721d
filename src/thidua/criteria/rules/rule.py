"""What every rule of a leaf can do: expand to a formula, and say what it asks."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact, ScalarFact
from thidua.formulas.nodes import Apply, AskLiteral, BoolLiteral, FactRef, Node, NumberLiteral, RoundTo
from thidua.formulas.parser import parse
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

    def source_digest(self) -> str:
        """What identifies the code behind the rule, where its data do not say everything; empty for a pattern."""
        return ""


def literal(points: Points) -> NumberLiteral:
    """Points as a literal of a formula."""
    return NumberLiteral(points.units(points.places), points.places)


def named(text: str, facts: Mapping[str, Fact]) -> Label:
    """How people read a formula: the labels of its facts in place of their names."""
    return worded(parse(text), facts)


def quoted(text: str, facts: Mapping[str, Fact]) -> Label:
    """The same inside a sentence: a fact alone in quotation marks, a formula with its labels quoted."""
    words = named(text, facts)
    if not isinstance(parse(text), FactRef):
        return words
    return Label(vi=f"“{words.text('vi')}”", en=f"“{words.text('en')}”")


def factor(text: str, facts: Mapping[str, Fact]) -> Label:
    """The same as one part of a product: a formula in brackets."""
    words = named(text, facts)
    if isinstance(parse(text), FactRef):
        return words
    return Label(vi=f"({words.text('vi')})", en=f"({words.text('en')})")


def worded(node: Node, facts: Mapping[str, Fact] | Mapping[str, ScalarFact]) -> Label:
    """How people read the tree of a formula."""
    from thidua.explain.spoken import spoken  # only where something is explained

    return Label(vi=spoken(node, facts, "vi"), en=spoken(node, facts, "en"))


def met(condition: Node) -> Node:
    """A condition that counts as not met where it does not apply."""
    return Apply("otherwise", (condition, BoolLiteral(False)))


def kept_open(x: Node, fits: Node, low: Node, high: Node, step: str) -> Node:
    """A mark that somebody chose, where it fits; where it does not, the question stays open between both ends.

    A mark outside what its rule allows is never moved into it: it counts as not known, and a finding says so.
    """
    asked = Apply("div", (x, Apply("if", (fits, NumberLiteral(1, 0), NumberLiteral(0, 0))), AskLiteral()))
    return Apply("min", (Apply("max", (RoundTo(asked, step), low)), high))


def open_up_to(mark: Node, divisor: Node, step: str) -> Node:
    """A question between nothing and the full mark, where ``divisor`` is 0 and somebody must say what that means."""
    anything = Apply("if", (Apply("eq", (divisor, NumberLiteral(0, 0))), NumberLiteral(0, 0), mark))
    nothing = Apply("sub", (NumberLiteral(1, 0), NumberLiteral(1, 0)))
    return RoundTo(Apply("div", (anything, nothing, AskLiteral())), step)
