"""The order of a cohort: every unit as its keys at their worst and at their best, counted by binary search."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from thidua.formulas.outcomes import DateOutcome, NumberOutcome

KeyOutcome = NumberOutcome | DateOutcome
"""What one key of one unit came to: a number or a day, known, open or not applicable."""

BELOW = -(10**40)
"""A key that does not apply: it stands behind every value, in either direction."""


class Ends(NamedTuple):
    """The keys of one unit in order, each with higher better: all at their worst, all at their best.

    ``a`` is surely better than ``b`` when ``a.low > b.high``, and possibly better when ``a.high > b.low``, both
    compared key by key: keys that are level pass the question on to the next.
    """

    low: tuple[int, ...]
    high: tuple[int, ...]

    @property
    def known(self) -> bool:
        """Whether nothing of it is open."""
        return self.low == self.high


def ends_of(
    values: Sequence[KeyOutcome], keys: Sequence[str], *, surely_ranked: bool, figures_only: bool = False
) -> Ends:
    """The ends of one unit; a unit that may yet drop out of the ranking is surely ahead of nobody.

    ``figures_only`` leaves out that a key may turn out not to apply.
    """
    pairs = [
        _ends(value, descending=key.startswith("-"), figures_only=figures_only)
        for value, key in zip(values, keys, strict=True)
    ]
    low = tuple(pair[0] if surely_ranked else BELOW for pair in pairs)
    return Ends(low, tuple(pair[1] for pair in pairs))


def _ends(value: KeyOutcome, *, descending: bool, figures_only: bool) -> tuple[int, int]:
    if isinstance(value, NumberOutcome):
        lowest, highest = value.lowest, value.highest
    else:
        lowest = None if value.earliest is None else value.earliest.toordinal()
        highest = None if value.latest is None else value.latest.toordinal()
    if lowest is None or highest is None:
        return BELOW, BELOW
    if descending:
        lowest, highest = -highest, -lowest
    return (BELOW if value.may_not_apply and not figures_only else lowest), highest


class Order:
    """Counts the units ahead of one, each by one search."""

    def __init__(self, entries: Iterable[Ends]) -> None:
        every = list(entries)
        self._low = sorted(ends.low for ends in every)
        self._high = sorted(ends.high for ends in every)

    def surely_ahead(self, ends: Ends) -> int:
        """How many are better whatever is still open; never the unit itself."""
        return len(self._low) - bisect_right(self._low, ends.high)

    def surely_level_or_ahead(self, ends: Ends) -> int:
        """How many are as good or better whatever is still open; a known unit counts itself."""
        return len(self._low) - bisect_left(self._low, ends.high)

    def may_be_ahead(self, ends: Ends) -> int:
        """How many may still be better; an open unit counts itself."""
        return len(self._high) - bisect_right(self._high, ends.low)

    def may_be_level_or_ahead(self, ends: Ends) -> int:
        """How many may still be as good or better; a unit always counts itself."""
        return len(self._high) - bisect_left(self._high, ends.low)
