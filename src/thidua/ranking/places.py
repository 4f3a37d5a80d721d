"""Ranking the sheets of one cohort."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.ranking.standing import Placed, Standing, Tie
from thidua.scoring.sheet import ScoreSheet

Ends = tuple[tuple[int, int], ...]
"""Per key the lowest and highest value, higher being better."""


def rank(sheets: Iterable[ScoreSheet], *, by: Sequence[str] = ("total",)) -> Standing:
    """Competition ranks ("1224") by the keys in order.

    A key is ``total``, ``section/CODE``, ``points:CODE`` or ``leaf:CODE``; a leading ``-`` puts the smaller first. A
    unit's rank is from 1 + the units surely better to 1 + the units possibly better. Units whose total does not
    apply are named and not ranked. Errors: ``rank_key``, ``rank_mixed_sets``, ``rank_duplicate_unit``.
    """
    ranked: list[tuple[str, Ends]] = []
    unranked: list[str] = []
    first: ScoreSheet | None = None
    seen: set[str] = set()
    for sheet in sheets:
        first = first or sheet
        _fits(first, sheet)
        if sheet.unit in seen:
            raise ThiduaError("rank_duplicate_unit", unit=sheet.unit)
        seen.add(sheet.unit)
        if sheet.total.not_applicable:
            unranked.append(sheet.unit)
        else:
            ranked.append((sheet.unit, tuple(_ends(sheet, key) for key in by)))
    placed = [*_places(ranked), *(Placed(unit, None, None) for unit in unranked)]
    ties = _ties(ranked, {p.unit: p for p in placed})
    findings = [Finding.of("rank_tie", rank=t.rank, units=", ".join(t.units)) for t in ties]
    findings += [Finding.of("rank_unranked", where=unit, unit=unit) for unit in unranked]
    return Standing(tuple(by), tuple(placed), ties, tuple(findings))


def _fits(first: ScoreSheet, sheet: ScoreSheet) -> None:
    if sheet.table is not first.table and sheet.table.digest != first.table.digest:
        raise ThiduaError("rank_mixed_sets", first=first.table.criteria_set.code, second=sheet.table.criteria_set.code)


def _ends(sheet: ScoreSheet, key: str) -> tuple[int, int]:
    """The ends of a key with higher better; a part that does not apply counts below every value."""
    try:
        outcome = sheet.number(key.removeprefix("-"))
    except KeyError:
        raise ThiduaError("rank_key", key=key) from None
    if outcome.lowest is None or outcome.highest is None:
        return _BELOW, _BELOW
    lowest, highest = outcome.lowest, outcome.highest
    if key.startswith("-"):
        lowest, highest = -highest, -lowest
    return (_BELOW if outcome.may_not_apply else lowest), highest


_BELOW = -(10**40)


class _Index:
    """Counts the ends that surely (or possibly) beat given ones, key by key, each by one search.

    For “surely” an entry's lowest value is compared with the other's highest; for “possibly” the other way round.
    Entries that are level on this key are looked up by the next.
    """

    def __init__(self, entries: list[Ends], depth: int, *, surely: bool) -> None:
        self.depth = depth
        self.surely = surely
        groups: dict[int, list[Ends]] = defaultdict(list)
        for ends in entries:
            groups[ends[depth][0 if surely else 1]].append(ends)
        self.values = sorted(ends[depth][0 if surely else 1] for ends in entries)
        deeper = depth + 1
        self.next = {
            value: _Index(group, deeper, surely=surely)
            for value, group in groups.items()
            if group and deeper < len(group[0])
        }

    def ahead(self, ends: Ends) -> int:
        """How many entries beat these."""
        own = ends[self.depth][1 if self.surely else 0]
        level = self.next.get(own)
        return len(self.values) - bisect_right(self.values, own) + (level.ahead(ends) if level else 0)


def _possibly_better(a: Ends, b: Ends) -> bool:
    """Whether ``a`` can still beat ``b``."""
    for (_, a_hi), (b_lo, _) in zip(a, b, strict=True):
        if a_hi != b_lo:
            return a_hi > b_lo
    return False


def _places(ranked: list[tuple[str, Ends]]) -> list[Placed]:
    """Ranks in O(n log n): a unit that could beat itself, being open, is not counted against itself."""
    if not ranked:
        return []
    every = [ends for _, ends in ranked]
    surely, possibly = _Index(every, 0, surely=True), _Index(every, 0, surely=False)
    out = [
        Placed(unit, 1 + surely.ahead(ends), 1 + possibly.ahead(ends) - _possibly_better(ends, ends))
        for unit, ends in ranked
    ]
    return sorted(out, key=lambda p: (p.best or 0, p.worst or 0, p.unit))


def _is_known(ends: Ends) -> bool:
    return all(lo == hi for lo, hi in ends)


def _ties(ranked: list[tuple[str, Ends]], placed: dict[str, Placed]) -> tuple[Tie, ...]:
    groups: dict[Ends, list[str]] = defaultdict(list)
    for unit, ends in ranked:
        if _is_known(ends):
            groups[ends].append(unit)
    found = [Tie(placed[units[0]].best or 0, tuple(sorted(units))) for units in groups.values() if len(units) > 1]
    return tuple(sorted(found, key=lambda tie: (tie.rank, tie.units)))
