"""Ask: whether the subject holds an earlier award, decided before the proposal."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.award import AwardKind
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.findings import Finding
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label
from thidua.text import CodeText


class PriorAward(FactAsk):
    """One of these awards, decided by the day asked and not revoked, given for one of the reasons in ``base``.

    Awards given for a movement or ad hoc are no base of a higher award of merit; one that is passed over for that is
    a finding. Absence counts only where the list of awards is declared complete from the beginning.
    """

    kind: Literal["prior_award"] = "prior_award"
    awards: Annotated[tuple[CodeText, ...], Field(min_length=1)]
    base: Annotated[tuple[AwardKind, ...], Field(min_length=1)] = ("merit",)

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        held = f'awards: [{{award: "{self.awards[0]}", cycle, decision, decided_on, award_kind: "merit"}}]'
        return (
            f'{held}, or closures: [{{events: "awards", complete_from: null, complete_to: "{case.asked_on}", source}}]'
        )

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes with the decision; no where the list is complete from the beginning; otherwise unknown."""
        held = [entry for entry in record.awards if entry.held(self.awards, case.asked_on)]
        counted = [entry for entry in held if entry.award_kind in self.base]
        if counted:
            return Asked(True, tuple(entry.decision for entry in counted))
        passed = tuple(
            Finding.of("no_merit_base", where="awards", decision=e.decision, kind=e.award_kind) for e in held
        )
        known = case.asked_on is not None and record.closed_ever("awards", case.asked_on)
        return Asked(False if known else None, findings=passed)
