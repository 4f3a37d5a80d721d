"""Member snapshots (danh sách thành viên): who belonged to a collective, and what the year brought each of them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, field_validator

from thidua.awards.scales import Rating, Severity
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Cycle, Day
from thidua.text import CodeText, Text

Absence = Literal["maternity", "study", "sick", "seconded_out", "seconded_in", "moved_in", "unpaid_leave"]
"""Thai sản, đi học, điều trị, biệt phái đi, biệt phái đến, mới chuyển đến, nghỉ không lương."""

MOST_MEMBERS = 20_000


class Member(Model):
    """One member in the cycle of the snapshot.

    ``awards`` are the codes of the titles decided for the cycle; ``None`` while that is not known. ``discipline`` is
    the heaviest decision of the cycle, ``"none"`` where there surely was none, ``None`` where nobody has said.
    ``rating`` is ``"not_rated"`` for a member who was not rated at all. ``rating_exception`` names why a discipline
    did not lower the rating, as for the discipline of a person.
    """

    code: CodeText
    recruited_on: Day | None = None
    absence: Absence | None = None
    awards: tuple[CodeText, ...] | None = None
    rating: Rating | Literal["not_rated"] | None = None
    discipline: Severity | Literal["none"] | None = None
    discipline_system: Literal["administrative", "party"] | None = None
    rating_exception: Literal["none", "already_counted", "two_decisions", "unrelated_to_duty"] | None = None
    woman: Annotated[bool, Field(strict=True)] | None = None


class MemberSnapshot(Model):
    """The members of a collective on one day, for one cycle. Error ``duplicate_code``.

    >>> snapshot = MemberSnapshot(cycle="2025", on="2025-12-31", source="Văn phòng",
    ...     members=({"code": "a", "awards": ("ldtt",)}, {"code": "b", "awards": ()}))
    >>> [bool(member.awards) for member in snapshot.members]
    [True, False]
    """

    cycle: Cycle
    on: Day
    source: Text
    members: tuple[Member, ...] = Field(max_length=MOST_MEMBERS)

    @field_validator("members")
    @classmethod
    def _distinct(cls, members: tuple[Member, ...]) -> tuple[Member, ...]:
        seen: set[str] = set()
        for member in members:
            if member.code in seen:
                raise ThiduaError("duplicate_code", what="members", code=member.code)
            seen.add(member.code)
        return members
