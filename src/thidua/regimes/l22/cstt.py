"""Chiến sĩ tiên tiến of the armed forces: Law 06/2022 Article 24 clause 2, whose standard has not been read.

The circulars that bar new recruits from Lao động tiên tiến bar them from this title as well.
"""

from __future__ import annotations

from thidua.awards.asks import OpenLaw
from thidua.awards.rule import AwardRule
from thidua.citations import Validity
from thidua.regimes.building import Clause, every, leaf, rule, words, yes
from thidua.regimes.instruments import L22, cite
from thidua.regimes.l22.ldtt import MONTHS, NEW_RECRUIT, special_cases

_CLAUSE = cite(L22, "24", "2", mark="secondary")
_UNREAD = cite(L22, "24", "2", mark="unverified")
_STANDARD = yes(
    "standard_of_forces",
    words(
        "Tiêu chuẩn Chiến sĩ tiên tiến của lực lượng vũ trang (chưa đọc được)",
        "The standard of advanced soldier of the armed forces (not read)",
    ),
    _UNREAD,
    OpenLaw(),
)
_NOTES = (
    words(
        "Quân đội, công an có quy định riêng về thẩm quyền và chi tiết: không có trong thư viện.",
        "The army and the police have rules of their own on competence and detail: not in the library.",
    ),
)


def _clauses() -> list[tuple[int, Validity, Clause]]:
    found: list[tuple[int, Validity, Clause]] = []
    for index, (start, end, bar) in enumerate(NEW_RECRUIT, start=1):
        parts = [_STANDARD]
        if bar is not None:
            label = words("Được tuyển dụng đủ 6 tháng", "Recruited at least 6 months ago")
            parts.append(leaf("served_6_months", label, "months >= 6", bar, MONTHS))
        parts += special_cases(bar)
        whole = every("cstt", words("Đạt mọi điều kiện", "Every condition holds"), _CLAUSE, *parts)
        found.append((index, Validity(start=start, end=end), whole))
    return found


CSTT: tuple[AwardRule, ...] = tuple(
    rule(
        f"l22-cstt-{index}",
        "cstt",
        "individual",
        words("Chiến sĩ tiên tiến theo Luật 06/2022", "Advanced soldier under Law 06/2022"),
        validity,
        clause,
        notes=_NOTES,
    )
    for index, validity, clause in _clauses()
)
