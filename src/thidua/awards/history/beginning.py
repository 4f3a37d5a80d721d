"""Where a run may begin: after an earlier award, after the last award of the same kind, after a discipline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.awards.case import Case
from thidua.awards.history.run_of import RunOf
from thidua.awards.records import EventKind, SubjectRecord


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first day counted for sure and the first day that may count.

    ``sure`` is ``date.max`` where nothing is sure, ``possible`` is ``date.min`` where nothing bounds the run.
    """

    sure: date
    possible: date
    evidence: tuple[str, ...] = ()


def beginning(record: SubjectRecord, case: Case, run: RunOf) -> Beginning:
    """Where the cycles of a run may begin."""
    bounds = [_after_award(record, case, run), _after_target(record, case, run)]
    if run.anew:
        bounds.append(_anew(record, case))
    return Beginning(
        sure=max(bound.sure for bound in bounds),
        possible=max(bound.possible for bound in bounds),
        evidence=tuple(text for bound in bounds for text in bound.evidence),
    )


_ANY = Beginning(date.min, date.min)
_NEVER = Beginning(date.max, date.max)


def _after_award(record: SubjectRecord, case: Case, run: RunOf) -> Beginning:
    if not run.after:
        return _ANY
    day = case.asked_on
    held = [entry for entry in record.awards if entry.award_kind in run.base and entry.held(run.after, day)]
    known_all = day is not None and record.closed_ever("awards", day)
    if not held:
        return _ANY if known_all else Beginning(date.max, date.min)
    first = min(held, key=lambda entry: entry.counts_from)
    # An earlier award that is not on file could only begin the run earlier.
    possible = first.counts_from if known_all else date.min
    return Beginning(first.counts_from, possible, (first.decision,))


def _after_target(record: SubjectRecord, case: Case, run: RunOf) -> Beginning:
    """After the last award of the code that counts; as far back as the list of awards is declared complete.

    One given by movement or ad hoc rewards other deeds than those of the years, so it cuts nothing.
    """
    if run.target is None or (run.overlapping and case.policies.overlapping_terms):
        return _ANY
    held = [e for e in record.awards if e.award_kind in run.base and e.held((run.target,), case.asked_on)]
    closed_from = closed_since(record, "awards", case.asked_on)
    if not held:
        return Beginning(closed_from, date.min)
    last = max(held, key=lambda entry: entry.counts_from)
    return Beginning(max(closed_from, last.counts_from), last.counts_from, (last.decision,))


def _anew(record: SubjectRecord, case: Case) -> Beginning:
    """After the last discipline to end, as far back as the list of disciplines is declared complete."""
    day = case.asked_on or case.period.last_day
    known = [entry for entry in record.disciplines if entry.decided_on <= day]
    closed_from = closed_since(record, "disciplines", case.asked_on)
    if not known:
        return Beginning(closed_from, date.min)
    ends = [entry.ended_on for entry in known if entry.ended_on is not None]
    if any(end > day for end in ends):
        return _NEVER
    possible = max(entry.ended_on or entry.decided_on for entry in known)
    if len(ends) < len(known):
        return Beginning(date.max, possible)
    return Beginning(max(closed_from, possible), possible, (possible.isoformat(),))


def closed_since(record: SubjectRecord, events: EventKind, day: date | None) -> date:
    """The first day from which a list is declared complete up to a day; ``date.max`` where none is."""
    if day is None:
        return date.max
    if record.closed_ever(events, day):
        return date.min
    reach = [c.complete_from or date.min for c in record.closures if c.events == events and c.complete_to >= day]
    return min(reach, default=date.max)
