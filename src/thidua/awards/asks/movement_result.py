"""Ask: what the subject achieved in the movement of the case."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.findings import Finding
from thidua.formulas.facts import Choice, ChoiceFact, ScalarFact
from thidua.labels import Label

RESULTS = (
    Choice(code="none", label=Label(vi="không có thành tích nổi bật", en="nothing notable")),
    Choice(code="achievement", label=Label(vi="có thành tích", en="achievement")),
    Choice(code="outstanding", label=Label(vi="thành tích xuất sắc", en="outstanding")),
    Choice(code="leading", label=Label(vi="dẫn đầu phong trào", en="leading the movement")),
)


class MovementResultOf(FactAsk):
    """The result recorded for the movement named in the case."""

    kind: Literal["movement_result"] = "movement_result"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A choice: none, achievement, outstanding, leading."""
        return ChoiceFact(name=name, label=label, members=RESULTS)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        code = case.movement.code if case.movement else ""
        return f'movement_results: [{{movement: "{code}", period, result}}]'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The recorded result; unknown without one; no movement and contradicting results are findings too."""
        if case.movement is None:
            return Asked(None, findings=(Finding.of("movement_missing", where="movement"),))
        found = [entry for entry in record.movement_results if entry.movement == case.movement.code]
        if len({entry.result for entry in found}) > 1:
            finding = Finding.of("record_contradiction", where="movement_results", cycle=case.movement.code)
            return Asked(None, findings=(finding,))
        if not found:
            return Asked(None)
        codes = [member.code for member in RESULTS]
        return Asked(codes.index(found[0].result), tuple(e.source for e in found if e.source))
