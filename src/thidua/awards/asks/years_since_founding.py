"""Ask: how many whole years ago a collective was founded."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case, day_text
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.periods import months_between
from thidua.points import Points

MOST = 1_000


class YearsSinceFounding(FactAsk):
    """Whole years from founding to the day asked."""

    kind: Literal["years_since_founding"] = "years_since_founding"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of years."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST))

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return "founded_on"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The years; unknown without a day of founding or a day asked."""
        founded, day = record.founded_on, case.asked_on
        if founded is None or day is None:
            return Asked(None)
        years = 0 if day < founded else months_between(founded, day) // 12
        return Asked(min(years, MOST), (day_text(founded),))
