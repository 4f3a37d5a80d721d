"""Ask: how many consecutive times a title was held that each time stands for several years."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, closure_of
from thidua.awards.asks.bounds import bounded
from thidua.awards.asks.of_terms import MOST_TERMS, OfTerms, reading
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.points import Points


class ConsecutiveTerms(OfTerms):
    """Consecutive times of a title up to the last year counted; the evidence names the reading of “consecutive”."""

    kind: Literal["consecutive_terms"] = "consecutive_terms"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of times."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST_TERMS))

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        last = case.clocks.achieved.last_year
        stage = f"{last - self.years + 1}..{last}"
        return (
            f'awards: [{{award: "{self.award}", cycle: "{stage}", decision, decided_on}}], {closure_of("awards", case)}'
        )

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The times that are sure, and the most there may be while earlier awards may be missing."""
        chain = self.chain(record, case)
        shown = tuple(f"{term.first}–{term.last}: {term.held.decision}" for term in chain.terms)
        return Asked(bounded(len(chain.sure), chain.most, MOST_TERMS), (*shown, reading(case)))
