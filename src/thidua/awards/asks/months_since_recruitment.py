"""Ask: how many whole months the subject had served at the end of the period counted."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case, day_text
from thidua.awards.records import SubjectRecord
from thidua.findings import Finding
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.periods import months_between
from thidua.points import Points

MOST = 1_200


class MonthsSinceRecruitment(FactAsk):
    """Whole months from recruitment to the last day of the period counted."""

    kind: Literal["months_since_recruitment"] = "months_since_recruitment"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of months."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST))

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return "recruited_on"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The months; unknown without a day of recruitment; a finding when it lies after the period."""
        recruited, end = record.recruited_on, case.period.end
        if recruited is None:
            return Asked(None)
        if recruited >= end:
            finding = Finding.of("recruited_after_period", where="recruited_on", day=day_text(recruited))
            return Asked(0, findings=(finding,))
        months = months_between(recruited, end)
        if months > MOST:
            return Asked(MOST)
        return Asked(months, (day_text(recruited),))
