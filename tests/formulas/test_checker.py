"""The kind of every operator's result, and one example per error code of the checker."""

from __future__ import annotations

import pytest

from formulas.build import a, error_of, member, num, op, some_of
from thidua.formulas import nodes as n
from thidua.formulas.checker import MAX_DEPTH, MAX_NODES, check
from thidua.formulas.kinds import BoolKind, DateKind, EnumKind, NumberKind, RatioKind
from thidua.formulas.parser import parse

LEVELS = ("low", "mid", "high")
FACTS = {
    "i": NumberKind(0),
    "j": NumberKind(2),
    "p": BoolKind(),
    "q": BoolKind(),
    "e": EnumKind(LEVELS),
    "f": EnumKind(("no", "yes")),
    "t": DateKind(),
}

KINDS = [
    ("i", NumberKind(0)),
    ("2.50", NumberKind(2)),
    ("i + j", NumberKind(2)),
    ("i - 0.125", NumberKind(3)),
    ("j * j * 0.5", NumberKind(5)),
    ("min(i, j)", NumberKind(2)),
    ("total(i, j)", NumberKind(2)),
    ("i / 2", RatioKind()),
    ("ratio(i, j, ask)", RatioKind()),
    ("i / 2 + j", RatioKind()),
    ("max(i / 2, 1)", RatioKind()),
    ("round_to(i / 2, 0.25)", NumberKind(2)),
    ("round_to(j, 10000)", NumberKind(0)),
    ("i < j / 2", BoolKind()),
    ("t >= date('2024-01-01')", BoolKind()),
    ("e == 'mid'", BoolKind()),
    ("'mid' <= e", BoolKind()),
    ("p and not q or i > 1", BoolKind()),
    ("at_least(2, p, q)", BoolKind()),
    ("applicable(e)", BoolKind()),
    ("if(p, i, j)", NumberKind(2)),
    ("if(p, i, i / 2)", RatioKind()),
    ("if(p, e, 'low')", EnumKind(LEVELS)),
    ("if(p, not_applicable, t)", DateKind()),
    ("otherwise(i, not_applicable)", NumberKind(0)),
    ("otherwise(e, 'low')", EnumKind(LEVELS)),
]


@pytest.mark.parametrize(("text", "kind"), KINDS, ids=[text for text, _ in KINDS])
def test_kind(text, kind):
    assert check(parse(text), FACTS)[1] == kind


def test_members_are_filled_in():
    node, _ = check(parse("if(e == 'mid', 'low', e)"), FACTS)
    assert node.args[0].args[1] == n.MemberLiteral("mid", LEVELS)
    assert node.args[1] == n.MemberLiteral("low", LEVELS)


ERRORS = [
    ("x + 1", "fact_undeclared"),
    ("i + p", "formula_type"),
    ("i + e", "formula_type"),
    ("i - t", "formula_type"),
    ("i * not_applicable", "formula_type"),
    ("min(i, p)", "formula_type"),
    ("i / p", "formula_type"),
    ("ratio(i, j, p)", "formula_type"),
    ("round_to(p, 1)", "formula_type"),
    ("round_to(t, 1)", "formula_type"),
    ("not i", "formula_type"),
    ("p and i", "formula_type"),
    ("p or e", "formula_type"),
    ("at_least(1, i)", "formula_type"),
    ("if(i, 1, 2)", "formula_type"),
    ("if(not_applicable, 1, 2)", "formula_type"),
    ("if(p, not_applicable, not_applicable)", "formula_type"),
    ("otherwise(not_applicable, not_applicable)", "formula_type"),
    ("applicable(not_applicable)", "formula_type"),
    ("p == q", "formula_type"),
    ("p < q", "formula_type"),
    ("i == not_applicable", "formula_type"),
    ("not_applicable", "formula_type"),
    ("if(p, i, e)", "formula_mixed"),
    ("if(p, i, q)", "formula_mixed"),
    ("otherwise(t, i)", "formula_mixed"),
    ("i < t", "formula_mixed"),
    ("e == f", "formula_mixed"),
    ("e < i", "formula_mixed"),
    ("at_least(0, p, q)", "formula_at_least"),
    ("at_least(3, p, q)", "formula_at_least"),
    ("e == 'best'", "formula_member"),
    ("if(p, e, 'best')", "formula_member"),
    ("'mid'", "formula_untyped_member"),
    ("i == 'mid'", "formula_untyped_member"),
    ("'low' < 'mid'", "formula_untyped_member"),
    ("if(p, 'low', 'mid')", "formula_untyped_member"),
    ("ask", "formula_ask"),
    ("i + ask", "formula_ask"),
    ("if(p, i, ask)", "formula_ask"),
    ("ratio(ask, i, 1)", "formula_ask"),
    ("total(i, i / 2)", "formula_unrounded"),
]


@pytest.mark.parametrize(("text", "code"), ERRORS, ids=[text for text, _ in ERRORS])
def test_error(text, code):
    error = error_of(lambda: check(parse(text), FACTS))
    assert error.code == code
    assert error.message("vi") and error.message("en") and "?" not in error.message("en").replace("“?”", "")


def test_arity_of_trees_that_no_text_gives():
    for bad in (op("sub", a), op("add", a), op("if", a, a), op("not", a, a), op("div", a), op("min"), op("and")):
        assert error_of(check, bad, {"a": NumberKind(0)}).code == "formula_arity"
    assert error_of(check, some_of(1), {}).code == "formula_at_least"


def test_a_member_outside_its_own_list():
    assert error_of(check, n.MemberLiteral("best", LEVELS), {}).code == "formula_member"
    assert error_of(check, member("low"), {}).code == "formula_untyped_member"


def test_an_undeclared_fact_is_answered_with_the_nearest():
    error = error_of(check, parse("assigend"), {"assigned": NumberKind(0), "done": NumberKind(0)})
    assert "“assigned”" in error.hint("en") and "“assigned”" in error.hint("vi")
    far = error_of(check, parse("zzz"), {"assigned": NumberKind(0)})
    assert "Declare" in far.hint("en") and "Khai báo" in far.hint("vi")


def nested(levels):
    node = num("1")
    for _ in range(levels - 1):
        node = op("min", node)
    return node


def test_depth_and_size_at_their_limits():
    assert check(nested(MAX_DEPTH), {})[1] == NumberKind(0)
    assert error_of(check, nested(MAX_DEPTH + 1), {}).code == "formula_too_deep"
    assert check(op("min", *[num("1")] * (MAX_NODES - 1)), {})[1] == NumberKind(0)
    assert error_of(check, op("min", *[num("1")] * MAX_NODES), {}).code == "formula_too_deep"


def test_depth_counts_as_in_text():
    """32 levels of brackets are read, 33 are not; 32 nodes deep is checked, 33 is not."""
    deep = "min(" * (MAX_DEPTH - 1) + "1" + ")" * (MAX_DEPTH - 1)
    assert check(parse(deep), {})[1] == NumberKind(0)
    assert error_of(parse, "min(" * MAX_DEPTH + "1" + ")" * MAX_DEPTH).code == "formula_too_deep"
