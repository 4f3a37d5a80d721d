"""Period (khoảng thời gian): days from a first one up to, and without, an end."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Self

from pydantic import model_validator

from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods.days import Day


class Period(Model):
    """The days from ``start`` on, up to and without ``end``; never empty, never open.

    Error: ``period_order`` when it ends no later than it starts.

    >>> year = Period(start=date(2019, 1, 1), end=date(2020, 1, 1))
    >>> year.days, str(year.last_day), year.covers(date(2020, 1, 1))
    (365, '2019-12-31', False)
    """

    start: Day
    end: Day

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.end <= self.start:
            raise ThiduaError("period_order", start=self.start, end=self.end)
        return self

    @property
    def last_day(self) -> date:
        """The last day inside, as an official writes it."""
        return self.end - timedelta(days=1)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days

    def covers(self, day: date) -> bool:
        """Whether that day is inside."""
        return self.start <= day < self.end

    def covers_period(self, other: Period) -> bool:
        """Whether every day of the other period is inside."""
        return self.start <= other.start and other.end <= self.end

    def overlap(self, other: Period) -> Period | None:
        """The days both have; ``None`` when there are none.

        >>> first = Period(start=date(2019, 1, 1), end=date(2019, 7, 1))
        >>> str(first.overlap(Period(start=date(2019, 6, 1), end=date(2020, 1, 1))))
        '2019-06-01/2019-06-30'
        """
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Period(start=start, end=end) if start < end else None

    def gap(self, later: Period) -> Period | None:
        """The days after this one and before the later one; ``None`` when there are none."""
        return Period(start=self.end, end=later.start) if self.end < later.start else None

    def __str__(self) -> str:
        return f"{self.start.isoformat()}/{self.last_day.isoformat()}"
