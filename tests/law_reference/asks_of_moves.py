"""Asks about courses, transfers and secondments on file: of several the worst counts; without any there is nothing."""

from __future__ import annotations

from itertools import product
from typing import Any

from law_reference.answers import Reply, some_of
from law_reference.days import day, end, first_day, last_day, months
from law_reference.formula import NA
from law_reference.looking import Record, asked_on

RESULTS = ("below_average", "average", "good", "very_good", "excellent")
EITHER = frozenset({True, False})


def worst(entries: list[frozenset[Any]]) -> Reply:
    """No where one says no, else yes where one says yes, else nothing arises; every choice is tried."""
    found = set()
    for choice in product(*entries):
        said = [one for one in choice if one != NA]
        found.add(all(said) if said else NA)
    return some_of(found)


def _said(value: bool | None) -> frozenset[Any]:
    return EITHER if value is None else frozenset({value})


def _touches(entry: Record, case: Record) -> bool:
    cycle = case["clocks"]["achieved"]
    stop = day(entry.get("end"))
    return day(entry["start"]) < end(cycle) and (stop is None or first_day(cycle) < stop)


def _long(entry: Record, least: int, case: Record) -> bool | None:
    """Whether the whole course lasts so long; open while it goes on and has not yet."""
    start, stop, until = day(entry["start"]), day(entry.get("end")), end(case["clocks"]["achieved"])
    if stop is not None:
        return months(start, stop) >= least
    return True if months(start, until) >= least else None


def _courses(ask: Record, record: Record, case: Record) -> list[tuple[Record, bool | None]]:
    found = [one for one in record.get("absences", ()) if one["kind"] == "study" and _touches(one, case)]
    return [(one, long) for one in found if (long := _long(one, ask["months"], case)) is not False]


def _worst_course(ask: Record, record: Record, case: Record, said: Any) -> Reply:
    return worst([said(one) | (frozenset() if long else {NA}) for one, long in _courses(ask, record, case)])


def study_result(ask: Record, record: Record, case: Record) -> Reply:
    """The result reaches the grade; a course without grades is exempt, or the text is silent on it."""

    def said(one: Record) -> frozenset[Any]:
        result = one.get("result")
        if result == "ungraded":
            return frozenset({NA}) if ask["ungraded"] == "exempt" else EITHER
        if result is None:
            return EITHER | ({NA} if ask["ungraded"] == "exempt" else frozenset())
        return frozenset({RESULTS.index(result) >= RESULTS.index(ask["at_least"])})

    found = _worst_course(ask, record, case, said)
    results = [one.get("result") for one, _ in _courses(ask, record, case)]
    silent = ask["ungraded"] == "open" and "ungraded" in results and None not in results
    return found._replace(source="law") if silent else found


def study_conduct(ask: Record, record: Record, case: Record) -> Reply:
    """The rules of the school kept, or the tasks of the course done."""
    return _worst_course(ask, record, case, lambda one: _said(one.get(ask["what"])))


def _transferred(move: Record, case: Record) -> bool:
    cycle = case["clocks"]["achieved"]
    return first_day(cycle) <= day(move["on"]) <= (asked_on(case) or last_day(cycle))


def _moves(record: Record, case: Record, kind: str) -> list[Record]:
    there = _transferred if kind == "transfer" else _touches
    return [one for one in record.get("transfers", ()) if one["kind"] == kind and there(one, case)]


def old_unit_comment(ask: Record, record: Record, case: Record) -> Reply:
    """Of transfers after so many months at the old unit."""
    entries = []
    for one in _moves(record, case, "transfer"):
        there = one.get("months_at_old")
        said = _said(one.get("old_unit_comment"))
        entries.append(said | {NA} if there is None else said if there >= ask["months"] else frozenset({NA}))
    return worst(entries)


def secondment_confirmed(ask: Record, record: Record, case: Record) -> Reply:
    """Of secondments that touch the period."""
    return worst([_said(one.get("confirmed")) for one in _moves(record, case, "secondment")])


def move_considered(ask: Record, record: Record, case: Record) -> Reply:
    """Of transfers and secondments alike."""
    moves = [*_moves(record, case, "transfer"), *_moves(record, case, "secondment")]
    return worst([_said(one.get("considered")) for one in moves])


BY_KIND: dict[str, Any] = {
    "study_result": study_result,
    "study_conduct": study_conduct,
    "old_unit_comment": old_unit_comment,
    "secondment_confirmed": secondment_confirmed,
    "move_considered": move_considered,
}
