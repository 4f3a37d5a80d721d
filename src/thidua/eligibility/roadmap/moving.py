"""Moving: a cycle's entries, days and cases, so many cycles later."""

from __future__ import annotations

from datetime import date

from thidua.awards.case import Case
from thidua.awards.records import Attestation, ClusterPlace, HeldAward, MemberSnapshot, RatingEntry, Registration
from thidua.eligibility.roadmap.kept import ASSUMED
from thidua.periods import Cycle, months_between
from thidua.periods.days import add_months

_CLOCKS = ("registered_at", "proposed_at", "received_at", "voted_at", "decided_at")


def months_of(cycle: Cycle) -> int:
    """How many months lie between the beginning of a cycle and of the next; error ``cycle_no_neighbour``."""
    return months_between(cycle.period().start, cycle.next().period().start)


def later(day: date, of: Cycle, to: Cycle) -> date:
    """A day of the file of one cycle, in the file of a later one.

    >>> later(date(2024, 12, 20), Cycle("2024"), Cycle("2026"))
    datetime.date(2026, 12, 20)
    """
    return add_months(day, months_between(of.period().start, to.period().start))


def moved_case(case: Case, to: Cycle) -> Case:
    """The same case for a later cycle: every clock that is given moves on with it; the movement stays."""
    clocks, now = case.clocks, case.clocks.achieved
    days = {name: later(day, now, to) for name in _CLOCKS if (day := getattr(clocks, name)) is not None}
    return case.evolve(clocks=clocks.evolve(achieved=to, **days))


def given_clocks(case: Case) -> bool:
    """Whether any clock beside the period is given."""
    return any(getattr(case.clocks, name) is not None for name in _CLOCKS)


def rating_in(entry: RatingEntry, to: Cycle) -> RatingEntry:
    """The same rating in another cycle."""
    return entry.evolve(cycle=to, source=ASSUMED)


def registration_in(entry: Registration, to: Cycle) -> Registration:
    """A registration for another cycle."""
    return entry.evolve(cycle=to, registered_on=None, source=ASSUMED)


def attestation_in(entry: Attestation, to: Cycle) -> Attestation:
    """The same answer for another cycle; nobody in particular gave it."""
    return entry.evolve(cycle=to, by=ASSUMED, on=None, evidence=None)


def members_in(entry: MemberSnapshot, to: Cycle) -> MemberSnapshot:
    """The same members in another cycle, on the same day of it."""
    return entry.evolve(cycle=to, on=later(entry.on, entry.cycle, to), source=ASSUMED)


def place_in(entry: ClusterPlace, to: Cycle) -> ClusterPlace:
    """The same place in another cycle."""
    return entry.evolve(cycle=to, source=ASSUMED)


def award_in(entry: HeldAward, to: Cycle) -> HeldAward:
    """The same title for another cycle, decided as late after it; whether it uses up an initiative stays open."""
    decided = entry.decided_on if entry.cycle is None else later(entry.decided_on, entry.cycle, to)
    free = () if entry.initiatives == () else None
    return entry.evolve(cycle=to, decision=ASSUMED, decided_on=decided, initiatives=free, achievements=())
