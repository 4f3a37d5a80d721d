"""Ask: how many calendar years after the decision of the last of several consecutive titles the proposal is made."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked
from thidua.awards.asks.of_terms import OfTerms
from thidua.awards.case import Case, day_text
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.points import Points

MOST_YEARS = 100


class YearsSinceTerm(OfTerms):
    """The year of the proposal less the year in which the title for the last years counted was decided."""

    kind: Literal["years_since_term"] = "years_since_term"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of calendar years."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST_YEARS))

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return f'awards: [{{award: "{self.award}", cycle: "…{case.clocks.achieved.last_year}", decision, decided_on}}]'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The years; unknown without such a title, while a later one may be missing, or without a day asked."""
        chain, day = self.chain(record, case), case.asked_on
        if not chain.exact or not chain.terms or day is None:
            return Asked(None)
        held = chain.terms[-1].held
        return Asked(
            min(MOST_YEARS, day.year - held.decided_on.year), (f"{held.decision} ({day_text(held.decided_on)})",)
        )
