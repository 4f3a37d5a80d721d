"""exact: reading and showing decimals as two integers."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua import exact
from thidua.errors import ThiduaError

READ = [
    ("42.50", (425, 1)),
    ("0", (0, 0)),
    ("-0", (0, 0)),
    ("-0.05", (-5, 2)),
    ("007.10", (71, 1)),
    (7, (7, 0)),
    (-3, (-3, 0)),
    (Decimal("1E+3"), (1000, 0)),
    (Decimal("1E-7"), (1, 7)),
    (Decimal("2.500"), (25, 1)),
    ("9" * 36, (10**36 - 1, 0)),
]

REFUSED = [
    (0.1, "number_float"),
    (float("nan"), "number_float"),
    (True, "number_type"),
    (None, "number_type"),
    ([1], "number_type"),
    (b"1", "number_type"),
    ("1,5", "number_comma"),
    ("1e5", "number_scientific"),
    ("1.5E-7", "number_scientific"),
    ("NaN", "number_not_finite"),
    ("-Infinity", "number_not_finite"),
    (Decimal("NaN"), "number_not_finite"),
    (Decimal("-Infinity"), "number_not_finite"),
    ("１２", "number_text"),
    ("٣", "number_text"),
    ("1_0", "number_text"),
    (" 1", "number_text"),
    ("1 ", "number_text"),
    ("1\n", "number_text"),
    ("+1", "number_text"),
    ("5.", "number_text"),
    (".5", "number_text"),
    ("", "number_text"),
    ("1.2.3", "number_text"),
    ("0x10", "number_text"),
    ("9" * 37, "number_digits"),
    (10**36, "number_digits"),
    (10**5000, "number_digits"),
    (Decimal("1E+40"), "number_digits"),
    (Decimal("1E-40"), "number_digits"),
    (Decimal("1E+999999"), "number_digits"),
]


@pytest.mark.parametrize(("value", "pair"), READ, ids=str)
def test_reads(value, pair):
    assert exact.parse(value) == pair


@pytest.mark.parametrize(
    ("value", "code"),
    REFUSED,
    ids=lambda v: str(type(v).__name__) + ascii(v)[:20] if not isinstance(v, int) else "int",
)
def test_refuses_with_a_code(value, code):
    with pytest.raises(ThiduaError) as caught:
        exact.parse(value)
    assert caught.value.code == code


@pytest.mark.parametrize("text", ["9" * 5_000_000, "(" * 5_000_000, "1" + "0" * 5_000_000 + ",5"])
def test_five_megabytes_are_refused_at_once(text):
    before = time.perf_counter()
    with pytest.raises(ThiduaError) as caught:
        exact.parse(text)
    assert time.perf_counter() - before < 1
    assert len(str(caught.value)) < 600


@given(st.integers(-(10**30), 10**30), st.integers(0, 6))
def test_show_then_parse_is_identity(units, places):
    assert exact.parse(exact.show(units, places)) == exact.reduce(units, places)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=5, min_value=-(10**20), max_value=10**20))
def test_a_decimal_and_its_text_read_alike(value):
    assert exact.parse(value) == exact.parse(f"{value:f}")


def test_rescale_is_exact_or_refused():
    assert exact.rescale(-425, 1, 3) == -42500
    assert exact.rescale(4250, 2, 1) == 425
    with pytest.raises(ThiduaError, match="number_places"):
        exact.rescale(4251, 2, 1)
