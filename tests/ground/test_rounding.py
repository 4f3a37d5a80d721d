"""rounding: every mode against an independent oracle."""

from __future__ import annotations

import decimal
from decimal import Decimal
from fractions import Fraction
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.errors import ThiduaError
from thidua.rounding import RoundingMode, clean_step, round_ratio, round_units

MODES = get_args(RoundingMode)

# The six modes by hand: 2.5, -2.5, 2.4, -2.4, 2.6, -2.6, 3.5, 2, 0
BY_HAND = {
    "half_up": (3, -3, 2, -2, 3, -3, 4, 2, 0),
    "half_even": (2, -2, 2, -2, 3, -3, 4, 2, 0),
    "down": (2, -2, 2, -2, 2, -2, 3, 2, 0),
    "up": (3, -3, 3, -3, 3, -3, 4, 2, 0),
    "floor": (2, -3, 2, -3, 2, -3, 3, 2, 0),
    "ceiling": (3, -2, 3, -2, 3, -2, 4, 2, 0),
}
TENTHS = (25, -25, 24, -24, 26, -26, 35, 20, 0)

DECIMAL_MODES = {
    "half_up": decimal.ROUND_HALF_UP,
    "half_even": decimal.ROUND_HALF_EVEN,
    "down": decimal.ROUND_DOWN,
    "up": decimal.ROUND_UP,
    "floor": decimal.ROUND_FLOOR,
    "ceiling": decimal.ROUND_CEILING,
}


@pytest.mark.parametrize("mode", MODES)
def test_by_hand(mode):
    assert tuple(round_ratio(tenths, 10, mode) for tenths in TENTHS) == BY_HAND[mode]


@given(st.integers(-(10**18), 10**18), st.integers(0, 5), st.sampled_from(MODES))
def test_tenths_against_decimal(units, places, mode):
    with decimal.localcontext(prec=60):
        expected = Decimal(units).scaleb(-places).quantize(Decimal(1), rounding=DECIMAL_MODES[mode])
    assert round_ratio(units, 10**places, mode) == int(expected)


def nearest(value: Fraction, mode: str) -> int:
    """The definition, by trying the neighbours."""
    around = [n for n in range(int(value) - 2, int(value) + 3) if abs(n - value) < 1]
    keep = {
        "floor": lambda n: n <= value,
        "ceiling": lambda n: n >= value,
        "down": lambda n: abs(n) <= abs(value) and n * value >= 0,
        "up": lambda n: abs(n) >= abs(value) and n * value >= 0,
    }
    if value.denominator == 1:
        return int(value)
    if mode in keep:
        return next(n for n in around if keep[mode](n))
    best = min(abs(n - value) for n in around)
    tied = [n for n in around if abs(n - value) == best]
    if mode == "half_up":
        return max(tied, key=abs)
    return next((n for n in tied if n % 2 == 0), tied[0])


@given(st.integers(-200, 200), st.integers(1, 24), st.sampled_from(MODES))
def test_any_fraction_against_the_definition(numerator, denominator, mode):
    assert round_ratio(numerator, denominator, mode) == nearest(Fraction(numerator, denominator), mode)


@pytest.mark.parametrize(
    ("numerator", "denominator", "step", "mode", "result"),
    [
        (1, 3, "0.25", "half_up", (25, 2)),
        (3, 8, "0.25", "half_up", (50, 2)),
        (3, 8, "0.25", "half_even", (50, 2)),
        (1, 8, "0.25", "half_even", (0, 2)),
        (-3, 8, "0.25", "half_up", (-50, 2)),
        (702000, 1, "10000", "up", (710000, 0)),
        (7, 2, "0.5", "down", (35, 1)),
        (2, 3, "0.01", "half_up", (67, 2)),
    ],
)
def test_steps(numerator, denominator, step, mode, result):
    assert round_units(numerator, denominator, step, mode) == result


@pytest.mark.parametrize(
    ("step", "code"),
    [("0", "rounding_step"), ("-1", "rounding_step"), (0.01, "number_float"), ("0,01", "number_comma")],
)
def test_bad_steps(step, code):
    with pytest.raises(ThiduaError, match=code):
        clean_step(step)


def test_bad_mode_and_denominator():
    with pytest.raises(ThiduaError, match="rounding_mode"):
        round_ratio(1, 2, "bankers")
    for denominator in (0, -1):
        with pytest.raises(ThiduaError, match="share_zero_denominator"):
            round_ratio(1, denominator, "half_up")
