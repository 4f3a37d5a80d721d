"""Ask: whether a member was disciplined in the cycle."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked
from thidua.awards.asks.of_members import OfMembers, snapshot_of
from thidua.awards.case import Case
from thidua.awards.records import MemberSnapshot, SubjectRecord
from thidua.awards.scales import SEVERITIES, Severity
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class MemberDisciplined(OfMembers):
    """Whether a member was disciplined in the cycle at this severity or heavier."""

    kind: Literal["member_disciplined"] = "member_disciplined"
    at_least: Severity = "warning"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes with the member; no where every member's discipline is said; otherwise unknown."""
        snapshot = snapshot_of(record, case)
        if not isinstance(snapshot, MemberSnapshot):
            return Asked(None, findings=(snapshot,) if snapshot else ())
        least = SEVERITIES.index(self.at_least)
        found = [
            m.code
            for m in snapshot.members
            if m.discipline not in (None, "none") and SEVERITIES.index(m.discipline) >= least
        ]
        if found:
            return Asked(True, tuple(found))
        return Asked(None if any(m.discipline is None for m in snapshot.members) else False)
