"""Share: exact fractions of a whole."""

from __future__ import annotations

import pickle
import re
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from thidua.errors import ThiduaError
from thidua.points import Points
from thidua.shares import Share

ADAPTER = TypeAdapter(Share)
shares = st.fractions(0, 1, max_denominator=10**9).map(Share)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("70 %", "7/10"),
        ("70%", "7/10"),
        ("66.66 %", "3333/5000"),
        ("0.7", "7/10"),
        ("14/20", "7/10"),
        (" 2/3 ", "2/3"),
        (1, "1/1"),
        (0, "0/1"),
        (Decimal("0.125"), "1/8"),
        (Fraction(2, 3), "2/3"),
        ("0/5", "0/1"),
    ],
    ids=str,
)
def test_reads(value, text):
    assert str(Share(value)) == text


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (0.5, "number_float"),
        (True, "number_type"),
        ("101 %", "share_range"),
        ("-1/2", "number_text"),
        ("-0.5", "share_range"),
        ("3/2", "share_range"),
        ("1/0", "share_zero_denominator"),
        ("0,7", "number_comma"),
        ("７/10", "number_text"),
        ("1_0 %", "number_text"),
        ("%", "number_text"),
        (None, "number_type"),
        ("9" * 5_000_000, "number_digits"),
    ],
    ids=lambda value: str(value)[:12],
)
def test_refused(value, code):
    with pytest.raises(ThiduaError) as caught:
        Share(value)
    assert caught.value.code == code


@given(shares)
def test_parse_of_show_is_identity(share):
    assert repr(share) == f"Share('{share}')"
    assert Share(str(share)) == share == pickle.loads(pickle.dumps(share))  # noqa: S301 - our own bytes
    assert ADAPTER.validate_json(ADAPTER.dump_json(share)) == share
    assert re.search(ADAPTER.json_schema()["pattern"], str(share))


@given(shares, shares)
def test_order_follows_fractions(a, b):
    assert (a < b, a <= b, a > b, a >= b) == (
        a.fraction < b.fraction,
        a.fraction <= b.fraction,
        a.fraction > b.fraction,
        a.fraction >= b.fraction,
    )
    assert (hash(a) == hash(b)) or a != b


def test_thresholds_are_exact():
    assert Share.of(2, 3) >= Share("2/3")
    assert Share.of(2, 3) < Share("66.67 %")
    with pytest.raises(ThiduaError, match="share_zero_denominator"):
        Share.of(1, 0)
    with pytest.raises(TypeError):
        assert Share("1/2") < Fraction(2, 3)


def test_percent_and_points_are_rounded_where_asked():
    assert Share.of(7, 11).percent() == "63.6 %"
    assert Share.of(1, 8).percent(0, "half_even") == "12 %"
    assert Share("1/3").of_points(Points(10), "0.25", "down") == Points("3.25")
