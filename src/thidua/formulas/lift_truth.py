"""The lift of truth values and choices: which outcomes are still possible."""

from __future__ import annotations

from collections.abc import Sequence

from thidua.formulas import fractions_ir as fr
from thidua.formulas.ir import Builder, Ir
from thidua.formulas.lifted import Frac, Lifted, LiftedBool, LiftedEnum, LiftedNumber, LiftedRatio
from thidua.formulas.nodes import Operator


def conjunction(b: Builder, xs: Sequence[LiftedBool]) -> LiftedBool:
    """``and``: operands that do not apply are skipped."""
    sure = all(x.na is b.false for x in xs)
    some = b.true if sure else b.either(*(x.true for x in xs))
    true = b.both(*(b.either(x.true, x.na) for x in xs), some)
    return LiftedBool(true, b.either(*(x.false for x in xs)), b.both(*(x.na for x in xs)))


def disjunction(b: Builder, xs: Sequence[LiftedBool]) -> LiftedBool:
    """``or``: operands that do not apply are skipped."""
    sure = all(x.na is b.false for x in xs)
    some = b.true if sure else b.either(*(x.false for x in xs))
    false = b.both(*(b.either(x.false, x.na) for x in xs), some)
    return LiftedBool(b.either(*(x.true for x in xs)), false, b.both(*(x.na for x in xs)))


def negation(x: LiftedBool) -> LiftedBool:
    """``not``."""
    return LiftedBool(x.false, x.true, x.na)


def at_least(b: Builder, k: int, xs: Sequence[LiftedBool]) -> LiftedBool:
    """``at_least(k, …)``: operands that do not apply are not counted."""
    one, zero, need = b.const(1), b.const(0), b.const(k)
    sure = [b.negate(b.either(x.false, x.na)) for x in xs]
    most = b.add(*(b.select(x.true, one, zero) for x in xs))
    least = b.add(*(b.select(s, one, zero) for s in sure))
    not_all_blank = b.either(*(x.false for x in xs), *sure)
    if k > 1:
        not_all_blank = b.either(not_all_blank, *(x.true for x in xs))
    return LiftedBool(b.ge(most, need), b.both(b.lt(least, need), not_all_blank), b.both(*(x.na for x in xs)))


def applicable(b: Builder, x: Lifted) -> LiftedBool:
    """Whether an expression applies; itself never N/A."""
    match x:
        case LiftedNumber() | LiftedRatio():
            return LiftedBool(x.on, x.na, b.false)
        case LiftedBool(true, false, na):
            return LiftedBool(b.either(true, false), na, b.false)
        case LiftedEnum(_, can, na, _):
            return LiftedBool(b.either(*can), na, b.false)


def compare(b: Builder, op: Operator, x: Lifted, y: Lifted) -> LiftedBool:
    """A comparison of two numbers, two dates or two choices."""
    if op in ("gt", "le"):
        x, y = y, x
    if isinstance(x, LiftedEnum) and isinstance(y, LiftedEnum):
        result = _compare_enums(b, op, x, y)
    elif isinstance(x, LiftedNumber | LiftedRatio) and isinstance(y, LiftedNumber | LiftedRatio):
        result = _compare_numbers(b, op, x, y)
    else:
        raise AssertionError("the checker lets only equal kinds be compared")
    return negation(result) if op in ("ge", "le", "ne") else result


def _compare_numbers(
    b: Builder, op: Operator, x: LiftedNumber | LiftedRatio, y: LiftedNumber | LiftedRatio
) -> LiftedBool:
    """``x < y`` for every order (operands already swapped), ``x == y`` for both equalities."""
    na, on = b.either(x.na, y.na), b.both(x.on, y.on)
    if isinstance(x, LiftedNumber) and isinstance(y, LiftedNumber):
        places = max(x.places, y.places)
        up, down = 10 ** (places - x.places), 10 ** (places - y.places)
        x_lo, x_hi = b.scale(x.lo, up), b.scale(x.hi, up)
        y_lo, y_hi = b.scale(y.lo, down), b.scale(y.hi, down)
        single = x_lo is x_hi and y_lo is y_hi
        below, surely_equal = b.lt(x_lo, y_hi), b.both(b.eq(x_lo, x_hi), b.eq(y_lo, y_hi), b.eq(x_lo, y_lo))
        not_below = b.ge(x_hi, y_lo)
        overlap = surely_equal if single else b.both(b.ge(y_hi, x_lo), b.ge(x_hi, y_lo))
    else:
        below, not_below, overlap, surely_equal = _compare_fractions(b, x, y)
    if op in ("eq", "ne"):
        return LiftedBool(b.both(on, overlap), b.both(on, b.negate(surely_equal)), na)
    return LiftedBool(b.both(on, below), b.both(on, not_below), na)


def _compare_fractions(
    b: Builder, x: LiftedNumber | LiftedRatio, y: LiftedNumber | LiftedRatio
) -> tuple[Ir, Ir, Ir, Ir]:
    (x_lo, x_hi), (y_lo, y_hi) = _fracs(b, x), _fracs(b, y)
    below, not_below = fr.lt(b, x_lo, y_hi), b.negate(fr.lt(b, x_hi, y_lo))
    surely = b.both(fr.eq(b, x_lo, x_hi), fr.eq(b, y_lo, y_hi), fr.eq(b, x_lo, y_lo))
    if x_lo == x_hi and y_lo == y_hi:
        return below, not_below, surely, surely
    overlap = b.both(b.negate(fr.lt(b, y_hi, x_lo)), b.negate(fr.lt(b, x_hi, y_lo)))
    return below, not_below, overlap, surely


def _fracs(b: Builder, x: LiftedNumber | LiftedRatio) -> tuple[Frac, Frac]:
    if isinstance(x, LiftedRatio):
        return x.lo, x.hi
    return fr.whole(b, x.lo, x.places), fr.whole(b, x.hi, x.places)


def _compare_enums(b: Builder, op: Operator, x: LiftedEnum, y: LiftedEnum) -> LiftedBool:
    """Some pair of remaining members that makes it true, some pair that makes it false."""
    yes: list[Ir] = []
    no: list[Ir] = []
    left = [(i, can) for i, can in enumerate(x.can) if can is not b.false]
    right = [(j, can) for j, can in enumerate(y.can) if can is not b.false]
    for i, x_can in left:
        for j, y_can in right:
            pair = b.both(x_can, y_can)
            holds = i == j if op in ("eq", "ne") else i < j
            (yes if holds else no).append(pair)
    na = b.either(x.na, y.na)
    true = b.either(*yes)
    if x.at is not None and y.at is not None and na is b.false:
        true = b.eq(x.at, y.at) if op in ("eq", "ne") else b.lt(x.at, y.at)
        return LiftedBool(true, b.negate(true), na)
    return LiftedBool(true, b.either(*no), na)


def choose(b: Builder, c: LiftedBool, yes: Lifted, no: Lifted) -> Lifted:
    """``if`` over truth values or choices: the union of what the condition still allows."""
    if isinstance(yes, LiftedBool) and isinstance(no, LiftedBool):
        return LiftedBool(
            _union(b, c, yes.true, no.true), _union(b, c, yes.false, no.false), _blank(b, c, yes.na, no.na)
        )
    if isinstance(yes, LiftedEnum) and isinstance(no, LiftedEnum):
        can = tuple(_union(b, c, i, j) for i, j in zip(yes.can, no.can, strict=True))
        at = None
        if yes.at is not None and no.at is not None and c.false is b.negate(c.true):
            at = b.select(c.true, yes.at, no.at)
        return LiftedEnum(yes.members, can, _blank(b, c, yes.na, no.na), at)
    raise AssertionError("the checker lets only equal kinds meet")


def otherwise(b: Builder, x: Lifted, y: Lifted) -> Lifted:
    """``x``, and ``y`` where ``x`` may not apply."""
    if isinstance(x, LiftedBool) and isinstance(y, LiftedBool):
        return LiftedBool(
            b.either(x.true, b.both(x.na, y.true)),
            b.either(x.false, b.both(x.na, y.false)),
            b.both(x.na, y.na),
        )
    if isinstance(x, LiftedEnum) and isinstance(y, LiftedEnum):
        can = tuple(b.either(i, b.both(x.na, j)) for i, j in zip(x.can, y.can, strict=True))
        at = x.at if x.na is b.false else None
        return LiftedEnum(x.members, can, b.both(x.na, y.na), at)
    raise AssertionError("the checker lets only equal kinds meet")


def remapped(b: Builder, x: Lifted, to: tuple[str, ...]) -> Lifted:
    """Every member replaced by another: one may come out if any that becomes it may go in."""
    assert isinstance(x, LiftedEnum)  # noqa: S101  # the checker has made sure
    can = tuple(b.either(*(c for c, new in zip(x.can, to, strict=True) if new == m), b.false) for m in x.members)
    if x.at is None:
        return LiftedEnum(x.members, can, x.na, None)
    at = b.const(x.members.index(to[0]))
    for place, new in enumerate(to[1:], start=1):
        at = b.select(b.eq(x.at, b.const(place)), b.const(x.members.index(new)), at)
    return LiftedEnum(x.members, can, x.na, at)


def gated(b: Builder, x: Lifted, *, keep: Ir, blank: Ir) -> Lifted:
    """``x`` where it is kept, N/A where it is blanked (both may be possible at once)."""
    match x:
        case LiftedNumber(lo, hi, places, na, on):
            return LiftedNumber(lo, hi, places, b.either(blank, b.both(keep, na)), b.both(keep, on))
        case LiftedRatio(lo_f, hi_f, na, on):
            return LiftedRatio(lo_f, hi_f, b.either(blank, b.both(keep, na)), b.both(keep, on))
        case LiftedBool(true, false, na):
            return LiftedBool(b.both(keep, true), b.both(keep, false), b.either(blank, b.both(keep, na)))
        case LiftedEnum(members, can, na, at):
            kept = tuple(b.both(keep, c) for c in can)
            return LiftedEnum(members, kept, b.either(blank, b.both(keep, na)), at if keep is b.true else None)


def _union(b: Builder, c: LiftedBool, yes: Ir, no: Ir) -> Ir:
    if c.false is b.negate(c.true):
        return b.select(c.true, yes, no)
    return b.either(b.both(c.true, yes), b.both(c.false, no))


def _blank(b: Builder, c: LiftedBool, yes: Ir, no: Ir) -> Ir:
    return b.either(c.na, _union(b, c, yes, no))
