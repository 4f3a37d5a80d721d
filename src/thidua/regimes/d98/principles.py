"""Decree 98/2023 Article 4: freeze and release; one achievement is rewarded once (Law 06/2022 Article 5 clause 2)."""

from __future__ import annotations

from thidua.regimes.instruments import D98, L22, cite
from thidua.regimes.principle import Principle, freeze, once

FREEZE = freeze(
    cite(D98, "4", mark="secondary"),
    ("discipline_review", "investigation", "inspection", "audit", "complaint", "press_report"),
    until_cleared=True,
)
ONCE = once(cite(L22, "5", "2", mark="secondary"), "all")
PRINCIPLES: tuple[Principle, ...] = (FREEZE, ONCE)
