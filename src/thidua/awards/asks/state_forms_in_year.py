"""Ask: how many forms of State level the subject already has from the year of the proposal."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk, closure_of
from thidua.awards.asks.bounds import bounded
from thidua.awards.award import AwardKind
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label
from thidua.points import Points
from thidua.text import CodeText

MOST = 20


class StateFormsInYear(FactAsk):
    """Forms of these codes decided in the calendar year of the proposal, for reasons that are not exempt."""

    kind: Literal["state_forms_in_year"] = "state_forms_in_year"
    forms: Annotated[tuple[CodeText, ...], Field(min_length=1)]
    exempt: tuple[AwardKind, ...] = ()

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of forms, or does not apply."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST), may_not_apply=True)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return closure_of("awards", case)

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The number; does not apply for an exempt reason."""
        if case.award_kind in self.exempt:
            return Asked(NOT_APPLICABLE)
        day = case.asked_on
        if day is None:
            return Asked(None)
        found = [
            entry
            for entry in record.awards
            if entry.held(self.forms, day) and entry.decided_on.year == day.year and entry.award_kind not in self.exempt
        ]
        decisions = tuple(entry.decision for entry in found)
        most = len(found) if record.closed_ever("awards", day) else MOST  # a form of this year rests on earlier ones
        return Asked(bounded(len(found), most, MOST), decisions)
