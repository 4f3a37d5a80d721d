"""Points: exact amounts of score, in, inside and out."""

from __future__ import annotations

import copy
import operator
import pickle
import re
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from thidua.errors import ThiduaError
from thidua.money import Money
from thidua.points import Points

points = st.builds(Points.of_units, st.integers(-(10**18), 10**18), st.integers(0, 12))
ADAPTER = TypeAdapter(Points)


@given(points)
def test_parse_of_show_is_identity(value):
    assert Points(str(value)) == value
    assert Points(value.decimal) == value
    assert eval(repr(value), {"Points": Points}) == value  # noqa: S307 - our own text
    assert ADAPTER.validate_json(ADAPTER.dump_json(value)) == value


@given(points, points, points)
def test_addition_is_associative_and_exact(a, b, c):
    assert (a + b) + c == a + (b + c) == c + b + a
    assert (a + b).fraction == a.fraction + b.fraction
    assert (a - b).fraction == a.fraction - b.fraction
    assert a + b - b == a


@given(points, points, st.integers(-1000, 1000))
def test_order_and_multiples_follow_fractions(a, b, n):
    assert (a < b, a <= b, a > b, a >= b, a == b) == (
        a.fraction < b.fraction,
        a.fraction <= b.fraction,
        a.fraction > b.fraction,
        a.fraction >= b.fraction,
        a.fraction == b.fraction,
    )
    assert (n * a).fraction == (a * n).fraction == n * a.fraction
    assert bool(a) == bool(a.fraction)


def test_one_amount_has_one_hash_and_one_text():
    assert Points("42.50") == Points("42.5") == Points(Decimal("42.5000"))
    assert len({Points("42.50"), Points("42.5")}) == 1
    assert str(Points("42.50")) == "42.5"
    assert Points("42.50").places == 1
    assert Points("42.5").shown(2) == "42.50"
    assert Points("42.125").shown(2) == "42.125"
    assert str(Points(Decimal("1E-7"))) == "0.0000001"


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (0.1, "number_float"),
        (True, "number_type"),
        ("1,5", "number_comma"),
        ("１２", "number_text"),
        ("1_0", "number_text"),
        ("1E+3", "number_scientific"),
        (float("nan"), "number_float"),
        ("0.0000000000001", "number_places"),
        (Money(1), "number_type"),
    ],
    ids=str,
)
def test_refused(value, code):
    with pytest.raises(ThiduaError) as caught:
        Points(value)
    assert caught.value.code == code
    with pytest.raises(ValidationError) as refused:
        ADAPTER.validate_python(value)
    assert refused.value.errors()[0]["ctx"]["error"].code == code


def test_a_json_number_with_a_fraction_is_refused_and_a_whole_one_taken():
    with pytest.raises(ValidationError):
        ADAPTER.validate_json("42.5")
    assert ADAPTER.validate_json("42") == Points(42)


@pytest.mark.parametrize("other", [1, 0.5, "1", None, Money(1), Decimal(1), Fraction(1)], ids=str)
def test_points_mix_with_nothing(other):
    with pytest.raises(TypeError):
        Points(1) + other
    with pytest.raises(TypeError):
        Points(1) - other
    for compare in (operator.lt, operator.le, operator.gt, operator.ge):
        with pytest.raises(TypeError):
            compare(Points(1), other)
    assert Points(1) != other


@pytest.mark.parametrize("factor", [0.5, True, "2", Decimal(2), Points(2)], ids=repr)
def test_only_whole_multiples(factor):
    with pytest.raises(TypeError):
        Points(1) * factor


def test_rounding_takes_fractions_and_points_only():
    assert Points.rounded(Fraction(1, 3), "0.01") == Points("0.33")
    assert Points.rounded(Points("0.125"), "0.01", "half_even") == Points("0.12")
    for value, code in ((0.1, "number_float"), (Money(5), "number_type")):
        with pytest.raises(ThiduaError, match=code):
            Points.rounded(value, "0.01")
    with pytest.raises(ThiduaError, match="number_places"):
        Points.rounded(Fraction(1, 3), "0.0000000000001")


@given(points)
def test_copies(value):
    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == copy.copy(value) == value  # noqa: S301 - our own bytes


@given(points)
def test_the_schema_accepts_what_is_written(value):
    schema = ADAPTER.json_schema()
    assert schema == ADAPTER.json_schema(mode="serialization")
    assert schema["type"] == "string"
    assert re.search(schema["pattern"], str(value))
