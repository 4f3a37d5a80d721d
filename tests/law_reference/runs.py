"""Runs: the cycles counted back from the last one that are sure, and those that may belong to it."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from law_reference.answers import MOST
from law_reference.days import day, end, first_day, inside
from law_reference.formula import PLACES
from law_reference.looking import (
    ALWAYS,
    NEVER,
    Record,
    after,
    anchor,
    asked_on,
    before,
    closures,
    complete_ever,
    complete_for,
    counts_from,
    cycles_of,
    held,
    rated,
)

LONGEST = MOST["run_length"]
FIRST_YEAR = 1945
MERIT = ("merit",)


class Reach(NamedTuple):
    """The sure cycles and the possible ones, newest first."""

    sure: list[str]
    possible: list[str]


def at_least(record: Record, cycle: str, least: str) -> bool | None:
    """Whether a cycle is rated so well."""
    rating = rated(record, cycle)
    return None if rating is None else PLACES[rating] >= PLACES[least]


def accepts(record: Record, cycle: str, run: Record, asked: date | None) -> bool | None:
    """Whether a run takes a cycle: by its rating, or by an award held for it."""
    ways: list[bool | None] = []
    if run.get("rating") is not None:
        ways.append(at_least(record, cycle, run["rating"]))
    if run.get("awards"):
        cycles = cycles_of(held(record, run["awards"], asked), first_day(cycle))
        no = None not in cycles and complete_for(record, "awards", cycle, asked)
        ways.append(True if cycle in cycles else False if no else None)
    return True if True in ways else None if None in ways else False


def begins(record: Record, case: Record, run: Record) -> tuple[date, date]:
    """The first day counted for sure, and the first that may count."""
    asked = asked_on(case)
    sure, may = [ALWAYS], [ALWAYS]
    if run.get("after"):
        earlier = [counts_from(one) for one in held(record, run["after"], asked, kinds=run.get("base", MERIT))]
        if complete_ever(record, "awards", asked):  # without any, another condition asks for it
            sure.append(min(earlier, default=ALWAYS))
            may.append(min(earlier, default=ALWAYS))
        else:
            sure.append(min(earlier, default=NEVER))
    free = run.get("overlapping") and case.get("policies", {}).get("overlapping_terms")
    if run.get("target") and not free:
        last = max(
            (counts_from(one) for one in held(record, [run["target"]], asked, kinds=run.get("base", MERIT))),
            default=ALWAYS,
        )
        sure.append(max(last, complete_since(record, "awards", asked)))
        may.append(last)
    if run.get("anew"):
        on_file = [one for one in record.get("disciplines", ()) if asked is None or day(one["decided_on"]) <= asked]
        sure += [day(one["ended_on"]) if one.get("ended_on") else NEVER for one in on_file]
        may += [day(one.get("ended_on") or one["decided_on"]) for one in on_file]
        sure.append(complete_since(record, "disciplines", asked))
    return max(sure), max(may)


def complete_since(record: Record, events: str, asked: date | None) -> date:
    """From which day a list is complete up to the day asked; never, without one."""
    if asked is None:
        return NEVER
    if complete_ever(record, events, asked):
        return ALWAYS
    return min((start for start, stop in closures(record, events) if asked <= stop), default=NEVER)


def reach(record: Record, case: Record, run: Record) -> Reach:
    """The run of a record; one that stops before the last completed year is broken and has no cycles."""
    asked, cycle = asked_on(case), anchor(record, case)
    if asked is not None and end(after(record, cycle)) <= asked:
        return Reach([], [])
    surely, maybe = begins(record, case, run)
    sure: list[str] = []
    possible: list[str] = []
    unbroken = True
    while len(possible) < LONGEST and first_day(cycle).year >= FIRST_YEAR:
        taken = accepts(record, cycle, run, asked)
        if taken is False or first_day(cycle) < maybe:
            break
        possible.append(cycle)
        unbroken = unbroken and taken is True and first_day(cycle) >= surely
        if unbroken:
            sure.append(cycle)
        cycle = before(record, cycle)
    return Reach(sure, possible)


def lies_in(cycles: list[str], asked: date) -> bool:
    """Whether a day lies in one of some cycles."""
    return any(inside(cycle, asked) for cycle in cycles)


def first_of(cycles: list[str]) -> Any:
    """The first day of the oldest of some cycles."""
    return min((first_day(cycle) for cycle in cycles), default=None)
