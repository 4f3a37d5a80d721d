"""Ask: whether a proceeding is under way that must be concluded first."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk, closure_of
from thidua.awards.case import Case, day_text
from thidua.awards.records import ProceedingKind, SubjectRecord
from thidua.findings import Finding
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class UnderProceedings(FactAsk):
    """A proceeding of these kinds under way on the day asked, with no conclusion yet.

    While one is, nobody can say yes or no: the answer waits for the body that concludes it, and a finding says which.
    ``until_cleared``: the text ends the freeze with a conclusion without a violation; one that found a violation, or of
    which that is not known, is a finding: what follows is for the bodies that discipline and for ``anew`` in runs.
    """

    kind: Literal["under_proceedings"] = "under_proceedings"
    kinds: Annotated[tuple[ProceedingKind, ...], Field(min_length=1)]
    until_cleared: bool = False

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return f"proceedings: [{{kind, opened_on, concluded_on, violation}}], {closure_of('proceedings', case)}"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Unknown with a finding while one is under way; no inside a closure that reaches the day; else unknown."""
        day = case.asked_on
        if day is None:
            return Asked(None)
        begun = [p for p in record.proceedings if p.kind in self.kinds and p.opened_on <= day]
        open_ = [p for p in begun if p.under_way(day)]
        if open_:
            findings = tuple(
                Finding.of("frozen", where="proceedings", kind=p.kind, day=day_text(p.opened_on)) for p in open_
            )
            return Asked(None, tuple(day_text(p.opened_on) for p in open_), findings, "judgement")
        uncleared = [p for p in begun if self.until_cleared and p.violation is not False]
        findings = tuple(
            Finding.of("not_cleared", where="proceedings", kind=p.kind, day=day_text(p.concluded_on)) for p in uncleared
        )
        return Asked(False if record.closed_since("proceedings", day, day) else None, findings=findings)
