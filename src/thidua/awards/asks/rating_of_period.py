"""Ask: the quality rating of the period counted."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.awards.scales import RATINGS
from thidua.findings import Finding
from thidua.formulas.facts import ChoiceFact, ScalarFact
from thidua.labels import Label


class RatingOfPeriod(FactAsk):
    """The rating of the cycle counted; unknown without exactly one entry for it."""

    kind: Literal["rating"] = "rating"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A choice of the four ratings, lowest first."""
        return ChoiceFact(name=name, label=label, members=RATINGS)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return f'ratings: [{{cycle: "{case.clocks.achieved}", rating}}]'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The place of the rating; two different ratings of one period are a finding and no answer."""
        found = [entry for entry in record.ratings if entry.cycle == case.clocks.achieved]
        levels = {entry.rating for entry in found}
        if len(levels) > 1:
            finding = Finding.of("record_contradiction", where="ratings", cycle=case.clocks.achieved)
            return Asked(None, findings=(finding,))
        if not found:
            return Asked(None)
        codes = [member.code for member in RATINGS]
        return Asked(codes.index(found[0].rating), tuple(e.source for e in found if e.source))
