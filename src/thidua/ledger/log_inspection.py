"""Inspection of the log itself: remedies that are late, impossible, or without a paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua.findings import Finding
from thidua.ledger.inspection import Inspection
from thidua.ledger.inspection_log import InspectionLog


def inspect_log(log: InspectionLog, *, on: date) -> tuple[Finding, ...]:
    """What there is to say about a log of inspections on a day; later visits are not looked at.

    Findings: ``inspection_twice`` (one code), ``remedy_not_ordered``, ``remedy_before_visit``, ``remedy_overdue``,
    ``remedy_without_document``.
    """
    return tuple(_findings(log, on))


def _findings(log: InspectionLog, on: date) -> Iterator[Finding]:
    codes: set[str] = set()
    for at, visit in enumerate(log.inspections):
        if visit.on <= on:
            if visit.code in codes:
                yield Finding.of("inspection_twice", where=f"inspections/{at}", inspection=visit.code)
            codes.add(visit.code)
            yield from _remedies(f"inspections/{at}", visit, on)


def _remedies(where: str, visit: Inspection, on: date) -> Iterator[Finding]:
    for at, point in enumerate(visit.findings):
        place, remedy = f"{where}/findings/{at}", point.remedy
        common = {"inspection": visit.code, "unit": visit.unit, "what": point.what}
        if remedy is None:
            yield Finding.of("remedy_not_ordered", where=place, **common)
            continue
        for day in (remedy.deadline, remedy.done_on):
            if day is not None and day < visit.on:
                yield Finding.of("remedy_before_visit", where=f"{place}/remedy", day=day, visited=visit.on, **common)
        if not remedy.done(on):
            if remedy.deadline < on:
                yield Finding.of("remedy_overdue", where=f"{place}/remedy", deadline=remedy.deadline, day=on, **common)
        elif remedy.document is None:
            yield Finding.of("remedy_without_document", where=f"{place}/remedy", day=remedy.done_on, **common)
