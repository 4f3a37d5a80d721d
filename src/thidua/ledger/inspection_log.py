"""Log of inspections: open remedies, and the counts a scoring table asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pydantic import model_validator

from thidua.errors import ThiduaError
from thidua.ledger.inspection import Inspection, InspectionFinding
from thidua.model import Model
from thidua.periods import Cycle, Day
from thidua.text import CodeText, Text

Counted = Literal["visits", "findings", "remedied", "open"]
"""What can be counted: visits, points found, points put right, points still open."""


class LogClosure(Model):
    """“Every visit from … up to and including …, and every remedy done by then, is in this log”, and who says so.

    ``unit`` narrows it to one unit. Error ``closure_order``.
    """

    complete_from: Day
    complete_to: Day
    source: Text
    unit: CodeText | None = None

    @model_validator(mode="after")
    def _ordered(self) -> LogClosure:
        if self.complete_to < self.complete_from:
            raise ThiduaError("closure_order", start=self.complete_from, end=self.complete_to)
        return self


@dataclass(frozen=True, slots=True)
class OpenRemedy:
    """A point that is not put right by a day, and the visit that found it."""

    inspection: Inspection
    finding: InspectionFinding


class InspectionLog(Model):
    """Visits in any order, with the days for which the log is declared complete."""

    inspections: tuple[Inspection, ...] = ()
    closures: tuple[LogClosure, ...] = ()

    def open_remedies(self, *, on: date) -> tuple[OpenRemedy, ...]:
        """Points found by that day and not put right by that day, ordered or not; earliest visit first."""
        return tuple(
            OpenRemedy(visit, finding)
            for visit in sorted(self.inspections, key=lambda visit: (visit.on, visit.code))
            if visit.on <= on
            for finding in visit.findings
            if not finding.remedied(on)
        )

    def overdue(self, *, on: date) -> tuple[OpenRemedy, ...]:
        """Of these, the points whose deadline is past: on the day of the deadline itself none is overdue."""
        return tuple(
            point
            for point in self.open_remedies(on=on)
            if point.finding.remedy is not None and point.finding.remedy.deadline < on
        )

    def count(
        self, unit: str, cycle: Cycle, what: Counted = "open", *, by: date, about: str | None = None
    ) -> int | None:
        """How many, of the visits to a unit in a cycle up to and including a day; ``None`` when that is not known.

        It is known only where one closure covers every day from the first of the cycle to ``by``: a visit that nobody
        wrote down would change any of these figures, and so would a remedy. ``about`` counts only points that concern
        that fact or criterion (visits are then those that found one). The figure goes into ``score`` as it is.

        >>> log = InspectionLog.model_validate({
        ...     "inspections": [{"code": "kt-1", "unit": "xa-a", "on": "2024-08-12", "inspectors": ["cb-07"],
        ...         "findings": [{"what": "Chưa đeo thẻ", "severity": "minor", "remedy": {"deadline": "2024-09-30"}}]}],
        ...     "closures": [{"complete_from": "2024-01-01", "complete_to": "2024-12-10", "source": "Sổ kiểm tra"}],
        ... })
        >>> log.count("xa-a", Cycle("2024"), "open", by=date(2024, 12, 10))
        1
        >>> log.count("xa-a", Cycle("2024"), "open", by=date(2024, 12, 31)) is None
        True
        """
        days = cycle.period()
        if not any(
            closure.unit in (None, unit) and closure.complete_from <= days.start and by <= closure.complete_to
            for closure in self.closures
        ):
            return None
        visits = [v for v in self.inspections if v.unit == unit and days.covers(v.on) and v.on <= by]
        if what == "visits":
            return len(visits) if about is None else sum(1 for visit in visits if any(_points((visit,), about)))
        points = list(_points(tuple(visits), about))
        if what == "findings":
            return len(points)
        return sum(1 for point in points if point.remedied(by) is (what == "remedied"))


def _points(visits: tuple[Inspection, ...], about: str | None) -> Iterator[InspectionFinding]:
    for visit in visits:
        for finding in visit.findings:
            if about is None or finding.about(about):
                yield finding
