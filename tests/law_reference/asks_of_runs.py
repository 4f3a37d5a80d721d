"""Asks that look back: runs, awards and initiatives inside them, chains of titles."""

from __future__ import annotations

from datetime import date
from typing import Any

from law_reference.answers import MOST, UNKNOWN, Reply, between, known
from law_reference.days import day, first_day, inside, kind, last_day
from law_reference.looking import (
    ALWAYS,
    Record,
    asked_on,
    complete,
    counted_on,
    counts_from,
    held,
)
from law_reference.runs import MERIT, at_least, complete_since, first_of, lies_in, reach

SCOPES = ("base", "ministry_province", "nationwide")


def run_length(ask: Record, record: Record, case: Record) -> Reply:
    """Between the sure cycles and the possible ones."""
    run = reach(record, case, ask["run"])
    return between("run_length", len(run.sure), len(run.possible))


def ratings_in_run(ask: Record, record: Record, case: Record) -> Reply:
    """Sure cycles that surely reach the rating, possible ones that may."""
    run = reach(record, case, ask["run"])
    sure = sum(at_least(record, one, ask["rating"]) is True for one in run.sure)
    return between(
        "ratings_in_run", sure, sum(at_least(record, one, ask["rating"]) is not False for one in run.possible)
    )


def awards_in_run(ask: Record, record: Record, case: Record) -> Reply:
    """Awards for a reason of the base in the sure run, and in the possible one where the list is complete over it."""
    run, asked = reach(record, case, ask["run"]), asked_on(case)
    if not run.possible:
        return known(0)
    days = [counted_on(one) for one in held(record, ask["awards"], asked, kinds=ask["run"].get("base", MERIT))]
    sure = sum(lies_in(run.sure, one) for one in days)
    may = sum(lies_in(run.possible, one) for one in days)
    closed = asked is not None and complete(
        record, "awards", first_of(run.possible), max(asked, last_day(run.possible[0]))
    )
    return between("awards_in_run", sure, may if closed else MOST["awards_in_run"])


def _fitting(ask: Record, record: Record, asked: date | None) -> list[Record]:
    """Initiatives of the kinds and scope asked, recognised by the day asked; a code stands for one initiative."""
    by_code = {one["code"]: one for one in record.get("initiatives", ())}
    return [
        one
        for one in by_code.values()
        if one.get("kind", "initiative") in ask["whats"]
        and SCOPES.index(one.get("scope", "base")) >= SCOPES.index(ask["scope"])
        and (asked is None or one.get("recognised_on") is None or day(one["recognised_on"]) <= asked)
    ]


def _may_be_used(ask: Record, record: Record, asked: date | None, when: date, until: date | None) -> bool:
    """Whether an award that is silent, or not on file, may rest on an initiative of that day: of its own period."""
    if not ask.get("not_used_by"):
        return False
    if until is None or not complete(record, "awards", when, until):
        return True
    for award in held(record, ask["not_used_by"], asked):
        if award.get("initiatives") is not None or award.get("branch") in ask.get("free_branches", ()):
            continue
        cycle = award.get("cycle")
        if inside(cycle, when) if cycle else when <= day(award["decided_on"]):
            return True
    return False


def initiatives_in_run(ask: Record, record: Record, case: Record) -> Reply:
    """Initiatives for cycles of the run, without those that awards used or may have used."""
    run, asked = reach(record, case, ask["run"]), asked_on(case)
    if not run.possible:
        return known(0)
    used = {
        code for award in held(record, ask.get("not_used_by", ()), asked) for code in award.get("initiatives") or ()
    }
    days = [last_day(one["cycle"]) for one in _fitting(ask, record, asked) if one["code"] not in used]
    until = None if asked is None else max(asked, last_day(run.possible[0]))
    sure = sum(lies_in(run.sure, one) and not _may_be_used(ask, record, asked, one, until) for one in days)
    may = sum(lies_in(run.possible, one) for one in days)
    closed = until is not None and complete(record, "initiatives", first_of(run.possible), until)
    return between("initiatives_in_run", sure, may if closed else MOST["initiatives_in_run"])


# ---------------------------------------------------------------- titles that stand for several years


def _years(award: Record, length: int) -> tuple[int, int] | None:
    """First and last base year of a title: a stage names all, another cycle the last."""
    if not award.get("cycle"):
        return None
    last = int(award["cycle"][-4:])
    return (int(award["cycle"][:4]), last) if kind(award["cycle"]) == "stage" else (last - length + 1, last)


def _follows(one: tuple[int, int], other: tuple[int, int], shared: bool) -> bool:
    if shared:
        return one[0] < other[0] and one[1] < other[1] and other[0] <= one[1] + 1
    return one[1] + 1 == other[0]


def chain(ask: Record, record: Record, case: Record) -> list[tuple[tuple[int, int], Record]]:
    """The longest chain on file, oldest first, ending with the last year counted or the one before; all are tried."""
    asked = asked_on(case)
    shared = bool(case.get("policies", {}).get("overlapping_terms"))
    start = _begin(ask, record, case)
    terms = [
        (years, one)
        for one in held(record, [ask["award"]], asked)
        if (years := _years(one, ask["years"])) and date(years[0], 1, 1) >= start
    ]
    best: list[tuple[tuple[int, int], Record]] = []

    def grow(tail: list[tuple[tuple[int, int], Record]]) -> None:
        nonlocal best
        if (len(tail), tail[-1][0][1]) > (len(best), best[-1][0][1] if best else 0):
            best = tail
        for term in terms:
            if _follows(term[0], tail[0][0], shared):
                grow([term, *tail])

    last = int(case["clocks"]["achieved"][-4:])
    for term in terms:
        if last - 1 <= term[0][1] <= last:
            grow([term])
    return best


def _begin(ask: Record, record: Record, case: Record) -> date:
    """After the last award of the target."""
    if not ask.get("target"):
        return ALWAYS
    return max((counts_from(one) for one in held(record, [ask["target"]], asked_on(case))), default=ALWAYS)


def _earlier_known(ask: Record, record: Record, case: Record) -> bool:
    """Whether a term before those of the chain would be on file."""
    found = chain(ask, record, case)
    first = found[0][0][0] if found else int(case["clocks"]["achieved"][-4:])
    return complete_since(record, "awards", asked_on(case)) <= date(first - ask["years"], 1, 1)


def _may_be_cut(ask: Record, record: Record, case: Record) -> date:
    """Terms that began before this day may be used up by a target that is not on file."""
    return complete_since(record, "awards", asked_on(case)) if ask.get("target") else ALWAYS


def consecutive_terms(ask: Record, record: Record, case: Record) -> Reply:
    """The times on file; more while earlier ones, fewer while a later target, may be missing."""
    sure = sum(date(years[0], 1, 1) >= _may_be_cut(ask, record, case) for years, _ in chain(ask, record, case))
    return between("consecutive_terms", sure, _most(ask, record, case))


def _most(ask: Record, record: Record, case: Record) -> int:
    """How many times there may be: one more for every award that names no years."""
    unnamed = sum(not one.get("cycle") for one in held(record, [ask["award"]], asked_on(case)))
    known_all = _earlier_known(ask, record, case)
    return len(chain(ask, record, case)) + unnamed if known_all else MOST["consecutive_terms"]


def initiatives_in_terms(ask: Record, record: Record, case: Record) -> Reply:
    """Initiatives whose cycle begins in the years of the chain or after them, up to the proposal."""
    asked = asked_on(case)
    if asked is None:
        return UNKNOWN
    found, times = chain(ask, record, case), _most(ask, record, case)
    days = [first_day(one["cycle"]) for one in _fitting(ask, record, asked)]
    if times == 0:
        return known(0)
    exact = len(found) == times
    surely = [years[0] for years, _ in found if date(years[0], 1, 1) >= _may_be_cut(ask, record, case)]
    sure = sum(date(min(surely), 1, 1) <= one <= asked for one in days) if surely and exact else 0
    first = date(found[0][0][0], 1, 1) if exact else ALWAYS
    may = sum(first <= one <= asked for one in days)
    closed = complete(record, "initiatives", first, asked)
    return between("initiatives_in_terms", sure, may if closed else MOST["initiatives_in_terms"])


def years_since_term(ask: Record, record: Record, case: Record) -> Reply:
    """The year of the proposal less that of the decision of the last title; of two for the same years the later."""
    asked, found = asked_on(case), chain(ask, record, case)
    if asked is None or not found or len(found) != _most(ask, record, case):
        return UNKNOWN
    same = [one for one in held(record, [ask["award"]], asked) if _years(one, ask["years"]) == found[-1][0]]
    return known(asked.year - max(day(one["decided_on"]) for one in same).year)


BY_KIND: dict[str, Any] = {
    "run_length": run_length,
    "ratings_in_run": ratings_in_run,
    "awards_in_run": awards_in_run,
    "initiatives_in_run": initiatives_in_run,
    "consecutive_terms": consecutive_terms,
    "initiatives_in_terms": initiatives_in_terms,
    "years_since_term": years_since_term,
}
