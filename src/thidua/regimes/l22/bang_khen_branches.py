"""Bằng khen of ministries and provinces: the branches of Law 06/2022 Article 74 beside the run of years.

They are of the same kind as the run (merit), so that the rule by merit holds them as alternatives.
"""

from __future__ import annotations

from thidua.labels import Label
from thidua.regimes.branches import judged, large_contribution
from thidua.regimes.building import Clause, words
from thidua.regimes.instruments import L22, cite

RESTATED: Label = words(
    "theo nội dung do một tỉnh chép lại (Quyết định 86/2025/QĐ-UBND của Bắc Ninh)",
    "as a province restates it (Decision 86/2025/QĐ-UBND of Bắc Ninh)",
)

FIELD_POINT = cite(L22, "74", "1", point="b", mark="secondary")
COLLECTIVE_PLACE = cite(L22, "74", mark="secondary", note=RESTATED)

FIELD_ACHIEVEMENT: Clause = judged(
    "field_achievement",
    words(
        "Lập được thành tích có phạm vi ảnh hưởng trong từng lĩnh vực thuộc bộ, ban, ngành, tỉnh",
        "An achievement of influence in one field of the ministry or province",
    ),
    FIELD_POINT,
)

INDIVIDUAL_BRANCHES: tuple[Clause, ...] = (
    FIELD_ACHIEVEMENT,
    large_contribution(cite(L22, "74", "1", point="c", mark="secondary")),
)
"""What is enough for an individual, beside the run of years of point d."""

COLLECTIVE_BRANCHES: tuple[Clause, ...] = (large_contribution(COLLECTIVE_PLACE),)
"""What is enough for a collective, beside its run of years."""
