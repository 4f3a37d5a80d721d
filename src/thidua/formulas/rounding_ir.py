"""Rounding a lifted fraction to a step, in floor divisions only."""

from __future__ import annotations

from collections.abc import Callable

from thidua import exact
from thidua.formulas.ir import Builder, Ir
from thidua.formulas.lifted import Frac
from thidua.rounding import RoundingMode


def round_fraction(b: Builder, x: Frac, step: str, mode: RoundingMode) -> Ir:
    """The fraction rounded to the step, as an integer at the places of the step."""
    units, places = exact.parse(step)
    scaled = x.k * 10**places / units
    top, bottom = b.scale(x.n, scaled.numerator), b.scale(x.d, scaled.denominator)
    return b.scale(_nearest(b, top, bottom, mode), units)


def _nearest(b: Builder, a: Ir, d: Ir, mode: RoundingMode) -> Ir:
    if mode == "floor":
        return b.floordiv(a, d)
    if mode == "ceiling":
        return _ceiling(b, a, d)
    if mode == "half_even":
        return _half_even(b, a, d)
    if mode == "half_up":
        return _by_sign(b, a, lambda x: b.floordiv(b.add(b.scale(x, 2), d), b.scale(d, 2)))
    if mode == "down":
        return _by_sign(b, a, lambda x: b.floordiv(x, d))
    return _by_sign(b, a, lambda x: _ceiling(b, x, d))


def _ceiling(b: Builder, a: Ir, d: Ir) -> Ir:
    return b.scale(b.floordiv(b.scale(a, -1), d), -1)


def _by_sign(b: Builder, a: Ir, magnitude: Callable[[Ir], Ir]) -> Ir:
    """A rule for the magnitude, mirrored for negatives."""
    if a.lo >= 0:
        return magnitude(a)
    zero = b.const(0)
    negative = b.scale(magnitude(b.max(b.scale(a, -1), zero)), -1)
    if a.hi <= 0:
        return negative
    return b.select(b.lt(a, zero), negative, magnitude(b.max(a, zero)))


def _half_even(b: Builder, a: Ir, d: Ir) -> Ir:
    """Halves upwards and halves downwards differ only at a tie; of the two, the even one."""
    doubled, two = b.scale(d, 2), b.const(2)
    up = b.floordiv(b.add(b.scale(a, 2), d), doubled)
    down = b.scale(b.floordiv(b.add(b.scale(a, -2), d), doubled), -1)
    odd = b.eq(b.sub(up, b.scale(b.floordiv(up, two), 2)), b.const(1))
    return b.select(b.both(b.lt(down, up), odd), down, up)
