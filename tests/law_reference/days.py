"""Days and cycles on plain text: first and last days, neighbours, months between."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

ONE = timedelta(days=1)


def day(text: str | None) -> date | None:
    """A day from ISO text."""
    return None if text is None else date.fromisoformat(text)


def kind(cycle: str) -> str:
    """Year, school year or stage; the packs count in no other cycles."""
    return "stage" if ".." in cycle else "school_year" if "-" in cycle else "year"


def first_day(cycle: str) -> date:
    """1 January of the first year, 1 September of a school year."""
    year = int(cycle[:4])
    return date(year, 9, 1) if kind(cycle) == "school_year" else date(year, 1, 1)


def end(cycle: str) -> date:
    """The day after the last one."""
    year = int(cycle[-4:])
    return date(year, 9, 1) if kind(cycle) == "school_year" else date(year + 1, 1, 1)


def last_day(cycle: str) -> date:
    """The last day inside."""
    return end(cycle) - ONE


def inside(cycle: str, asked: date) -> bool:
    """Whether a day lies in a cycle."""
    return first_day(cycle) <= asked < end(cycle)


def shifted(cycle: str, steps: int) -> str:
    """The year or school year so many after."""
    year = int(cycle[:4]) + steps
    return f"{year}-{year + 1}" if kind(cycle) == "school_year" else f"{year}"


def months(start: date, stop: date) -> int:
    """Whole months completed from a day up to, and without, another; counted one by one."""
    done = 0
    while True:
        year, month = divmod(start.year * 12 + start.month - 1 + done + 1, 12)
        reached = date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
        if reached > stop:
            return done
        done += 1
