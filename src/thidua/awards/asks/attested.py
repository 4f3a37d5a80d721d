"""Ask: a judgement that only people can make."""

from __future__ import annotations

from typing import ClassVar, Literal

from thidua.awards.asks.ask import Asked, FactAsk, Source
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.findings import Finding
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label
from thidua.text import CodeText


class Attested(FactAsk):
    """A question a competent person or council answers for the cycle counted, with a name behind it."""

    source: ClassVar[Source] = "judgement"

    kind: Literal["attested"] = "attested"
    question: CodeText

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return f'attestations: [{{question: "{self.question}", cycle: "{case.clocks.achieved}", answer, by}}]'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The attested answer; unknown without one; contradicting ones are a finding and no answer."""
        found = [a for a in record.attestations if a.question == self.question and a.cycle == case.clocks.achieved]
        if len({a.answer for a in found}) > 1:
            finding = Finding.of("record_contradiction", where="attestations", cycle=case.clocks.achieved)
            return Asked(None, findings=(finding,))
        if not found:
            return Asked(None)
        return Asked(found[0].answer, tuple(a.by for a in found))
