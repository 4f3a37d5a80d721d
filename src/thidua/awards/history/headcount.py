"""Headcount: how many members a share counts, and how many of them hold a title, under a named denominator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from thidua.awards.policies import LEFT_OUT, LeftOut
from thidua.awards.records import Member, MemberSnapshot
from thidua.periods import months_between

KINDS: tuple[LeftOut, ...] = tuple(LEFT_OUT)


@dataclass(frozen=True, slots=True)
class Headcount:
    """Lowest and highest number of members counted, and of those counted who hold one of the titles."""

    counted: tuple[int, int]
    holding: tuple[int, int]


class Roll:
    """The members of a snapshot, put together by what decides whether they count and whether they hold a title.

    ``new_months``: who was recruited fewer months before ``end`` is a new recruit. There are few different members, so
    that every denominator is counted quickly however many people there are.
    """

    def __init__(self, snapshot: MemberSnapshot, titles: Collection[str], *, end: date, new_months: int) -> None:
        self._alike: Counter[tuple[tuple[bool | None, ...], bool | None]] = Counter()
        for member in snapshot.members:
            kinds = tuple(left_out(member, kind, end=end, new_months=new_months) for kind in KINDS)
            holds = None if member.awards is None else any(title in member.awards for title in titles)
            self._alike[kinds, holds] += 1

    def there(self) -> tuple[LeftOut, ...]:
        """The kinds of members that surely are among them."""
        return tuple(kind for at, kind in enumerate(KINDS) if any(kinds[at] for kinds, _ in self._alike))

    def count(self, leave_out: tuple[LeftOut, ...]) -> Headcount:
        """The members counted when some kinds are left out.

        A member of whom it is not known whether to leave them out, or whether they hold a title, widens the bounds.
        """
        counted, holding = [0, 0], [0, 0]
        for (kinds, holds), members in self._alike.items():
            left = [kinds[KINDS.index(kind)] for kind in leave_out]
            if any(left):
                continue
            sure = None not in left
            counted[0] += members * sure
            counted[1] += members
            holding[0] += members * (sure and holds is True)
            holding[1] += members * (holds is not False)
        return Headcount((counted[0], counted[1]), (holding[0], holding[1]))


def left_out(member: Member, kind: LeftOut, *, end: date, new_months: int) -> bool | None:
    """Whether a member is of a kind that is left out; ``None`` while that is not known."""
    if kind == "new_recruits":
        if member.recruited_on is None:
            return None
        return member.recruited_on >= end or months_between(member.recruited_on, end) < new_months
    if kind == "not_rated":
        return None if member.rating is None else member.rating == "not_rated"
    return member.absence == kind
