"""Roadmaps of thousands of small rules against trying every set of changes."""

from __future__ import annotations

import os
from datetime import date
from itertools import combinations
from typing import Any

import pytest

from award_roadmaps.making import Drawn, drawn
from thidua.eligibility.roadmap import AwardRoadmap, Change, Way, award_roadmap
from thidua.formulas.special import NOT_APPLICABLE
from thidua.points import Points

RULES = 10_000 if os.environ.get("THIDUA_LONG") else 1_000
CHUNK = 125
ON = date(2024, 6, 1)


@pytest.mark.parametrize("first", range(0, RULES, CHUNK))
def test_ways_are_those_of_brute_force(first: int) -> None:
    seen = {check(drawn(seed)) for seed in range(first, first + CHUNK)}
    assert seen == {"reached", "reachable", "not_reachable"}, "the rules drawn are too much alike"


def check(made: Drawn) -> str:
    """Everything that is promised of one roadmap; gives its status."""
    free = [name for name in made.movable if made.answers[name] is not None]
    verdict = made.verdict()
    roadmap = award_roadmap(verdict, on=ON, past=made.past, changeable=free, costs=made.costs)
    base = made.state(made.answers)
    assert (roadmap.status == "reached") == made.sure(base) == (verdict.status == "eligible")
    if roadmap.status == "reached":
        assert roadmap.ways == ()
        return roadmap.status
    assert roadmap.exact
    assert list(roadmap.fixed) == [fact.name for fact in made.rule.facts if fact.name in made.past]
    minimal = made.every_minimal()
    assert roadmap.status == ("reachable" if minimal else "not_reachable")
    assert bool(roadmap.ways) == bool(minimal)
    # the same sets of facts, none missing and none too many
    assert {frozenset(way.answers) for way in roadmap.ways} == {made.changed(state) for state in minimal}
    for way in roadmap.ways:
        suffices_and_nothing_less_does(made, way)
        nothing_is_nearer(made, way, minimal)
        for change in way.changes:
            accepted_is_what_suffices(made, way, change)
    if minimal:
        the_cheapest_comes_first(made, roadmap, minimal)
    return roadmap.status


def suffices_and_nothing_less_does(made: Drawn, way: Way) -> None:
    assert made.verdict({**made.answers, **way.answers}).status == "eligible"
    assert made.minimal(made.state({**made.answers, **way.answers}))
    for size in range(len(way.changes)):
        for some in combinations(way.changes, size):
            fewer = {**made.answers, **{change.fact: change.needed for change in some}}
            assert not made.sure(made.state(fewer))
            assert len(way.changes) > 2 or made.verdict(fewer).status != "eligible"
    assert all(change.unknown == (made.answers[change.fact] is None) for change in way.changes)
    assert not set(way.answers) & set(made.past)


def nothing_is_nearer(made: Drawn, way: Way, minimal: list[tuple[Any, ...]]) -> None:
    """No other minimal set on the same facts goes less far in one known fact and no farther in the others."""
    known = [change.fact for change in way.changes if not change.unknown]
    here = {**made.answers, **way.answers}
    for state in minimal:
        other = dict(zip(made.names, state, strict=True))
        if made.changed(state) != frozenset(way.answers):
            continue
        if not all(other[name] == here[name] for name in way.answers if name not in known):
            continue
        far = [(abs(other[name] - made.answers[name]), abs(here[name] - made.answers[name])) for name in known]
        assert not (all(a <= b for a, b in far) and any(a < b for a, b in far)), (way, other)


def accepted_is_what_suffices(made: Drawn, way: Way, change: Change) -> None:
    here = {**made.answers, **way.answers}
    assert inside(change, change.needed)
    for value in made.domains[change.fact]:
        if value == change.now or (value is NOT_APPLICABLE and not change.unknown):
            continue
        assert made.sure(made.state({**here, change.fact: value})) == inside(change, value), (change, value)


def inside(change: Change, value: Any) -> bool:
    """Whether a value is one of those accepted."""
    for first, last in change.accepted:
        if value in (first, last):
            return True
        if isinstance(first, int) and isinstance(value, int) and first <= value <= last:
            return True
    return False


def the_cheapest_comes_first(made: Drawn, roadmap: AwardRoadmap, minimal: list[tuple[Any, ...]]) -> None:
    least = min(sum(made.costs.get(name, 1) for name in made.changed(state)) for state in minimal)
    assert roadmap.ways[0].cost == Points(least)
    order = [(way.cost, len(way.changes)) for way in roadmap.ways]
    assert order == sorted(order)
    for way in roadmap.ways:
        assert way.cost == Points(sum(made.costs.get(name, 1) for name in way.answers))
