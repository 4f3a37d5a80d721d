"""Days: calendar dates as the library takes them, and arithmetic by whole months."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated

from pydantic import BeforeValidator

from thidua.errors import ThiduaError

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")


def clean_day(value: object) -> date:
    """A day: a ``date``, or the text ``YYYY-MM-DD``. A time of day, a number or another format is refused.

    Error: ``date_form``.

    >>> clean_day("2025-07-01")
    datetime.date(2025, 7, 1)
    """
    if isinstance(value, str) and _ISO.match(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise ThiduaError("date_form", value=value) from None
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise ThiduaError("date_form", value=value if isinstance(value, str | datetime) else type(value).__name__)


Day = Annotated[date, BeforeValidator(clean_day)]
"""A calendar date without a time; ISO text on the wire."""


def months_between(start: date, end: date) -> int:
    """How many whole months are completed from ``start`` up to, and without, the day ``end``.

    It is the largest n such that ``start`` plus n months is not after ``end``; where the month reached has no
    such day, its last day stands for it (31 January plus one month is 28 or 29 February). So someone
    recruited on 1 March has completed 10 months on 1 January. This is the library's reading of "months", not
    a rule of law. Error: ``period_order`` when ``end`` is before ``start``.

    >>> months_between(date(2019, 3, 1), date(2020, 1, 1)), months_between(date(2019, 3, 2), date(2020, 1, 1))
    (10, 9)
    >>> months_between(date(2019, 1, 31), date(2019, 2, 28))
    1
    """
    if end < start:
        raise ThiduaError("period_order", start=start, end=end)
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months == 0 or add_months(start, months) <= end else months - 1


def add_months(day: date, months: int) -> date:
    """The same day of a month later on (or earlier); the last day of that month where it is shorter.

    >>> add_months(date(2020, 1, 31), 1)
    datetime.date(2020, 2, 29)
    """
    # Imported here, so that `import thidua` does not pay for it; dateutil itself ships no types.
    from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped,unused-ignore]

    moved: date = day + relativedelta(months=months)
    return moved


def day_words(day: date) -> str:
    """A day as it is written out in a Vietnamese document: a leading zero for days below 10 and for January, February.

    Decree 30/2020/NĐ-CP (secondary).

    >>> day_words(date(2024, 3, 5)), day_words(date(2024, 2, 15))
    ('ngày 05 tháng 3 năm 2024', 'ngày 15 tháng 02 năm 2024')
    """
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"
