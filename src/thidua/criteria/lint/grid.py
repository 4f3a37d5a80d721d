"""Grids: the widest step such that every value of a formula is a multiple of it; 0 where values may be any fraction."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, lcm

from thidua.criteria.lint.ground import Ground
from thidua.formulas import nodes as n
from thidua.formulas.facts import NumberFact
from thidua.points import Points

ANY = Fraction(0)
"""The grid of a ratio: any fraction may come out."""


def common(*grids: Fraction) -> Fraction:
    """The widest step that divides all of these numbers; a number that is 0 divides by every step.

    >>> common(Fraction(1, 2), Fraction(3))
    Fraction(1, 2)
    """
    whole = lcm(*(grid.denominator for grid in grids)) if grids else 1
    return Fraction(gcd(*(int(grid * whole) for grid in grids)), whole)


def grid_of(ground: Ground, node: n.Node) -> Fraction:
    """The grid of a checked number."""
    found = _grid(ground, node)
    return ANY if found is None else found


def _grid(ground: Ground, node: n.Node) -> Fraction | None:
    """``None`` for any fraction; 0 for what is always 0."""
    match node:
        case n.NumberLiteral(units, places):
            return abs(Fraction(units, 10**places))
        case n.FactRef(name):
            fact = ground.scalars[name]
            return Fraction(1, 10**fact.places) if isinstance(fact, NumberFact) else Fraction(1)
        case n.RoundTo(_, step, _):
            return Points(step).fraction
        case n.NotApplicableLiteral():
            return Fraction(0)
        case n.Apply("if", (_, yes, no)):
            return _joined(ground, (yes, no))
        case n.Apply(("add" | "sub" | "min" | "max" | "total" | "otherwise"), args):
            return _joined(ground, args)
        case n.Apply("mul", args):
            product = Fraction(1)
            for arg in args:
                grid = _grid(ground, arg)
                if grid is None:
                    return None
                product *= grid
            return product
        case _:
            return None


def _joined(ground: Ground, args: tuple[n.Node, ...]) -> Fraction | None:
    grids = [_grid(ground, arg) for arg in args]
    known = [grid for grid in grids if grid is not None]
    return common(*known) if len(known) == len(grids) else None
