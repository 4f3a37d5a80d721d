"""Dates as dispatches write them: in words and figures, in figures only, or with blanks left open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_FILL = r"[\s|.…_]{0,20}"
_DAY = r"(?:\d[lio](?![a-z])|[lio]\d|\d{0,2})"
"""A day; scanning takes 1 and 0 for the letters l, i and o."""
_SCANNED = str.maketrans("lio", "110")
_YEAR = r"(?:19|20)\s?\d\s?\d(?!\d)"
_WORDS = re.compile(
    rf"ngay{_FILL}(?P<d>{_DAY}){_FILL}(?<!ngay)thang{_FILL}(?P<m>\d{{0,2}}){_FILL}(?<![a-z])nam{_FILL}(?P<y>(?:{_YEAR})?)"
)
_FIGURES = re.compile(
    r"(?:ngay\s{0,3})?(?<![\d/.-])(?P<d>\d{1,2})\s?(?P<sep>[/.-])\s?(?P<m>\d{1,2})\s?(?P=sep)\s?(?P<y>(?:19|20)\d\d)(?!\d)"
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date where it stands: ``value`` is ``None`` when it is blank or no day of the calendar."""

    start: int
    end: int
    value: date | None
    blank: bool
    numeric: bool
    day: str
    month: str


def find_date(flat: str, start: int, end: int) -> FoundDate | None:
    """The first date between two positions of folded text that begins with “ngày”.

    >>> find_date("ngay 26 thang 7 nam 2019", 0, 24).value
    datetime.date(2019, 7, 26)
    >>> find_date("ngay   thang 3 nam 2024", 0, 23).blank
    True
    """
    at = start
    while True:
        at = flat.find("ngay", at, end)
        if at < 0:
            return None
        found = match_date(flat, at)
        if found is not None and found.end <= end:
            return found
        at += 4


def match_date(flat: str, at: int) -> FoundDate | None:
    """The date that begins exactly at that position of folded text, with or without “ngày”."""
    match = _WORDS.match(flat, at)
    numeric = match is None
    match = match or _FIGURES.match(flat, at)
    if match is None:
        return None
    day, month, year = match["d"].translate(_SCANNED), match["m"], re.sub(r"\s", "", match["y"])
    blank = not (day and month and year)
    end = match.end()
    while end > at and flat[end - 1] in " \t\n|.…_":
        end -= 1
    return FoundDate(at, end, None if blank else _day(year, month, day), blank, numeric, day, month)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
