"""Which award a movement can carry: least duration, launcher, review, by law."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua.awards.award import SubjectKind
from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.regimes.branches import UNDER_L03
from thidua.regimes.building import words
from thidua.regimes.d91.bang_khen_movement import LAUNCHERS as MINISTRY_OR_PROVINCE
from thidua.regimes.instruments import C12, D91, L03, L22, cite
from thidua.regimes.l22.bang_khen_branches import COLLECTIVE_PLACE
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.movements.launchers import NATIONAL

Review = Literal["interim", "final"]
Open = Literal["years", "local_criteria", "yearly", "direct_worker"]
"""What a movement by itself never answers: years nobody has read, local criteria, a yearly launch, who it is."""


@dataclass(frozen=True, slots=True)
class SupportLine:
    """What a movement must be like to carry an award; ``None`` where the text sets no such condition.

    ``open`` names what remains to be asked whatever the movement is like.
    """

    award: str
    subjects: tuple[SubjectKind, ...]
    result: Literal["achievement", "outstanding", "leading"]
    validity: Validity
    citation: Citation
    years: int | None = None
    launchers: tuple[str, ...] | None = None
    reviews: tuple[Review, ...] | None = None
    thematic: bool = False
    open: tuple[Open, ...] = ()
    note: Label | None = None


_BOTH: tuple[SubjectKind, ...] = ("individual", "collective")
_REVIEWS: tuple[Review, ...] = ("interim", "final")
_BEFORE_2020 = Validity(start=UNDER_L03.start, end=C12.validity.start)
_FROM_2020 = Validity(start=C12.validity.start, end=UNDER_L03.end)
_AT_STATE_REVIEW = cite(C12, "4", "3", mark="gazette")
_AGREED = words(
    "thống nhất với Ban Thi đua - Khen thưởng Trung ương trước khi đề nghị",
    "agreed with the Central Board before it is proposed",
)

SUPPORT: tuple[SupportLine, ...] = (
    SupportLine("gk", ("individual",), "achievement", UNDER_L03, cite(L03, "75", "1", mark="gazette")),
    SupportLine("gk", ("collective",), "outstanding", UNDER_L03, cite(L03, "75", "2", mark="gazette")),
    SupportLine(
        "bk",
        ("individual",),
        "outstanding",
        UNDER_L03,
        cite(D91, "39", "1", point="a", mark="gazette"),
        launchers=(*MINISTRY_OR_PROVINCE, *NATIONAL),
        open=("yearly",),
        note=words(
            "phong trào do Chủ tịch nước, Thủ tướng phát động: cách hiểu của thư viện",
            "a movement launched by the President or the Prime Minister: a reading of this library",
        ),
    ),
    SupportLine("bk", ("collective",), "outstanding", UNDER_L03, cite(D91, "39", "2", point="a", mark="gazette")),
    SupportLine(
        "cocp",
        ("collective",),
        "leading",
        UNDER_L03,
        cite(D91, "11", mark="gazette"),
        years=5,
        launchers=NATIONAL,
        reviews=_REVIEWS,
        thematic=True,
    ),
    SupportLine(
        "bkttg",
        ("individual",),
        "outstanding",
        _BEFORE_2020,
        cite(D91, "38", "1", mark="secondary"),
        years=3,
        reviews=_REVIEWS,
    ),
    SupportLine(
        *("bkttg", _BOTH, "outstanding", _FROM_2020, _AT_STATE_REVIEW),
        years=3,
        reviews=_REVIEWS,
        thematic=True,
        note=_AGREED,
    ),
    SupportLine(
        *("hcld3", _BOTH, "outstanding", _FROM_2020, _AT_STATE_REVIEW),
        years=5,
        reviews=_REVIEWS,
        thematic=True,
        note=_AGREED,
    ),
    SupportLine(
        "gk",
        ("individual", "collective", "household"),
        "achievement",
        UNAMENDED,
        cite(L22, "75", "2", mark="secondary"),
        open=("local_criteria",),
    ),
    SupportLine("bk", ("individual",), "outstanding", UNAMENDED, cite(L22, "74", "1", point="a", mark="secondary")),
    SupportLine("bk", ("collective",), "outstanding", UNAMENDED, COLLECTIVE_PLACE),
    SupportLine(
        "cobo",
        ("collective",),
        "leading",
        UNAMENDED,
        cite(L22, "26", mark="secondary"),
        years=3,
        reviews=("final",),
        thematic=True,
    ),
    SupportLine(
        "cocp",
        ("collective",),
        "leading",
        UNAMENDED,
        cite(L22, "25", mark="secondary"),
        years=5,
        launchers=("prime_minister",),
        reviews=("final",),
        thematic=True,
    ),
    SupportLine(
        "bkttg",
        ("individual",),
        "outstanding",
        UNAMENDED,
        cite(L22, "73", "1", point="a", mark="secondary"),
        open=("years",),
    ),
    SupportLine(
        "hcld3",
        ("individual",),
        "outstanding",
        UNAMENDED,
        cite(L22, "44", "2", mark="secondary"),
        years=5,
        open=("direct_worker",),
        note=words("chỉ người trực tiếp lao động", "direct workers only"),
    ),
    SupportLine(
        "hcld3", ("collective",), "outstanding", UNAMENDED, cite(L22, "44", "4", mark="secondary"), open=("years",)
    ),
)
"""By law, lowest award first."""
