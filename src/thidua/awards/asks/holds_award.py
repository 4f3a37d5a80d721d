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
        """Yes with the decision; no inside a closure; otherwise unknown."""
        held = [a for a in record.awards if a.award in self.awards and a.cycle == case.clocks.achieved]
        if held:
            return Asked(True, tuple(award.decision for award in held))
        return Asked(False if record.closed("awards", case.period, case.asked_on) else None)
