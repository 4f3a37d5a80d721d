"""Values of parameters: counts, shares, numbers of days, dates of every year, yes or no."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator

from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.shares import Share

DayKind = Literal["calendar", "working", "unstated"]
"""Ngày thường, ngày làm việc, hoặc văn bản không nói."""

_A_LEAP_YEAR = 2024


class CountValue(Model):
    """A number of things: copies of a file, months, years.

    >>> CountValue(count=2).printed()
    '2'
    """

    kind: Literal["count"] = "count"
    count: Annotated[int, Field(strict=True, ge=0, le=1_000_000)]

    def printed(self) -> str:
        """The number."""
        return str(self.count)


class ShareValue(Model):
    """A share of a whole: the rate of a quota, the threshold of a vote; with ``more_than`` the share itself is too few.

    >>> ShareValue(share="80 %").printed(), ShareValue(share="1/2", more_than=True).printed()
    ('80 %', '> 50 %')
    """

    kind: Literal["share"] = "share"
    share: Share
    more_than: Annotated[bool, Field(strict=True)] = False

    def printed(self) -> str:
        """The share, as a percentage where that is exact."""
        return f"> {self.share.words()}" if self.more_than else self.share.words()


class DaysValue(Model):
    """A number of days and what kind of days they are; ``unstated`` where the text does not say.

    >>> DaysValue(days=10, days_kind="calendar").before(date(2026, 3, 20))
    datetime.date(2026, 3, 10)
    >>> DaysValue(days=10, days_kind="working").before(date(2026, 3, 20)) is None
    True
    """

    kind: Literal["days"] = "days"
    days: Annotated[int, Field(strict=True, ge=0, le=3_660)]
    days_kind: DayKind

    def before(self, day: date) -> date | None:
        """The last day that leaves so many days before an event; unstated days count as calendar days.

        ``None`` for working days: that needs the public holidays, which are not here.
        """
        if self.days_kind == "working" or day.toordinal() <= self.days:
            return None
        return day - timedelta(days=self.days)

    def printed(self) -> str:
        """The number and the kind."""
        return f"{self.days} ({self.days_kind})"


class YearlyDateValue(Model):
    """A date of every year up to which something is done; without ``inclusive`` the day itself is too late.

    Error ``date_form`` for a day that no year has.

    >>> YearlyDateValue(month=12, day=10).last_day(2026)
    datetime.date(2026, 12, 9)
    """

    kind: Literal["yearly_date"] = "yearly_date"
    month: Annotated[int, Field(strict=True, ge=1, le=12)]
    day: Annotated[int, Field(strict=True, ge=1, le=31)]
    inclusive: Annotated[bool, Field(strict=True)] = False

    @model_validator(mode="after")
    def _is_a_day(self) -> YearlyDateValue:
        if self.day > monthrange(_A_LEAP_YEAR, self.month)[1]:
            raise ThiduaError("date_form", value=f"{self.day}/{self.month}")
        return self

    def last_day(self, year: int) -> date:
        """The last day in time of a year; 29 February becomes the 28th where there is none."""
        day = date(year, self.month, min(self.day, monthrange(year, self.month)[1]))
        return day if self.inclusive or day == date.min else day - timedelta(days=1)

    def printed(self) -> str:
        """Day and month."""
        return f"{self.day}/{self.month}"


class YesNoValue(Model):
    """Whether something is required: a vote of the council, an opinion.

    >>> YesNoValue(yes=False).printed()
    'no'
    """

    kind: Literal["yes_no"] = "yes_no"
    yes: Annotated[bool, Field(strict=True)]

    def printed(self) -> str:
        """``yes`` or ``no``."""
        return "yes" if self.yes else "no"


ParameterValue: TypeAlias = Annotated[
    CountValue | ShareValue | DaysValue | YearlyDateValue | YesNoValue,
    Field(discriminator="kind"),
]
"""Any value of a parameter."""
