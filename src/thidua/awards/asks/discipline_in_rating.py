"""Ask: whether a discipline of the period counts against the quality rating of that period."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case, day_text
from thidua.awards.records import SubjectRecord
from thidua.citations import Validity
from thidua.findings import Finding
from thidua.formulas.facts import Fact, YesNoFact
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label


class DisciplineInRating(FactAsk):
    """A discipline of the period counted that lowers its rating, while the rule that says so is in force.

    Where the rule is not in force on the last day of the period the question does not arise.
    """

    kind: Literal["discipline_in_rating"] = "discipline_in_rating"
    in_force: Validity

    def fact(self, name: str, label: Label) -> Fact:
        """Yes, no, or does not apply."""
        return YesNoFact(name=name, label=label, may_not_apply=True)

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes if one counts; unknown while nobody has said whether it does; no inside a closure."""
        if not self.in_force.covers(case.period.last_day):
            return Asked(NOT_APPLICABLE)
        found = [entry for entry in record.disciplines if case.period.covers(entry.decided_on)]
        counting = [entry for entry in found if entry.rating_exception == "none"]
        if counting:
            days = tuple(f"{entry.severity} {day_text(entry.decided_on)}" for entry in counting)
            return Asked(True, days, self._contradiction(record, case))
        if any(entry.rating_exception is None for entry in found):
            return Asked(None)
        return Asked(False if record.closed("disciplines", case.period) else None)

    def _contradiction(self, record: SubjectRecord, case: Case) -> tuple[Finding, ...]:
        ratings = [e.rating for e in record.ratings if e.cycle == case.clocks.achieved]
        if any(rating != "not_completed" for rating in ratings):
            cycle = case.clocks.achieved
            return (Finding.of("rating_discipline_contradiction", where="ratings", cycle=cycle),)
        return ()
