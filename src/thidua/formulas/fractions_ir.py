"""Arithmetic of lifted fractions: common denominators, never a rounding."""

from __future__ import annotations

from fractions import Fraction
from math import lcm

from thidua.formulas.ir import Builder, Ir
from thidua.formulas.lifted import Frac


def whole(b: Builder, n: Ir, places: int) -> Frac:
    """A scaled integer as a fraction."""
    return Frac(n, b.const(1), Fraction(1, 10**places))


def aligned(b: Builder, x: Frac, y: Frac) -> tuple[Ir, Ir, Ir, Fraction]:
    """Both over one denominator: ``(numerator of x, numerator of y, denominator, constant)``."""
    q = lcm(x.k.denominator, y.k.denominator)
    p, r = x.k.numerator * (q // x.k.denominator), y.k.numerator * (q // y.k.denominator)
    g = Fraction(p, r)  # share the common factor of both constants so that numbers stay small
    common = Fraction(p, q) / g.numerator
    xn, yn = b.scale(x.n, g.numerator), b.scale(y.n, g.denominator)
    if x.d is y.d:
        return xn, yn, x.d, common
    return b.mul(xn, y.d), b.mul(yn, x.d), b.mul(x.d, y.d), common


def add(b: Builder, x: Frac, y: Frac) -> Frac:
    """The exact sum."""
    xn, yn, d, k = aligned(b, x, y)
    return Frac(b.add(xn, yn), d, k)


def negate(b: Builder, x: Frac) -> Frac:
    """The opposite."""
    return Frac(b.scale(x.n, -1), x.d, x.k)


def mul(b: Builder, x: Frac, y: Frac) -> Frac:
    """The exact product."""
    return Frac(b.mul(x.n, y.n), b.mul(x.d, y.d), x.k * y.k)


def least(b: Builder, *xs: Frac) -> Frac:
    """The smallest of some fractions."""
    out = xs[0]
    for x in xs[1:]:
        if _same(out, x):
            continue
        xn, yn, d, k = aligned(b, out, x)
        out = Frac(b.min(xn, yn), d, k)
    return out


def greatest(b: Builder, *xs: Frac) -> Frac:
    """The largest of some fractions."""
    out = xs[0]
    for x in xs[1:]:
        if _same(out, x):
            continue
        xn, yn, d, k = aligned(b, out, x)
        out = Frac(b.max(xn, yn), d, k)
    return out


def lt(b: Builder, x: Frac, y: Frac) -> Ir:
    """``x < y``, by cross-multiplication."""
    xn, yn, _, _ = aligned(b, x, y)
    return b.lt(xn, yn)


def eq(b: Builder, x: Frac, y: Frac) -> Ir:
    """``x == y``, by cross-multiplication."""
    xn, yn, _, _ = aligned(b, x, y)
    return b.eq(xn, yn)


def select(b: Builder, condition: Ir, x: Frac, y: Frac) -> Frac:
    """``x`` where the condition holds, otherwise ``y``."""
    if condition.op == "const":
        return x if condition.lo else y
    if _same(x, y):
        return x
    q = lcm(x.k.denominator, y.k.denominator)
    p, r = x.k.numerator * (q // x.k.denominator), y.k.numerator * (q // y.k.denominator)
    g = Fraction(p, r)
    n = b.select(condition, b.scale(x.n, g.numerator), b.scale(y.n, g.denominator))
    return Frac(n, b.select(condition, x.d, y.d), Fraction(p, q) / g.numerator)


def divide(b: Builder, x: Frac, y: Frac) -> Frac:
    """``x / y`` for ``y > 0``: the numerator of ``y`` must be at least 1 for every input."""
    return Frac(b.mul(x.n, y.d), b.mul(x.d, y.n), x.k / y.k)


def _same(x: Frac, y: Frac) -> bool:
    return x.n is y.n and x.d is y.d and x.k == y.k
