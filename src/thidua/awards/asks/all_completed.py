"""Ask: whether every member of a collective completed the tasks of the cycle."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked
from thidua.awards.asks.of_members import OfMembers, snapshot_of
from thidua.awards.case import Case
from thidua.awards.history.headcount import left_out
from thidua.awards.records import Member, MemberSnapshot, SubjectRecord
from thidua.citations import Validity
from thidua.findings import Finding
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class AllCompleted(OfMembers):
    """Whether every member who counts is rated completed or better for the cycle.

    ``lowered`` is the interval in which a discipline of the year means “not completed”: a cycle that ends inside it
    cannot hold a member who was disciplined and completed the tasks, unless an exception is named. Then the answer is
    unknown, with a finding, until one of the two is corrected. ``unrelated`` is the interval from which an act
    unrelated to public duty is such an exception. Members left out of shares by the policies of the case are left out
    here too; ``new_months`` bounds who is a new recruit. A member who was not rated is neither completed nor not.
    """

    kind: Literal["all_completed"] = "all_completed"
    new_months: Annotated[int, Field(ge=1, le=24)]
    lowered: Validity | None = None
    unrelated: Validity | None = None

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        cycle = case.clocks.achieved
        return f'members: [{{cycle: "{cycle}", on, source, members: [{{code, rating, discipline, rating_exception}}]}}]'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """No with the members who did not complete; unknown where a rating is missing or contradicted; else yes."""
        snapshot = snapshot_of(record, case)
        if not isinstance(snapshot, MemberSnapshot):
            return Asked(None, findings=(snapshot,) if snapshot else ())
        if not snapshot.members:
            return Asked(None, findings=(Finding.of("no_members", where="members", cycle=snapshot.cycle),))
        counted = [(member, self._left(member, case)) for member in snapshot.members]
        failed = [m.code for m, left in counted if left is False and m.rating == "not_completed"]
        doubted = [m.code for m, left in counted if left is not True and self._contradicts(m, case)]
        findings = tuple(
            Finding.of("rating_discipline_contradiction", where=f"members.{code}", cycle=snapshot.cycle)
            for code in doubted
        )
        if failed:
            return Asked(False, tuple(failed[:5]), findings)
        missing = [
            m.code
            for m, left in counted
            if left is not True and (m.rating in (None, "not_rated") or (left is None and m.rating == "not_completed"))
        ]
        if missing or doubted:
            return Asked(None, tuple(f"? {code}" for code in (*missing, *doubted)[:5]), findings)
        return Asked(True, (snapshot.source,))

    def _left(self, member: Member, case: Case) -> bool | None:
        """Whether the policies leave this member out; ``None`` while that is not known."""
        found = [
            left_out(member, kind, end=case.period.end, new_months=self.new_months) for kind in case.policies.leave_out
        ]
        return True if any(found) else None if None in found else False

    def _contradicts(self, member: Member, case: Case) -> bool:
        """A member disciplined in the cycle and rated completed or better, with no exception named."""
        last = case.period.last_day
        if self.lowered is None or not self.lowered.covers(last):
            return False
        if member.rating in (None, "not_rated", "not_completed") or member.discipline in (None, "none"):
            return False
        excepted = member.rating_exception in ("already_counted", "two_decisions")
        if member.rating_exception == "unrelated_to_duty":
            excepted = self.unrelated is not None and self.unrelated.covers(last)
        return not excepted
