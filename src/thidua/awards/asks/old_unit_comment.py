"""Ask: whether the old unit has commented on a person who was transferred."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.asks.worst_of import Option, options, perhaps, worst_of
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord, Transfer
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class OldUnitComment(FactAsk):
    """Whether the old unit commented after each transfer on file, where the person was there ``months`` or longer.

    Counted are transfers from the first day of the period up to the day asked. The question arises only where one is
    on file: transfers are not declared complete.
    """

    kind: Literal["old_unit_comment"] = "old_unit_comment"
    months: Annotated[int, Field(strict=True, ge=1, le=1_200)]

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes, no, or does not apply."""
        return YesNoFact(name=name, label=label, may_not_apply=True)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return 'transfers: [{kind: "transfer", on, months_at_old, old_unit_comment}]'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The worst of the transfers."""
        found = [move for move in record.transfers if isinstance(move, Transfer) and transferred(move, case)]
        said = [self._said(move) for move in found]
        return Asked(worst_of(said), tuple(move.source for move in found if move.source))

    def _said(self, move: Transfer) -> frozenset[Option]:
        if move.months_at_old is None:
            return perhaps(options(move.old_unit_comment))
        return options(move.old_unit_comment) if move.months_at_old >= self.months else frozenset(("none",))


def transferred(move: Transfer, case: Case) -> bool:
    """Whether a transfer falls between the first day of the period and the day asked."""
    return case.period.start <= move.on <= (case.asked_on or case.period.last_day)
