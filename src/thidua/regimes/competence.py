"""Competence (thẩm quyền): which kind of issuer may give which award on a day."""

from __future__ import annotations

from datetime import date

from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.model import Model
from thidua.regimes.instruments import AMENDED_FROM, D129, L03, L22, PACKS_BEGIN, cite


class Competence(Model):
    """One line of the table: these awards, this kind of issuer, this interval, this article."""

    issuer: str
    label: Label
    awards: tuple[str, ...]
    validity: Validity
    citation: Citation


_P1 = Validity(start=PACKS_BEGIN, end=L03.validity.end)
_P23 = Validity(start=L22.validity.start, end=AMENDED_FROM)
_DISTRICT_END = D129.validity.start
_BASE = ("cstdcs", "ldtt", "gk")

_UNIT = Label(vi="thủ trưởng đơn vị có tư cách pháp nhân", en="head of a unit with legal personality")
_DEPARTMENT = Label(vi="thủ trưởng cơ quan chuyên môn cấp tỉnh", en="head of a provincial department")
_DISTRICT = Label(vi="chủ tịch UBND cấp huyện", en="chair of a district people's committee")
_COMMUNE = Label(vi="chủ tịch UBND cấp xã", en="chair of a commune people's committee")
_DIRECTOR = Label(vi="giám đốc doanh nghiệp", en="director of an enterprise")


def _line(issuer: str, label: Label, awards: tuple[str, ...], validity: Validity, citation: Citation) -> Competence:
    return Competence(issuer=issuer, label=label, awards=awards, validity=validity, citation=citation)


TABLE: tuple[Competence, ...] = (
    _line("head_of_unit", _UNIT, _BASE, _P1, cite(L03, "80", "1")),
    _line("head_of_provincial_department", _DEPARTMENT, _BASE, _P1, cite(L03, "80", "1")),
    _line("district_chair", _DISTRICT, _BASE, _P1, cite(L03, "80", "1, 2")),
    _line("commune_chair", _COMMUNE, ("ldtt", "gk"), _P1, cite(L03, "80", "3")),
    _line("director", _DIRECTOR, _BASE, _P1, cite(L03, "80", "4")),
    _line("head_of_unit", _UNIT, _BASE, _P23, cite(L22, "80", "1")),
    _line("head_of_provincial_department", _DEPARTMENT, _BASE, _P23, cite(L22, "80", "1")),
    _line(
        "district_chair",
        _DISTRICT,
        _BASE,
        Validity(start=L22.validity.start, end=_DISTRICT_END),
        cite(L22, "80", "2"),
    ),
    _line("commune_chair", _COMMUNE, ("ldtt", "gk"), _P23, cite(L22, "80", "3")),
    _line("commune_chair", _COMMUNE, ("cstdcs",), D129.validity, cite(D129, "59", mark="secondary")),
    _line("director", _DIRECTOR, _BASE, _P23, cite(L22, "80", "4")),
)
"""The lines of Article 80 of both laws and of Decree 129/2025 that concern the awards of these packs."""


def competent_issuers(award: str, day: date) -> tuple[Competence, ...]:
    """Who may give an award on the day of the decision.

    >>> [c.issuer for c in competent_issuers("cstdcs", date(2025, 7, 5))]
    ['head_of_unit', 'head_of_provincial_department', 'commune_chair', 'director']
    """
    return tuple(line for line in TABLE if award in line.awards and line.validity.covers(day))
