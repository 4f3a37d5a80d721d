"""The lift: one pass that rewrites a checked formula into plain integer trees.

The result says for every expression what may still come out: lowest and highest value, whether it may be not
applicable. Where an input is given as exact, lowest and highest are one and the same tree and the flags fold away,
so the strict program and the lifted one come from the same pass. The rules are those of ``docs/semantics.md``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from thidua.errors import ThiduaError
from thidua.formulas import fractions_ir as fr
from thidua.formulas import lift_truth as truth
from thidua.formulas import nodes as n
from thidua.formulas.ir import Builder, Ir
from thidua.formulas.lifted import Frac, Lifted, LiftedBool, LiftedEnum, LiftedNumber, LiftedRatio
from thidua.formulas.printer import show
from thidua.formulas.rounding_ir import round_fraction
from thidua.rounding import RoundingMode

Numeric = LiftedNumber | LiftedRatio


class Lift:
    """Lifts checked formulas with one builder.

    ``fact`` gives the lifted form of a fact by name. ``blind`` lifts with nothing known, which bounds an ``ask`` and
    the sign of a divisor; it uses the same builder, and without one the lift is itself blind.
    """

    def __init__(self, builder: Builder, fact: Callable[[str], Lifted], blind: Lift | None = None) -> None:
        self.b = builder
        self._fact = fact
        self._blind = blind or self
        self._seen: dict[int, tuple[n.Node, Lifted]] = {}  # the node is kept so that its id stays its own

    def lift(self, node: n.Node) -> Lifted:
        """The lifted form of a checked formula.

        A rounded number that surely applies lies within what it can be when nothing is known; saying so lets caps
        that can never bite fold away. Errors: ``formula_zero_denominator``, ``formula_negative_denominator``.
        """
        seen = self._seen.get(id(node))
        if seen is not None:
            return seen[1]
        lifted = self._bounded(node, self._lift(node))
        self._seen[id(node)] = (node, lifted)
        return lifted

    def _bounded(self, node: n.Node, lifted: Lifted) -> Lifted:
        """A rounded number with the range it has while nothing is known."""
        if self._blind is self or not isinstance(node, n.RoundTo):
            return lifted
        if isinstance(lifted, LiftedNumber) and lifted.on is self.b.true:
            blind = self._blind.lift(node)
            if isinstance(blind, LiftedNumber):
                lo, hi = blind.lo.lo, blind.hi.hi
                lo_in, hi_in = self.b.within(lifted.lo, lo, hi), self.b.within(lifted.hi, lo, hi)
                return LiftedNumber(lo_in, hi_in, lifted.places, lifted.na, lifted.on)
        return lifted

    def _lift(self, node: n.Node) -> Lifted:
        b = self.b
        match node:
            case n.NumberLiteral(units, places):
                value = b.const(units)
                return LiftedNumber(value, value, places, b.false, b.true)
            case n.DateLiteral(ordinal):
                value = b.const(ordinal)
                return LiftedNumber(value, value, 0, b.false, b.true)
            case n.BoolLiteral(yes):
                return LiftedBool(b.boolean(yes), b.boolean(not yes), b.false)
            case n.MemberLiteral(name, members):
                at = members.index(name)
                can = tuple(b.boolean(i == at) for i in range(len(members)))
                return LiftedEnum(members, can, b.false, b.const(at))
            case n.FactRef(name):
                return self._fact(name)
            case n.RoundTo(x, step, mode):
                return self._round(self._number(x), step, mode)
            case n.Remap(x, to):
                return truth.remapped(b, self.lift(x), to)
            case n.AtLeast(k, args):
                return truth.at_least(b, k, [self._bool(arg) for arg in args])
            case n.Apply(op, args):
                return self._apply(node, op, args)
            case _:
                raise AssertionError(f"{node} cannot stand alone")

    # -- by kind

    def _bool(self, node: n.Node) -> LiftedBool:
        lifted = self.lift(node)
        assert isinstance(lifted, LiftedBool)  # noqa: S101  # the checker has made sure
        return lifted

    def _number(self, node: n.Node) -> Numeric:
        lifted = self.lift(node)
        assert isinstance(lifted, LiftedNumber | LiftedRatio)  # noqa: S101  # the checker has made sure
        return lifted

    def _apply(self, node: n.Node, op: n.Operator, args: tuple[n.Node, ...]) -> Lifted:
        b = self.b
        if op == "and":
            return truth.conjunction(b, [self._bool(arg) for arg in args])
        if op == "or":
            return truth.disjunction(b, [self._bool(arg) for arg in args])
        if op == "not":
            return truth.negation(self._bool(args[0]))
        if op == "if":
            condition = self._bool(args[0])
            return self._choose(condition, args[1], args[2])
        if op == "otherwise":
            return self._otherwise(args[0], args[1])
        if op == "applicable":
            return truth.applicable(b, self.lift(args[0]))
        if op in ("lt", "le", "gt", "ge", "eq", "ne"):
            return truth.compare(b, op, self.lift(args[0]), self.lift(args[1]))
        if op == "div":
            return self._divide(args)
        numbers = [self._number(arg) for arg in args]
        if op == "total":
            return self._total([x for x in numbers if isinstance(x, LiftedNumber)])
        if op == "sub":
            numbers[1] = self._negated(numbers[1])
        return self._combine(op, numbers)

    # -- arithmetic

    def _negated(self, x: Numeric) -> Numeric:
        b = self.b
        if isinstance(x, LiftedNumber):
            return LiftedNumber(b.scale(x.hi, -1), b.scale(x.lo, -1), x.places, x.na, x.on)
        return LiftedRatio(fr.negate(b, x.hi), fr.negate(b, x.lo), x.na, x.on)

    def _combine(self, op: n.Operator, xs: list[Numeric]) -> Numeric:
        """Operators in which N/A of any operand makes the whole N/A."""
        b = self.b
        na, on = b.either(*(x.na for x in xs)), b.both(*(x.on for x in xs))
        numbers = [x for x in xs if isinstance(x, LiftedNumber)]
        if len(numbers) == len(xs):
            lo, hi, places = self._combine_numbers(op, numbers)
            return LiftedNumber(lo, hi, places, na, on)
        ratios = [self._as_ratio(x) for x in xs]
        lo_f, hi_f = ratios[0].lo, ratios[0].hi
        for x in ratios[1:]:
            if op in ("add", "sub"):
                lo_f, hi_f = fr.add(b, lo_f, x.lo), fr.add(b, hi_f, x.hi)
            elif op == "mul":
                signs = _sign(lo_f.n, hi_f.n), _sign(x.lo.n, x.hi.n)
                lows, highs = _corners(signs, (lo_f, hi_f), (x.lo, x.hi))
                lo_f = fr.least(b, *(fr.mul(b, p, q) for p, q in lows))
                hi_f = fr.greatest(b, *(fr.mul(b, p, q) for p, q in highs))
            elif op == "min":
                lo_f, hi_f = fr.least(b, lo_f, x.lo), fr.least(b, hi_f, x.hi)
            else:
                lo_f, hi_f = fr.greatest(b, lo_f, x.lo), fr.greatest(b, hi_f, x.hi)
        return LiftedRatio(lo_f, hi_f, na, on)

    def _combine_numbers(self, op: n.Operator, xs: list[LiftedNumber]) -> tuple[Ir, Ir, int]:
        b = self.b
        if op == "mul":
            lo, hi, places = xs[0].lo, xs[0].hi, xs[0].places
            for x in xs[1:]:
                lows, highs = _corners((_sign(lo, hi), _sign(x.lo, x.hi)), (lo, hi), (x.lo, x.hi))
                lo = b.min(*(b.mul(p, q) for p, q in lows))
                hi = b.max(*(b.mul(p, q) for p, q in highs))
                places += x.places
            return lo, hi, places
        places = max(x.places for x in xs)
        los = [b.scale(x.lo, 10 ** (places - x.places)) for x in xs]
        his = [b.scale(x.hi, 10 ** (places - x.places)) for x in xs]
        if op in ("add", "sub"):
            return b.add(*los), b.add(*his), places
        return (b.min(*los), b.min(*his), places) if op == "min" else (b.max(*los), b.max(*his), places)

    def _as_ratio(self, x: Numeric) -> LiftedRatio:
        if isinstance(x, LiftedRatio):
            return x
        return LiftedRatio(fr.whole(self.b, x.lo, x.places), fr.whole(self.b, x.hi, x.places), x.na, x.on)

    def _round(self, x: Numeric, step: str, mode: RoundingMode) -> LiftedNumber:
        ratio = self._as_ratio(x)
        lo = round_fraction(self.b, ratio.lo, step, mode)
        hi = lo if ratio.hi == ratio.lo else round_fraction(self.b, ratio.hi, step, mode)
        return LiftedNumber(lo, hi, len(step.partition(".")[2]), x.na, x.on)

    def _total(self, xs: list[LiftedNumber]) -> LiftedNumber:
        """Sum of children: an operand that does not apply is skipped; none left is N/A, not 0."""
        b, zero = self.b, self.b.const(0)
        places = max(x.places for x in xs)
        los, his, least_extra, most_extra = [], [], [], []
        for x in xs:
            lo, hi = b.scale(x.lo, 10 ** (places - x.places)), b.scale(x.hi, 10 ** (places - x.places))
            low = b.select(x.na, b.min(lo, zero), lo)
            high = b.select(x.na, b.max(hi, zero), hi)
            los.append(b.select(x.on, low, zero))
            his.append(b.select(x.on, high, zero))
            least_extra.append((x.on, b.max(lo, zero)))
            most_extra.append((x.on, b.min(hi, zero)))
        na, on = b.both(*(x.na for x in xs)), b.either(*(x.on for x in xs))
        low_sum, high_sum = b.add(*los), b.add(*his)
        if na is not b.false:
            low_sum = b.add(low_sum, b.select(na, _extreme(b, least_extra, lowest=True), zero))
            high_sum = b.add(high_sum, b.select(na, _extreme(b, most_extra, lowest=False), zero))
        return LiftedNumber(low_sum, high_sum, places, na, on)

    # -- division

    def _divide(self, args: Sequence[n.Node]) -> LiftedRatio:
        b = self.b
        top, bottom = self._as_ratio(self._number(args[0])), self._as_ratio(self._number(args[1]))
        blind = self._blind
        least = blind._as_ratio(blind._number(args[1])).lo.n.lo  # by the outcome when nothing is known
        if least < 0:
            raise ThiduaError("formula_negative_denominator", denominator=show(args[1]))
        na, on = b.either(top.na, bottom.na), b.both(top.on, bottom.on)
        may_be_zero = least == 0
        if may_be_zero and (len(args) < 3 or bottom.lo.d.constant != 1):
            raise ThiduaError("formula_zero_denominator", denominator=show(args[1]))
        one, zero = b.const(1), b.const(0)
        small = Frac(b.max(bottom.lo.n, one), bottom.lo.d, bottom.lo.k)
        large = Frac(b.max(bottom.hi.n, one), bottom.hi.d, bottom.hi.k)
        lo = self._quotient(top.lo, where_positive=large, where_negative=small)
        hi = self._quotient(top.hi, where_positive=small, where_negative=large)
        quotient = LiftedRatio(lo, hi, na, on)
        if not may_be_zero:
            return quotient
        is_zero = LiftedBool(b.lt(bottom.lo.n, one), b.lt(zero, bottom.hi.n), b.false)
        if isinstance(args[2], n.AskLiteral):
            bounds = blind._quotient_bounds(args)
            instead: LiftedRatio = LiftedRatio(bounds.lo, bounds.hi, b.false, b.true)
        elif isinstance(args[2], n.NotApplicableLiteral):
            instead = LiftedRatio(lo, hi, b.true, b.false)
        else:
            instead = self._as_ratio(self._number(args[2]))
        picked = self._choose_ratio(is_zero, instead, quotient)
        return LiftedRatio(picked.lo, picked.hi, b.either(na, b.both(on, picked.na)), b.both(on, picked.on))

    def _quotient_bounds(self, args: Sequence[n.Node]) -> LiftedRatio:
        return self._divide((args[0], args[1], n.NotApplicableLiteral()))

    def _quotient(self, top: Frac, *, where_positive: Frac, where_negative: Frac) -> Frac:
        b = self.b
        if top.n.lo >= 0 or where_positive == where_negative:
            return fr.divide(b, top, where_positive)
        if top.n.hi <= 0:
            return fr.divide(b, top, where_negative)
        return fr.select(
            b,
            b.lt(top.n, b.const(0)),
            fr.divide(b, top, where_negative),
            fr.divide(b, top, where_positive),
        )

    # -- choosing

    def _choose(self, c: LiftedBool, yes: n.Node, no: n.Node) -> Lifted:
        if isinstance(yes, n.NotApplicableLiteral):
            return self._blank_or(LiftedBool(c.false, c.true, c.na), self.lift(no))
        if isinstance(no, n.NotApplicableLiteral):
            return self._blank_or(c, self.lift(yes))
        return self._pick(c, self.lift(yes), self.lift(no))

    def _blank_or(self, c: LiftedBool, x: Lifted) -> Lifted:
        """``x`` where the condition holds, N/A where it does not."""
        return truth.gated(self.b, x, keep=c.true, blank=self.b.either(c.na, c.false))

    def _otherwise(self, first: n.Node, second: n.Node) -> Lifted:
        if isinstance(first, n.NotApplicableLiteral):
            return self.lift(second)
        if isinstance(second, n.NotApplicableLiteral):
            return self.lift(first)
        x, y = self.lift(first), self.lift(second)
        if isinstance(x, LiftedNumber | LiftedRatio) and isinstance(y, LiftedNumber | LiftedRatio):
            applies = LiftedBool(x.on, x.na, self.b.false)
            sure = (
                LiftedNumber(x.lo, x.hi, x.places, self.b.false, x.on)
                if isinstance(x, LiftedNumber)
                else LiftedRatio(x.lo, x.hi, self.b.false, x.on)
            )
            return self._pick(applies, sure, y)
        return truth.otherwise(self.b, x, y)

    def _pick(self, c: LiftedBool, yes: Lifted, no: Lifted) -> Lifted:
        b = self.b
        if isinstance(yes, LiftedNumber) and isinstance(no, LiftedNumber):
            places = max(yes.places, no.places)
            up, down = 10 ** (places - yes.places), 10 ** (places - no.places)
            first = LiftedNumber(b.scale(yes.lo, up), b.scale(yes.hi, up), places, yes.na, yes.on)
            second = LiftedNumber(b.scale(no.lo, down), b.scale(no.hi, down), places, no.na, no.on)
            return self._choose_number(c, first, second)
        if isinstance(yes, LiftedNumber | LiftedRatio) and isinstance(no, LiftedNumber | LiftedRatio):
            return self._choose_ratio(c, self._as_ratio(yes), self._as_ratio(no))
        return truth.choose(b, c, yes, no)

    def _choose_number(self, c: LiftedBool, yes: LiftedNumber, no: LiftedNumber) -> LiftedNumber:
        b = self.b
        first, second = b.both(c.true, yes.on), b.both(c.false, no.on)
        lo = b.select(first, b.select(second, b.min(yes.lo, no.lo), yes.lo), no.lo)
        hi = b.select(first, b.select(second, b.max(yes.hi, no.hi), yes.hi), no.hi)
        na = b.either(c.na, b.both(c.true, yes.na), b.both(c.false, no.na))
        return LiftedNumber(lo, hi, yes.places, na, b.either(first, second))

    def _choose_ratio(self, c: LiftedBool, yes: LiftedRatio, no: LiftedRatio) -> LiftedRatio:
        b = self.b
        first, second = b.both(c.true, yes.on), b.both(c.false, no.on)
        exclusive = b.both(first, second) is b.false
        lo_both = yes.lo if exclusive else fr.least(b, yes.lo, no.lo)
        hi_both = yes.hi if exclusive else fr.greatest(b, yes.hi, no.hi)
        lo = fr.select(b, first, fr.select(b, second, lo_both, yes.lo), no.lo)
        hi = fr.select(b, first, fr.select(b, second, hi_both, yes.hi), no.hi)
        na = b.either(c.na, b.both(c.true, yes.na), b.both(c.false, no.na))
        return LiftedRatio(lo, hi, na, b.either(first, second))


T = TypeVar("T")
Pair = tuple[T, T]


def _sign(lo: Ir, hi: Ir) -> int:
    """1 where never negative, -1 where never positive, 0 where it may be either."""
    if min(lo.lo, hi.lo) >= 0:
        return 1
    return -1 if max(lo.hi, hi.hi) <= 0 else 0


def _corners(signs: tuple[int, int], x: Pair[T], y: Pair[T]) -> tuple[list[Pair[T]], list[Pair[T]]]:
    """The products among which the lowest and the highest value lie: one each where both signs are known."""
    (x_lo, x_hi), (y_lo, y_hi) = x, y
    match signs:
        case (1, 1):
            return [(x_lo, y_lo)], [(x_hi, y_hi)]
        case (1, -1):
            return [(x_hi, y_lo)], [(x_lo, y_hi)]
        case (-1, 1):
            return [(x_lo, y_hi)], [(x_hi, y_lo)]
        case (-1, -1):
            return [(x_hi, y_hi)], [(x_lo, y_lo)]
        case (1, _):
            return [(x_lo, y_lo), (x_hi, y_lo)], [(x_lo, y_hi), (x_hi, y_hi)]
        case (_, 1):
            return [(x_lo, y_lo), (x_lo, y_hi)], [(x_hi, y_lo), (x_hi, y_hi)]
        case _:
            every = [(p, q) for p in (x_lo, x_hi) for q in (y_lo, y_hi)]
            return every, every


def _extreme(b: Builder, cases: list[tuple[Ir, Ir]], *, lowest: bool) -> Ir:
    """The smallest (largest) value among the cases that may apply; 0 if none does."""
    bound = max(v.hi for _, v in cases) if lowest else min(v.lo for _, v in cases)
    far = b.const(bound)
    values = [b.select(on, value, far) for on, value in cases]
    return b.min(*values) if lowest else b.max(*values)
