"""Giấy khen up to 2023: Law 15/2003 Article 75, households by Decree 91/2017 Article 40 clause 2.

An individual (clause 1) or a collective (clause 2) by a movement, by ad hoc results, or by duties done well; each
branch is enough, and the reason of the case says which. A household has one branch: labour, land or property given.
"""

from __future__ import annotations

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.branches import (
    EVERY,
    HIGHER_IF_OUTSTANDING,
    NO_FILING_DAY,
    NO_STATE_BASE,
    UNDER_L03,
    Least,
    abides,
    achieved,
    fits,
    household_contribution,
    judged,
)
from thidua.regimes.building import Clause, every, rule, words
from thidua.regimes.instruments import D91, L03, cite

_CLAUSES: dict[SubjectKind, Citation] = {
    "individual": cite(L03, "75", "1", mark="gazette"),
    "collective": cite(L03, "75", "2", mark="gazette"),
    "household": cite(D91, "40", "2", mark="gazette"),
}
_LEAST: dict[SubjectKind, Least] = {"individual": "achievement", "collective": "outstanding"}

_AT_ONCE = words(
    "Thủ trưởng trực tiếp quản lý tặng ngay khi kết thúc đợt thi đua ngắn, chuyên đề hoặc hạng mục công việc (Nghị "
    "định 91/2017/NĐ-CP, Điều 40, khoản 3).",
    "The head who directs the work gives it at once after a short or thematic drive or a finished item of work (Decree "
    "91/2017, Art. 40, clause 3).",
)
_BY_WHOM = words(
    "Do thủ trưởng cơ quan chuyên môn cấp tỉnh, chủ tịch UBND cấp huyện, cấp xã tặng (Nghị định 91/2017/NĐ-CP, Điều "
    "40, khoản 2).",
    "Given by heads of provincial departments and chairs of district and commune people's committees (Decree 91/2017, "
    "Art. 40, clause 2).",
)


def _rule(
    subject: SubjectKind,
    route: str,
    kinds: tuple[AwardKind, ...],
    label: Label,
    *branch: Clause,
    notes: tuple[Label, ...] = (),
) -> AwardRule:
    place = _CLAUSES[subject]
    return rule(
        f"l03-gk-{subject}{route}",
        "gk",
        subject,
        label,
        UNDER_L03,
        every("gk", EVERY, place, abides(place), *branch),
        kinds=kinds,
        notes=notes,
    )


MOVEMENT: tuple[AwardRule, ...] = tuple(
    _rule(
        subject,
        "-movement",
        ("movement",),
        words("Giấy khen theo phong trào, Luật 15/2003", "Certificate of merit by movement, Law 15/2003"),
        achieved(_CLAUSES[subject], least),
        *fits(_CLAUSES[subject]),
        notes=(_AT_ONCE, NO_STATE_BASE),
    )
    for subject, least in _LEAST.items()
)

AD_HOC: tuple[AwardRule, ...] = tuple(
    _rule(
        subject,
        "-ad-hoc",
        ("ad_hoc",),
        words("Giấy khen đột xuất, Luật 15/2003", "Certificate of merit for ad hoc results, Law 15/2003"),
        judged("ad_hoc", words("Lập được thành tích đột xuất", "Ad hoc results"), _CLAUSES[subject]),
        notes=(HIGHER_IF_OUTSTANDING, NO_FILING_DAY, NO_STATE_BASE),
    )
    for subject in _LEAST
)

_DUTIES: dict[SubjectKind, tuple[Clause, ...]] = {
    "individual": (
        judged(
            "duties_done_well",
            words("Hoàn thành tốt nhiệm vụ và nghĩa vụ công dân", "Duties and civic duties done well"),
            _CLAUSES["individual"],
        ),
        judged(
            "exemplary", words("Phẩm chất đạo đức tốt, gương mẫu", "Of good morals, an example"), _CLAUSES["individual"]
        ),
    ),
    "collective": (
        judged("duties_done_well", words("Hoàn thành tốt nhiệm vụ", "Tasks done well"), _CLAUSES["collective"]),
        judged(
            "united",
            words(
                "Nội bộ đoàn kết, thực hiện tốt dân chủ, thực hành tiết kiệm", "United, democratic within, and thrifty"
            ),
            _CLAUSES["collective"],
        ),
    ),
}

MERIT: tuple[AwardRule, ...] = tuple(
    _rule(
        subject,
        "",
        ("merit",),
        words("Giấy khen do hoàn thành tốt nhiệm vụ, Luật 15/2003", "Certificate of merit for duties, Law 15/2003"),
        *branch,
    )
    for subject, branch in _DUTIES.items()
)

HOUSEHOLD = _rule(
    "household",
    "",
    ("merit", "ad_hoc"),
    words("Giấy khen cho hộ gia đình, Nghị định 91/2017", "Certificate of merit for a household, Decree 91/2017"),
    household_contribution(
        _CLAUSES["household"],
        words("Có đóng góp công sức, đất đai, tài sản", "Gave labour, land or property"),
    ),
    notes=(
        _BY_WHOM,
        words(
            "Văn bản chỉ có một nhánh cho hộ gia đình, không nói theo loại khen thưởng nào: dùng cho công trạng và đột "
            "xuất, không có nhánh phong trào.",
            "The text has one branch for a household and names no kind: it answers for merit and ad hoc; there is no "
            "branch by movement.",
        ),
    ),
)

GIAY_KHEN: tuple[AwardRule, ...] = (*MOVEMENT, *AD_HOC, *MERIT, HOUSEHOLD)
"""Every certificate of merit of this law."""
