"""Ask: whether the subject is a woman, where a text counts time in post differently."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class IsWoman(FactAsk):
    """Yes or no as the record says."""

    kind: Literal["is_woman"] = "is_woman"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return "woman"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """What the record says."""
        return Asked(record.woman)
