"""Ask: whether the subject registered for emulation in the period counted."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk, closure_of
from thidua.awards.case import Case, day_text
from thidua.awards.records import SubjectRecord
from thidua.findings import Finding
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class Registered(FactAsk):
    """A registration for the cycle counted.

    The clock ``registered_at`` names no cycle, so it counts only when it lies inside the period counted.
    """

    kind: Literal["registered"] = "registered"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return f'registrations: [{{cycle: "{case.clocks.achieved}"}}], {closure_of("registrations", case)}'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes; unknown with a finding for a clock outside the period; no inside a closure; otherwise unknown."""
        found = [entry for entry in record.registrations if entry.cycle == case.clocks.achieved]
        day = case.clocks.registered_at
        if found or (day is not None and case.period.covers(day)):
            return Asked(True, tuple(entry.source for entry in found if entry.source))
        if day is not None:
            return Asked(None, findings=(Finding.of("registered_outside_period", day=day_text(day)),))
        return Asked(False if record.closed("registrations", case.period) else None)
