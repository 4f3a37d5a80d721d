"""A deadline: the day, the days or the recurrence that a dispatch asks for, as its words give it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from thidua.dispatches.mention import Year
from thidua.dispatches.paragraph import LongText
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Cycle, CycleKind, Day, Period

Bound = Literal["on", "before", "until", "within", "early", "middle", "late", "of"]
"""How the time is meant: on the day, before it (trước), until it (chậm nhất, đến hết), within the time, early,
in the middle or late in it, or only that it is the review *of* that year."""

Every = Literal["year", "half", "quarter", "month"]

_MONTHS: dict[Every, int] = {"year": 12, "half": 6, "quarter": 3, "month": 1}
_EVERY: dict[Every, str] = {"year": "năm", "half": "nửa năm", "quarter": "quý", "month": "tháng"}
_KINDS: dict[Every, CycleKind] = {"year": "year", "half": "half", "quarter": "quarter", "month": "month"}
_YEARS = (1900, 2199)

MonthNumber = Annotated[int, Field(strict=True, ge=1, le=12)]
DayNumber = Annotated[int, Field(strict=True, ge=1, le=31)]


class Recurrence(Model):
    """What comes back: every year, half, quarter or month, on a day of it or some time in it.

    ``month`` counts from the first month of the cycle (the 3rd of a quarter is its last). Where a month has no
    such day, its last day stands for it, as everywhere in this library.

    >>> [str(d) for d, _ in Recurrence(every="quarter", month=3, day=15).days(2025, 2025)]
    ['2025-03-15', '2025-06-15', '2025-09-15', '2025-12-15']
    """

    every: Every
    month: MonthNumber | None = None
    day: DayNumber | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.month is not None and self.month > _MONTHS[self.every]:
            raise ThiduaError(
                "deadline_form",
                reason_vi=f"{_EVERY[self.every]} không có tháng thứ {self.month}",
                reason_en=f"no month {self.month} in a {self.every}",
            )
        if self.day is not None and self.month is None and self.every != "month":
            raise ThiduaError("deadline_form", reason_vi="có ngày mà không có tháng", reason_en="a day without a month")
        return self

    def days(self, first_year: int, last_year: int) -> Iterator[tuple[date, bool]]:
        """Its days in those years, in order, and whether the last day of a shorter month stands for one."""
        if self.day is None:
            return
        step = _MONTHS[self.every]
        for year in range(max(first_year, _YEARS[0]), min(last_year, _YEARS[1]) + 1):
            for month in range(self.month or 1, 13, step):
                length = monthrange(year, month)[1]
                yield date(year, month, min(self.day, length)), self.day > length

    def periods(self, first_year: int, last_year: int) -> Iterator[Period]:
        """Its spans in those years, in order, where it names no day."""
        if self.day is not None:
            return
        for year in range(max(first_year, _YEARS[0]), min(last_year, _YEARS[1]) + 1):
            if self.month is not None:
                for month in range(self.month, 13, _MONTHS[self.every]):
                    yield Cycle.of("month", year, month).period()
            else:
                for index in range(1, 12 // _MONTHS[self.every] + 1):
                    yield Cycle.of(_KINDS[self.every], year, index).period()


class MonthDay(Model):
    """A month, perhaps a day in it, whose year the words leave open."""

    month: MonthNumber
    day: DayNumber | None = None


class Deadline(Model):
    """When something is asked for. At most one of ``day``, ``period``, ``recurrence``, ``yearless`` is given.

    ``words`` is the exact passage. ``day`` is the day printed, also after “trước ngày”: whether that day
    itself is still in time is ``bound``'s to say. ``year_basis`` is ``read`` where the year stands with the
    day, ``inferred`` where other words give it (“năm nay”, the end of a range, the stage of the campaign).

    >>> Deadline(words="trước ngày 15/11", bound="before", yearless=MonthDay(month=11, day=15)).form
    'yearless'
    """

    words: LongText
    bound: Bound
    day: Day | None = None
    period: Period | None = None
    recurrence: Recurrence | None = None
    yearless: MonthDay | None = None
    year: Year | None = None
    year_basis: Literal["read", "inferred"] | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if sum(part is not None for part in (self.day, self.period, self.recurrence, self.yearless)) > 1:
            raise ThiduaError("deadline_form", reason_vi="nêu nhiều hơn một dạng", reason_en="more than one form")
        return self

    @property
    def form(self) -> Literal["day", "interval", "recurrence", "yearless", "open"]:
        """Which form it has; ``open`` where the words give no time that can be named."""
        if self.day is not None:
            return "day"
        if self.period is not None:
            return "interval"
        if self.recurrence is not None:
            return "recurrence"
        return "yearless" if self.yearless is not None else "open"
