"""Small formulas that the steps share."""

from __future__ import annotations

from thidua.criteria.rules.rule import literal, met
from thidua.formulas.nodes import Apply, FactRef, Node, NumberLiteral
from thidua.formulas.parser import parse
from thidua.points import Points

ZERO = NumberLiteral(0, 0)


def clip(x: Node, low: Points | None, high: Points | None) -> Node:
    """``x`` kept within the bounds there are."""
    if low is not None:
        x = Apply("max", (x, literal(low)))
    return x if high is None else Apply("min", (x, literal(high)))


def holds(condition: str) -> Node:
    """A condition that counts as not met where it does not apply."""
    return met(parse(condition))


def unless(condition: str | None, step: str) -> Node:
    """The step, or 0 where the condition takes it away."""
    if condition is None:
        return FactRef(step)
    return Apply("if", (holds(condition), ZERO, FactRef(step)))


def added(terms: tuple[Node, ...]) -> Node:
    """The sum; 0 of none."""
    if not terms:
        return ZERO
    return terms[0] if len(terms) == 1 else Apply("add", terms)
