"""The texts that set the form of documents, with the interval in which each speaks.

Marks: Decree 30/2020 is known from secondary sources; the first day of Circular 01/2011 is recalled; the
instructions of the unions are known by name and day of adoption only.
"""

from __future__ import annotations

import datetime as dt

from thidua.citations import Validity
from thidua.labels import Label
from thidua.model import Model


class RuleText(Model):
    """One text: its name, and when it speaks."""

    name: Label
    validity: Validity


def _text(vi: str, en: str, start: str, end: str | None = None) -> RuleText:
    first, last = dt.date.fromisoformat(start), dt.date.fromisoformat(end) if end else None
    return RuleText(name=Label(vi=vi, en=en), validity=Validity(start=first, end=last))


D30 = _text("Nghị định 30/2020/NĐ-CP", "Decree 30/2020/NĐ-CP", "2020-03-05")
"""Clerical work, from the day it was signed."""
C01 = _text("Thông tư 01/2011/TT-BNV", "Circular 01/2011/TT-BNV", "2011-03-04", "2020-03-05")
"""Form and layout of administrative documents."""
HD36 = _text("Hướng dẫn 36-HD/VPTW", "Guidance 36-HD/VPTW", "2018-04-03")
"""Party documents."""
QD933 = _text("Quyết định 933/QĐ-TLĐ", "Decision 933/QĐ-TLĐ", "2024-05-14")
"""Trade-union documents; from the day it was signed, its first day in force is unread."""
QD1013 = _text("Quyết định 1013/QĐ-TLĐ", "Decision 1013/QĐ-TLĐ", "2011-08-19", "2024-05-14")
"""Trade-union documents before."""
QD367 = _text("Quyết định 367-QĐ/TWĐTN-VP", "Decision 367-QĐ/TWĐTN-VP", "2013-10-29")
"""Youth-union documents."""
L72 = _text("Luật 72/2025/QH15", "Law 72/2025/QH15", "2025-07-01")
"""Local government in two tiers."""

Text30 = {
    number: Label(vi=f"{D30.name.vi}, Phụ lục {number}", en=f"{D30.name.text('en')}, Appendix {number}")
    for number in ("I", "III")
}
"""The appendices of Decree 30/2020."""
