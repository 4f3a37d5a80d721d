"""Texts and the trees they stand for, written out by hand; texts that are no formula, with the place."""

from __future__ import annotations

import pytest

from formulas.build import (
    a,
    ask,
    b,
    c,
    d,
    day,
    error_of,
    false,
    member,
    na,
    num,
    one,
    op,
    ref,
    rounded,
    some_of,
    true,
    zero,
)
from thidua.formulas.parser import parse

TREES = [
    # literals
    ("7", num("7")),
    ("0.250", num("0.250")),
    ("007", num("7")),
    ("-5", num("-5")),
    ("- 5", num("-5")),
    ("true", true),
    ("false", false),
    ("'good'", member("good")),
    ("date('2024-02-29')", day("2024-02-29")),
    ("not_applicable", na),
    # facts
    ("a", a),
    ("_under_Score9", ref("_under_Score9")),
    ("order", ref("order")),
    ("nothing", ref("nothing")),
    # precedence: product before sum before comparison before not before and before or
    ("a + b * c", op("add", a, op("mul", b, c))),
    ("(a + b) * c", op("mul", op("add", a, b), c)),
    ("a + b < c * d", op("lt", op("add", a, b), op("mul", c, d))),
    ("not a < b", op("not", op("lt", a, b))),
    ("not a and b", op("and", op("not", a), b)),
    ("a or b and c", op("or", a, op("and", b, c))),
    ("(a or b) and c", op("and", op("or", a, b), c)),
    ("not not a", op("not", op("not", a))),
    # chains
    ("a + b + c", op("add", a, b, c)),
    ("(a + b) + c", op("add", op("add", a, b), c)),
    ("a + (b + c)", op("add", a, op("add", b, c))),
    ("a - b - c", op("sub", op("sub", a, b), c)),
    ("a - b + c", op("add", op("sub", a, b), c)),
    ("a + b - c + d", op("add", op("sub", op("add", a, b), c), d)),
    ("a * b * c", op("mul", a, b, c)),
    ("a / b / c", op("div", op("div", a, b), c)),
    ("a * b / c * d", op("mul", op("div", op("mul", a, b), c), d)),
    ("a and b and c", op("and", a, b, c)),
    ("a or b or c", op("or", a, b, c)),
    # signs
    ("-a", op("sub", zero, a)),
    ("a * -5", op("mul", a, num("-5"))),
    ("a - -5", op("sub", a, num("-5"))),
    ("a-5", op("sub", a, num("5"))),
    ("-(a + b)", op("sub", zero, op("add", a, b))),
    # comparisons
    ("a <= b", op("le", a, b)),
    ("a > b", op("gt", a, b)),
    ("a >= b", op("ge", a, b)),
    ("a == 'x'", op("eq", a, member("x"))),
    ("a != b", op("ne", a, b)),
    ("(a < b) == c", op("eq", op("lt", a, b), c)),
    # functions
    ("min(a)", op("min", a)),
    ("max(a, b, 1)", op("max", a, b, one)),
    ("total(a, b)", op("total", a, b)),
    ("add(a, b)", op("add", a, b)),
    ("mul(a, b)", op("mul", a, b)),
    ("and(a)", op("and", a)),
    ("or(a, b)", op("or", a, b)),
    ("if(a, b, c)", op("if", a, b, c)),
    ("ratio(a, b)", op("div", a, b)),
    ("ratio(a, b, 1)", op("div", a, b, one)),
    ("ratio(a, b, ask)", op("div", a, b, ask)),
    ("ratio(a, b, not_applicable)", op("div", a, b, na)),
    ("applicable(a)", op("applicable", a)),
    ("otherwise(a, 1)", op("otherwise", a, one)),
    ("at_least(2, a, b, c)", some_of(2, a, b, c)),
    ("round_to(a, 0.250)", rounded(a, "0.25")),
    ("round_to(a, 10000, half_even)", rounded(a, "10000", "half_even")),
    ("round_to(a, 5, down)", rounded(a, "5", "down")),
    # spaces
    ("\ta\r\n+\u00a0b ", op("add", a, b)),
    ("((((a))))", a),
]


@pytest.mark.parametrize(("text", "tree"), TREES, ids=[text for text, _ in TREES])
def test_tree(text, tree):
    assert parse(text) == tree


REFUSED = [
    ("", "formula_syntax", 1),
    ("   ", "formula_syntax", 4),
    ("a +", "formula_syntax", 4),
    ("a b", "formula_syntax", 3),
    ("(a", "formula_syntax", 3),
    ("a)", "formula_syntax", 2),
    ("a < b < c", "formula_syntax", 7),
    ("a;b", "formula_syntax", 2),
    ("a = b", "formula_syntax", 3),
    ("1_0", "formula_syntax", 2),
    ("1.", "formula_syntax", 2),
    (".5", "formula_syntax", 1),
    ("1e3", "formula_syntax", 2),
    ("0x1F", "formula_syntax", 2),
    ("1,5", "formula_syntax", 2),
    ("a * \uff11", "formula_syntax", 5),
    ("--a", "formula_syntax", 2),
    ('"good"', "formula_syntax", 1),
    ("'good", "formula_syntax", 1),
    ("'a\\'b'", "formula_syntax", 1),
    ("a.b", "formula_syntax", 2),
    ("a[0]", "formula_syntax", 2),
    ("min()", "formula_syntax", 5),
    ("min(a,)", "formula_syntax", 7),
    ("round_to(a)", "formula_syntax", 11),
    ("round_to(a, -1)", "formula_syntax", 13),
    ("round_to(a, b)", "formula_syntax", 13),
    ("at_least(a, b)", "formula_syntax", 10),
    ("at_least(2)", "formula_syntax", 11),
    ("date(a)", "formula_syntax", 6),
    ("date('2023-02-29')", "formula_syntax", 6),
    ("date('hôm nay')", "formula_syntax", 6),
    ("date('20240115')", "formula_syntax", 6),
    ("date('2024-W03-1')", "formula_syntax", 6),
    ("date('2024W031')", "formula_syntax", 6),
    ("round_to(a, 0)", "formula_syntax", 13),
    ("round_to(a, 0.00)", "formula_syntax", 13),
    ("round_to(a, 1, half)", "formula_syntax", 16),
    ("at_least(1.5, a, b)", "formula_syntax", 10),
    ("a + " + "1" * 37, "formula_syntax", 5),
    ("a + 0." + "0" * 36, "formula_syntax", 5),
    ("lambda: 0", "formula_syntax", 7),
    ("__import__('os')", "formula_function", 1),
    ("a + mim(b, 1)", "formula_function", 5),
    ("ask(1)", "formula_function", 1),
    ("sub(a, b)", "formula_function", 1),
]


@pytest.mark.parametrize(("text", "code", "position"), REFUSED, ids=[text for text, _, _ in REFUSED])
def test_refused_with_its_position(text, code, position):
    error = error_of(parse, text)
    assert (error.code, error.params["position"]) == (code, str(position))
    assert str(position) in error.message("vi") and str(position) in error.message("en")


ARITY = ["if(a, b)", "if(a, b, c, d)", "ratio(a)", "ratio(a, b, c, d)", "otherwise(a)", "applicable(a, b)", "add(a)"]


@pytest.mark.parametrize("text", ARITY)
def test_the_number_of_operands(text):
    error = error_of(parse, f"1 + {text}")
    assert (error.code, error.params["position"]) == ("formula_arity", "5")


def test_an_unknown_function_is_answered_with_the_nearest():
    assert error_of(parse, "mim(a, b)").params["known"] == "min"
    assert "round_to" in error_of(parse, "roundto(a, 1)").hint("en")


@pytest.mark.parametrize("value", [None, 5, b"a", ["a"], object()])
def test_only_text_is_read(value):
    assert error_of(parse, value).code == "text_type"


@pytest.mark.parametrize(
    ("text", "position"), [("and", 1), ("a + not", 5), ("a and and b", 7), ("if", 1), ("min", 1), ("a == not b", 6)]
)
def test_a_word_of_the_language_is_no_fact(text, position):
    error = error_of(parse, text)
    assert (error.code, error.params["position"]) == ("formula_syntax", str(position))


@pytest.mark.parametrize("text", ["a" + "+a" * 1_000, f"round_to(a, {'1' * 37})"], ids=["1,001 terms", "37 digits"])
def test_every_refusal_says_where(text):
    assert error_of(parse, text).params["position"].isdecimal()
