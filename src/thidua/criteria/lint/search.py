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

from thidua.criteria.lint.ground import Bounds, Ground
from thidua.criteria.lint.spans import Span, span_of
from thidua.formulas.nodes import Node

Box = Mapping[str, Span]


@dataclass(frozen=True, slots=True)
class Extreme:
    """What a search found: nothing lies beyond ``bound``; ``value`` was seen at ``at``.

    ``bound`` is ``None`` where the formula never applies, ``value`` where the work ran out before any answers.
    """

    bound: Fraction | None
    value: Fraction | None
    at: Box


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
    start, whole = ground.box(node), ground.bounds(node)
    top = _end(whole, sign)
    if top is None:
        return Extreme(None, None, {})
    if not all(ground.searchable(name) for name in start):  # answers could not be shown, so only the bound is told
        return Extreme(top * sign, None, {})
    order, size, looks = count(), ground.size(node), 0
    wanted = None if goal is None else goal * sign
    asked: Fraction | None = None  # what answers may come to that leave a question to somebody
    heap: list[tuple[Fraction, int, int, Bounds | None, Box]] = [(-top, 0, next(order), whole, start)]
    while heap:
        key, depth, _, seen, box = heappop(heap)
        bound = -key if asked is None else asked
        if looks >= ground.looks or ground.work <= 0 or (wanted is not None and -key < wanted):
            return Extreme(bound * sign, None, {})
        if seen is None:
            looks += 1
            ground.work -= size
            seen = ground.bounds(node, box)
            end = _end(seen, sign)
            if end is None:
                continue
            if end < -key:
                heappush(heap, (-end, depth, next(order), seen, box))
                continue
        name = _widest(box)
        if name is not None:
            for part in box[name].parts(whole=box[name] == _bare(ground, name)):
                heappush(heap, (key, depth - 1, next(order), None, {**box, name: part}))
        elif seen.lowest == seen.highest:
            return Extreme(bound * sign, -key * sign, box)
        else:
            asked = bound
    return Extreme(None if asked is None else asked * sign, None, {})


def _end(bounds: Bounds, sign: int) -> Fraction | None:
    """The better end times the sign; ``None`` where nothing applies."""
    end = bounds.highest if sign > 0 else bounds.lowest
    return None if end is None else end * sign


def _widest(box: Box) -> str | None:
    """The fact with the most answers left; ``None`` where every fact has one."""
    open_facts = [name for name, span in box.items() if not span.single]
    return max(open_facts, key=lambda name: box[name].width, default=None)


def _bare(ground: Ground, name: str) -> Span:
    """The declared range of a fact, once it is settled that it applies."""
    span = span_of(ground.scalars[name])
    return Span(span.lowest, span.highest)
