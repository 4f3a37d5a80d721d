"""Circulars that detail the decrees, and letters of the ministry that answer how a text is read."""

from __future__ import annotations

from thidua.regimes.instruments.instrument import Instrument, instrument

C08 = instrument("c08", "Thông tư 08/2017/TT-BNV", "Circular 08/2017/TT-BNV", "2017-12-15", "2020-01-01", "secondary")
C12 = instrument(
    *("c12", "Thông tư 12/2019/TT-BNV", "Circular 12/2019/TT-BNV", "2020-01-01", "2024-02-24", "gazette"),
    end_mark="unverified",
)
C05 = instrument(
    *("c05", "Thông tư 5/2020/TT-BNV", "Circular 5/2020/TT-BNV", "2020-12-25", "2024-02-24", "secondary"),
    start_mark="unverified",
    end_mark="unverified",
)
"""Strikes Article 2 clause 7 of Circular 12/2019, the rating of the Party body."""
C01 = instrument("c01", "Thông tư 01/2024/TT-BNV", "Circular 01/2024/TT-BNV", "2024-04-15", "2025-08-05", "secondary")
C15 = instrument(
    *("c15", "Thông tư 15/2025/TT-BNV", "Circular 15/2025/TT-BNV", "2025-08-05", "2027-03-01", "secondary"),
    end_mark="unverified",
)
C07 = instrument("c07", "Thông tư 07/2026/TT-BGDĐT", "Circular 07/2026/TT-BGDĐT", "2026-04-02", None, "secondary")
"""Education."""

CIRCULARS: tuple[Instrument, ...] = (C08, C12, C05, C01, C15, C07)
"""Circulars, by age."""
