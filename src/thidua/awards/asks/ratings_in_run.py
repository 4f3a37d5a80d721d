"""Ask: how many cycles of a run are rated at least so well."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.asks.bounds import bounded
from thidua.awards.case import Case
from thidua.awards.history import MOST, RunOf, span_of
from thidua.awards.history.cycles import rated
from thidua.awards.records import SubjectRecord
from thidua.awards.scales import Rating
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.points import Points


class RatingsInRun(FactAsk):
    """The cycles of a run that reach a rating."""

    kind: Literal["ratings_in_run"] = "ratings_in_run"
    rating: Rating
    run: RunOf

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of cycles."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST))

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return f'ratings: [{{cycle: "{case.clocks.achieved.last_year}", rating}}, …]'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The count in the sure run, and the most there may be in the possible one."""
        span = span_of(record, case, self.run)
        sure = [cycle for cycle in span.sure if rated(record, cycle, self.rating)]
        possible = [cycle for cycle in span.possible if rated(record, cycle, self.rating) is not False]
        return Asked(bounded(len(sure), len(possible), MOST), tuple(str(cycle) for cycle in sure))
