"""Ask: how many initiatives or accepted topics fall inside a run, less those already used."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk, closure_of
from thidua.awards.asks.bounds import bounded
from thidua.awards.case import Case
from thidua.awards.history import MOST, RunOf, span_of
from thidua.awards.records import HeldAward, Initiative, SubjectRecord
from thidua.awards.scales import SCOPES, Scope
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.points import Points
from thidua.text import CodeText


class InitiativesInRun(FactAsk):
    """Initiatives of these kinds and at least this scope, recognised for cycles of a run.

    ``not_used_by``: awards whose initiatives do not count again. One of those whose consumption is not known may have
    used any initiative of its own period, unless the branch that earned it is one of ``free_branches``.
    """

    kind: Literal["initiatives_in_run"] = "initiatives_in_run"
    whats: Annotated[tuple[Literal["initiative", "science_topic", "combat_ingenuity"], ...], Field(min_length=1)]
    scope: Scope = "base"
    run: RunOf
    not_used_by: tuple[CodeText, ...] = ()
    free_branches: tuple[str, ...] = ()

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of initiatives."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST))

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        new = f'initiatives: [{{code, kind: "{self.whats[0]}", cycle, scope: "{self.scope}"}}]'
        return f"{new}, {closure_of('initiatives', case)}"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The count that is free for sure, and the most there may be."""
        span = span_of(record, case, self.run)
        users = [a for a in record.awards if a.held(self.not_used_by, case.asked_on)]
        used = {code for award in users for code in award.initiatives or ()}
        recognised = [entry for entry in record.initiatives if entry.recognised_by(case.asked_on)]
        free = {e.code: e for e in recognised if self._fits(e) and e.code not in used}
        doubtful = [award for award in users if award.initiatives is None and award.branch not in self.free_branches]
        sure = [
            code
            for code, entry in free.items()
            if span.covers(_day(entry), surely=True) and not any(_may_have_used(a, entry) for a in doubtful)
        ]
        if self.not_used_by:  # an award that is not on file may have used one; its period ends no earlier
            sure = [code for code in sure if span.complete(record, "awards", case, first=_day(free[code]))]
        possible = sum(span.covers(_day(entry), surely=False) for entry in free.values())
        if not span.complete(record, "initiatives", case):
            possible = MOST
        return Asked(bounded(len(sure), possible, MOST), tuple(sorted(sure)))

    def _fits(self, entry: Initiative) -> bool:
        return entry.kind in self.whats and SCOPES.index(entry.scope) >= SCOPES.index(self.scope)


def _day(entry: Initiative) -> date:
    return entry.cycle.period().last_day


def _may_have_used(award: HeldAward, entry: Initiative) -> bool:
    """Whether an award whose consumption is not known may rest on an initiative: one of its own period."""
    day = _day(entry)
    return day <= award.decided_on if award.cycle is None else award.cycle.period().covers(day)
