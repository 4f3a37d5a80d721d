"""Ask: how many members hold a title of the cycle."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked
from thidua.awards.asks.bounds import bounded
from thidua.awards.asks.of_members import OfMembers, snapshot_of
from thidua.awards.case import Case
from thidua.awards.records import MemberSnapshot, SubjectRecord
from thidua.awards.records.members import MOST_MEMBERS
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.points import Points
from thidua.text import CodeText


class MembersHolding(OfMembers):
    """How many members hold one of the titles of the cycle, whoever counts in a share."""

    kind: Literal["members_holding"] = "members_holding"
    titles: Annotated[tuple[CodeText, ...], Field(min_length=1)]

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of members."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST_MEMBERS))

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The count, with bounds while titles of members are not known."""
        snapshot = snapshot_of(record, case)
        if not isinstance(snapshot, MemberSnapshot):
            return Asked(None, findings=(snapshot,) if snapshot else ())
        known = [m.code for m in snapshot.members if m.awards and any(title in m.awards for title in self.titles)]
        unknown = sum(m.awards is None for m in snapshot.members)
        return Asked(bounded(len(known), len(known) + unknown, MOST_MEMBERS), tuple(known[:5]))
