"""Ask: whether an initiative or its equivalent was recognised for the period counted."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk, closure_of
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.awards.scales import SCOPES, Scope
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class InitiativeInPeriod(FactAsk):
    """An initiative (or science topic, or combat ingenuity) of at least this scope, for the cycle counted."""

    kind: Literal["initiative"] = "initiative"
    what: Literal["initiative", "science_topic", "combat_ingenuity"] = "initiative"
    scope: Scope = "base"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        new = f'initiatives: [{{code, kind: "{self.what}", cycle: "{case.clocks.achieved}", scope}}]'
        return f"{new}, {closure_of('initiatives', case)}"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes with its code; no inside a closure up to the proposal; otherwise unknown."""
        least, day = SCOPES.index(self.scope), case.asked_on
        found = [
            entry
            for entry in record.initiatives
            if entry.kind == self.what
            and entry.cycle == case.clocks.achieved
            and SCOPES.index(entry.scope) >= least
            and entry.recognised_by(day)
        ]
        if found:
            return Asked(True, tuple(entry.code for entry in found))
        return Asked(False if day is not None and record.closed("initiatives", case.period, day) else None)
