"""Ask: how many consecutive cycles up to the proposal satisfy a run."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.asks.bounds import bounded
from thidua.awards.case import Case
from thidua.awards.history import MOST, RunOf, span_of
from thidua.awards.history.cycles import accepted
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.points import Points


class RunLength(FactAsk):
    """The length of a run in cycles (years or school years); bounds while cycles inside it are not known."""

    kind: Literal["run_length"] = "run_length"
    run: RunOf

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of cycles."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST))

    def supply(self, case: Case) -> str:
        """The entries that would answer it."""
        year = case.clocks.achieved.last_year
        entries = f'ratings: [{{cycle: "{year}", rating}}, {{cycle: "{year - 1}", rating}}, …]'
        if self.run.rating is None:
            entries = f'awards: [{{award: "{self.run.awards[0]}", cycle: "{year}", decision, decided_on}}, …]'
        if not self.run.anew:
            return entries
        closed = f'complete_from, complete_to: "{case.asked_on}", source'
        return f'{entries}, closures: [{{events: "disciplines", {closed}}}]'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The sure length and the possible one; cycles that are not known are named in the evidence."""
        span = span_of(record, case, self.run)
        unknown = [c for c in span.possible if accepted(record, c, self.run, case.asked_on) is None]
        missing = (f"? {', '.join(str(cycle) for cycle in unknown[:5])}",) if unknown else ()
        return Asked(bounded(len(span.sure), len(span.possible), MOST), (*span.evidence, *missing), span.findings)
