"""Ask: whether the person is a worker, a farmer or another working person, and no official or public employee."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.findings import Finding
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label
from thidua.text import CodeText


class IsWorker(FactAsk):
    """No where the record names the kind of staff, or holds a rating of the cycle that an employer did not give.

    Otherwise what somebody attested under ``question``. An attested yes beside a kind of staff or such a rating is a
    contradiction.
    """

    kind: Literal["is_worker"] = "is_worker"
    question: CodeText = "worker_or_farmer"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entries that would answer it."""
        said = f'attestations: [{{question: "{self.question}", cycle: "{case.clocks.achieved}", answer, by}}]'
        return f"staff, or {said}"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """From the kind of staff, the rating on file, or the attestation."""
        cycle = case.clocks.achieved
        said = {a.answer for a in record.attestations if a.question == self.question and a.cycle == cycle}
        rated = any(entry.cycle == cycle and entry.by != "employer" for entry in record.ratings)
        if record.staff is not None or rated:
            said.add(False)
        if len(said) > 1:
            return Asked(None, findings=(Finding.of("record_contradiction", where="staff", cycle=cycle),))
        return Asked(said.pop() if said else None, (record.staff,) if record.staff else ())
