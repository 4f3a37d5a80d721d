"""Ask: the two figures of a share of members, under the denominator of the case."""

from __future__ import annotations

from itertools import combinations
from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked
from thidua.awards.asks.bounds import bounded
from thidua.awards.asks.of_members import OfMembers, snapshot_of
from thidua.awards.case import Case
from thidua.awards.history.headcount import Headcount, Roll
from thidua.awards.policies import LeftOut, denominator
from thidua.awards.records import MemberSnapshot, SubjectRecord
from thidua.awards.records.members import MOST_MEMBERS
from thidua.findings import Finding
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.points import Points
from thidua.shares import Share
from thidua.text import CodeText


class MemberShare(OfMembers):
    """How many members count (``counted``), or how many of those hold one of the titles (``holding``).

    ``needed`` is the share the rule asks for; where other denominators than the one chosen would turn the answer, a
    finding shows both. ``new_months`` bounds who is a new recruit.
    """

    kind: Literal["member_share"] = "member_share"
    what: Literal["counted", "holding"]
    titles: Annotated[tuple[CodeText, ...], Field(min_length=1)]
    needed: Share
    more_than: bool = False
    new_months: Annotated[int, Field(ge=1, le=24)]

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of members."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST_MEMBERS))

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The count under the denominator of the case, which the evidence names."""
        snapshot = snapshot_of(record, case)
        if not isinstance(snapshot, MemberSnapshot):
            return Asked(None, findings=(snapshot,) if snapshot else ())
        roll = Roll(snapshot, self.titles, end=case.period.end, new_months=self.new_months)
        chosen = case.policies.leave_out
        count = roll.count(chosen)
        if self.what == "holding":
            return Asked(bounded(*count.holding, MOST_MEMBERS), (snapshot.source,))
        findings: tuple[Finding, ...] = self._others(roll, count, chosen)
        if not count.counted[1]:
            findings = (Finding.of("no_members", where="members", cycle=snapshot.cycle),)
        words = denominator(chosen)
        return Asked(bounded(*count.counted, MOST_MEMBERS), (f"{words.vi} ({snapshot.on.isoformat()})",), findings)

    def _others(self, roll: Roll, count: Headcount, chosen: tuple[LeftOut, ...]) -> tuple[Finding, ...]:
        """The fewest kinds of members whose leaving out, or keeping, would turn the answer; both results in words."""
        now = self._reached(count)
        if now is None:
            return ()
        there = roll.there()
        for size in range(len(there) + 1):
            for leave in combinations(there, size):
                other = roll.count(leave)
                if self._reached(other) is not None and self._reached(other) is not now:
                    return (self._both(chosen, count, leave, other),)
        return ()

    def _reached(self, count: Headcount) -> bool | None:
        """Whether the share is reached; ``None`` while the counts are bounds only, or nobody counts."""
        if count.counted[0] != count.counted[1] or count.holding[0] != count.holding[1] or not count.counted[0]:
            return None
        share = Share.of(count.holding[0], count.counted[0])
        return share > self.needed if self.more_than else share >= self.needed

    def _both(
        self, chosen: tuple[LeftOut, ...], count: Headcount, leave: tuple[LeftOut, ...], other: Headcount
    ) -> Finding:
        one, two = denominator(chosen), denominator(leave)
        return Finding.of(
            "denominator_decides",
            where="members",
            here=f"{count.holding[0]}/{count.counted[0]}",
            here_vi=one.vi,
            here_en=one.text("en"),
            there=f"{other.holding[0]}/{other.counted[0]}",
            there_vi=two.vi,
            there_en=two.text("en"),
        )
