"""Decrees on the yearly rating and on the discipline of civil servants and public employees."""

from __future__ import annotations

from thidua.regimes.instruments.instrument import Instrument, instrument

D56 = instrument("d56", "Nghị định 56/2015/NĐ-CP", "Decree 56/2015/NĐ-CP", "2015-08-01", "2020-08-20", "unverified")
"""Rating; amended by Decree 88/2017, whose days have not been read."""
D90 = instrument("d90", "Nghị định 90/2020/NĐ-CP", "Decree 90/2020/NĐ-CP", "2020-08-20", "2026-07-01", "secondary")
"""Rating; from ``D90_CIVIL_SERVANTS_TO`` on for public employees only."""
D48 = instrument("d48", "Nghị định 48/2023/NĐ-CP", "Decree 48/2023/NĐ-CP", "2023-09-15", "2026-07-01", "secondary")
"""Discipline in the rating; amends Decree 90/2020."""
D335 = instrument("d335", "Nghị định 335/2025/NĐ-CP", "Decree 335/2025/NĐ-CP", "2026-01-01", None, "secondary")
"""Rating of civil servants."""
D233 = instrument("d233", "Nghị định 233/2026/NĐ-CP", "Decree 233/2026/NĐ-CP", "2026-07-01", None, "secondary")
"""Rating of public employees and public service units."""
D34 = instrument("d34", "Nghị định 34/2011/NĐ-CP", "Decree 34/2011/NĐ-CP", "2011-07-05", "2020-09-20", "unverified")
"""Discipline of civil servants."""
D112 = instrument(
    *("d112", "Nghị định 112/2020/NĐ-CP", "Decree 112/2020/NĐ-CP", "2020-09-20", "2025-07-01", "secondary"),
    start_mark="unverified",
)
"""Discipline; amended by Decree 71/2023, whose days have not been read."""
D172 = instrument("d172", "Nghị định 172/2025/NĐ-CP", "Decree 172/2025/NĐ-CP", "2025-07-01", None, "secondary")
"""Discipline of officials and civil servants."""

RATINGS: tuple[Instrument, ...] = (D56, D90, D48, D335, D233, D34, D112, D172)
"""Rating, then discipline, by age."""
