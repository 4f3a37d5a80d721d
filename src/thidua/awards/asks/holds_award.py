"""Ask: whether the subject holds an award for the period counted."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk, closure_of
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label
from thidua.text import CodeText


class HoldsAward(FactAsk):
    """One of these awards, decided, for the cycle counted. Absence counts only inside a closure up to the proposal."""

    kind: Literal["holds_award"] = "holds_award"
    awards: Annotated[tuple[CodeText, ...], Field(min_length=1)]

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        held = f'awards: [{{award: "{self.awards[0]}", cycle: "{case.clocks.achieved}", decision, decided_on}}]'
        return f"{held}, {closure_of('awards', case)}"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes with the decision; no inside a closure that reaches the day asked; otherwise unknown."""
        day, cycle = case.asked_on, case.clocks.achieved
        there = [entry for entry in record.awards if entry.held(self.awards, day)]
        held = [entry for entry in there if entry.cycle == cycle]
        if held:
            return Asked(True, tuple(award.decision for award in held))
        if any(entry.cycle is None and entry.decided_on >= case.period.start for entry in there):
            return Asked(None)  # its decision names no period: it may be of this one
        return Asked(False if day is not None and record.closed("awards", case.period, day) else None)
