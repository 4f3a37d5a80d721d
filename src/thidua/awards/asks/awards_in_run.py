"""Ask: how many awards of some codes fall inside a run."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk, closure_of
from thidua.awards.asks.bounds import bounded
from thidua.awards.case import Case
from thidua.awards.history import MOST, RunOf, span_of
from thidua.awards.records import HeldAward, SubjectRecord
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.points import Points
from thidua.text import CodeText


class AwardsInRun(FactAsk):
    """Awards held for a reason of the run's base whose period ends inside it.

    One whose decision names no period counts on the day of the decision.
    """

    kind: Literal["awards_in_run"] = "awards_in_run"
    awards: Annotated[tuple[CodeText, ...], Field(min_length=1)]
    run: RunOf

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of awards."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST))

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return f'awards: [{{award: "{self.awards[0]}", cycle, decision, decided_on}}], {closure_of("awards", case)}'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The count in the sure run, and the most there may be."""
        span = span_of(record, case, self.run)
        held = [a for a in record.awards if a.award_kind in self.run.base and a.held(self.awards, case.asked_on)]
        sure = [award for award in held if span.covers(_day(award), surely=True)]
        possible = sum(span.covers(_day(award), surely=False) for award in held)
        if not span.complete(record, "awards", case):
            possible = MOST
        return Asked(bounded(len(sure), possible, MOST), tuple(award.decision for award in sure))


def _day(award: HeldAward) -> date:
    return award.decided_on if award.cycle is None else award.cycle.period().last_day
