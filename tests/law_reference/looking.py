"""What a record says about an event list: what is on file, and how far its absence means anything."""

from __future__ import annotations

from datetime import date
from typing import Any

from law_reference.days import day, end, first_day, kind, last_day, shifted

Record = dict[str, Any]
NEVER, ALWAYS = date.max, date.min


def asked_on(case: Record) -> date | None:
    """The day on which what is known counts."""
    clocks = case["clocks"]
    return day(clocks.get("proposed_at") or clocks.get("received_at"))


def closures(record: Record, events: str) -> list[tuple[date, date]]:
    """First and last day of every closure of a list."""
    return [
        (day(one.get("complete_from")) or ALWAYS, day(one["complete_to"]))
        for one in record.get("closures", ())
        if one["events"] == events
    ]


def complete(record: Record, events: str, first: date, last: date) -> bool:
    """Whether one closure holds every day from the first to the last, both included."""
    return any(start <= first and last <= stop for start, stop in closures(record, events))


def complete_for(record: Record, events: str, cycle: str, asked: date | None) -> bool:
    """Whether a list decided after the cycle is complete for it, up to the day asked; without a day nobody can say."""
    return asked is not None and complete(record, events, first_day(cycle), max(last_day(cycle), asked))


def complete_ever(record: Record, events: str, asked: date | None) -> bool:
    """Whether a list is complete from the beginning; of a collective, from its founding."""
    if asked is None:
        return False
    born = day(record.get("founded_on")) if record["subject_kind"] == "collective" else None
    return any(
        (start == ALWAYS or (born is not None and start <= born)) and asked <= stop
        for start, stop in closures(record, events)
    )


def cycles_of(awards: list[Record], first: date) -> set[str | None]:
    """The cycles that awards name; ``None`` for one that names none and was decided on that first day or later."""
    return {a.get("cycle") for a in awards if a.get("cycle") or day(a["decided_on"]) >= first}


def held(record: Record, codes: Any, asked: date | None, *, kinds: Any = None) -> list[Record]:
    """Awards of these codes, or counting as one, for these reasons, decided by the day and not revoked by then."""
    found = []
    for award in record.get("awards", ()):
        if award["award"] not in codes and award.get("counts_as") not in codes:
            continue
        if kinds is not None and award.get("award_kind", "merit") not in kinds:
            continue
        revoked = day(award.get("revoked_on"))
        if asked is None:
            if revoked is None:
                found.append(award)
        elif day(award["decided_on"]) <= asked and (revoked is None or asked < revoked):
            found.append(award)
    return found


def counts_from(award: Record) -> date:
    """The first day later achievements count from: after the period named, else the day of the decision."""
    return end(award["cycle"]) if award.get("cycle") else day(award["decided_on"])


def counted_on(award: Record) -> date:
    """The day that places an award in time: the last of its period, else the day of the decision."""
    return last_day(award["cycle"]) if award.get("cycle") else day(award["decided_on"])


def anchor(record: Record, case: Record) -> str:
    """The last cycle counted: of a stage the year or school year on file that ends last in its last year."""
    cycle = case["clocks"]["achieved"]
    if kind(cycle) != "stage":
        return cycle
    year = cycle[-4:]
    on_file = {entry.get("cycle") for name in ("ratings", "awards") for entry in record.get(name, ())}
    return f"{int(year) - 1}-{year}" if f"{int(year) - 1}-{year}" in on_file and year not in on_file else year


def before(record: Record, cycle: str) -> str:
    """The cycle before one; across kinds only where a join says so."""
    return next((one["earlier"] for one in record.get("joins", ()) if one["later"] == cycle), shifted(cycle, -1))


def after(record: Record, cycle: str) -> str:
    """The cycle after one."""
    return next((one["later"] for one in record.get("joins", ()) if one["earlier"] == cycle), shifted(cycle, 1))


def rated(record: Record, cycle: str) -> str | None:
    """The rating of a cycle; none where there is none or there are two that differ."""
    found = {one["rating"] for one in record.get("ratings", ()) if one["cycle"] == cycle}
    return found.pop() if len(found) == 1 else None
