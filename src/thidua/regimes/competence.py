"""Competence (thẩm quyền): which kind of issuer may give which award on a day."""

from __future__ import annotations

from datetime import date

from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.model import Model
from thidua.periods import Day
from thidua.regimes.instruments import AMENDED_FROM, D129, D129_MAY_END, L03, L22, PACKS_BEGIN, cite


class Competence(Model):
    """One line of the table: these awards, this kind of issuer, this interval, this article.

    From ``doubtful_from`` on the instrument may have ended: the line still answers, marked unverified.
    """

    issuer: str
    label: Label
    awards: tuple[str, ...]
    validity: Validity
    citation: Citation
    doubtful_from: Day | None = None

    def on(self, day: date) -> Competence:
        """The line as it answers on a day: marked unverified once its instrument may have ended."""
        if self.doubtful_from is None or day < self.doubtful_from:
            return self
        return self.evolve(citation=self.citation.evolve(mark="unverified", note=_MAY_HAVE_ENDED))


_P1 = Validity(start=PACKS_BEGIN, end=L03.validity.end)
_P23 = Validity(start=L22.validity.start, end=AMENDED_FROM)
_TO_DISTRICT_END = Validity(start=L22.validity.start, end=D129.validity.start)
_BASE = ("cstdcs", "ldtt", "gk")
_LOWER = ("ldtt", "gk")
_MAY_HAVE_ENDED = Label(
    vi="văn bản này có thể đã hết hiệu lực từ 01/10/2026; chưa kiểm chứng",
    en="this instrument may have ended from 2026-10-01 on; unverified",
)

_UNIT = Label(vi="thủ trưởng đơn vị có tư cách pháp nhân", en="head of a unit with legal personality")
_DEPARTMENT = Label(vi="thủ trưởng cơ quan chuyên môn cấp tỉnh", en="head of a provincial department")
_DISTRICT = Label(vi="chủ tịch UBND cấp huyện", en="chair of a district people's committee")
_COMMUNE = Label(vi="chủ tịch UBND cấp xã", en="chair of a commune people's committee")
_BOARD = Label(vi="chủ tịch hội đồng quản trị", en="chair of a board of directors")
_MEMBERS = Label(vi="chủ tịch hội đồng thành viên", en="chair of a members' council")
_GENERAL = Label(vi="tổng giám đốc doanh nghiệp", en="general director of an enterprise")
_DIRECTOR = Label(vi="giám đốc doanh nghiệp", en="director of an enterprise")


def _line(issuer: str, label: Label, awards: tuple[str, ...], validity: Validity, citation: Citation) -> Competence:
    return Competence(issuer=issuer, label=label, awards=awards, validity=validity, citation=citation)


_OLD_4 = cite(L03, "80", "4", mark="gazette")
_NEW_4 = cite(L22, "80", "4", mark="gazette")

TABLE: tuple[Competence, ...] = (
    _line("head_of_unit", _UNIT, _BASE, _P1, cite(L03, "80", "1", mark="gazette")),
    _line("head_of_provincial_department", _DEPARTMENT, _BASE, _P1, cite(L03, "80", "1", mark="gazette")),
    _line("district_chair", _DISTRICT, _BASE, _P1, cite(L03, "80", "1, 2", mark="gazette")),
    _line("commune_chair", _COMMUNE, _LOWER, _P1, cite(L03, "80", "3", mark="gazette")),
    _line("board_chair", _BOARD, _BASE, _P1, _OLD_4),
    _line("members_council_chair", _MEMBERS, _BASE, _P1, _OLD_4),
    _line("director", _DIRECTOR, _BASE, _P1, _OLD_4),
    _line("head_of_unit", _UNIT, _BASE, _P23, cite(L22, "80", "1", mark="gazette")),
    _line("head_of_provincial_department", _DEPARTMENT, _BASE, _P23, cite(L22, "80", "1", mark="gazette")),
    _line("district_chair", _DISTRICT, _BASE, _TO_DISTRICT_END, cite(L22, "80", "2", mark="gazette")),
    _line("commune_chair", _COMMUNE, _LOWER, _P23, cite(L22, "80", "3", mark="gazette")),
    Competence(
        issuer="commune_chair",
        label=_COMMUNE,
        awards=_BASE,
        validity=Validity(start=D129.validity.start),
        citation=cite(D129, "59", mark="secondary"),
        doubtful_from=D129_MAY_END,
    ),
    _line("board_chair", _BOARD, ("gk",), _P23, _NEW_4),
    _line("general_director", _GENERAL, _BASE, _P23, _NEW_4),
    _line("director", _DIRECTOR, _BASE, _P23, _NEW_4),
)
"""The lines of Article 80 of both laws and of Decree 129/2025 that concern the awards of these packs."""


def competent_issuers(award: str, day: date) -> tuple[Competence, ...]:
    """Who may give an award on the day of the decision.

    >>> [c.issuer for c in competent_issuers("cstdcs", date(2025, 7, 5))]
    ['head_of_unit', 'head_of_provincial_department', 'commune_chair', 'general_director', 'director']
    """
    return tuple(line.on(day) for line in TABLE if award in line.awards and line.validity.covers(day))


def is_listed(issuer: str, day: date) -> bool:
    """Whether the table speaks of a kind of issuer under the law of that day, whatever it may give.

    Kinds it does not speak of are open, not incompetent: the armed forces (Law 06/2022 Article 80 clause 5), the
    organisations (Law 15/2003 Article 76 clause 1, Decree 91/2017 Article 40 clause 1).

    >>> is_listed("district_chair", date(2025, 7, 5)), is_listed("regiment_commander", date(2025, 7, 5))
    (True, False)
    """
    layer = next((law for law in (_P1, _P23) if law.covers(day)), None)
    return layer is not None and any(line.issuer == issuer and layer.covers(line.validity.start) for line in TABLE)
