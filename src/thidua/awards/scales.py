"""Scales that award conditions compare: quality ratings, scopes of initiatives, severities of discipline.

Codes are in ascending order; the words are those of the instruments. A form of discipline that was abolished keeps
its place, so that “khiển trách or heavier” still means the same.
"""

from __future__ import annotations

from typing import Literal

from thidua.formulas.facts import Choice
from thidua.labels import Label

Rating = Literal["not_completed", "completed", "completed_well", "completed_excellently"]
"""KHT < HTNV < HTTNV < HTXSNV."""

Scope = Literal["base", "ministry_province", "nationwide"]
"""Where an initiative has effect: cơ sở < bộ, ban, ngành, tỉnh < toàn quốc."""

Severity = Literal["reprimand", "warning", "salary_lowered", "demotion", "removal", "dismissal"]
"""khiển trách < cảnh cáo < hạ bậc lương < giáng chức < cách chức < buộc thôi việc."""

RATINGS: tuple[Choice, ...] = (
    Choice(code="not_completed", label=Label(vi="không hoàn thành nhiệm vụ", en="duties not completed")),
    Choice(code="completed", label=Label(vi="hoàn thành nhiệm vụ", en="duties completed")),
    Choice(code="completed_well", label=Label(vi="hoàn thành tốt nhiệm vụ", en="duties completed well")),
    Choice(
        code="completed_excellently",
        label=Label(vi="hoàn thành xuất sắc nhiệm vụ", en="duties completed excellently"),
    ),
)

SCOPES: tuple[Scope, ...] = ("base", "ministry_province", "nationwide")
SEVERITIES: tuple[Severity, ...] = (
    "reprimand",
    "warning",
    "salary_lowered",
    "demotion",
    "removal",
    "dismissal",
)
