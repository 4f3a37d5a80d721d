"""Ask: how many initiatives fall in the years of consecutive titles, or after them up to the proposal."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, closure_of
from thidua.awards.asks.bounds import bounded
from thidua.awards.asks.of_terms import OfTerms
from thidua.awards.case import Case
from thidua.awards.history import MOST
from thidua.awards.records import Initiative, SubjectRecord
from thidua.awards.scales import SCOPES, Scope
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.points import Points


class InitiativesInTerms(OfTerms):
    """Initiatives of these kinds and at least this scope, from the first year of the chain up to the proposal."""

    kind: Literal["initiatives_in_terms"] = "initiatives_in_terms"
    whats: Annotated[tuple[Literal["initiative", "science_topic", "combat_ingenuity"], ...], Field(min_length=1)]
    scope: Scope = "nationwide"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of initiatives."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST))

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        new = f'initiatives: [{{code, kind: "{self.whats[0]}", cycle, scope: "{self.scope}"}}]'
        return f"{new}, {closure_of('initiatives', case)}"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The count in the chain on file, and the most there may be."""
        last = case.asked_on
        if last is None:
            return Asked(None)
        chain = self.chain(record, case)
        fitting = [entry for entry in record.initiatives if self._fits(entry) and entry.recognised_by(case.asked_on)]
        first = date(chain.terms[0].first, 1, 1) if chain.terms else None
        surely = date(chain.sure[0].first, 1, 1) if chain.sure and chain.exact else None
        sure = sorted({entry.code for entry in fitting if surely is not None and _between(entry, surely, last)})
        earliest = first if chain.exact else date.min
        possible = 0
        if earliest is not None:
            possible = len({entry.code for entry in fitting if _between(entry, earliest, last)})
            if not record.closed_since("initiatives", earliest, last):
                possible = MOST
        return Asked(bounded(len(sure), possible, MOST), tuple(sure))

    def _fits(self, entry: Initiative) -> bool:
        return entry.kind in self.whats and SCOPES.index(entry.scope) >= SCOPES.index(self.scope)


def _between(entry: Initiative, first: date, last: date) -> bool:
    return first <= entry.cycle.period().start <= last
