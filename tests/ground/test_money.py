"""Money: đồng, with two decimals at most."""

from __future__ import annotations

from fractions import Fraction

import pytest

from thidua.errors import ThiduaError
from thidua.money import Money


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("0", "0 đồng"),
        ("999", "999 đồng"),
        ("1000", "1.000 đồng"),
        ("2340000", "2.340.000 đồng"),
        ("1234567.25", "1.234.567,25 đồng"),
        ("-0.5", "-0,5 đồng"),
        ("-1000", "-1.000 đồng"),
    ],
)
def test_format(value, shown):
    assert f"{Money(value):dong}" == shown


@pytest.mark.parametrize(
    ("value", "step", "mode", "result"),
    [
        ("702000", "10000", "up", "710000"),  # 0.3 × 2,340,000
        ("700000", "10000", "up", "700000"),
        ("702000", "10000", "half_up", "700000"),
        ("-702000", "10000", "up", "-710000"),
        ("0.25", "0.1", "half_even", "0.2"),
    ],
)
def test_rounded_to(value, step, mode, result):
    assert Money(value).rounded_to(step, mode) == Money(result)


def test_two_decimals_at_most():
    for make in (lambda: Money("0.001"), lambda: Money.rounded(Fraction(1, 3), "0.001")):
        with pytest.raises(ThiduaError, match="number_places"):
            make()


def test_an_ordinary_format_pads_the_text():
    assert f"{Money(5):>4}" == "   5"
