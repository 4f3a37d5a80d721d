"""Decrees on emulation and commendation, initiatives and the two tiers of local government; one local decision."""

from __future__ import annotations

from thidua.regimes.instruments.instrument import Instrument, instrument

D42 = instrument("d42", "Nghị định 42/2010/NĐ-CP", "Decree 42/2010/NĐ-CP", "2010-06-01", "2017-10-01", "unverified")
"""Read together with Decree 39/2012; its first day is recalled."""
D65 = instrument("d65", "Nghị định 65/2014/NĐ-CP", "Decree 65/2014/NĐ-CP", "2014-08-15", "2017-10-01", "unverified")
"""Its first day is recalled."""
D91 = instrument("d91", "Nghị định 91/2017/NĐ-CP", "Decree 91/2017/NĐ-CP", "2017-10-01", "2024-01-01", "gazette")
D98 = instrument("d98", "Nghị định 98/2023/NĐ-CP", "Decree 98/2023/NĐ-CP", "2024-01-01", "2025-07-01", "secondary")
D86 = instrument("d86", "Nghị định 86/2023/NĐ-CP", "Decree 86/2023/NĐ-CP", "2024-01-30", None, "secondary")
"""Cultural families, cultural villages, exemplary communes."""
D28 = instrument(
    *("d28", "Nghị định 28/2024/NĐ-CP", "Decree 28/2024/NĐ-CP", "2024-01-01", "2025-07-01", "secondary"),
    start_mark="unverified",
)
"""The medal of youth volunteers, awards for the resistance wars; it began on some day of 2024."""
D152 = instrument(
    *("d152", "Nghị định 152/2025/NĐ-CP", "Decree 152/2025/NĐ-CP", "2025-07-01", "2027-03-01", "secondary"),
    end_mark="unverified",
)
D129 = instrument(
    *("d129", "Nghị định 129/2025/NĐ-CP", "Decree 129/2025/NĐ-CP", "2025-07-01", "2027-03-01", "secondary"),
    end_mark="unverified",
)
"""What moved between the tiers of local government; it may end earlier, see ``D129_MAY_END``."""
D13 = instrument("d13", "Nghị định 13/2012/NĐ-CP", "Decree 13/2012/NĐ-CP", "2012-04-25", None, "secondary")
"""The charter of initiatives."""
BN86 = instrument(
    *("bn86", "Quyết định 86/2025/QĐ-UBND (Bắc Ninh)", "Decision 86/2025/QĐ-UBND (Bắc Ninh)", "2025-12-15"),
    *(None, "secondary"),
)
"""A local text: it narrows or fills the national one, and what becomes of it from 2026-10-01 on is unknown."""

DECREES: tuple[Instrument, ...] = (D42, D65, D91, D98, D86, D28, D152, D129, D13, BN86)
"""Decrees on the field itself, by age, and the local decision."""
