"""Folders with a table and a case file, for the tests of case files."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path

TABLE = {
    "code": "t",
    "label": {"vi": "Bảng mẫu", "en": "Sample"},
    "citation": {"instrument": "Mẫu", "mark": "illustrative"},
    "facts": [
        {"kind": "number", "name": "done", "highest": "100", "places": 1, "may_not_apply": True},
        {"kind": "number", "name": "late", "highest": "10"},
        {"kind": "yes_no", "name": "plan"},
        {"kind": "choice", "name": "grade", "members": ["unknown", "fair", "good"]},
        {"kind": "date", "name": "sent"},
    ],
    "sections": [
        {
            "code": "I",
            "label": {"vi": "Việc", "en": "Work"},
            "max": "20",
            "criteria": [
                {
                    "code": "I.1",
                    "label": {"vi": "Việc đã làm", "en": "Work done"},
                    "max": "10",
                    "rule": {"kind": "formula", "formula": "min(done, 10)"},
                },
                {
                    "code": "I.2",
                    "label": {"vi": "Kế hoạch", "en": "Plan"},
                    "max": "10",
                    "rule": {"kind": "all_or_nothing", "met": "plan"},
                },
            ],
        },
        {
            "code": "II",
            "label": {"vi": "Kỷ cương", "en": "Order"},
            "max": "5",
            "criteria": [
                {
                    "code": "II.1",
                    "label": {"vi": "Đúng giờ", "en": "On time"},
                    "max": "5",
                    "rule": {"kind": "deduct_per_event", "events": "late", "each": "1"},
                }
            ],
        },
    ],
    "classes": {
        "bands": [
            {"code": "good", "label": {"vi": "Tốt", "en": "Good"}, "at_least": "20"},
            {"code": "fair", "label": {"vi": "Khá", "en": "Fair"}, "at_least": "10"},
        ]
    },
}

HEAD = 'thidua_cases = 1\ntable = "table.json"\n'


def write(folder: Path, cases: str, *, name: str = "t.cases.toml", table: dict | None = None) -> Path:
    """A folder with ``table.json`` and a case file; its cases begin at line 3."""
    (folder / "table.json").write_text(json.dumps(table or TABLE), encoding="utf-8")
    file = folder / name
    head = HEAD if name.endswith(".toml") else "thidua_cases: 1\ntable: table.json\n"
    file.write_text(head + textwrap.dedent(cases).lstrip("\n"), encoding="utf-8")
    return file


def said(report):
    """Failures as line, code, expected and actual."""
    return [(f.line, f.finding.code, f.expected, f.actual) for f in report.failures]
