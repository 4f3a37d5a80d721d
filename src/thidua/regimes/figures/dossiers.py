"""Dossiers: originals and contents.

Decree 91/2017 Articles 49–57, Decree 98/2023 Articles 33–42, Decree 152/2025 Articles 6 and 42.
"""

from __future__ import annotations

from dataclasses import dataclass

from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.catalogue import ENTRIES, AwardGroup
from thidua.regimes.figures.dated import Dated
from thidua.regimes.figures.layers import UNDER_D91, UNDER_D98, UNDER_D152
from thidua.regimes.instruments import D91, D98, D152, cite

LETTER = Label(vi="tờ trình", en="submission letter")
REPORT = Label(vi="báo cáo thành tích", en="report of achievements")
MINUTES = Label(vi="biên bản họp xét", en="minutes of the meeting")
VOTE = Label(vi="biên bản và kết quả bỏ phiếu của hội đồng", en="minutes with the vote of the council")
INITIATIVE = Label(vi="chứng nhận sáng kiến, đề tài", en="proof of the initiative or topic")
INITIATIVE_PART = Label(
    vi="chứng nhận của cơ quan có thẩm quyền, nếu khen đột xuất hoặc có đóng góp",
    en="certificate of the competent body, if ad hoc or for a contribution",
)
ELECTRONIC = Label(vi="các tệp tin điện tử của hồ sơ", en="the dossier as electronic files")

_PLAIN = (LETTER, REPORT, MINUTES)


@dataclass(frozen=True, slots=True)
class DossierLine:
    """How many originals, and what they hold; ``None`` originals where ministries and provinces set it."""

    originals: int | None
    contents: tuple[Label, ...] = ()


LOCAL_TITLES = tuple(entry.code for entry in ENTRIES if entry.group == "title" and entry.level != "state")
"""Titles that are not of State level."""
LEFT_TO_LOCAL_RULES = ("cstdcs", "ldtt", "ttldtt", "thonvh", "gdvh", "gk")
"""Dossiers that ministries and provinces detail since Decree 152/2025."""


def _group(group: AwardGroup) -> tuple[str, ...]:
    return tuple(entry.code for entry in ENTRIES if entry.group == group)


def _old(originals: int, article: str, *contents: Label) -> Dated[DossierLine]:
    return Dated(DossierLine(originals, contents), UNDER_D91, cite(D91, article, mark="gazette"))


def _middle(article: str, *contents: Label) -> Dated[DossierLine]:
    return Dated(DossierLine(1, contents), UNDER_D98, cite(D98, article, mark="secondary"))


def _new(line: DossierLine, citation: Citation) -> Dated[DossierLine]:
    return Dated(line, UNDER_D152, citation)


_LOCAL = (_old(1, "50", *_PLAIN), _middle("34", *_PLAIN, INITIATIVE))
_BY_LOCAL_RULES = _new(DossierLine(None), cite(D152, "6", "2", point="c", mark="secondary"))

_SOLE: dict[str, tuple[Dated[DossierLine], ...]] = {
    "cstdtq": (
        _old(2, "49", LETTER, REPORT, VOTE, INITIATIVE),
        _middle("33", LETTER, REPORT, VOTE, INITIATIVE, ELECTRONIC),
    ),
    "cocp": (_old(2, "51", *_PLAIN),),
    **dict.fromkeys(_group("order"), (_old(3, "52", *_PLAIN),)),
    **dict.fromkeys(_group("medal"), (_old(3, "54", *_PLAIN),)),
    "dhvd_ah": (_old(3, "56", LETTER, REPORT, VOTE), _middle("41", LETTER, REPORT, VOTE)),
    "bkttg": (
        _old(2, "57", *_PLAIN),
        _middle("42", *_PLAIN, INITIATIVE_PART),
        _new(DossierLine(1, (*_PLAIN, INITIATIVE_PART)), cite(D152, "42", mark="secondary")),
    ),
}
_TITLES = {code: _LOCAL if code != "xatb" else _LOCAL[1:] for code in LOCAL_TITLES}  # that one is new in Law 06/2022
_LEFT = {code: (*_TITLES.get(code, ()), _BY_LOCAL_RULES) for code in LEFT_TO_LOCAL_RULES}

DOSSIERS: dict[str, tuple[Dated[DossierLine], ...]] = {**_TITLES, **_SOLE, **_LEFT}
"""By award."""

SIMPLIFIED: tuple[Dated[DossierLine], ...] = (_old(3, "55"),)
"""The simplified procedure; how many originals it asks for since 2024 is unread."""
