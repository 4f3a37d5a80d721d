"""Nearness: of the values that suffice, those that ask least."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from thidua.eligibility.roadmap.movable import Candidate, Movable
from thidua.eligibility.roadmap.search import Pick, Picks, Search
from thidua.formulas.facts import NumberFact
from thidua.formulas.special import NOT_APPLICABLE


def nearest(search: Search, sets: Sequence[Picks]) -> list[Picks]:
    """Of the sets that change the same facts, those of which no other is nearer in every fact."""
    ranks: dict[Pick, int] = {}
    for at, one in enumerate(search.movables):
        used = {to for picks in sets for place, to in picks if place == at}
        ranks |= {(at, to): rank for to, rank in enumerate(_ranks(one, used))}
    alike: dict[frozenset[int], list[Picks]] = {}
    for picks in sets:
        alike.setdefault(frozenset(at for at, _ in picks), []).append(picks)
    return [
        picks for group in alike.values() for picks in group if not any(_nearer(other, picks, ranks) for other in group)
    ]


def tightened(search: Search, picks: Picks) -> Picks:
    """The same facts, each changed no farther than the other changes need; none of them becomes superfluous."""
    for at, to in sorted(picks):
        others = picks - {(at, to)}
        enough = sufficing(search, picks, at)
        ranks = _ranks(search.movables[at], enough)
        nearer = sorted((other for other in enough if ranks[other] < ranks[to]), key=ranks.__getitem__)
        tried = (others | {(at, other)} for other in nearer)
        picks = next((found for found in tried if search.fewer(found) is None), picks)
    return picks


def sufficing(search: Search, picks: Picks, at: int) -> set[int]:
    """The candidates of one movable that suffice beside the other changes."""
    others = frozenset(pick for pick in picks if pick[0] != at)
    places = range(len(search.movables[at].candidates))
    return {to for to in places if (at, to) in picks or search.suffices(others | {(at, to)})}


def asks_at_most(one: Movable, used: set[int]) -> bool:
    """Whether a fact is asked to be low: its bottom is among these candidates and its top is not."""
    firsts = {first for to in used for first, _ in one.candidates[to].runs}
    lasts = {last for to in used for _, last in one.candidates[to].runs}
    return one.ends[0] in firsts and one.ends[1] not in lasts


def refined(search: Search, picks: Picks) -> Picks:
    """Figures used in arithmetic, whose values cannot be split at thresholds, brought nearer by halving."""
    for at, to in sorted(picks):
        one = search.movables[at]
        if one.exact or not isinstance(one.fact, NumberFact):
            continue
        closer = _halved(search, picks, at, to)
        search.movables[at] = replace(one, candidates=(*one.candidates, closer))
        found = picks - {(at, to)} | {(at, len(one.candidates))}
        if search.fewer(found) is None:
            picks = found
    return picks


def _halved(search: Search, picks: Picks, at: int, to: int) -> Candidate:
    """The value nearest to what the figure is now (or to the end that asks least) that halving finds sufficient."""
    one, others = search.movables[at], picks - {(at, to)}
    good = one.candidates[to].value
    bad = one.now if isinstance(one.now, int) else one.ends[0] if good != one.ends[0] else one.ends[1]
    start = bad
    if not isinstance(good, int) or not isinstance(bad, int):
        return one.candidates[to]
    while abs(good - bad) > 1:
        middle = (good + bad) // 2
        made = {**search.applied(others), one.name: middle}
        if search.trial.surely(made):
            good = middle
        else:
            bad = middle
    return Candidate(good, ((good, good),), abs(good - start) if isinstance(start, int) else 0)


def _ranks(one: Movable, used: set[int]) -> list[int]:
    """How far each candidate goes: of a known fact the distance, of an unknown one how much it asks."""
    if not one.unknown:
        return [candidate.far for candidate in one.candidates]
    count = len(one.candidates)
    upward = [count if c.value is NOT_APPLICABLE else to for to, c in enumerate(one.candidates)]
    return [count - to if to < count else to for to in upward] if asks_at_most(one, used) else upward


def _nearer(other: Picks, picks: Picks, ranks: dict[Pick, int]) -> bool:
    """Whether one set goes no farther than another in any fact, and less far in one."""
    pairs = [(ranks[a], ranks[b]) for a, b in zip(sorted(other), sorted(picks), strict=True)]
    return all(a <= b for a, b in pairs) and any(a < b for a, b in pairs)
