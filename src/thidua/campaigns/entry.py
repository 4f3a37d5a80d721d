"""An entry of a campaign's calendar, and its dated occurrences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.campaigns.deadline import Bound, Deadline, Recurrence
from thidua.codes import Lang
from thidua.dispatches.paragraph import LongText
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.periods import Day, Period, clean_day
from thidua.text import Text

What = Literal["report", "nomination", "registration", "review", "evaluation", "launch", "phase", "task"]

WHAT_LABELS: dict[What, Label] = {
    "report": Label(vi="Gửi báo cáo", en="Report due"),
    "nomination": Label(vi="Gửi hồ sơ đề nghị khen thưởng", en="Nominations due"),
    "registration": Label(vi="Đăng ký thi đua", en="Registration"),
    "review": Label(vi="Sơ kết, tổng kết", en="Interim or final review"),
    "evaluation": Label(vi="Đánh giá, bình xét", en="Evaluation"),
    "launch": Label(vi="Phát động", en="Launch"),
    "phase": Label(vi="Đợt thi đua", en="Phase of the campaign"),
    "task": Label(vi="Nhiệm vụ", en="Task"),
}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of one entry: a ``day``, or the days of a ``period``.

    ``shortened`` says that the last day of a shorter month stands for the day asked.
    """

    entry: CalendarEntry
    day: date | None
    period: Period | None
    shortened: bool = False

    @property
    def first(self) -> date:
        """Its first day."""
        return self.day if self.day is not None else self._span.start

    @property
    def last(self) -> date:
        """Its last day."""
        return self.day if self.day is not None else self._span.last_day

    @property
    def bound(self) -> Bound:
        """How the time is meant."""
        return self.entry.deadline.bound if self.entry.deadline is not None else "on"

    @property
    def _span(self) -> Period:
        if self.period is None:
            raise AssertionError("an occurrence has a day or a period")
        return self.period

    def order(self) -> tuple[str, ...]:
        """What occurrences are sorted by: first day, last day, then what it is and its words."""
        entry = self.entry
        passage = entry.deadline.words if entry.deadline is not None else ""
        return (self.first.isoformat(), self.last.isoformat(), entry.what, entry.task or "", passage, entry.words)


class CalendarEntry(Model):
    """Something a dispatch asks for with a time: what, of which task, to whom, when, in which words.

    ``words`` is the sentence it was read from (a long one is cut around the deadline), ``task`` the label of the
    paragraph, ``name`` what a phase is called. ``since`` and ``until`` bound what recurs: the day of the dispatch,
    and the last day of the campaign's stage, where they are known.

    >>> entry = CalendarEntry(what="report", words="Báo cáo hằng năm.", deadline=Deadline(
    ...     words="hằng năm", bound="within", recurrence=Recurrence(every="year")))
    >>> [str(found.period) for found in entry.occurrences("2024-07-01", "2025-02-01")]
    ['2024-01-01/2024-12-31', '2025-01-01/2025-12-31']
    """

    what: What
    task: Text | None = None
    name: Text | None = None
    words: LongText
    to: Text | None = None
    deadline: Deadline | None = None
    since: Day | None = None
    until: Day | None = None

    def label(self, lang: Lang = "vi") -> str:
        """What it is, in a few words; with the name of a phase and to whom it goes."""
        parts = [WHAT_LABELS[self.what].text(lang)]
        if self.name is not None:
            parts.append(f": {self.name}")
        if self.to is not None:
            parts.append(f" → {self.to}")
        return "".join(parts)

    def occurrences(self, from_day: date | str, to_day: date | str) -> tuple[Occurrence, ...]:
        """Its occurrences that touch the days from ``from_day`` to ``to_day``, both included, in order.

        What recurs is listed for the years 1900 to 2199. Errors: ``date_form``, ``period_order`` where the window
        ends before it begins.
        """
        first, last = clean_day(from_day), clean_day(to_day)
        if last < first:
            raise ThiduaError("period_order", start=first, end=last)
        found = [o for o in self._all(first, last) if o.first <= last and o.last >= first]
        return tuple(sorted(found, key=Occurrence.order))

    def _all(self, first: date, last: date) -> Iterator[Occurrence]:
        deadline = self.deadline
        if deadline is None:
            return
        if deadline.day is not None or deadline.period is not None:
            yield Occurrence(self, deadline.day, deadline.period)
        elif deadline.recurrence is not None:
            yield from self._recurring(deadline.recurrence, first, last)

    def _recurring(self, recurrence: Recurrence, first: date, last: date) -> Iterator[Occurrence]:
        for day, shortened in recurrence.days(first.year, last.year):
            if (self.since is None or day >= self.since) and (self.until is None or day <= self.until):
                yield Occurrence(self, day, None, shortened)
        for period in recurrence.periods(first.year, last.year):
            after = self.since is None or period.last_day >= self.since
            if after and (self.until is None or period.start <= self.until):
                yield Occurrence(self, None, period)


def entries_between(
    entries: tuple[CalendarEntry, ...], from_day: date | str, to_day: date | str
) -> tuple[Occurrence, ...]:
    """The occurrences of all entries that touch the window, in order. Errors: ``date_form``, ``period_order``."""
    first, last = clean_day(from_day), clean_day(to_day)
    if last < first:
        raise ThiduaError("period_order", start=first, end=last)
    return tuple(sorted((o for e in entries for o in e.occurrences(first, last)), key=Occurrence.order))
