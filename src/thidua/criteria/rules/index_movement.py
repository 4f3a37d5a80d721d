"""Index movement (tăng hạng chỉ số): points for each index that climbs, or stands among the first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from thidua.criteria.rules.rule import Rule, literal, named
from thidua.criteria.rules.wording import listed
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.nodes import Apply, FactRef, Node, NumberLiteral
from thidua.model import Model
from thidua.points import Points
from thidua.text import CodeText


class RankedIndex(Model):
    """An index by its place last time and now: facts, 1 being the first place."""

    before: CodeText
    now: CodeText


class Top(Model):
    """Points for standing among the first ``places``, whatever the movement."""

    places: Annotated[int, Field(ge=1, le=1_000)]
    points: Points


class IndexMovement(Rule):
    """For every index: the points of the top where it stands there, else ``each`` where it climbed ``by`` places.

    The sum is kept to the full mark. An index without a place is left out.

    >>> from thidua.formulas.printer import show
    >>> rule = IndexMovement(indexes=({"before": "par_2023", "now": "par_2024"},), each="1.5")
    >>> show(rule.expand(Points(3), {}))
    'min(3, total(if(par_2023 - par_2024 >= 1, 1.5, 0)))'
    """

    kind: Literal["index_movement"] = "index_movement"
    indexes: Annotated[tuple[RankedIndex, ...], Field(min_length=1, max_length=32)]
    each: Points
    by: Annotated[int, Field(ge=1, le=1_000)] = 1
    top: Top | None = None

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The capped sum over the indexes."""
        return Apply("min", (literal(maximum), Apply("total", tuple(map(self._one, self.indexes)))))

    def _one(self, index: RankedIndex) -> Node:
        before, now = FactRef(index.before), FactRef(index.now)
        climbed = Apply("ge", (Apply("sub", (before, now)), NumberLiteral(self.by, 0)))
        points: Node = Apply("if", (climbed, literal(self.each), NumberLiteral(0, 0)))
        if self.top is not None:
            among = Apply("le", (now, NumberLiteral(self.top.places, 0)))
            points = Apply("if", (among, literal(self.top.points), points))
        return points

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        indexes = listed(Phrase.of("result_known", value=named(index.now, facts)) for index in self.indexes)
        words = {"indexes": indexes, "each": self.each, "by": self.by, "max": maximum}
        if self.top is None:
            return Phrase.of("asked_index_movement", **words)
        return Phrase.of("asked_index_top", places=self.top.places, points=self.top.points, **words)
