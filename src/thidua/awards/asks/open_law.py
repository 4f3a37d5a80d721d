"""Ask: a standard whose text is not in the packs."""

from __future__ import annotations

from typing import ClassVar, Literal

from thidua.awards.asks.ask import Asked, FactAsk, Source
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class OpenLaw(FactAsk):
    """A condition the law leaves to another text, or that has not been read: never answered from a record."""

    source: ClassVar[Source] = "law"

    kind: Literal["open_law"] = "open_law"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Always unknown."""
        return Asked(None)
