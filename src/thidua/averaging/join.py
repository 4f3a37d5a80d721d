"""Join of parts (ghép phần kỳ): the declared way to one figure where something changed in the middle of a period."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from thidua.averaging.figure import Figure
from thidua.averaging.level import Absent
from thidua.citations import Citation
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.periods import Period
from thidua.points import Points
from thidua.rounding import RoundingMode, Step
from thidua.shares import Share
from thidua.text import Text

JoinKind = Literal["amended_table", "merged_units", "split_unit", "transferred_person", "part_period", "blocks"]
"""What changed: the table; units that became one; a unit that became several; a person who moved; only part of the
period was worked; or nothing, and the parts are blocks of one period, such as 30 % and 70 %."""

Weighting = Literal["months", "days", "shares", "amounts", "amounts_by_months"]
"""What a part weighs: its whole months, its days, its declared share, its declared amount (such as staff), or that
amount times its months."""


class JoinPart(Model):
    """One part: whose it is, its days, its figure (``None``: not known yet), and its weight where that is declared.

    ``table`` is the identity of the table it was scored with; ``highest`` the full mark of that table, from which the
    figure is converted to the scale of the join by its share; without it the figure is on that scale already.
    """

    unit: Text
    period: Period
    figure: Figure | None = None
    table: Text | None = None
    highest: Points | None = None
    share: Share | None = None
    amount: Points | None = None
    label: Label | None = None


class Absence(Model):
    """Days that no part covers and that do not count, with the reason, such as maternity leave."""

    period: Period
    reason: Label


class PartJoin(Model):
    """One figure of ``unit`` over ``period``, made from parts: the weighted mean of those that apply.

    ``units`` are those whose parts may be used; the unit itself always may. ``lowest`` and ``highest`` are the scale of
    the result, in points, and ``may_not_apply`` says whether a part may not apply. Where fewer than
    ``at_least_months`` were covered the figure does not apply: the unit is not classified. ``decision`` is what the
    join rests on.

    Errors: ``join_part_weight`` (a weight that the weighting needs is missing or not above 0), ``join_scale``.
    """

    kind: JoinKind
    unit: Text
    period: Period
    units: tuple[Text, ...] = ()
    parts: Annotated[tuple[JoinPart, ...], Field(min_length=1, max_length=100)]
    absences: Annotated[tuple[Absence, ...], Field(max_length=100)] = ()
    weighting: Weighting
    absent: Absent = "leave_out"
    at_least_months: Annotated[int, Field(ge=0, le=1200, strict=True)] = 0
    may_not_apply: bool = False
    lowest: Points = Points(0)
    highest: Points
    round: Step | None = None
    mode: RoundingMode = "half_up"
    decision: Citation

    @model_validator(mode="after")
    def _fits(self) -> Self:
        for place, part in enumerate(self.parts):
            if self.weighting == "shares":
                weighed = part.share is not None and part.share > Share(0)
            elif self.weighting in ("amounts", "amounts_by_months"):
                weighed = part.amount is not None and part.amount > Points(0)
            else:
                weighed = True
            if not weighed:
                raise ThiduaError("join_part_weight", part=place + 1, unit=part.unit, weighting=self.weighting)
        marks = [part.highest for part in self.parts if part.highest is not None]
        if self.lowest > self.highest or min([self.highest, *marks]) <= Points(0):
            raise ThiduaError("join_scale", lowest=self.lowest, highest=self.highest)
        return self
