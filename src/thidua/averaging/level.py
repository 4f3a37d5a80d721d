"""Levels of an averaging plan: of which periods a figure is made, from which, and how."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from thidua.averaging.slots import READS, LevelKind, SlotKind
from thidua.citations import Citation
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.points import Points
from thidua.rounding import RoundingMode, Step
from thidua.text import CodeText

By = Literal["mean", "sum", "weighted_mean", "last", "lowest"]
"""``last``: the latest one that applies. The others count only what applies."""

Absent = Literal["leave_out", "not_applicable", "undetermined"]
"""What becomes of a figure when one it is made of does not apply: that one is left out; the whole does not apply; or
people must decide, and it stays open."""

Members = Literal["calendar", "given", "named"]
"""Of which periods a figure is made: all that the calendar has; those on file, which the plan so declares to be all;
the parts that the level names."""

_PER_YEAR: dict[SlotKind, int] = {"month": 12, "quarter": 4, "half": 2}


class MemberWeight(Model):
    """The weight of one member: a named part, or a month, quarter or half by its number in the year."""

    member: CodeText
    weight: Points


class AverageLevel(Model):
    """The figure of each period of kind ``of``, made from those of kind ``reads``.

    Members are every period the calendar has, unless ``members`` says otherwise; one without a figure is unknown,
    not left out. At least ``at_least`` members must apply, else the period does not apply: it is not classified.
    ``round`` is the step of the published figure, in points; without it the figure stays an exact fraction.
    ``lowest`` and ``highest`` are needed for a sum over members that are only ``given``.

    Errors: ``average_level_reads``, ``average_level_members``, ``average_level_weights``, ``average_range``.

    >>> AverageLevel(of="year", reads="month", round="0.1", at_least=6).by
    'mean'
    """

    of: LevelKind
    reads: SlotKind
    by: By = "mean"
    members: Members = "calendar"
    parts: tuple[CodeText, ...] = ()
    weights: tuple[MemberWeight, ...] = ()
    absent: Absent = "leave_out"
    at_least: Annotated[int, Field(ge=1, le=400, strict=True)] = 1
    round: Step | None = None
    mode: RoundingMode = "half_up"
    lowest: Points | None = None
    highest: Points | None = None
    citation: Citation | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.reads not in READS[self.of]:
            raise ThiduaError("average_level_reads", of=self.of, reads=self.reads, allowed=", ".join(READS[self.of]))
        self._check_members()
        self._check_weights()
        ends = (self.lowest, self.highest)
        if None in ends and (ends != (None, None) or (self.by == "sum" and self.members == "given")):
            raise ThiduaError("average_range", lowest=self.lowest or "-", highest=self.highest or "-")
        if self.lowest is not None and self.highest is not None and self.lowest > self.highest:
            raise ThiduaError("average_range", lowest=self.lowest, highest=self.highest)
        return self

    def _check_members(self) -> None:
        named = self.members == "named"
        countable = self.reads not in ("check", "part", "day")
        fits = (
            (self.reads in ("check", "part") if named else not self.parts)
            and (self.members != "calendar" or countable)
            and len(set(self.parts)) == len(self.parts)
            and (bool(self.parts) or not named)
        )
        if not fits:
            raise ThiduaError("average_level_members", of=self.of, reads=self.reads, members=self.members)

    def _check_weights(self) -> None:
        given = [weight.member for weight in self.weights]
        if self.by != "weighted_mean":
            needed: set[str] = set()
        elif self.members == "named":
            needed = set(self.parts)
        else:
            needed = {str(number + 1) for number in range(_PER_YEAR.get(self.reads, 0))}
        weighted = self.by == "weighted_mean" and self.members != "given"
        sound = set(given) == needed and len(given) == len(needed) and bool(needed) == (self.by == "weighted_mean")
        if not sound or (self.weights and not weighted) or any(w.weight <= Points(0) for w in self.weights):
            raise ThiduaError("average_level_weights", of=self.of, needed=", ".join(sorted(needed)) or "-")
