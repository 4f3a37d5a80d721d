"""Dated figures: a value with the interval in which it holds and the place it was taken from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from thidua.awards.case import day_text
from thidua.citations import Citation, Mark, Validity
from thidua.findings import Finding
from thidua.labels import Label
from thidua.regimes.instruments import AMENDED_FROM, D152, L06, L22, doubtful_end

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Dated(Generic[T]):
    """One line of a table: a value, its interval, its source. There is none without a source."""

    value: T
    validity: Validity
    citation: Citation


@dataclass(frozen=True, slots=True)
class Figure(Generic[T]):
    """What a table answers for one day. ``value`` is ``None`` where it has no answer; a finding then says why.

    ``mark`` says how far the answer may be relied on: that of the source, or ``unverified`` on days on which the source
    may no longer be in force.
    """

    value: T | None
    citation: Citation | None = None
    mark: Mark | None = None
    findings: tuple[Finding, ...] = ()


def on_day(table: tuple[Dated[T], ...], day: date, what: Label) -> Figure[T]:
    """The value of a table on a day; finding ``figure_none``, which names the nearest line, where it has none."""
    for line in table:
        if line.validity.covers(day):
            found = doubts(line.citation, day)
            mark: Mark = "unverified" if found else line.citation.mark
            return Figure(line.value, line.citation, mark, found)
    near = min(table, key=lambda line: line.validity.distance(day))
    words = {"what_vi": what.vi, "what_en": what.text("en"), "nearest": f"{near.citation} [{near.validity.text}]"}
    return Figure(None, findings=(Finding.of("figure_none", day=day_text(day), **words),))


def doubts(citation: Citation, day: date) -> tuple[Finding, ...]:
    """Why a source may not be the text in force on a day, although no other text is known.

    From 2026-10-01 the law is amended by a text that has not been read (``figure_after_amendment``); later the unread
    end of a decree comes (``end_unverified``). The figure is given all the same.

    >>> from thidua.regimes.instruments import cite
    >>> place = cite(D152, "50", mark="secondary")
    >>> [[f.code for f in doubts(place, date(*day))] for day in ((2026, 9, 30), (2026, 10, 1), (2027, 3, 1))]
    [[], ['figure_after_amendment'], ['end_unverified']]
    """
    ended = doubtful_end(citation, day)
    if ended is not None:
        return (Finding.of("end_unverified", instrument=ended.name.vi, day=day_text(day)),)
    if day >= AMENDED_FROM and citation.instrument.vi in (D152.name.vi, L22.name.vi):
        names = {"instrument": citation.instrument.vi, "amending": L06.name.vi}
        return (Finding.of("figure_after_amendment", day=day_text(day), **names),)
    return ()


def all_of(*groups: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Findings of several figures, each said once."""
    return tuple(dict.fromkeys(finding for group in groups for finding in group))
