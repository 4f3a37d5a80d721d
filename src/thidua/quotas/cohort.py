"""The members of one group as a quota sees them: who counts into the base, who can take a seat, who is ahead."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.formulas.outcomes import EnumOutcome
from thidua.quotas.base import AllMembers, Base, Counted, Range, Rated, RatedExactly, Submitted
from thidua.ranking.order import Ends, Order
from thidua.ranking.standing import Placed, Standing

Maybe = bool | None
"""Surely, surely not, or ``None``: still open."""


def rated(classes: EnumOutcome | None, by: Rated, codes: tuple[str, ...]) -> Maybe:
    """Whether a unit with these classes is among the ones asked for."""
    if classes is None or classes.not_applicable:
        return False
    wanted = wanted_codes(by, codes)
    hits = [code in wanted for code in classes.possible]
    if all(hits) and not classes.may_not_apply:
        return True
    return None if any(hits) else False


def wanted_codes(by: Rated, codes: tuple[str, ...]) -> frozenset[str]:
    """The classes asked for; ``codes`` are all classes, lowest first."""
    at = codes.index(by.class_code)
    return frozenset(codes[at : at + 1] if isinstance(by, RatedExactly) else codes[at:])


def in_base(placed: Placed, base: Base, codes: tuple[str, ...], submitted: frozenset[str] | None) -> Maybe:
    """Whether a member counts into the base."""
    if isinstance(base, AllMembers):
        return True
    if isinstance(base, Submitted):
        if submitted is not None:
            return placed.unit in submitted
        return True if placed.answered else None
    if isinstance(base, Counted):
        return False
    return rated(placed.classes, base, codes)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member who may take a seat, with its keys."""

    placed: Placed
    ends: Ends
    sure: bool


@dataclass(frozen=True, slots=True)
class Ahead:
    """How many candidates are ahead of one, or level with it or ahead, itself not counted: surely, and possibly."""

    ahead: Range
    level_or_ahead: Range


class Contest:
    """The candidates of one group, ready to be counted."""

    def __init__(self, units: list[Placed], standing: Standing, by: Rated | None, codes: tuple[str, ...]) -> None:
        found = []
        for placed in units:
            able = True if by is None else rated(placed.classes, by, codes)
            ranked = placed.ranked
            if able is False or ranked is False:
                continue
            found.append(Candidate(placed, standing.ends(placed), able is True and ranked is True))
        self.candidates = {candidate.placed.unit: candidate for candidate in found}
        self.sure = [c.ends for c in found if c.sure]
        self.possible = [c.ends for c in found]
        self._surely, self._possibly = Order(self.sure), Order(self.possible)

    def counts(self, candidate: Candidate) -> Ahead:
        """Who is ahead of it."""
        ends = candidate.ends
        itself = candidate.sure and ends.known
        return Ahead(
            ahead=(
                self._surely.surely_ahead(ends),
                self._possibly.may_be_ahead(ends) - (ends.high > ends.low),
            ),
            level_or_ahead=(
                self._surely.surely_level_or_ahead(ends) - itself,
                self._possibly.may_be_level_or_ahead(ends) - 1,
            ),
        )
