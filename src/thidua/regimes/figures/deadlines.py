"""Filing dates at the central office: Decree 91/2017 Article 48, Decree 98/2023 Article 32. The rest is unread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.regimes.catalogue import ENTRIES
from thidua.regimes.figures.dated import Dated
from thidua.regimes.figures.layers import UNDER_D91, UNDER_D98
from thidua.regimes.instruments import D91, D98, PACKS_BEGIN, cite

Sector = Literal["general", "education"]


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A month and a day."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class FilingWindow:
    """Until which day of the year one may file, and from which where that is said.

    ``education`` is the last day in education where it has one of its own. ``year`` is what the year is counted from.
    """

    last: DayOfYear
    education: DayOfYear | None = None
    first: DayOfYear | None = None
    year: Literal["filing", "congress", "after_second_title"] = "filing"


MERIT_STATE_AWARDS = (*(entry.code for entry in ENTRIES if entry.group in ("order", "medal")), "bkttg")
"""The forms of State level given by merit, other than honours and prizes, which have procedures of their own."""

_D91 = cite(D91, "48", "1", mark="gazette")
_D98 = cite(D98, "32", mark="secondary")
_MERIT = Dated(FilingWindow(DayOfYear(6, 30), education=DayOfYear(10, 15)), UNDER_D91, _D91)

WINDOWS: dict[str, tuple[Dated[FilingWindow], ...]] = {
    **dict.fromkeys(MERIT_STATE_AWARDS, (_MERIT,)),
    "cocp": (
        # “before 31 March”: the 30th is the last day
        Dated(FilingWindow(DayOfYear(3, 30), education=DayOfYear(10, 15)), UNDER_D91, _D91),
        Dated(FilingWindow(DayOfYear(6, 30), education=DayOfYear(12, 31)), UNDER_D98, _D98),
    ),
    "cstdtq": (
        Dated(FilingWindow(DayOfYear(10, 31)), UNDER_D91, _D91),
        Dated(FilingWindow(DayOfYear(12, 31), year="after_second_title"), UNDER_D98, _D98),
    ),
    "dhvd_ah": (Dated(FilingWindow(DayOfYear(2, 28), first=DayOfYear(1, 5), year="congress"), UNDER_D91, _D91),),
}
"""By award, for awards by merit."""

NO_FIXED_DAY = Dated(
    ("ad_hoc", "long_service", "movement"),
    Validity(start=PACKS_BEGIN),
    Citation(instrument=Label(vi="Thông lệ hành chính", en="Administrative practice"), mark="unverified"),
)
"""Reasons of an award that have no fixed day; recalled from practice."""
