"""Sets of criteria that reach a class and of which none can be left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

MOST_EXACT = 10
"""Up to so many criteria every set is tried (1,023 of them)."""

Reaches = Callable[[frozenset[str]], bool]
"""Whether a set of criteria at their best surely reaches the class."""


def minimal_sets(codes: Sequence[str], reaches: Reaches) -> list[frozenset[str]]:
    """Every set that reaches and has no smaller one inside that does, fewest criteria first.

    >>> found = minimal_sets("abc", lambda s: "a" in s or len(s) == 2)
    >>> [sorted(s) for s in found]
    [['a'], ['b', 'c']]
    """
    found: list[frozenset[str]] = []
    for size in range(1, len(codes) + 1):
        for combination in combinations(codes, size):
            chosen = frozenset(combination)
            if not any(smaller <= chosen for smaller in found) and reaches(chosen):
                found.append(chosen)
    return found


def some_sets(codes: Sequence[str], reaches: Reaches) -> list[frozenset[str]]:
    """The criteria that suffice alone, and one set found step by step: the first that help most, then none too many.

    ``codes`` begin with those that bring most. All of them together must reach.

    >>> [sorted(s) for s in some_sets("abcd", lambda s: "d" in s or len(s) == 3)]
    [['d'], ['a', 'b', 'c']]
    """
    found = [frozenset((code,)) for code in codes if reaches(frozenset((code,)))]
    alone = {code for single in found for code in single}
    chosen: frozenset[str] = frozenset()
    for code in codes:
        if code in alone:
            continue
        chosen |= {code}
        if reaches(chosen):
            return [*found, _thinned(chosen, list(reversed(codes)), reaches)]
    return found or [_thinned(frozenset(codes), list(reversed(codes)), reaches)]


def _thinned(chosen: frozenset[str], order: Sequence[str], reaches: Reaches) -> frozenset[str]:
    for code in order:
        if code in chosen and reaches(chosen - {code}):
            chosen -= {code}
    return chosen
