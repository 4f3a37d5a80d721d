"""Coefficients of medals, honours, prizes and certificates.

Decree 91/2017 Articles 70–74, Decree 98/2023 Articles 55–58, Decree 152/2025 Articles 51–54. Those of an
individual. Where a decree has been read in part only, each cell has the mark of that part.
"""

from __future__ import annotations

from fractions import Fraction

from thidua.citations import Citation
from thidua.regimes.figures.dated import Dated
from thidua.regimes.figures.layers import UNDER_D91, UNDER_D98, UNDER_D152
from thidua.regimes.instruments import D91, D98, D152, cite

_D91_SOMEWHERE = cite(D91, "70–74", mark="gazette")
_D91_RECALLED = cite(D91, "69–74", mark="unverified")
_D91_73 = cite(D91, "73", mark="gazette")
_D98_RECALLED = cite(D98, "55–58", mark="unverified")
_D98_56 = cite(D98, "56", mark="secondary")
_D98_58 = cite(D98, "58", mark="secondary")
_D98_58_UNREAD = cite(D98, "58", mark="unverified")
_D152_RECALLED = cite(D152, "51–54", mark="unverified")
_D152_54 = cite(D152, "54", mark="secondary")


def _old(value: str, citation: Citation) -> Dated[Fraction]:
    return Dated(Fraction(value), UNDER_D91, citation)


def _middle(value: str, citation: Citation) -> Dated[Fraction]:
    return Dated(Fraction(value), UNDER_D98, citation)


def _new(value: str, citation: Citation) -> Dated[Fraction]:
    return Dated(Fraction(value), UNDER_D152, citation)


def _in_all(value: str, d91: Citation, d98: Citation, d152: Citation) -> tuple[Dated[Fraction], ...]:
    return (_old(value, d91), _middle(value, d98), _new(value, d152))


_MEDALS = ("hc_qkqt", "hc_vant", "hc_csvv1", "hc_csvv2", "hc_csvv3", "hc_hn")

OF_FORMS: dict[str, tuple[Dated[Fraction], ...]] = {
    **dict.fromkeys(_MEDALS, _in_all("1.5", _D91_SOMEWHERE, _D98_RECALLED, _D152_RECALLED)),
    "dhvd_ah": _in_all("15.5", _D91_SOMEWHERE, _D98_56, _D152_RECALLED),
    "dhvd_bmvnah": _in_all("15.5", _D91_SOMEWHERE, _D98_56, _D152_RECALLED),
    "dhvd_nd": _in_all("12.5", _D91_SOMEWHERE, _D98_56, _D152_RECALLED),
    "dhvd_ut": _in_all("9.0", _D91_SOMEWHERE, _D98_56, _D152_RECALLED),
    "gthcm": _in_all("270", _D91_SOMEWHERE, _D98_RECALLED, _D152_RECALLED),
    "gtnn": _in_all("170", _D91_SOMEWHERE, _D98_RECALLED, _D152_RECALLED),
    "bkttg": _in_all("3.5", _D91_73, _D98_58_UNREAD, _D152_54),
    "bk": (_old("1.0", _D91_73), _middle("1.5", _D98_58), _new("1.5", _D152_54)),
    "bkqk": (_new("1.0", _D152_54),),
    "gk": _in_all("0.3", _D91_73, _D98_58, _D152_54),
}
"""By form. The certificate of a military region or national university is known from Decree 152/2025 only."""

OF_COMMUNE_GK: tuple[Dated[Fraction], ...] = (
    _old("0.15", _D91_73),
    _middle("0.15", cite(D98, "58", "1", point="g", mark="secondary")),
    _new("0.3", cite(D152, "54", "1", point="e", mark="secondary")),
)
"""The certificate of merit when the chair of a commune gives it."""

KNC_AT_MOST: tuple[Dated[Fraction], ...] = (
    _old("0.6", _D91_RECALLED),
    _middle("0.6", cite(D98, "58", "1", point="d", mark="secondary")),
    _new("0.6", _D152_54),
)
"""The commemorative medal of a ministry or province: a ceiling, the body sets its own figure."""

KNC_OF_ASSEMBLY_AT_MOST: tuple[Dated[Fraction], ...] = (_middle("0.8", _D98_58_UNREAD), _new("0.8", _D152_54))
"""The commemorative medal of the Standing Committee of the National Assembly: a ceiling."""

COLLECTIVE: dict[str, tuple[Dated[Fraction], ...]] = {
    "bkttg": _in_all("2", _D91_73, _D98_58_UNREAD, _D152_54),
    "bk": _in_all("2", _D91_73, _D98_58, _D152_54),
    "bkqk": (_new("2", _D152_54),),
    "gk": _in_all("2", _D91_73, _D98_58, _D152_54),
}
"""How many times the figure of an individual a collective has. Orders: twice, by the article of the order."""

HOUSEHOLD: tuple[Dated[Fraction], ...] = (_middle("1.5", _D98_58_UNREAD), _new("1.5", _D152_54))
"""How many times the figure of an individual a household has, for the forms of ``FOR_HOUSEHOLDS``."""

FOR_HOUSEHOLDS = ("bk", "gk")
