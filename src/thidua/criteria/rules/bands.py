"""Step bands (theo mức): the points of the first band whose edge the value reaches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from pydantic import Field, model_validator

from thidua.criteria.rules.rule import LONGEST_CHAIN, Rule, literal, named
from thidua.errors import ThiduaError
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, Node
from thidua.formulas.parser import parse
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points


class Band(Model):
    """From this edge on (``closed``) or above it (``open``), these points."""

    edge: Points
    points: Points
    side: Literal["closed", "open"] = "closed"


class Bands(Rule):
    """Points by steps of a value, highest edge first; ``below`` is for what reaches no edge.

    The value is a fact or a formula; a ratio may stand here unrounded, it is compared exactly. Error
    ``bands_order`` when edges do not fall.

    >>> rule = Bands(value="share", bands=(Band(edge="95", points="10"), Band(edge="70", points="6")))
    >>> from thidua.formulas.printer import show
    >>> show(rule.expand(Points(10), {}))
    'if(share >= 95, 10, if(share >= 70, 6, 0))'
    """

    kind: Literal["bands"] = "bands"
    value: FormulaText
    bands: Annotated[tuple[Band, ...], Field(min_length=1, max_length=64)]
    below: Points = Points(0)

    @model_validator(mode="after")
    def _falling(self) -> Bands:
        for upper, lower in zip(self.bands, self.bands[1:], strict=False):
            same_edge = upper.edge == lower.edge and upper.side == "open" and lower.side == "closed"
            if not (upper.edge > lower.edge or same_edge):
                raise ThiduaError("bands_order", upper=upper.edge, lower=lower.edge)
        return self

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """Nested comparisons, highest edge first; a long list is halved."""
        return self._halved(parse(self.value), self.bands, self.below)

    def _halved(self, value: Node, bands: Sequence[Band], below: Points) -> Node:
        if len(bands) > LONGEST_CHAIN:
            half = len(bands) // 2
            last = bands[half - 1]  # whoever reaches its edge is above, and gets its points at least
            upper = self._halved(value, bands[: half - 1], last.points)
            return Apply("if", (reached(value, last.edge, last.side), upper, self._halved(value, bands[half:], below)))
        node: Node = literal(below)
        for band in reversed(bands):
            node = Apply("if", (reached(value, band.edge, band.side), literal(band.points), node))
        return node

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        steps = [Phrase.of(f"band_{band.side}", edge=band.edge, points=band.points) for band in self.bands]
        bands = Label(vi=", ".join(s.text("vi") for s in steps), en=", ".join(s.text("en") for s in steps))
        return Phrase.of("asked_bands", value=named(self.value, facts), bands=bands, below=self.below)


def reached(value: Node, edge: Points, side: Literal["closed", "open"]) -> Node:
    """Whether a value reaches an edge (``closed``) or passes it (``open``)."""
    return Apply("ge" if side == "closed" else "gt", (value, literal(edge)))
