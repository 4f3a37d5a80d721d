"""Ask: whether the competent body has considered a person who was transferred or seconded."""

from __future__ import annotations

from typing import ClassVar, Literal

from thidua.awards.asks.ask import Asked, FactAsk, Source
from thidua.awards.asks.old_unit_comment import transferred
from thidua.awards.asks.worst_of import options, worst_of
from thidua.awards.case import Case
from thidua.awards.records import Secondment, SubjectRecord
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class MoveConsidered(FactAsk):
    """Whether the competent body found that what a moved person did is enough, for each move on file of the period.

    The question arises only where a transfer or a secondment is on file; while nobody has decided, a decision is
    missing and no entry.
    """

    source: ClassVar[Source] = "judgement"

    kind: Literal["move_considered"] = "move_considered"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes, no, or does not apply."""
        return YesNoFact(name=name, label=label, may_not_apply=True)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return "transfers: [{kind, considered}]"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The worst of the moves."""
        found = [
            move
            for move in record.transfers
            if (move.touches(case.period) if isinstance(move, Secondment) else transferred(move, case))
        ]
        return Asked(
            worst_of(options(move.considered) for move in found), tuple(move.source for move in found if move.source)
        )
