"""Coefficients of titles: Decree 91/2017 Article 69, Decree 98/2023 Article 54, Decree 152/2025 Article 50.

The same in the three decrees. A title of a collective has a coefficient of its own, never twice another.
"""

from __future__ import annotations

from fractions import Fraction

from thidua.regimes.figures.dated import Dated
from thidua.regimes.figures.layers import UNDER_D91, UNDER_D98, UNDER_D152
from thidua.regimes.instruments import D91, D98, D152, cite

_D91 = cite(D91, "69", mark="gazette")
_D98 = cite(D98, "54", mark="secondary")
_D152 = cite(D152, "50", mark="secondary")


def _since_2024(value: str) -> tuple[Dated[Fraction], ...]:
    return (Dated(Fraction(value), UNDER_D98, _D98), Dated(Fraction(value), UNDER_D152, _D152))


def _in_all(value: str) -> tuple[Dated[Fraction], ...]:
    return (Dated(Fraction(value), UNDER_D91, _D91), *_since_2024(value))


OF_TITLES: dict[str, tuple[Dated[Fraction], ...]] = {
    "cstdtq": _in_all("4.5"),
    "cstdb": _in_all("3.0"),
    "cstdcs": _in_all("1.0"),
    "ldtt": _in_all("0.3"),
    "cstt": _in_all("0.3"),
    "ttldxs": _in_all("1.5"),
    "dvqt": _in_all("1.5"),
    "ttldtt": _in_all("0.8"),
    "dvtt": _in_all("0.8"),
    "thonvh": _in_all("1.5"),
    "xatb": _since_2024("2.0"),
    "cocp": _in_all("12.0"),
    "cobo": _in_all("8.0"),
    "coqk": _in_all("6.0"),
}
"""By title. The cultural family is not here: the figure in circulation for it has no source."""
