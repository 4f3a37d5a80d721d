"""The laws: emulation and commendation in three texts, and the law on officials and civil servants."""

from __future__ import annotations

from thidua.regimes.instruments.instrument import Instrument, instrument

L03 = instrument("l03", "Luật 15/2003/QH11", "Law 15/2003/QH11", "2004-07-01", "2024-01-01", "gazette")
L47 = instrument("l47", "Luật 47/2005/QH11", "Law 47/2005/QH11", "2005-06-27", "2024-01-01", "secondary")
"""Amends Law 15/2003."""
L32 = instrument("l32", "Luật 32/2009/QH12", "Law 32/2009/QH12", "2010-01-01", "2024-01-01", "unverified")
"""Amends Law 15/2003; its first day is recalled."""
L39 = instrument("l39", "Luật 39/2013/QH13", "Law 39/2013/QH13", "2014-06-01", "2024-01-01", "secondary")
"""Amends Law 15/2003 in 47 articles."""
L22 = instrument("l22", "Luật 06/2022/QH15", "Law 06/2022/QH15", "2024-01-01", None, "gazette")
"""In its unamended text up to 2026-09-30."""
L06 = instrument("l06", "Luật 06/2026/QH16", "Law 06/2026/QH16", "2026-10-01", None, "secondary")
"""Amends Law 06/2022; its amending articles have not been read."""
L80 = instrument("l80", "Luật 80/2025/QH15", "Law 80/2025/QH15", "2025-07-01", None, "secondary")
"""Officials and civil servants."""

LAWS: tuple[Instrument, ...] = (L03, L47, L32, L39, L22, L06, L80)
"""The laws, by field and age."""
