"""Projecting: a record and a case moved on by some cycles, the present level kept, and what was assumed for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple, TypeVar, get_args

from thidua.awards.case import Case
from thidua.awards.records import Closure, EventKind, SubjectRecord
from thidua.eligibility.roadmap import series
from thidua.eligibility.roadmap.kept import ASSUMED, Kept
from thidua.eligibility.roadmap.moving import given_clocks, moved_case
from thidua.eligibility.roadmap.series import Series, filled
from thidua.explain.phrase import Phrase
from thidua.periods import Cycle

_E = TypeVar("_E")


class Projected(NamedTuple):
    """A record and a case as they would be, and every assumption made."""

    record: SubjectRecord
    case: Case
    kept: tuple[Kept, ...]


def projected(record: SubjectRecord, case: Case, steps: int, yearly: Collection[str]) -> Projected:
    """The record and the case so many cycles later, the present level kept.

    Entries on file are never changed. A cycle from the present one on without an entry gets a copy of the last before
    it. Initiatives, results in movements, discipline, proceedings and awards that are not ``yearly`` are never added;
    lists declared complete up to now stay complete. With 0 steps only what the present cycle lacks is filled.
    """
    return _Projection(record, case, steps).made(yearly)


class _Projection:
    def __init__(self, record: SubjectRecord, case: Case, steps: int) -> None:
        self._record = record
        self._case = case
        self._now = case.clocks.achieved
        self._cycles = tuple(self._now.next(n) for n in range(steps + 1))
        self._kept: list[Kept] = []

    def made(self, yearly: Collection[str]) -> Projected:
        record, case = self._record, moved_case(self._case, self._cycles[-1])
        titles = [award for award in record.awards if award.award in yearly and award.revoked_on is None]
        moved = record.evolve(
            ratings=self._filled(series.RATINGS, record.ratings, record.ratings),
            registrations=self._filled(series.REGISTRATIONS, record.registrations, record.registrations),
            awards=self._filled(series.AWARDS, record.awards, titles),
            attestations=self._filled(series.ATTESTATIONS, record.attestations, record.attestations),
            members=self._filled(series.MEMBERS, record.members, record.members),
            clusters=self._filled(series.CLUSTERS, record.clusters, record.clusters),
            closures=(*record.closures, *self._closures(case)),
        )
        if len(self._cycles) > 1 and given_clocks(case):
            self._kept.append(Kept("clocks", "", Phrase.of("earliest_clocks"), self._cycles[1:]))
        return Projected(moved, case, tuple(self._kept))

    def _filled(self, one: Series[_E], entries: Sequence[_E], carried: Sequence[_E]) -> tuple[_E, ...]:
        added, kept = filled(one, carried, self._cycles, self._absent)
        self._kept += kept
        return (*entries, *added)

    def _absent(self, events: EventKind, cycle: Cycle) -> bool:
        """Whether a list on file is complete for a cycle, as far as it is asked for then."""
        until = moved_case(self._case, cycle).asked_on if cycle >= self._now else None
        return self._record.closed(events, cycle.period(), until)

    def _closures(self, case: Case) -> list[Closure]:
        """Lists that are complete up to the beginning of the present cycle or later, complete to the end asked for."""
        if len(self._cycles) == 1:
            return []
        begin = self._now.period().start
        end = max(case.period.last_day, *(day for day in (case.asked_on,) if day is not None), case.period.last_day)
        found = []
        for events in get_args(EventKind):
            lists = [closure for closure in self._record.closures if closure.events == events]
            last = max(lists, key=lambda closure: closure.complete_to, default=None)
            if last is None or last.complete_to.toordinal() < begin.toordinal() - 1 or last.complete_to >= end:
                continue
            found.append(last.evolve(complete_to=end, source=ASSUMED))
            self._kept.append(Kept("nothing_new", events, Phrase.of(f"kept_{events}"), self._cycles[1:]))
        return found
