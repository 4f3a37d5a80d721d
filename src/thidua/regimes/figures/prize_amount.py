"""The arithmetic of a prize alone: coefficient times base salary, raised to the next 10,000 đồng."""

from __future__ import annotations

from fractions import Fraction

from thidua.errors import ThiduaError
from thidua.money import Money

STEP = "10000"
"""Decree 91/2017 Article 68 clause 2, Decree 98/2023 Article 53, Decree 152/2025 Article 49 clause 2."""


def prize_product(coefficient: Fraction, base: Money) -> Money:
    """The exact product in đồng; error ``number_places`` where it has more than two decimals.

    >>> prize_product(Fraction("0.15"), Money(1_490_000))
    Money('223500')
    """
    hundredths = coefficient * base.fraction * 10**Money.MAX_PLACES
    if hundredths.denominator != 1:
        raise ThiduaError("number_places", value=hundredths / 10**Money.MAX_PLACES, places=Money.MAX_PLACES)
    return Money.of_units(hundredths.numerator, Money.MAX_PLACES)


def prize_amount(coefficient: Fraction, base: Money) -> Money:
    """The least multiple of 10,000 đồng that is not under the product.

    >>> prize_amount(Fraction("0.15"), Money(1_490_000)), prize_amount(Fraction(1), Money(2_340_000))
    (Money('230000'), Money('2340000'))
    """
    return Money.rounded(coefficient * base.fraction, STEP, "up")
