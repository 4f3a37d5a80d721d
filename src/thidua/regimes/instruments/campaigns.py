"""Decisions of the Prime Minister on office culture (văn hóa công sở)."""

from __future__ import annotations

from thidua.regimes.instruments.instrument import Instrument, instrument

QD1847 = instrument(
    *("qd1847", "Quyết định 1847/QĐ-TTg", "Decision 1847/QĐ-TTg", "2018-12-27", None, "secondary"),
    start_mark="unverified",
)
"""The scheme on public-service culture; from the day it was signed, its first day in force is unread."""
QD733 = instrument(
    *("qd733", "Quyết định 733/QĐ-TTg", "Decision 733/QĐ-TTg", "2019-06-14", None, "secondary"),
    start_mark="unverified",
)
"""The plan of the movement 2019–2025; from the day it was signed, its first day in force is unread."""

CAMPAIGNS: tuple[Instrument, ...] = (QD1847, QD733)
"""The decisions on office culture, by age."""
