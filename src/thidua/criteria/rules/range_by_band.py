"""Range by band (khung điểm theo mức): a value picks a range of points, the assessor marks inside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, model_validator

from thidua.criteria.rules.bands import reached
from thidua.criteria.rules.rule import Rule, kept_open, literal, named
from thidua.criteria.rules.wording import listed
from thidua.errors import ThiduaError
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, FactRef, Node, RoundTo
from thidua.formulas.parser import parse
from thidua.model import Model
from thidua.points import Points
from thidua.rounding import Step
from thidua.text import CodeText


class MarkRange(Model):
    """From this edge of the value on (``closed``) or above it (``open``), a mark from ``lowest`` to ``highest``."""

    edge: Points
    lowest: Points
    highest: Points
    side: Literal["closed", "open"] = "closed"


class RangeByBand(Rule):
    """A mark within the range that a value allows, in steps; a mark that does not fit leaves the leaf open.

    “90–100 % → 45–50; 80–<90 % → 40–<45” with a step of 0.5 is written with the highest marks 50 and 44.5. Error
    ``bands_order`` when edges do not fall or a range is upside down.

    >>> rule = RangeByBand.model_validate({"value": "share", "mark": "m", "step": "0.5",
    ...     "ranges": [{"edge": "90", "lowest": "45", "highest": "50"}], "below": {"edge": "0", "lowest": "0",
    ...     "highest": "44.5"}})
    >>> rule.ranges[0].highest
    Points('50')
    """

    kind: Literal["range_by_band"] = "range_by_band"
    value: FormulaText
    mark: CodeText
    ranges: Annotated[tuple[MarkRange, ...], Field(min_length=1, max_length=16)]
    below: MarkRange
    step: Step

    @model_validator(mode="after")
    def _falling(self) -> RangeByBand:
        for upper, lower in zip(self.ranges, self.ranges[1:], strict=False):
            if upper.edge <= lower.edge:
                raise ThiduaError("bands_order", upper=upper.edge, lower=lower.edge)
        for each in (*self.ranges, self.below):
            if each.highest < each.lowest:
                raise ThiduaError("bands_order", upper=each.lowest, lower=each.highest)
        return self

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The mark where it fits its range and the step, otherwise open within the range."""
        value, mark = parse(self.value), FactRef(self.mark)
        low: Node = literal(self.below.lowest)
        high: Node = literal(self.below.highest)
        for each in reversed(self.ranges):
            here = reached(value, each.edge, each.side)
            low = Apply("if", (here, literal(each.lowest), low))
            high = Apply("if", (here, literal(each.highest), high))
        on_step = Apply("eq", (RoundTo(mark, self.step), mark))
        fits = Apply("and", (Apply("ge", (mark, low)), Apply("le", (mark, high)), on_step))
        return kept_open(mark, fits, low, high, self.step)

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        ranges = listed(
            Phrase.of(f"range_{each.side}", edge=each.edge, lowest=each.lowest, highest=each.highest)
            for each in self.ranges
        )
        below = Phrase.of("range_below", lowest=self.below.lowest, highest=self.below.highest)
        return Phrase.of(
            "asked_range_by_band",
            value=named(self.value, facts),
            ranges=ranges,
            below=below,
            mark=named(self.mark, facts),
            step=self.step,
        )
