"""Bands and ranges of rules: steps no value reaches, points that fall while the value rises, holes, overlaps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from typing import Literal

from thidua.criteria.lint.grid import grid_of
from thidua.criteria.lint.ground import Ground, Leaf
from thidua.criteria.lint.rules_of import rules_of
from thidua.criteria.lint.sums import shown
from thidua.criteria.lint.witness import example, found, searched
from thidua.criteria.rules import Bands, MarkRange, RangeByBand
from thidua.criteria.rules.bands import reached
from thidua.criteria.rules.rule import literal
from thidua.findings import Finding
from thidua.formulas.nodes import Apply, Node
from thidua.formulas.parser import parse
from thidua.points import Points

Edge = tuple[Points, Literal["closed", "open"]]
"""Where a band begins, and whether the edge itself belongs to it."""


@dataclass(frozen=True, slots=True)
class Values:
    """What a value may be: between two ends, both included, in steps of ``grid`` (0: any fraction)."""

    lowest: Fraction
    highest: Fraction
    grid: Fraction

    def meets(self, low: Fraction | None, low_in: bool, high: Fraction | None, high_in: bool) -> bool:
        """Whether some value lies between two edges; ``None`` is no edge."""
        return self.between(low, low_in, high, high_in) is not None

    def between(self, low: Fraction | None, low_in: bool, high: Fraction | None, high_in: bool) -> Fraction | None:
        """A value between two edges, the least where values go in steps; ``None`` where there is none."""
        least, least_in = (self.lowest, True) if low is None or low < self.lowest else (low, low_in)
        most, most_in = (self.highest, True) if high is None or high > self.highest else (high, high_in)
        if not self.grid:
            inside = least < most or (least == most and least_in and most_in)
            return (least + most) / 2 if inside else None
        first = ceil(least / self.grid)
        first += first * self.grid == least and not least_in
        last = floor(most / self.grid)
        last -= last * self.grid == most and not most_in
        return first * self.grid if first <= last else None


def bands(ground: Ground) -> Iterator[Finding]:
    """Every ``bands`` and ``range_by_band`` of the table, those inside other rules included."""
    for leaf in ground.leaves:
        for place, rule in rules_of(leaf.criterion.rule, f"{leaf.place}/rule"):
            if isinstance(rule, Bands):
                yield from _bands(ground, leaf, rule, place)
            elif isinstance(rule, RangeByBand):
                yield from _ranges(ground, leaf, rule, place)


def _values(ground: Ground, node: Node) -> Values | None:
    bounds = ground.bounds(node)
    if bounds.lowest is None or bounds.highest is None:
        return None
    return Values(bounds.lowest, bounds.highest, grid_of(ground, node))


def _bands(ground: Ground, leaf: Leaf, rule: Bands, place: str) -> Iterator[Finding]:
    node = ground.resolved(parse(rule.value))
    values = _values(ground, node)
    if values is None:
        return
    edges: list[Edge] = [(band.edge, band.side) for band in rule.bands]
    yield from _unreachable(leaf, values, edges, f"{place}/bands")
    points = [*(band.points for band in rule.bands), rule.below]
    falls = all(upper >= lower for upper, lower in pairwise(points))
    rises = all(upper <= lower for upper, lower in pairwise(points))
    if falls or rises:
        return
    # the odd step is the first that goes against the way the points go altogether
    downwards = points[0] >= points[-1]
    for at, (upper, lower) in enumerate(pairwise(points)):
        if upper != lower and (upper > lower) != downwards:
            more = reached(node, *edges[at])
            answers = example(ground, _checked(ground, more, edges[at - 1] if at else None, node))
            yield searched(
                "lint_bands_not_monotone",
                f"{place}/bands/{at}",
                answers,
                code=leaf.criterion.code,
                edge=edges[at][0],
                points=upper,
                neighbour=lower,
            )
            return


def _checked(ground: Ground, more: Node, above: Edge | None, node: Node) -> Node:
    """The condition of lying in one band: its edge is reached, the one above is not."""
    if above is None:
        return ground.resolved(more)
    edge, side = above
    under = Apply("lt" if side == "closed" else "le", (node, literal(edge)))
    return ground.resolved(Apply("and", (more, under)))


def _unreachable(leaf: Leaf, values: Values, edges: list[Edge], place: str) -> Iterator[Finding]:
    upper: Edge | None = None
    for at, (edge, side) in enumerate(edges):
        high, high_in = (None, True) if upper is None else (upper[0].fraction, upper[1] == "open")
        if not values.meets(edge.fraction, side == "closed", high, high_in):
            yield found(
                "lint_band_unreachable",
                f"{place}/{at}",
                code=leaf.criterion.code,
                edge=edge,
                lowest=shown(values.lowest),
                highest=shown(values.highest),
            )
        upper = (edge, side)


def _ranges(ground: Ground, leaf: Leaf, rule: RangeByBand, place: str) -> Iterator[Finding]:
    values = _values(ground, ground.resolved(parse(rule.value)))
    if values is not None:
        yield from _unreachable(leaf, values, [(each.edge, each.side) for each in rule.ranges], f"{place}/ranges")
    step = Points(rule.step).fraction
    every: list[tuple[str, MarkRange]] = [(f"ranges/{at}", each) for at, each in enumerate(rule.ranges)]
    every.append(("below", rule.below))
    for (_, upper), (where, lower) in pairwise(every):
        words = {"code": leaf.criterion.code, "upper": upper.lowest, "lower": lower.highest, "step": rule.step}
        if lower.highest > upper.lowest:
            yield found("lint_ranges_overlap", f"{place}/{where}/highest", **words)
        elif lower.highest == upper.lowest:
            yield found("lint_ranges_touch", f"{place}/{where}/highest", **words)
        elif lower.highest.fraction + step < upper.lowest.fraction:
            yield found("lint_ranges_gap", f"{place}/{where}/highest", **words)
