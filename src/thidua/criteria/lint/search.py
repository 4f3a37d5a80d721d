"""Searching answers: the highest or lowest value of a formula, best parts of the ground first, within bounds of work.

Intervals decide what need not be looked at, so a search that ends has looked at everything; one that runs out of work
says nothing that it has not seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from heapq import heappop, heappush
from itertools import count

from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.spans import Span, span_of
from thidua.formulas.nodes import Node

MOST_LOOKS = 300
"""How many boxes one search looks at."""

Box = Mapping[str, Span]


@dataclass(frozen=True, slots=True)
class Extreme:
    """What a search found: nothing lies beyond ``bound``; ``value`` was seen at ``at``.

    ``bound`` is ``None`` where the formula never applies, ``value`` where the work ran out before any answers.
    """

    bound: Fraction | None
    value: Fraction | None
    at: Box

    @property
    def complete(self) -> bool:
        """Whether what was seen is the best there is."""
        return self.bound == self.value


def highest(ground: Ground, node: Node, goal: Fraction | None = None) -> Extreme:
    """The highest value of a checked formula, or the first answers that reach the goal."""
    return _extreme(ground, node, 1, goal)


def lowest(ground: Ground, node: Node, goal: Fraction | None = None) -> Extreme:
    """The lowest value of a checked formula, or the first answers that fall to the goal."""
    return _extreme(ground, node, -1, goal)


def satisfied(ground: Ground, node: Node) -> Extreme:
    """Answers that make a condition true: ``value`` is 1; proven not to be any where ``bound`` is 0 or ``None``."""
    return highest(ground, node, Fraction(1))


def _extreme(ground: Ground, node: Node, sign: int, goal: Fraction | None) -> Extreme:
    order, heap = count(), []
    size = ground.size(node)

    def best(box: Box) -> Fraction | None:
        """The best value of a box, times the sign; ``None`` where the formula does not apply in it."""
        ground.work -= size
        found = ground.bounds(node, box)
        end = found.highest if sign > 0 else found.lowest
        return None if end is None else end * sign

    start = ground.box(node)
    if not all(ground.searchable(name) for name in start):  # answers could not be shown, so only the bound is told
        ends = ground.bounds(node)
        return Extreme(ends.highest if sign > 0 else ends.lowest, None, {})
    top = best(start)
    if top is None:
        return Extreme(None, None, {})
    heap.append((-top, 0, next(order), True, start))
    looks, wanted = 0, None if goal is None else goal * sign
    unsettled: Fraction | None = None
    while heap:
        key, depth, _, looked, box = heappop(heap)
        if looks >= MOST_LOOKS or ground.work <= 0:
            return Extreme((-key if unsettled is None else unsettled) * sign, None, {})
        if not looked:
            looks += 1
            found = best(box)
            if found is None:
                continue
            if found < -key:
                heappush(heap, (-found, depth, next(order), True, box))
                continue
        if wanted is not None and -key < wanted:
            return Extreme((-key if unsettled is None else unsettled) * sign, None, {})
        name = _widest(box)
        if name is None:
            ends = ground.bounds(node, box)
            if ends.lowest == ends.highest:
                return Extreme((-key if unsettled is None else unsettled) * sign, -key * sign, box)
            unsettled = -key if unsettled is None else unsettled  # somebody is asked: it may come to that
            continue
        for part in box[name].parts(whole=box[name] == _bare(ground, name)):
            heappush(heap, (key, depth - 1, next(order), False, {**box, name: part}))
    return Extreme(None if unsettled is None else unsettled * sign, None, {})


def _widest(box: Box) -> str | None:
    """The fact with the most answers left; ``None`` where every fact has one."""
    open_facts = [name for name, span in box.items() if not span.single]
    return max(open_facts, key=lambda name: box[name].width, default=None)


def _bare(ground: Ground, name: str) -> Span:
    """The declared range of a fact, once it is settled that it applies."""
    span = span_of(ground.scalars[name])
    return Span(span.lowest, span.highest)
