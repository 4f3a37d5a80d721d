"""Small criteria sets, written as the data a user would load."""

from __future__ import annotations

from thidua import CriteriaSet, score

CITATION = {"instrument": "Bảng điểm minh họa", "article": "1", "mark": "illustrative"}

FACTS = [
    {"kind": "number", "name": "done", "highest": "1000", "label": {"vi": "Đã làm", "en": "Done"}},
    {"kind": "number", "name": "due", "highest": "1000", "may_not_apply": True, "label": "Được giao"},
    {"kind": "number", "name": "share", "places": 2, "highest": "100", "may_not_apply": True},
    {"kind": "number", "name": "late", "highest": "50", "may_not_apply": True},
    {"kind": "number", "name": "change", "places": 1, "lowest": "-10", "highest": "10"},
    {"kind": "yes_no", "name": "plan", "may_not_apply": True, "label": {"vi": "Có kế hoạch", "en": "Has a plan"}},
    {
        "kind": "choice",
        "name": "level",
        "may_not_apply": True,
        "members": [
            {"code": "none", "label": {"vi": "Chưa", "en": "None"}},
            {"code": "part", "label": {"vi": "Một phần", "en": "Part"}},
            {"code": "full", "label": {"vi": "Đầy đủ", "en": "Full"}},
        ],
    },
    {"kind": "date", "name": "reported", "lowest": "2024-01-01", "highest": "2024-12-31"},
]


def criterion(code, maximum, rule, **more):
    """A criterion as data."""
    return {"code": code, "label": f"Tiêu chí {code}", "max": maximum, "rule": rule, **more}


def formula(text):
    return {"kind": "formula", "formula": text}


def section(code, maximum, *criteria, **more):
    return {"code": code, "label": f"Mục {code}", "max": maximum, "criteria": list(criteria), **more}


def table_data(*sections, facts=None, **more):
    """A whole set as data."""
    return {
        "code": "T",
        "label": {"vi": "Bảng điểm", "en": "Table"},
        "citation": CITATION,
        "facts": FACTS if facts is None else facts,
        "sections": list(sections),
        **more,
    }


def table(*sections, **more):
    return CriteriaSet.model_validate(table_data(*sections, **more))


def leaf(rule, answers, maximum="10", **more):
    """What one criterion comes to: `7.5`, `0..10`, `not applicable`, `0..10 or not applicable`."""
    return str(score(table(section("I", "1000", criterion("I.1", maximum, rule, **more))), answers).points("I.1"))
