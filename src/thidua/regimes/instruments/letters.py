"""Letters and notices of the ministry of home affairs: how a text is read, which procedure is followed.

They make no law and end with the text they speak of; a rule that cites one may be older than the letter.
"""

from __future__ import annotations

from thidua.regimes.instruments.instrument import Instrument, instrument

CV5007 = instrument(
    *("cv5007", "Công văn 5007/BNV-TĐKT", "Letter 5007/BNV-TĐKT", "2023-01-01", None, "secondary"),
    start_mark="unverified",
)
"""One initiative is used once between a title and a form; of some day of 2023."""
CV1168 = instrument("cv1168", "Công văn 1168/BNV-BTĐKT", "Letter 1168/BNV-BTĐKT", "2026-02-06", None, "secondary")
"""How Law 06/2022 Article 74 clause 1 point d is read."""
QD311 = instrument(
    *("qd311", "Quyết định 311/QĐ-BNV", "Decision 311/QĐ-BNV", "2025-01-01", None, "secondary"),
    start_mark="unverified",
)
"""The procedure of the flag of the Government by movement; of some day of 2025."""

LETTERS: tuple[Instrument, ...] = (CV5007, CV1168, QD311)
"""Letters and notices, by age."""
