"""Ask: whether the receiving body has confirmed a person on secondment."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.asks.worst_of import options, worst_of
from thidua.awards.case import Case
from thidua.awards.records import Secondment, SubjectRecord
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class SecondmentConfirmed(FactAsk):
    """Whether the receiving body confirmed, for each secondment on file that touches the period.

    The question arises only where one is on file: secondments are not declared complete.
    """

    kind: Literal["secondment_confirmed"] = "secondment_confirmed"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes, no, or does not apply."""
        return YesNoFact(name=name, label=label, may_not_apply=True)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return 'transfers: [{kind: "secondment", start, end, confirmed}]'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The worst of the secondments."""
        found = [move for move in record.transfers if isinstance(move, Secondment) and move.touches(case.period)]
        said = [options(move.confirmed) for move in found]
        return Asked(worst_of(said), tuple(move.source for move in found if move.source))
