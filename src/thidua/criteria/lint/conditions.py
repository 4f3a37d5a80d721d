"""Conditions that never hold or always hold, whatever is answered; requirements and mandatory lines among them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from thidua.criteria.classes import ConditionGuard
from thidua.criteria.conditions import conditions as conditions_of
from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.reach import Totals
from thidua.criteria.lint.search import lowest, satisfied
from thidua.criteria.lint.sums import shown
from thidua.criteria.lint.witness import found
from thidua.findings import Finding
from thidua.formulas.nodes import Apply, Node
from thidua.formulas.parser import parse
from thidua.formulas.printer import show


def conditions(ground: Ground) -> Iterator[Finding]:
    """Every condition of the table on its own, the guards of a class together, and mandatory lines."""
    for place, written in conditions_of(ground.criteria_set):
        yield from _constant(ground, place, written)
    yield from _decided(ground)
    yield from _together(ground)
    yield from _mandatory(ground)


def _constant(ground: Ground, place: str, written: Node) -> Iterator[Finding]:
    node = ground.resolved(written)
    words = {"condition": show(written)}
    if ground.work <= 0:
        ground.unsearched.append(place)
    if never(ground, node):
        code = "lint_requirement_never" if place.startswith("requirements/") else "lint_condition_never"
        yield found(code, place, **words)
    elif always(ground, node):
        yield found("lint_condition_always", place, **words)


def never(ground: Ground, node: Node) -> bool:
    """Whether no answers make a condition true; ``False`` where the search did not end."""
    bounds = ground.bounds(node)
    if bounds.highest != 1:
        return True
    seen = satisfied(ground, node)
    return seen.value is None and (seen.bound is None or seen.bound < 1)


def always(ground: Ground, node: Node) -> bool:
    """Whether a condition is true whatever is answered, and always applies; ``False`` where the search did not end."""
    bounds = ground.bounds(node)
    if bounds.may_not_apply or bounds.lowest is None:
        return False
    if bounds.lowest == 1:
        return True
    seen = lowest(ground, node)
    return seen.bound == 1


def _decided(ground: Ground) -> Iterator[Finding]:
    """A guard on which the authority may decide although it can never fail, or never hold by itself."""
    for place, guards in guards_of(ground):
        for at, guard in guards:
            if guard.decided_by is None:
                continue
            node = ground.resolved(parse(guard.holds))
            if never(ground, node):
                yield found("lint_condition_never", f"{place}/{at}/holds", condition=guard.holds)


def guards_of(ground: Ground) -> Iterator[tuple[str, list[tuple[int, ConditionGuard]]]]:
    """The condition guards of every class with their place."""
    scheme = ground.criteria_set.classes
    for at, band in enumerate(scheme.bands if scheme else ()):
        guards = [(index, guard) for index, guard in enumerate(band.guards) if isinstance(guard, ConditionGuard)]
        yield f"classes/bands/{at}/guards", guards


def _together(ground: Ground) -> Iterator[Finding]:
    """Guards of one class that cannot hold together, though each can alone."""
    for place, guards in guards_of(ground):
        nodes = [(at, guard, ground.resolved(parse(guard.holds))) for at, guard in guards if guard.decided_by is None]
        alone = [(at, guard, node) for at, guard, node in nodes if not never(ground, node)]
        for (_, first, one), (at, second, other) in combinations(alone, 2):
            if never(ground, Apply("and", (one, other))):
                yield found("lint_guards_contradict", f"{place}/{at}", one=first.holds, other=second.holds)


def _mandatory(ground: Ground) -> Iterator[Finding]:
    totals = Totals(ground)
    for leaf in ground.leaves:
        criterion = leaf.criterion
        reach = totals.of(criterion)
        if criterion.must_reach is None or not reach.applies:
            continue
        words = {"code": criterion.code, "must_reach": criterion.must_reach}
        if reach.highest < criterion.must_reach.fraction:
            yield found("lint_must_reach_never", f"{leaf.place}/must_reach", points=shown(reach.highest), **words)
        elif reach.lowest >= criterion.must_reach.fraction:
            yield found("lint_must_reach_always", f"{leaf.place}/must_reach", points=shown(reach.lowest), **words)
