"""What is on file about one cycle: its rating, the awards held for it, yes, no or not known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua.awards.case import Case
from thidua.awards.history.run_of import RunOf
from thidua.awards.records import SubjectRecord
from thidua.awards.scales import RATINGS, Rating
from thidua.periods import Cycle

_ORDER = [member.code for member in RATINGS]


def anchor(record: SubjectRecord, case: Case) -> Cycle:
    """The last cycle counted: the achieved one, or of a stage the year or school year on file that ends last in it."""
    achieved = case.clocks.achieved
    if achieved.kind in ("year", "school_year"):
        return achieved
    cycles = {entry.cycle for entry in record.ratings} | {e.cycle for e in record.awards if e.cycle is not None}
    ends = [c for c in cycles if c.kind in ("year", "school_year") and c.last_year == achieved.last_year]
    return max(ends, key=lambda cycle: cycle.period().end, default=Cycle.of("year", achieved.last_year))


def following(last: Cycle, record: SubjectRecord) -> Cycle:
    """The cycle after one: that which a join declares, else the next of its kind.

    A record whose last cycle counted ended before the one following it, on the day asked, has stopped.
    """
    return next((join.later for join in record.joins if join.earlier == last), None) or last.next()


def back_from(cycle: Cycle, record: SubjectRecord, most: int) -> Iterator[Cycle]:
    """A cycle and those before it, at most so many; across kinds only where a join says so."""
    joined = {join.later: join.earlier for join in record.joins}
    seen: set[Cycle] = set()
    while len(seen) < most and cycle not in seen and cycle.first_year > _FIRST:
        seen.add(cycle)
        yield cycle
        cycle = joined.get(cycle) or cycle.previous()


_FIRST = 1945


def rated(record: SubjectRecord, cycle: Cycle, least: Rating) -> bool | None:
    """Whether a cycle is rated at least so well; unknown without a rating or with two that differ."""
    levels = {entry.rating for entry in record.ratings if entry.cycle == cycle}
    if len(levels) != 1:
        return None
    return _ORDER.index(levels.pop()) >= _ORDER.index(least)


def holds(record: SubjectRecord, cycle: Cycle, awards: tuple[str, ...], day: date | None) -> bool | None:
    """Whether one of these awards is held for a cycle; no only inside a closure that reaches the day asked."""
    held = [entry for entry in record.awards if entry.held(awards, day)]
    if any(entry.cycle == cycle for entry in held):
        return True
    if any(entry.cycle is None and entry.decided_on >= cycle.period().start for entry in held):
        return None  # its decision names no period: it may be of this one
    return False if day is not None and record.closed("awards", cycle.period(), day) else None


def accepted(record: SubjectRecord, cycle: Cycle, run: RunOf, day: date | None) -> bool | None:
    """Whether a run accepts a cycle."""
    by_rating = rated(record, cycle, run.rating) if run.rating is not None else False
    by_award = holds(record, cycle, run.awards, day) if run.awards else False
    if by_rating or by_award:
        return True
    return None if by_rating is None or by_award is None else False
