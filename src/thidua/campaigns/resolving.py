"""From a passage of time to a deadline: which year, which days, what recurs; or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.campaigns.deadline import Bound, Deadline, Every, MonthDay, Recurrence
from thidua.campaigns.passages import Passage
from thidua.findings import Finding
from thidua.periods import Cycle, Period


@dataclass(frozen=True, slots=True)
class Known:
    """What the dispatch itself says about time: its own day, and the stage of the campaign."""

    day: date | None = None
    from_year: int | None = None
    to_year: int | None = None


Resolved = tuple[Deadline | None, Finding | None]


def resolve(at: Passage, words: str, known: Known, where: str, periodic: Every | None) -> Resolved:
    """The deadline of a passage, and what is to be said about it.

    ``periodic`` is the recurrence that stands before it in the sentence (“Hằng năm, … trước ngày 15/11”). Findings:
    ``calendar_impossible_day`` (then there is no deadline), ``calendar_range_order``, ``calendar_year_open``,
    ``calendar_day_open``.
    """
    bound = _bound(at)
    if at.until is not None:
        return _range(at, at.until, words, where)
    if at.unit == "stage":
        return _stage(words, bound, known, where)
    if at.unit == "year" and at.year is not None:
        return _cycle(Cycle.of("year", at.year), words, bound, at.year, read=True)
    every = at.every or (periodic if at.year is None and not (at.this_year or at.next_year) else None)
    year = at.year
    if year is None and at.this_year and known.day is not None:
        year, every = known.day.year, None
    if at.unit == "day_only":
        return _day_only(at, words, bound, where)
    if at.month is not None and not _possible(year, at.month, at.day):
        return None, Finding.of("calendar_impossible_day", where=where, value=words)
    if year is None and every is not None and at.quarter is None:
        return _yearly(at, words, bound), None
    if year is None:
        yearless = MonthDay(month=at.month, day=at.day) if at.month is not None else None
        return Deadline(words=words, bound=bound, yearless=yearless), Finding.of(
            "calendar_year_open", where=where, words=words
        )
    read = at.year is not None
    if at.quarter is not None:
        return _cycle(Cycle.of("quarter", year, at.quarter), words, bound, year, read=read)
    if at.day is None:
        return _cycle(Cycle.of("month", year, at.month or 1), words, bound, year, read=read)
    return (
        Deadline(
            words=words,
            bound=bound,
            day=date(year, at.month or 1, at.day),
            year=year,
            year_basis="read" if read else "inferred",
        ),
        None,
    )


def _bound(at: Passage) -> Bound:
    words = at.cue.split()
    if "truoc" in words:
        return "before"
    last = at.cue.removesuffix(" ngay").split()[-1:]
    if at.unit not in ("day", "month_day", "day_only"):
        for word, bound in _PARTS.items():
            if last == [word] and words[:2] != ["han", "cuoi"]:
                return bound
        if at.unit == "year" and at.cue.startswith(("so ket", "tong ket")) and not {"vao", "trong"} & set(words):
            return "of"
    if at.cue.startswith(("cham", "muon", "tre", "han", "khong", "het", "den", "toi", "xong", "thoi han")):
        return "until"
    return "on" if at.unit in ("day", "month_day", "day_only") else "within"


_PARTS: dict[str, Bound] = {"dau": "early", "giua": "middle", "cuoi": "late"}


def _possible(year: int | None, month: int, day: int | None) -> bool:
    """Whether there is such a day; without a year, whether any year has it (29 February has)."""
    try:
        date(2000 if year is None else year, month, 1 if day is None else day)
    except ValueError:
        return False
    return True


def _cycle(cycle: Cycle, words: str, bound: Bound, year: int, *, read: bool) -> Resolved:
    basis = "read" if read else "inferred"
    return Deadline.model_validate(
        {"words": words, "bound": bound, "period": cycle.period(), "year": year, "year_basis": basis}
    ), None


def _yearly(at: Passage, words: str, bound: Bound) -> Deadline:
    return Deadline(words=words, bound=bound, recurrence=Recurrence(every="year", month=at.month, day=at.day))


def _day_only(at: Passage, words: str, bound: Bound, where: str) -> Resolved:
    """A day without a month: of every month, of the first or last month of every quarter, or left open."""
    if not 1 <= (at.day or 0) <= 31:
        return None, Finding.of("calendar_impossible_day", where=where, value=words)
    if at.every == "month":
        return Deadline(words=words, bound=bound, recurrence=Recurrence(every="month", day=at.day)), None
    if at.in_quarter is not None:
        recurrence = Recurrence(every="quarter", month=at.in_quarter, day=at.day)
        return Deadline(words=words, bound=bound, recurrence=recurrence), None
    return Deadline(words=words, bound=bound), Finding.of("calendar_day_open", where=where, words=words)


def _stage(words: str, bound: Bound, known: Known, where: str) -> Resolved:
    if known.from_year is None or known.to_year is None or known.to_year < known.from_year:
        return Deadline(words=words, bound=bound), Finding.of("calendar_day_open", where=where, words=words)
    period = Cycle.of("stage", known.from_year, known.to_year).period()
    return Deadline(words=words, bound=bound, period=period, year_basis="inferred"), None


def _range(first: Passage, last: Passage, words: str, where: str) -> Resolved:
    """Both ends included. What the first end leaves out, the last one gives: “từ 01/7 đến ngày 31/12/2024”."""
    if last.year is None:
        return Deadline(words=words, bound="within"), Finding.of("calendar_year_open", where=where, words=words)
    end = _edge(last, last, last=True)
    start = _edge(first, last, last=False)
    if start is None or end is None:
        return None, Finding.of("calendar_impossible_day", where=where, value=words)
    if end < start:
        return Deadline(words=words, bound="within"), Finding.of("calendar_range_order", where=where, words=words)
    basis = "read" if first.year is not None else "inferred"
    period = Period(start=start, end=date.fromordinal(end.toordinal() + 1))
    return Deadline.model_validate(
        {"words": words, "bound": "within", "period": period, "year": last.year, "year_basis": basis}
    ), None


def _edge(at: Passage, other: Passage, *, last: bool) -> date | None:
    year = at.year if at.year is not None else other.year
    if year is None:
        return None
    if at.quarter is not None or at.unit == "year":
        cycle = Cycle.of("quarter", year, at.quarter) if at.quarter is not None else Cycle.of("year", year)
        return cycle.period().last_day if last else cycle.period().start
    month = at.month if at.month is not None else other.month
    if month is None or not _possible(year, month, at.day):
        return None
    if at.day is not None:
        return date(year, month, at.day)
    whole = Cycle.of("month", year, month).period()
    return whole.last_day if last else whole.start
