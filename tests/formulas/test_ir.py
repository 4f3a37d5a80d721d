"""Integer trees: folding changes no value, and the interval of a node contains it."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from thidua.formulas.ir import Builder, walk
from thidua.formulas.python import compile_python

LONG = bool(os.environ.get("THIDUA_LONG"))
quiet = settings(deadline=None, suppress_health_check=list(HealthCheck))
RANGES = {"a": (0, 3), "b": (-2, 2), "c": (5, 9), "d": (-7, -1), "e": (4, 4), "f": (-(10**17), 10**17)}
FLAGS = ("p", "q", "r")

NUMBER_NODES = {"add": 3, "min": 3, "max": 3, "sub": 2, "mul": 2, "floordiv": 2, "select": 2}
TRUTH_NODES = {"lt": 2, "ge": 2, "eq": 2, "negate": 1, "both": 3, "either": 3, "select": 2}
DEPTH = 5


@st.composite
def trees(draw, truth=None, depth=DEPTH):
    """A tree of whole numbers or of truth values, at most `DEPTH` levels deep."""
    if truth is None:
        truth = draw(st.booleans())
    if depth == 1 or draw(st.integers(0, 4)) == 0:
        if truth:
            return draw(st.sampled_from([*(("flag", name) for name in FLAGS), ("boolean", True), ("boolean", False)]))
        values = [("const", value) for value in (-3, -1, 0, 1, 2, 7)]
        return draw(st.sampled_from([*(("var", name) for name in RANGES), *values]))
    op, count = draw(st.sampled_from(sorted((TRUTH_NODES if truth else NUMBER_NODES).items())))
    operands = [draw(trees(truth and op not in ("lt", "ge", "eq"), depth - 1)) for _ in range(count)]
    if op == "select":
        return (op, draw(trees(True, depth - 1)), *operands)
    return (op, *operands[: draw(st.integers(1, 3))]) if count == 3 else (op, *operands)


def built(b, tree):
    """The tree through the builder, which folds and shares."""
    op, *args = tree
    if op == "var":
        return b.var(args[0], *RANGES[args[0]])
    if op in ("const", "flag", "boolean"):
        return getattr(b, op)(args[0])
    made = [built(b, arg) for arg in args]
    if op == "floordiv":  # a divisor is at least 1: the larger of it and 1, on both sides of the comparison
        made[1] = b.max(made[1], b.const(1))
    return getattr(b, op)(*made)


def plain(tree, env):
    """The tree as it reads, without any folding."""
    op, *args = tree
    if op in ("var", "flag"):
        return env[args[0]]
    if op in ("const", "boolean"):
        return args[0]
    xs = [plain(arg, env) for arg in args]
    match op:
        case "add":
            return sum(xs)
        case "sub":
            return xs[0] - xs[1]
        case "mul":
            return xs[0] * xs[1]
        case "floordiv":
            return xs[0] // max(xs[1], 1)
        case "min":
            return min(xs)
        case "max":
            return max(xs)
        case "lt":
            return xs[0] < xs[1]
        case "ge":
            return xs[0] >= xs[1]
        case "eq":
            return xs[0] == xs[1]
        case "negate":
            return not xs[0]
        case "both":
            return all(xs)
        case "either":
            return any(xs)
        case "select":
            return xs[1] if xs[0] else xs[2]
    raise AssertionError(op)


environments = st.fixed_dictionaries(
    {name: st.one_of(st.integers(lo, hi), st.sampled_from((lo, hi))) for name, (lo, hi) in RANGES.items()}
    | {name: st.booleans() for name in FLAGS}
)


@settings(quiet, max_examples=8_000 if LONG else 80)
@given(trees(), environments)
def test_folded_equals_unfolded_and_lies_in_its_interval(tree, env):
    root = built(Builder(), tree)
    (found,) = compile_python(list(env), [root])(*env.values())
    wanted = plain(tree, env)
    assert found == wanted
    assert type(found) is type(wanted)
    assert root.lo <= found <= root.hi


@settings(quiet, max_examples=40)
@given(st.lists(trees(), min_size=1, max_size=5), environments)
def test_every_node_lies_in_its_interval(several, env):
    b = Builder()
    nodes = walk(tuple(built(b, tree) for tree in several))
    for node, value in zip(nodes, compile_python(list(env), nodes)(*env.values()), strict=True):
        assert node.lo <= value <= node.hi
        assert isinstance(value, bool) is node.truth
        assert abs(value).bit_length() <= node.bits


@settings(quiet, max_examples=40)
@given(trees())
def test_equal_trees_are_one_object(tree):
    b = Builder()
    assert built(b, tree) is built(b, tree)


@settings(quiet, max_examples=40)
@given(trees())
def test_operands_come_before_what_uses_them(tree):
    order = walk((built(Builder(), tree),))
    place = {node: i for i, node in enumerate(order)}
    assert len(place) == len(order)
    assert all(place[arg] < place[node] for node in order for arg in node.args)


def test_what_folds_away():
    b = Builder()
    x, p = b.var("x", 0, 9), b.flag("p")
    assert b.add(x, b.const(0)) is x
    assert b.add(b.const(2), b.const(-2)).constant == 0
    assert b.sub(x, x).constant == 0
    assert b.mul(x, b.const(1)) is x
    assert b.mul(b.const(0), x).constant == 0
    assert b.scale(b.scale(x, 2), 5) is b.scale(x, 10)
    assert b.floordiv(x, b.const(1)) is x
    assert b.floordiv(b.const(-7), b.const(2)).constant == -4
    assert b.min(x, b.const(9)) is x
    assert b.max(x, b.const(0)) is x
    assert b.min(x, x) is x
    assert b.min(b.const(3), b.var("e", 3, 3)).constant == 3
    assert b.lt(x, b.const(0)) is b.false
    assert b.lt(x, b.const(10)) is b.true
    assert b.eq(x, b.const(10)) is b.false
    assert b.negate(b.negate(p)) is p
    assert b.both(p, b.negate(p)) is b.false
    assert b.either(p, b.negate(p)) is b.true
    assert b.both() is b.true
    assert b.either() is b.false
    assert b.select(p, x, x) is x
    assert b.select(b.negate(p), x, b.const(1)) is b.select(p, b.const(1), x)
    assert b.select(p, b.select(p, x, b.const(1)), b.const(2)) is b.select(p, x, b.const(2))


def test_a_divisor_below_one_is_a_mistake_of_the_library():
    b = Builder()
    try:
        b.floordiv(b.const(1), b.var("x", 0, 9))
    except AssertionError:
        return
    raise AssertionError("a divisor that may be 0 was taken")
