"""The last day for filing a dossier at the central office; where no text is known it is asked for, never guessed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.awards.award import AwardKind
from thidua.awards.case import day_text
from thidua.citations import Citation, Mark
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.labels import Label
from thidua.periods.days import clean_day
from thidua.periods.forms import FIRST_YEAR, LAST_YEAR
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.figures.dated import Dated, on_day
from thidua.regimes.figures.deadlines import NO_FIXED_DAY, WINDOWS, DayOfYear, FilingWindow, Sector
from thidua.regimes.figures.own import cited
from thidua.regimes.instruments import PACKS_BEGIN

DeadlineStatus = Literal["dated", "no_fixed_day", "open"]
"""A day is known; there is none to keep; it has to be asked for."""


@dataclass(frozen=True, slots=True)
class FilingDeadline:
    """The days between which a dossier may be filed. ``last`` is the last day on which it is in time.

    ``first`` and ``last`` are ``None`` where nothing is said or known; ``status`` tells the two apart.
    """

    award: str
    on: date
    status: DeadlineStatus
    first: date | None = None
    last: date | None = None
    citation: Citation | None = None
    mark: Mark | None = None
    findings: tuple[Finding, ...] = ()

    def in_time(self, filed: date | str) -> bool | None:
        """Whether a dossier filed on a day is in time; ``None`` while the day is open.

        >>> filing_deadline("cocp", on="2023-02-01").in_time("2023-03-31")
        False
        """
        day = clean_day(filed)
        if self.status == "open":
            return None
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


def filing_deadline(
    award: str,
    *,
    on: date | str,
    year: int | None = None,
    sector: Sector = "general",
    kind: AwardKind = "merit",
    second_decision_year: int | None = None,
    last_day: date | str | None = None,
    citation: Citation | None = None,
) -> FilingDeadline:
    """By when a dossier must reach the central office.

    ``on`` is the day of the proposal: it chooses the decree. ``year`` is the year of filing, by default that of ``on``;
    for Hero titles the year of the Congress. From 2024 the national emulation fighter is counted from
    ``second_decision_year``, the year of the second decision on the title below. ``last_day`` is a day of the caller's
    own with its ``citation``: it fills an open one and may be earlier than the national day, not later
    (``deadline_after_national``). Errors: ``award_unknown``, ``own_figure_uncited``, ``date_form``,
    ``cycle_range``.

    >>> filing_deadline("hcld3", on="2023-05-10").last, filing_deadline("hcld3", on="2024-05-10").status
    (datetime.date(2023, 6, 30), 'open')
    """
    day = clean_day(on)
    label = award_of(award).label
    own = None if last_day is None else (clean_day(last_day), cited(last_day, citation))
    found = _national(award, label, day, year or day.year, sector, kind, second_decision_year)
    if own is None or day < PACKS_BEGIN:
        return found
    last, source = own
    if found.last is not None and last > found.last:
        words = {"own": day_text(last), "national": day_text(found.last), "source": str(found.citation)}
        later = Finding.of("deadline_after_national", award_vi=label.vi, award_en=label.text("en"), **words)
        return _with(found, (*found.findings, later))
    return FilingDeadline(award, day, "dated", found.first, last, source, source.mark)


def _with(found: FilingDeadline, findings: tuple[Finding, ...]) -> FilingDeadline:
    return FilingDeadline(
        *(found.award, found.on, found.status, found.first, found.last, found.citation, found.mark), findings
    )


def _national(
    award: str, label: Label, day: date, year: int, sector: Sector, kind: AwardKind, second: int | None
) -> FilingDeadline:
    words = {"award_vi": label.vi, "award_en": label.text("en")}
    if day >= PACKS_BEGIN and kind in NO_FIXED_DAY.value:
        free = Finding.of("deadline_no_fixed_day", **words)
        return FilingDeadline(
            *(award, day, "no_fixed_day"), citation=NO_FIXED_DAY.citation, mark="unverified", findings=(free,)
        )
    table = WINDOWS.get(award, ()) if kind == "merit" else ()
    line = next((one for one in table if one.validity.covers(day)), None)
    if day < PACKS_BEGIN:
        what = Label(vi="thời hạn nộp hồ sơ", en="filing dates")
        return FilingDeadline(award, day, "open", findings=on_day(WINDOWS["cstdtq"], day, what).findings)
    if line is None:
        return FilingDeadline(award, day, "open", findings=(Finding.of("deadline_open", day=day_text(day), **words),))
    if line.value.year == "after_second_title":
        if second is None:
            missing = Finding.of("deadline_fact_missing", source=str(line.citation), **words)
            return FilingDeadline(
                award, day, "open", citation=line.citation, mark=line.citation.mark, findings=(missing,)
            )
        year = second + 1
    return _dated(award, label, day, year, sector, line)


def _dated(award: str, label: Label, day: date, year: int, sector: Sector, line: Dated[FilingWindow]) -> FilingDeadline:
    window, source = line.value, line.citation
    first = None if window.first is None else _in(year, window.first)
    last = _in(year, window.education if sector == "education" and window.education is not None else window.last)
    if not line.validity.covers(last):  # the day it names must be one on which it is in force
        words = {"award_vi": label.vi, "award_en": label.text("en"), "last": day_text(last)}
        ended = Finding.of("deadline_text_not_in_force", source=str(source), **words)
        return FilingDeadline(award, day, "open", citation=source, mark=source.mark, findings=(ended,))
    return FilingDeadline(award, day, "dated", first, last, source, source.mark)


def _in(year: int, day: DayOfYear) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ThiduaError("cycle_range", first=FIRST_YEAR, last=LAST_YEAR)
    return date(year, day.month, day.day)
