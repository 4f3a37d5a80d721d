"""Ask: whether the subject was disciplined in the period counted."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk, closure_of
from thidua.awards.case import Case, day_text
from thidua.awards.records import SubjectRecord
from thidua.awards.scales import SEVERITIES, Severity
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class DisciplineInPeriod(FactAsk):
    """A disciplinary decision of at least this severity, dated within the period counted."""

    kind: Literal["discipline"] = "discipline"
    at_least: Severity = "reprimand"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return f"disciplines: [{{decided_on, severity}}], {closure_of('disciplines', case)}"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes with its day; no inside a closure of ``disciplines``; otherwise unknown."""
        least = SEVERITIES.index(self.at_least)
        found = [
            entry
            for entry in record.disciplines
            if case.period.covers(entry.decided_on) and SEVERITIES.index(entry.severity) >= least
        ]
        if found:
            return Asked(True, tuple(f"{entry.severity} {day_text(entry.decided_on)}" for entry in found))
        return Asked(False if record.closed("disciplines", case.period) else None)
