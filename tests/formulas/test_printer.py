"""One tree, one text: hand-written pairs, and reading back whatever is printed."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from formulas.build import a, ask, b, c, day, false, member, na, num, op, rounded, some_of, true
from reference.trees import any_size, small
from spike.neutral import node_of
from thidua.formulas import nodes as n
from thidua.formulas.formula_text import canonical_formula
from thidua.formulas.parser import parse
from thidua.formulas.printer import show

quiet = settings(deadline=None, suppress_health_check=list(HealthCheck))

TEXTS = [
    (num("-0.05"), "-0.05"),
    (num("12.50"), "12.50"),
    (op("add", a, b, c), "a + b + c"),
    (op("add", op("add", a, b), c), "(a + b) + c"),
    (op("add", a, op("add", b, c)), "a + (b + c)"),
    (op("add", op("sub", a, b), c), "a - b + c"),
    (op("sub", op("sub", a, b), c), "a - b - c"),
    (op("sub", a, op("sub", b, c)), "a - (b - c)"),
    (op("mul", op("add", a, b), c), "(a + b) * c"),
    (op("div", a, op("mul", b, c)), "a / (b * c)"),
    (op("div", op("mul", a, b), c), "a * b / c"),
    (op("sub", a, num("-5")), "a - -5"),
    (op("div", a, b, ask), "ratio(a, b, ask)"),
    (op("if", a, b, na), "if(a, b, not_applicable)"),
    (op("not", op("and", a, b)), "not (a and b)"),
    (op("and", op("not", a), b), "not a and b"),
    (op("and", op("or", a, b), c), "(a or b) and c"),
    (op("or", op("or", a, b), c), "(a or b) or c"),
    (op("eq", op("lt", a, b), true), "(a < b) == true"),
    (op("not", op("not", false)), "not (not false)"),
    (op("ge", a, member("good")), "a >= 'good'"),
    (op("lt", a, day("2025-07-01")), "a < date('2025-07-01')"),
    (op("and", a), "and(a)"),
    (rounded(a, "0.25"), "round_to(a, 0.25)"),
    (rounded(a, "1", "floor"), "round_to(a, 1, floor)"),
    (some_of(2, a, b), "at_least(2, a, b)"),
]


@pytest.mark.parametrize(("tree", "text"), TEXTS, ids=[text for _, text in TEXTS])
def test_text(tree, text):
    assert show(tree) == text
    assert parse(text) == tree


def untyped(node):
    """The tree as the text form can say it: a member without the list it belongs to."""
    match node:
        case n.MemberLiteral(name, _):
            return n.MemberLiteral(name)
        case n.Apply(name, args):
            return n.Apply(name, tuple(untyped(arg) for arg in args))
        case n.AtLeast(k, args):
            return n.AtLeast(k, tuple(untyped(arg) for arg in args))
        case n.RoundTo(x, step, mode):
            return n.RoundTo(untyped(x), step, mode)
        case _:
            return node


@settings(quiet, max_examples=60)
@given(st.one_of(small(), any_size()))
def test_whatever_is_printed_reads_back(case):
    node = untyped(node_of(case.tree))
    text = show(node)
    assert parse(text) == node
    assert canonical_formula(text) == text


LEAVES = st.sampled_from([a, b, num("0"), num("-3"), num("2.50"), true, member("x"), na, day("2024-02-29")])


def grown(inner):
    """Any operator on any operands, typed or not: the printer must not lean on the checker."""
    many = [name for name, (_, most) in n.ARITY.items() if most is None]
    fixed = [(name, least) for name, (least, most) in n.ARITY.items() if most is not None]
    return st.one_of(
        st.builds(
            lambda name, args: n.Apply(name, tuple(args[: max(n.ARITY[name][0], len(args))])),
            st.sampled_from(many),
            st.lists(inner, min_size=2, max_size=4),
        ),
        *(st.tuples(*[inner] * size).map(lambda args, name=name: n.Apply(name, args)) for name, size in fixed),
        st.tuples(inner, inner, st.one_of(inner, st.just(ask))).map(lambda args: n.Apply("div", args)),
        st.builds(n.RoundTo, inner, st.sampled_from(["0.25", "1", "10000"]), st.sampled_from(["half_up", "floor"])),
        st.builds(lambda args: n.AtLeast(len(args), tuple(args)), st.lists(inner, min_size=1, max_size=3)),
    )


@settings(quiet, max_examples=150)
@given(st.recursive(LEAVES, grown, max_leaves=12))
def test_any_tree_reads_back_typed_or_not(node):
    assert parse(show(node)) == node


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("min( a/b , 1 )*30", "min(a / b, 1) * 30"),
        ("((a))+ -  2", "a + -2"),
        ("-a", "0 - a"),
        ("round_to(a,0.2500,half_up)", "round_to(a, 0.25)"),
        ("ratio(a,b)", "a / b"),
        ("add(a,b)", "a + b"),
    ],
)
def test_canonical_spelling(written, kept):
    assert canonical_formula(written) == kept
    assert canonical_formula(kept) == kept
