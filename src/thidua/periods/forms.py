"""The text forms of cycles: how they are read, written and said."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from thidua.codes import Lang
from thidua.errors import ThiduaError

CycleKind = Literal["year", "half", "quarter", "month", "school_year", "stage"]
"""``half``: six months from January or July. ``stage`` (giai đoạn): whole years, both named ones included."""

FIRST_YEAR, LAST_YEAR = 1000, 2999

_YEAR = "[12][0-9]{3}"
PATTERN = rf"^{_YEAR}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2])|-{_YEAR}|\.\.{_YEAR})?$"
"""The JSON Schema pattern of a cycle."""

_TEXT = re.compile(
    rf"(?P<year>{_YEAR})(?:-H(?P<half>[12])|-Q(?P<quarter>[1-4])|-(?P<month>0[1-9]|1[0-2])"
    rf"|-(?P<school_year>{_YEAR})|\.\.(?P<stage>{_YEAR}))?\Z"
)
_ROMAN = ("I", "II", "III", "IV")
_ORDINAL = ("first", "second", "third", "fourth")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Parts(NamedTuple):
    """A cycle taken apart; ``number``: the half, quarter or month, the last year of a stage, else 1."""

    kind: CycleKind
    year: int
    number: int


def read(text: str) -> Parts:
    """The parts of a canonical text form. Errors: ``cycle_form``.

    >>> read("2019-Q3")
    Parts(kind='quarter', year=2019, number=3)
    """
    match = _TEXT.match(text)
    if match is None:
        raise ThiduaError("cycle_form", value=text)
    year = int(match["year"])
    inner: tuple[CycleKind, ...] = ("half", "quarter", "month", "school_year", "stage")
    for kind in inner:
        if match[kind] is not None:
            index = int(match[kind])
            if (kind == "school_year" and index != year + 1) or (kind == "stage" and index <= year):
                raise ThiduaError("cycle_form", value=text)
            return Parts(kind, year, 1 if kind == "school_year" else index)
    return Parts("year", year, 1)


def write(parts: Parts) -> str:
    """The canonical text form.

    >>> write(Parts("school_year", 2022, 1))
    '2022-2023'
    """
    kind, year, number = parts
    tails: dict[CycleKind, str] = {
        "year": "",
        "half": f"-H{number}",
        "quarter": f"-Q{number}",
        "month": f"-{number:02d}",
        "school_year": f"-{year + 1:04d}",
        "stage": f"..{number:04d}",
    }
    return f"{year:04d}{tails[kind]}"


def say(parts: Parts, lang: Lang) -> str:
    """The words an official uses.

    >>> say(Parts("half", 2019, 1), "vi"), say(Parts("month", 2019, 7), "en")
    ('6 tháng đầu năm 2019', 'July 2019')
    """
    kind, year, number = parts
    vi = lang == "vi"
    if kind == "year":
        return f"năm {year}" if vi else str(year)
    if kind == "half":
        return f"6 tháng {('đầu', 'cuối')[number - 1]} năm {year}" if vi else f"{_ORDINAL[number - 1]} half of {year}"
    if kind == "quarter":
        return f"quý {_ROMAN[number - 1]} năm {year}" if vi else f"{_ORDINAL[number - 1]} quarter of {year}"
    if kind == "month":
        return f"tháng {number} năm {year}" if vi else f"{_MONTHS[number - 1]} {year}"
    if kind == "school_year":
        return f"{'năm học' if vi else 'school year'} {year}-{year + 1}"
    return f"{'giai đoạn' if vi else 'stage'} {year}–{number}"
