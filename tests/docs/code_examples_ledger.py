"""Examples of the codes of the ledger of facts."""

from __future__ import annotations

_ENTRIES = """
from datetime import date

from thidua import Ledger
from thidua.ledger import inspect_ledger

first = {
    "code": "e1", "unit": "xa-a", "fact": "sessions", "cycle": "2024", "value": "5",
    "reporter": "Trần Thị Bình", "recorded_on": "2024-12-05",
}
"""
_ASKED = "findings = inspect_ledger(ledger, on=date(2024, 12, 31))\n"

LEDGER_EXAMPLES: dict[str, str] = {
    "correction_self": """
from thidua.ledger import Correction

Correction(replaces="e1", replaced_by="e1", why="Cộng nhầm", by="Lê Văn Cường", on="2024-12-20")
""",
    "ledger_entries_differ": f"""{_ENTRIES}
second = first | {{"code": "e2", "value": "4"}}
ledger = Ledger.model_validate({{"entries": [first, second]}})
{_ASKED}""",
    "correction_of_nothing": f"""{_ENTRIES}
correction = {{"replaces": "e7", "replaced_by": "e1", "why": "Cộng nhầm", "by": "Lê Văn Cường", "on": "2024-12-20"}}
ledger = Ledger.model_validate({{"entries": [first], "corrections": [correction]}})
{_ASKED}""",
}
