"""Titles of localities and families: Law 06/2022 Articles 29 to 31, with the framework of Decree 86/2023 (not read)."""

from __future__ import annotations

from thidua.awards.asks import Attested, OpenLaw
from thidua.awards.award import SubjectKind
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.building import Clause, every, rule, words, yes
from thidua.regimes.instruments import L22, cite
from thidua.regimes.l22.validity import UNAMENDED

_LOCAL = words(
    "Chi tiết do ủy ban nhân dân cấp tỉnh quy định trên khung của Nghị định 86/2023/NĐ-CP.",
    "The detail is set by the provincial people's committee within the framework of Decree 86/2023.",
)
_NO_DISTRICT = words(
    "Từ 01/7/2025 không còn cấp huyện: ai so sánh các xã, phường, đặc khu thì chưa rõ, nên để người có thẩm quyền xác "
    "nhận.",
    "The district ended on 2025-07-01: who compares communes, wards and special zones is open, so it is left to the "
    "judgement of the competent body.",
)


def _framework(citation: Citation) -> Clause:
    label = words(
        "Khung tiêu chuẩn của Nghị định 86/2023/NĐ-CP và quy định chi tiết của tỉnh",
        "The framework of Decree 86/2023 and the detail of the province",
    )
    return yes("framework", label, citation, OpenLaw())


def _open(award: str, subject: SubjectKind, label: Label, article: Citation) -> AwardRule:
    return rule(f"l22-{award}", award, subject, label, UNAMENDED, _framework(article), notes=(_LOCAL,))


_29 = cite(L22, "29", mark="secondary")
XATB = rule(
    "l22-xatb",
    "xatb",
    "locality",
    words("Xã, phường, đặc khu tiêu biểu, Luật 06/2022", "Exemplary commune, ward or special zone, Law 06/2022"),
    UNAMENDED,
    every(
        "xatb",
        words("Đạt mọi điều kiện", "Every condition holds"),
        _29,
        yes(
            "leads_district_movement",
            words(
                "Dẫn đầu phong trào thi đua của địa bàn (cấp huyện cũ)",
                "Leads the emulation movement of the area (the former district)",
            ),
            _29,
            Attested(question="leads_district_movement"),
        ),
        _framework(_29),
    ),
    notes=(_LOCAL, _NO_DISTRICT),
)

LOCALITY_TITLES: tuple[AwardRule, ...] = (
    XATB,
    _open(
        *("thonvh", "locality"),
        words("Thôn, tổ dân phố văn hóa, Luật 06/2022", "Cultural village or quarter, Law 06/2022"),
        cite(L22, "30", mark="secondary"),
    ),
    _open(
        *("gdvh", "household"),
        words("Gia đình văn hóa, Luật 06/2022", "Cultural family, Law 06/2022"),
        cite(L22, "31", mark="unverified"),
    ),
)
"""Exemplary commune, cultural village or quarter, cultural family."""
