"""Rotation (luân phiên): whose turn it is to lead a cluster."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from thidua.clusters.cluster import Cluster, HeadTerm


def heads_in_turn(cluster: Cluster, on: date, earlier: Iterable[HeadTerm] = ()) -> tuple[str, ...]:
    """The members of that day in the order in which they should lead, whose turn it is first.

    A plain order, for people to follow or not: members that never led, as they are listed; then the one whose last
    term ended longest ago. ``earlier`` are terms of former years, whose clusters were other records. A term that begins
    on the day asked about, or later, does not count.

    >>> cluster = Cluster.model_validate({
    ...     "code": "cum-1", "label": "Cụm số 1", "kind": "cluster", "cycle": "2025",
    ...     "decision": {"number_symbol": "9/QĐ-UBND", "date": "2025-01-10"},
    ...     "members": [{"unit": unit, "start": "2025-01-01"} for unit in ("xa-a", "xa-b", "xa-c")],
    ... })
    >>> heads_in_turn(cluster, date(2025, 1, 10), (HeadTerm(cycle="2024", head="xa-a"),
    ...     HeadTerm(cycle="2023", head="xa-c")))
    ('xa-b', 'xa-c', 'xa-a')
    """
    led: dict[str, date] = {}
    for term in (*cluster.heads, *earlier):
        if term.days.start < on:
            led[term.head] = max(term.days.last_day, led.get(term.head, date.min))
    members = cluster.members_on(on)
    never = tuple(unit for unit in members if unit not in led)
    return never + tuple(sorted((unit for unit in members if unit in led), key=led.__getitem__))
