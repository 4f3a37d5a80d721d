"""Titles and certificates of the base: Article 80 of both laws and Article 59 of Decree 129/2025."""

from __future__ import annotations

from thidua.citations import Validity
from thidua.regimes.competence.line import P1, P2, P23, Competence, lines
from thidua.regimes.instruments import D129, D129_MAY_END, L03, L22, cite

_FOUR = ("ttldtt", "cstdcs", "ldtt", "gk")
_DISTRICT = ("thonvh", *_FOUR)
_COMMUNE = ("ldtt", "gk", "gdvh")
_TWO_TIERS = ("thonvh", "gdvh", *_FOUR)

_HEADS = ("head_of_unit", "head_of_provincial_department")
_OLD_4 = cite(L03, "80", "4", mark="gazette")
_NEW_4 = cite(L22, "80", "4", mark="gazette")

BASE: tuple[Competence, ...] = (
    *lines(_HEADS, _FOUR, P1, cite(L03, "80", "1", mark="gazette")),
    *lines(("district_chair",), _DISTRICT, P1, cite(L03, "80", "1, 2", mark="gazette")),
    *lines(("commune_chair",), _COMMUNE, P1, cite(L03, "80", "3", mark="gazette")),
    *lines(("board_chair", "members_council_chair", "director"), _FOUR, P1, _OLD_4),
    *lines(_HEADS, _FOUR, P23, cite(L22, "80", "1", mark="gazette")),
    *lines(("district_chair",), _DISTRICT, P2, cite(L22, "80", "2", mark="gazette")),
    *lines(("commune_chair",), _COMMUNE, P23, cite(L22, "80", "3", mark="gazette")),
    *lines(
        ("commune_chair",),
        _TWO_TIERS,
        Validity(start=D129.validity.start),
        cite(D129, "59", mark="secondary"),
        D129_MAY_END,
    ),
    *lines(("board_chair",), ("gk",), P23, _NEW_4),
    *lines(("general_director", "director"), _FOUR, P23, _NEW_4),
)
"""Every line of the base; the district ends with Law 06/2022 still in force, the line of the two tiers answers on."""
