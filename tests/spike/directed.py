"""Hand-built integer trees: at the bounds of the engines, with negatives, and shared until they explode."""

from collections.abc import Sequence
from random import Random

from spike.stages import Job
from thidua.formulas.facts import NumberFact
from thidua.formulas.ir import Builder, Ir, walk
from thidua.formulas.kinds import BoolKind, NumberKind
from thidua.formulas.program import Lowered

NATIVE_END = 2**63 - 1


def value_of(root: Ir, inputs: dict[str, int]) -> int:
    """What a tree comes to."""
    return values_of((root,), inputs)[root]


def values_of(roots: tuple[Ir, ...], inputs: dict[str, int]) -> dict[Ir, int]:
    """What trees come to, node by node in Python integers; every value must lie in its node's interval."""
    values: dict[Ir, int] = {}
    for node in walk(roots):
        args = [values[arg] for arg in node.args]
        match node.op:
            case "const":
                made = bool(node.lo) if node.truth else node.lo
            case "var":
                made = inputs[node.name]
            case "add":
                made = sum(args)
            case "sub":
                made = args[0] - args[1]
            case "mul":
                made = args[0] * args[1]
            case "floordiv":
                made = args[0] // args[1]
            case "min":
                made = min(args)
            case "max":
                made = max(args)
            case "lt":
                made = args[0] < args[1]
            case "eq":
                made = args[0] == args[1]
            case "and":
                made = all(args)
            case "or":
                made = any(args)
            case "not":
                made = not args[0]
            case "select":
                made = args[1] if args[0] else args[2]
        assert node.lo <= made <= node.hi, (node.op, node.lo, node.hi, made)
        values[node] = made
    return values


def ir_job(roots: Sequence[Ir], bounds: dict[str, tuple[int, int]], rows: Sequence[dict[str, int]]) -> Job:
    """Trees over exact number inputs as a job of one step each."""
    facts = tuple(NumberFact(name=name, lowest=str(lo), highest=str(hi)) for name, (lo, hi) in bounds.items())
    steps = tuple((f"s{i}", BoolKind() if root.truth else NumberKind(0), (root,)) for i, root in enumerate(roots))
    return Job(Lowered(tuple(bounds), steps), facts, [[row[name] for name in bounds] for row in rows], True)


def inputs(b: Builder, bounds: dict[str, tuple[int, int]]) -> dict[str, Ir]:
    return {name: b.var(name, lo, hi) for name, (lo, hi) in bounds.items()}


def near(random: Random, low: int, high: int) -> int:
    """A value at an end, around zero, of any size, or anywhere."""
    size = random.randint(0, max(abs(low), abs(high)).bit_length())
    sized, anywhere = random.getrandbits(size), random.randint(low, high)
    picked = random.choice((low, high, 0, 1, -1, low + 1, high - 1, sized, -sized, anywhere))
    return min(max(picked, low), high)


def rows_near(bounds: dict[str, tuple[int, int]], count: int, start: int) -> list[dict[str, int]]:
    random = Random(start)  # noqa: S311
    return [{name: near(random, *ends) for name, ends in bounds.items()} for _ in range(count)]


def divisions(low: int, high: int, divisor: int) -> tuple[list[Ir], dict[str, tuple[int, int]]]:
    """Floor divisions by a variable, by constants of every size, and the remainders they leave."""
    bounds = {"a": (low, high), "d": (1, divisor)}
    b = Builder()
    a, d = inputs(b, bounds).values()
    roots = [b.floordiv(a, d), b.sub(a, b.mul(b.floordiv(a, d), d))]
    for shift in range(0, max(abs(low), high).bit_length() + 2, 5):
        for constant in (2**shift + 1, max(2**shift - 1, 2)):
            quotient = b.floordiv(a, b.const(constant))
            roots += [quotient, b.sub(a, b.scale(quotient, constant))]
    return [r for r in roots if r.bits <= 126 and all(n.bits <= 126 for n in walk((r,)))], bounds


def at_bounds() -> tuple[list[Ir], dict[str, tuple[int, int]]]:
    """Sums, products, quotients, comparisons and choices of 62 to 126 bits, and their way back to native."""
    end = NATIVE_END
    bounds = {"a": (-end, end), "c": (-end, end), "d": (1, end), "h": (0, 2**62), "p": (0, 2**62 - 1)}
    b = Builder()
    a, c, d, h, p = inputs(b, bounds).values()
    wide, square = b.mul(a, c), b.mul(h, h)
    back = b.min(b.max(wide, b.const(-end)), b.const(end))
    roots = [
        b.add(h, p),
        b.add(a, c),
        b.add(a, c, b.scale(h, -1)),
        b.sub(a, c),
        b.add(h, h, p, b.const(-(2**62))),
        wide,
        square,
        b.scale(wide, -1),
        b.sub(b.mul(a, h), b.mul(c, h)),
        b.floordiv(wide, d),
        b.floordiv(b.scale(square, 2), d),
        b.floordiv(square, b.add(square, b.const(1))),
        b.floordiv(wide, b.const(10**9)),
        b.floordiv(wide, b.const(2**100 + 1)),
        b.floordiv(b.mul(a, h), b.add(h, b.const(1))),
        back,
        b.add(back, b.const(-1)),
        b.lt(wide, square),
        b.eq(wide, b.mul(d, c)),
        b.eq(b.mul(a, d), b.mul(c, d)),
        b.lt(a, wide),
        b.lt(wide, b.const(2**100)),
        b.lt(b.const(2**100), wide),
        b.select(b.lt(a, c), wide, b.const(7)),
        b.select(b.lt(wide, square), a, c),
        b.select(b.lt(a, c), wide, a),
        b.max(wide, a, b.const(-(2**90))),
        b.min(square, wide, h),
        b.both(b.lt(a, c), b.lt(wide, square), b.negate(b.eq(a, c))),
        b.either(b.lt(h, p), b.eq(wide, square)),
        b.sub(b.const(2**125), square),
    ]
    return roots, bounds


def wide_inputs() -> tuple[list[Ir], dict[str, tuple[int, int]]]:
    """Facts that need a wide column themselves."""
    bounds = {"u": (-(10**35), 10**35), "w": (0, 10**36 - 1), "s": (-5, 5)}
    b = Builder()
    u, w, s = inputs(b, bounds).values()
    positive = b.add(w, b.const(1))
    roots = [
        b.add(u, w),
        b.scale(w, 64),
        b.mul(u, s),
        b.floordiv(u, positive),
        b.floordiv(u, b.const(3)),
        b.floordiv(b.scale(w, -60), b.const(7)),
        b.lt(u, w),
        b.lt(s, u),
        b.min(u, b.scale(s, 10**30)),
        b.floordiv(w, b.max(u, b.const(1))),
    ]
    return roots, bounds


def doubling(depth: int) -> tuple[list[Ir], dict[str, tuple[int, int]]]:
    """A tree in which every node uses the one before twice: 2^depth leaves if nothing is shared."""
    bounds = {"a": (0, 1000), "c": (0, 1000)}
    b = Builder()
    a, c = inputs(b, bounds).values()
    at = a
    for i in range(depth):
        at = b.select(b.lt(at, b.const(500 + i)), b.add(at, b.min(at, c)), b.floordiv(b.add(at, c), b.const(3)))
        at = b.min(at, b.const(1000))
    return [at], bounds


def too_wide(bits: int, sign: int = 1) -> tuple[list[Ir], dict[str, tuple[int, int]]]:
    """A product of exactly so many bits."""
    bounds = {"a": (0, NATIVE_END) if sign > 0 else (-NATIVE_END, 0)}
    b = Builder()
    (a,) = inputs(b, bounds).values()
    return [b.scale(a, 2 ** (bits - 63))], bounds


def partial_too_wide() -> tuple[list[Ir], dict[str, tuple[int, int]]]:
    """A sum that fits 126 bits while a part of it does not."""
    bounds = {"a": (2**62, 2**63 - 1), "c": (2**62, 2**63 - 1)}
    b = Builder()
    a, c = inputs(b, bounds).values()
    x, y = b.scale(a, 2**64), b.scale(c, 2**64)
    z, t = b.scale(a, -(2**64)), b.scale(c, -(2**64))
    return [b.add(x, y, z, t)], bounds
