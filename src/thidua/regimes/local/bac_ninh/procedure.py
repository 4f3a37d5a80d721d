"""Procedure: Articles 5, 6 and 8 of the decision as parameters.

Names used: ``council_examines``, ``party_opinion``, ``council_quorum``, ``council_attendance``,
``council_vote_threshold``, ``filing_before_review``, ``filing_year_end``, ``filing_education``.
"""

from __future__ import annotations

from thidua.awards.award import AwardKind
from thidua.awards.overlays import DaysValue, Parameter, ParameterValue, ShareValue, Target, YearlyDateValue, YesNoValue
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.building import words
from thidua.regimes.local.bac_ninh.article import at
from thidua.regimes.principle import STATE_FORMS
from thidua.shares import Share

_PLANNED: tuple[AwardKind, ...] = ("merit", "movement", "long_service", "years_of_service", "external")
_EXAMINED = ("cocp", "cobo", "cstdb", *sorted(STATE_FORMS))
_HEARD = ("cstdtq", "hcsv", "hchcm", "hcdl1", "hcdl2", "hcdl3", "dhvd_ah")

_COUNCIL = words("Hội đồng thi đua - khen thưởng tỉnh xét", "The provincial council examines")
_OPINION = words(
    "Cần ý kiến bằng văn bản của Ban Thường vụ Tỉnh ủy trước khi trình",
    "The written opinion of the provincial Party standing committee comes first",
)


def _parameter(
    name: str, label: Label, value: ParameterValue, place: Citation, target: Target | None = None
) -> Parameter:
    return Parameter(name=name, label=label, value=value, citation=place, target=target)


PROCEDURE: tuple[Parameter, ...] = (
    _parameter("council_examines", _COUNCIL, YesNoValue(yes=True), at("5", "1", "b"), Target(awards=_EXAMINED)),
    _parameter("council_examines", _COUNCIL, YesNoValue(yes=False), at("5", "2", "b"), Target(awards=("ttldxs", "bk"))),
    _parameter("party_opinion", _OPINION, YesNoValue(yes=True), at("5", "1", "a"), Target(awards=_HEARD)),
    _parameter(
        "council_quorum",
        words("Số thành viên dự họp tối thiểu", "Members present, at least"),
        ShareValue(share=Share("2/3")),
        at("8", "4"),
    ),
    _parameter(
        "council_attendance",
        words("Số thành viên dự họp xét khen thưởng tối thiểu", "Members present at a meeting on awards, at least"),
        ShareValue(share=Share("80 %")),
        at("8", "4"),
    ),
    _parameter(
        "council_vote_threshold",
        words("Quyết định theo đa số", "Decides by majority"),
        ShareValue(share=Share("1/2"), more_than=True),
        at("8", "4"),
    ),
    _parameter(
        "filing_before_review",
        words(
            "Gửi hồ sơ trước hội nghị sơ kết, tổng kết, khen thưởng chuyên đề (không áp dụng cho đột xuất)",
            "File before a review, a thematic commendation or a conference (not for ad hoc commendation)",
        ),
        DaysValue(days=10, days_kind="unstated"),
        at("6", "1"),
        Target(award_kinds=_PLANNED),
    ),
    _parameter(
        "filing_year_end",
        words("Gửi hồ sơ khen thưởng cuối năm trước ngày", "File for the year-end commendation before"),
        YearlyDateValue(month=12, day=10),
        at("6", "2"),
    ),
    _parameter(
        "filing_education",
        words("Ngành giáo dục gửi hồ sơ trước ngày", "Education: file before"),
        YearlyDateValue(month=7, day=10),
        at("6", "3"),
    ),
)
"""The figures of procedure. A majority stands below the national thresholds of the vote, which still bind."""
