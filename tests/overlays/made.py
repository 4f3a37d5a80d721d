"""A small national rule, overlays in a few words, and records that answer it."""

from datetime import date
from typing import Any

from thidua import AwardRule, Case, Overlay, SubjectRecord

DAY = date(2025, 6, 1)
CASE = Case.model_validate({"clocks": {"achieved": "2025", "proposed_at": "2025-12-20"}})


def cited(mark: str = "gazette", article: str = "1", text: str = "Luật thử") -> dict[str, str]:
    return {"instrument": text, "article": article, "mark": mark}


def leaf(code: str, when: str, mark: str = "gazette", text: str = "Luật thử", **more: Any) -> dict[str, Any]:
    node = {"kind": "requires", "code": code, "label": f"Điều kiện {code}", "when": when}
    return node | {"citation": cited(mark, code, text)} | more


def inner(kind: str, code: str, *parts: dict[str, Any], text: str = "Luật thử", **more: Any) -> dict[str, Any]:
    return {"kind": kind, "code": code, "label": code, "citation": cited(text=text), "parts": list(parts)} | more


def asked(name: str) -> dict[str, Any]:
    return {"name": name, "label": name, "ask": {"kind": "attested", "question": name}}


def local(code: str, when: str, **more: Any) -> dict[str, Any]:
    return leaf(code, when, "secondary", "Quyết định tỉnh", **more)


RATING = {"name": "rating", "label": "Xếp loại", "ask": {"kind": "rating"}}
OPEN = {"name": "unread", "label": "Chưa đọc", "ask": {"kind": "open_law"}}
MONTHS = {"name": "months", "label": "Số tháng", "ask": {"kind": "months_since_recruitment"}}

NATIONAL = AwardRule.model_validate(
    {
        "code": "national",
        "award": "gk",
        "subject_kind": "individual",
        "award_kinds": ["movement", "merit"],
        "label": "Quy định chung",
        "validity": {"start": "2024-01-01", "end": "2026-10-01"},
        "citation": cited(),
        "facts": [RATING, MONTHS, asked("abides"), asked("disputed"), OPEN],
        "condition": inner(
            "all_of",
            "root",
            leaf("rated", "rating >= 'completed_well'"),
            leaf("served", "months >= 6"),
            inner("any_of", "branch", leaf("lawful", "abides"), leaf("detail", "unread")),
            {"kind": "not", "code": "clean", "label": "x", "citation": cited(), "part": leaf("dispute", "disputed")},
        ),
    }
)
"""rated and served and (lawful or detail) and not dispute; `detail` is open."""

ALL = {"rules": ["national"]}


def overlay(code: str = "tinh", **parts: Any) -> Overlay:
    data: dict[str, Any] = {
        "code": code,
        "label": f"Quy định {code}",
        "issuer_label": "UBND tỉnh",
        "citation": cited("secondary", text="Quyết định tỉnh"),
        "validity": {"start": "2024-06-01"},
    }
    return Overlay.model_validate(data | parts)


def fill(node: str, condition: dict[str, Any], *facts: dict[str, Any], **target: Any) -> dict[str, Any]:
    return {"target": target or ALL, "node": node, "condition": condition, "facts": list(facts)}


def add(condition: dict[str, Any], *facts: dict[str, Any], **target: Any) -> dict[str, Any]:
    return {"target": target or ALL, "condition": condition, "facts": list(facts)}


def replace(node: str, condition: dict[str, Any], *facts: dict[str, Any], power: str | None = None) -> dict[str, Any]:
    change = fill(node, condition, *facts)
    return change | {"power": cited(power, "9", "Luật trao quyền")} if power else change


def record(rating: str | None = "completed_well", recruited: str | None = "2020-01-01", **said: bool) -> SubjectRecord:
    data: dict[str, Any] = {"subject": "cb-01", "subject_kind": "individual", "recruited_on": recruited}
    data["ratings"] = [{"cycle": "2025", "rating": rating}] if rating else []
    data["attestations"] = [
        {"question": name, "cycle": "2025", "answer": answer, "by": "Hội đồng"} for name, answer in said.items()
    ]
    return SubjectRecord.model_validate(data)
