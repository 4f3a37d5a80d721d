"""Caps: what a rule gives at best and at worst, against the full mark and the floor of its line."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua.criteria.lint.ground import Ground, Leaf
from thidua.criteria.lint.rules_of import rules_of
from thidua.criteria.lint.search import Extreme, highest, lowest
from thidua.criteria.lint.sums import shown
from thidua.criteria.lint.witness import answers_of, found, searched
from thidua.criteria.rules import FormulaRule
from thidua.criteria.rules.kinds import is_built_in
from thidua.findings import Finding
from thidua.points import Points

_LITTLE = Fraction(1, 10**6)


def caps(ground: Ground) -> Iterator[Finding]:
    """Full marks nobody can get, points that are cut off, floors that nothing reaches."""
    for leaf in ground.leaves:
        if leaf.bounds.lowest is None or leaf.bounds.highest is None:
            yield found("lint_never_applies", f"{leaf.place}/rule", code=leaf.criterion.code)
            continue
        if ground.work <= 0:
            ground.unsearched.append(leaf.criterion.code)
        if leaf.bounds.lowest == leaf.bounds.highest:
            yield found(
                "lint_points_constant",
                f"{leaf.place}/rule",
                code=leaf.criterion.code,
                points=shown(leaf.bounds.lowest),
            )
            continue
        yield from _top(ground, leaf, leaf.bounds.highest)
        yield from _bottom(ground, leaf, leaf.bounds.lowest)


def _rounded_up(leaf: Leaf, best: Fraction, most: Fraction) -> bool:
    """Whether the rounding of the line lifts the best it gives to the full mark."""
    step = leaf.criterion.round
    return step is not None and Points.rounded(best, step, leaf.criterion.rounding_mode).fraction >= most


def _top(ground: Ground, leaf: Leaf, bound: Fraction) -> Iterator[Finding]:
    most = leaf.criterion.max.fraction
    # a rule that cannot give more is searched for its full mark, any other one for the most it gives
    seen = highest(ground, leaf.node, most if bound == most else None)
    words = {"code": leaf.criterion.code, "max": leaf.criterion.max}
    best = bound if seen.bound is None else min(bound, seen.bound)
    if best < most and not _rounded_up(leaf, best, most):
        if seen.value is None:
            seen = highest(ground, leaf.node)
            best = best if seen.bound is None else min(best, seen.bound)
        answers = answers_of(ground, seen.at) if seen.value is not None else None
        yield searched("lint_max_unreached", f"{leaf.place}/max", answers, points=shown(best), **words)
    elif bound > most:
        shows = _beyond(ground, leaf, seen, most)
        if shows is not None and shows.value is not None:
            code = "lint_points_cut" if _computed(leaf) else "lint_max_exceeded"
            answers = answers_of(ground, shows.at)
            yield found(code, f"{leaf.place}/rule", answers, points=shown(shows.value), **words)


def _beyond(ground: Ground, leaf: Leaf, seen: Extreme, most: Fraction) -> Extreme | None:
    """Answers that give more than the full mark, and can be shown."""
    if seen.value is None:
        seen = highest(ground, leaf.node, most + _LITTLE)
    if seen.value is None or seen.value <= most or answers_of(ground, seen.at) is None:
        return None
    return seen


def _bottom(ground: Ground, leaf: Leaf, bound: Fraction) -> Iterator[Finding]:
    floor = leaf.criterion.floor.fraction
    words = {"code": leaf.criterion.code, "floor": leaf.criterion.floor}
    if bound < floor:
        seen = lowest(ground, leaf.node)
        if seen.value is not None and seen.value < floor and (answers := answers_of(ground, seen.at)) is not None:
            code = "lint_points_raised" if _computed(leaf) else "lint_floor_undercut"
            yield found(code, f"{leaf.place}/floor", answers, points=shown(seen.value), **words)
    elif floor < 0:
        seen = lowest(ground, leaf.node, floor)
        least = bound if seen.bound is None else max(bound, seen.bound)
        if least > floor:
            seen = seen if seen.value is not None else lowest(ground, leaf.node)
            answers = answers_of(ground, seen.at) if seen.value is not None else None
            yield searched("lint_floor_unreached", f"{leaf.place}/floor", answers, points=shown(least), **words)


def _computed(leaf: Leaf) -> bool:
    """Whether the points are worked out by a formula or a rule of the user's, which may lean on cap and floor."""
    return any(isinstance(rule, FormulaRule) or not is_built_in(rule) for _, rule in rules_of(leaf.criterion.rule, ""))
