"""State forms by movement and ad hoc: Law 15/2003 Article 71, Decree 91/2017 Article 38, Circular 12/2019 Article 4.

Before 2020 the three years of a movement are known for individuals only. From 2020 the circular asks 3 years for the
certificate of the Prime Minister and 5 for the Labour Order, third class, at a review, agreed with the Central Board.
"""

from __future__ import annotations

from thidua.awards.asks import OpenLaw
from thidua.awards.award import SubjectKind
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.regimes.branches import HIGHER_IF_OUTSTANDING, NO_FILING_DAY, NO_STATE_BASE, UNDER_L03, achieved, judged
from thidua.regimes.building import Clause, every, rule, words, yes
from thidua.regimes.d91.ladder import ALL
from thidua.regimes.instruments import C12, D91, L03, cite
from thidua.regimes.l03.versions import VERSIONS, Version
from thidua.regimes.movement_clauses import at_review, lasted

_STATUTE = cite(L03, "71", mark="gazette")
_CIRCULAR = cite(C12, "4", "3", mark="gazette")
_EARLY = cite(D91, "38", "1", mark="secondary")
_SUBJECTS: tuple[SubjectKind, ...] = ("individual", "collective")

CERTIFICATE_YEARS = 3
ORDER_YEARS = 5


def _agreed() -> Clause:
    return judged(
        "agreed_with_central_board",
        words(
            "Đã thống nhất với Ban Thi đua - Khen thưởng Trung ương trước khi đề nghị",
            "Agreed with the Central Board before proposing",
        ),
        _CIRCULAR,
    )


def _of_circular(years: int) -> tuple[Clause, ...]:
    return (lasted(_CIRCULAR, years), at_review(_CIRCULAR, "interim", "final"), _agreed())


def _certificate(version: Version, subject: SubjectKind) -> AwardRule:
    asked: tuple[Clause, ...] = ()
    if version.counts_on:
        asked = _of_circular(CERTIFICATE_YEARS)
    elif subject == "individual":
        asked = (lasted(_EARLY, CERTIFICATE_YEARS), at_review(_EARLY, "interim", "final"))
    return rule(
        f"d91-bkttg-{subject}-movement-{version.number}",
        "bkttg",
        subject,
        words(
            "Bằng khen của Thủ tướng Chính phủ theo phong trào, Nghị định 91/2017",
            "Certificate of the Prime Minister by movement, Decree 91/2017",
        ),
        version.validity,
        every("bkttg", ALL, _STATUTE, achieved(_STATUTE, "outstanding"), *asked),
        kinds=("movement",),
        notes=(NO_STATE_BASE,),
    )


def _ad_hoc(subject: SubjectKind) -> AwardRule:
    return rule(
        f"d91-bkttg-{subject}-ad-hoc",
        "bkttg",
        subject,
        words(
            "Bằng khen của Thủ tướng Chính phủ do thành tích đột xuất, Nghị định 91/2017",
            "Certificate of the Prime Minister for ad hoc results, Decree 91/2017",
        ),
        UNDER_L03,
        every(
            "bkttg",
            ALL,
            _STATUTE,
            judged("ad_hoc", words("Lập được thành tích đột xuất", "Ad hoc results"), _STATUTE),
            judged(
                "influence",
                words(
                    "Thành tích có phạm vi ảnh hưởng trong bộ, ban, ngành, tỉnh",
                    "They are of influence in the ministry or province",
                ),
                _STATUTE,
            ),
        ),
        kinds=("ad_hoc",),
        notes=(HIGHER_IF_OUTSTANDING, NO_FILING_DAY, NO_STATE_BASE),
    )


def _order(subject: SubjectKind) -> AwardRule:
    since = VERSIONS[1]
    return rule(
        f"d91-hcld3-{subject}-movement",
        "hcld3",
        subject,
        words(
            "Huân chương Lao động hạng Ba theo phong trào, Thông tư 12/2019",
            "Labour Order third class by movement, Circular 12/2019",
        ),
        since.validity,
        every("hcld3", ALL, _CIRCULAR, *_of_circular(ORDER_YEARS), _unread(cite(D91, "24", mark="unverified"))),
        kinds=("movement",),
        notes=(NO_STATE_BASE,),
    )


def _unread(citation: Citation) -> Clause:
    label = words(
        "Thành tích trong phong trào mà điều luật đòi hỏi (chưa đọc được)",
        "The result in the movement that the article asks for (not read)",
    )
    return yes("further_standard", label, citation, OpenLaw())


STATE_FORMS: tuple[AwardRule, ...] = (
    *(_certificate(version, subject) for version in VERSIONS for subject in _SUBJECTS),
    *(_ad_hoc(subject) for subject in _SUBJECTS),
    *(_order(subject) for subject in _SUBJECTS),
)
"""Certificates of the Prime Minister and Labour Orders, third class, that are not given for a run of years."""
