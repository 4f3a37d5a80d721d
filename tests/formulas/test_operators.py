"""Python operators and the text form build one and the same tree."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from formulas.build import codes_of, error_of
from thidua import NOT_APPLICABLE, Points
from thidua.formulas.formula_text import canonical_formula
from thidua.formulas.operators import (
    applicable,
    as_expr,
    at_least,
    fact,
    greatest,
    least,
    otherwise,
    ratio,
    total,
    when,
)
from thidua.formulas.parser import parse

a, b, c, d = (fact(name) for name in "abcd")

SAME = [
    (a + b + c, "a + b + c"),
    (a + (b + c), "a + (b + c)"),
    (1 + a, "1 + a"),
    (a - b - c, "a - b - c"),
    (10 - a, "10 - a"),
    (a * b * "0.5", "a * b * 0.5"),
    (2 * a + b, "2 * a + b"),
    (a / b, "a / b"),
    (1 / a, "1 / a"),
    (a / b / c, "a / b / c"),
    (a + Points("2.5"), "a + 2.5"),
    (a + Decimal("0.25"), "a + 0.25"),
    (a < b, "a < b"),
    (a <= 5, "a <= 5"),
    (a > "2.5", "a > 2.5"),
    (a <= 5, "a <= 5"),
    (a > 5, "a > 5"),
    (a >= date(2024, 2, 29), "a >= date('2024-02-29')"),
    (a.eq("good"), "a == 'good'"),
    (a.ne("good"), "a != 'good'"),
    (a.eq(3), "a == 3"),
    (a.is_at_least("good"), "a >= 'good'"),
    (a & b & c, "a and b and c"),
    (a | b & ~c, "a or b and not c"),
    ((a < 1) & (b > 2), "a < 1 and b > 2"),
    (a & True, "a and true"),
    (least(a, b, 1), "min(a, b, 1)"),
    (greatest(a, 0), "max(a, 0)"),
    (total(a, b), "total(a, b)"),
    (when(a, 1, b), "if(a, 1, b)"),
    (applicable(a), "applicable(a)"),
    (otherwise(a, 0), "otherwise(a, 0)"),
    (at_least(2, a, b, c), "at_least(2, a, b, c)"),
    (ratio(a, b, 1), "ratio(a, b, 1)"),
    (ratio(a, b), "ratio(a, b, ask)"),
    ((least(a / b, 1) * 30).round_to("0.250"), "round_to(min(a / b, 1) * 30, 0.25)"),
    (a.round_to(5, "down"), "round_to(a, 5, down)"),
]


@pytest.mark.parametrize(("expression", "text"), SAME, ids=[text for _, text in SAME])
def test_same_tree(expression, text):
    assert expression.node == parse(text)
    assert str(expression) == text
    assert canonical_formula(expression) == text


def test_no_truth_value_while_writing():
    for bad in (lambda: a and b, lambda: not a, lambda: 0 < a < 5, lambda: 1 if a < b else 2):
        assert error_of(bad).code == "operator_bool"


def test_an_expression_is_no_key():
    with pytest.raises(TypeError):
        hash(a)


@pytest.mark.parametrize(
    ("build", "code"),
    [
        (lambda: a + 0.5, "number_float"),
        (lambda: a * float("nan"), "number_float"),
        (lambda: a + "1,5", "number_comma"),
        (lambda: a + "x", "number_text"),
        (lambda: a + None, "number_type"),
        (lambda: a.round_to("0"), "rounding_step"),
        (lambda: a.round_to(0.25), "number_float"),
        (lambda: as_expr(Decimal("NaN")), "number_not_finite"),
    ],
)
def test_only_exact_literals(build, code):
    assert error_of(build).code == code


def test_equality_signs_do_not_silently_become_false():
    for bad in (lambda: when(a == 1, 1, 0), lambda: when(a != 1, 1, 0)):
        assert error_of(bad).code == "operator_bool"


@pytest.mark.parametrize("name", ["a - b", "a) + (b", "", "1", "and", "tên", "a" * 200])
def test_the_name_of_a_fact_is_checked(name):
    assert error_of(fact, name).code == "fact_name"


def test_not_applicable_can_be_written():
    assert ratio(a, b, NOT_APPLICABLE).node == parse("ratio(a, b, not_applicable)")
    assert when(a, b, NOT_APPLICABLE).node == parse("if(a, b, not_applicable)")


def test_a_deep_expression_is_refused():
    e = a
    for _ in range(5_000):
        e = e.round_to(1)
    assert codes_of(canonical_formula, e) == ["formula_too_deep"]


def test_a_shared_expression_is_refused():
    e = a
    for _ in range(14):
        e = least(e, e)
    assert codes_of(canonical_formula, e)[0] in ("formula_too_long", "formula_too_deep")
