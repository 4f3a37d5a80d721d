"""Journal (sổ cộng trừ điểm): an opening balance and every entry since, plus or minus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from thidua.criteria.rules.rule import Rule, literal, named, worded
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, Node, Over
from thidua.formulas.parser import parse
from thidua.points import Points
from thidua.text import CodeText


class Journal(Rule):
    """``opening + sum of the entries``, kept between ``lowest`` and the full mark.

    ``points`` is what an entry counts, over its fields; it may be negative. No entry leaves the opening balance.

    >>> from thidua.formulas.printer import show
    >>> show(Journal(entries="book", points="points", opening="750").expand(Points(1000), {}))
    'min(1000, max(0, 750 + sum(book, points)))'
    """

    kind: Literal["journal"] = "journal"
    entries: CodeText
    points: FormulaText
    opening: Points = Points(0)
    lowest: Points = Points(0)

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The balance within its bounds."""
        balance = Apply("add", (literal(self.opening), self._moved()))
        return Apply("min", (literal(maximum), Apply("max", (literal(self.lowest), balance))))

    def _moved(self) -> Over:
        return Over("sum", self.entries, parse(self.points))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of(
            "asked_journal",
            opening=self.opening,
            entries=named(self.entries, facts),
            points=worded(self._moved(), facts),
            lowest=self.lowest,
            highest=maximum,
        )
