"""What the asks about the members of a collective share: the snapshot of the cycle counted."""

from __future__ import annotations

from thidua.awards.asks.ask import FactAsk
from thidua.awards.case import Case
from thidua.awards.records import MemberSnapshot, SubjectRecord
from thidua.findings import Finding


class OfMembers(FactAsk):
    """What the asks about members share: the snapshot they read."""

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        cycle = case.clocks.achieved
        return f'members: [{{cycle: "{cycle}", on, source, members: [{{code, recruited_on, awards, discipline}}]}}]'


def snapshot_of(record: SubjectRecord, case: Case) -> MemberSnapshot | Finding | None:
    """The snapshot of the cycle counted; a finding where there are two, ``None`` where there is none."""
    found = [snapshot for snapshot in record.members if snapshot.cycle == case.clocks.achieved]
    if len(found) > 1:
        return Finding.of("record_contradiction", where="members", cycle=case.clocks.achieved)
    return found[0] if found else None
