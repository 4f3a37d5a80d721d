"""The movement on office culture 2019–2025: a worked example, as Decision 733/QĐ-TTg has it (secondary)."""

from __future__ import annotations

from datetime import date

from thidua.awards.case import Movement
from thidua.periods import Period
from thidua.regimes.building import words
from thidua.regimes.movements.plan import LaunchPlan

OFFICE_CULTURE = LaunchPlan(
    movement=Movement(
        code="van-hoa-cong-so",
        label=words(
            "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở", "Officials emulate in office culture"
        ),
        launcher_level="central",
        period=Period(start=date(2019, 5, 19), end=date(2026, 1, 1)),
        launched_by="Thủ tướng Chính phủ",
        launcher="prime_minister",
        form="thematic",
        review="final",
    ),
    scope="national",
)
"""Launched on 2019-05-19, planned on 2019-06-14 for the years to 2025, reviewed in 2022 and finally in 2025.

The last day of the year stands for the end, since the decision names the year only. What the plan states part by part
has not been read, so ``parts`` are not known. How many each ministry or province may name is not known either.
"""
