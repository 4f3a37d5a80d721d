"""Coefficients of orders: Decree 91/2017 Article 70, Decree 98/2023 Article 55, Decree 152/2025 Article 51.

Those of an individual; a collective has twice as much. The same in the three decrees.
"""

from __future__ import annotations

from fractions import Fraction

from thidua.regimes.figures.dated import Dated
from thidua.regimes.figures.layers import UNDER_D91, UNDER_D98, UNDER_D152
from thidua.regimes.instruments import D91, D98, D152, cite

_D91 = cite(D91, "70", mark="gazette")
_D98 = cite(D98, "55", mark="secondary")
_D152 = cite(D152, "51", mark="secondary")

_VALUES: dict[str, tuple[str, ...]] = {
    "46": ("hcsv",),
    "30.5": ("hchcm",),
    "15": ("hcdl1", "hcqc1"),
    "12.5": ("hcdl2", "hcqc2"),
    "10.5": ("hcdl3", "hcqc3"),
    "9": ("hcld1", "hccc1", "hcbvtq1"),
    "7.5": ("hcld2", "hccc2", "hcbvtq2", "hcddk"),
    "4.5": ("hcld3", "hccc3", "hcbvtq3", "hcdc"),
}


def _in_all(value: str) -> tuple[Dated[Fraction], ...]:
    layers = ((UNDER_D91, _D91), (UNDER_D98, _D98), (UNDER_D152, _D152))
    return tuple(Dated(Fraction(value), validity, citation) for validity, citation in layers)


OF_ORDERS: dict[str, tuple[Dated[Fraction], ...]] = {
    order: _in_all(value) for value, orders in _VALUES.items() for order in orders
}
"""By order and class. No coefficient of the Friendship Order has been read."""
