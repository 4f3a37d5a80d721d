"""Ask: whether the subject registered for emulation in the period counted."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import Fact, YesNoFact
from thidua.labels import Label


class Registered(FactAsk):
    """A registration for the cycle counted."""

    kind: Literal["registered"] = "registered"

    def fact(self, name: str, label: Label) -> Fact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes; no inside a closure of ``registrations``; otherwise unknown."""
        found = [entry for entry in record.registrations if entry.cycle == case.clocks.achieved]
        if found or case.clocks.registered_at is not None:
            return Asked(True, tuple(entry.source for entry in found if entry.source))
        return Asked(False if record.closed("registrations", case.period) else None)
