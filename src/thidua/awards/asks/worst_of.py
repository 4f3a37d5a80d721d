"""The worst of several answers, each known, possible or not arising."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from thidua.formulas.environment import Answer, Between
from thidua.formulas.special import NOT_APPLICABLE

Option = Literal["no", "yes", "none"]
"""What an entry may come to: no, yes, or that the question does not arise for it."""

_ORDER: tuple[Option, ...] = ("none", "yes", "no")


def worst_of(entries: Iterable[frozenset[Option]]) -> Answer:
    """No where one entry says no, yes where none does and one says yes, “does not apply” where it never arises.

    Each entry gives everything it may still come to.

    >>> sure, open_ = frozenset[Option](["yes"]), frozenset[Option](["yes", "no"])
    >>> worst_of([sure]), worst_of([sure, open_]), worst_of([])
    (True, Between(lowest=0, highest=1, may_not_apply=False), NOT_APPLICABLE)
    """
    possible = set[Option](("none",))
    for entry in entries:
        possible = {max(one, other, key=_ORDER.index) for one in possible for other in entry}
    if possible == {"none"}:
        return NOT_APPLICABLE
    if len(possible) == 3:
        return None
    if len(possible) == 1:
        return possible == {"yes"}
    return Between(int("no" not in possible), int("yes" in possible), "none" in possible)


def options(said: bool | None) -> frozenset[Option]:
    """What a yes, a no, or nothing said may come to."""
    if said is None:
        return frozenset[Option](("yes", "no"))
    return frozenset[Option](("yes",)) if said else frozenset[Option](("no",))


def perhaps(entry: frozenset[Option]) -> frozenset[Option]:
    """The same where it is open whether the question arises at all."""
    return entry | frozenset[Option](("none",))
