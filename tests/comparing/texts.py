"""Two short texts of one made-up award, and the same text with one thing changed."""

import re
from copy import deepcopy
from typing import Any

from thidua import AwardRule

CITATION = {"instrument": {"vi": "Văn bản thử", "en": "Test text"}, "article": "1", "mark": "gazette"}


def leaf(code: str, when: str, **changes: Any) -> dict[str, Any]:
    """A condition as data."""
    return {"kind": "requires", "code": code, "label": f"Ý {code}", "citation": CITATION, "when": when} | changes


def group(kind: str, code: str, *parts: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A group as data; ``not`` has one part."""
    below = {"part": parts[0]} if kind == "not" else {"parts": list(parts)}
    return {"kind": kind, "code": code, "label": f"Nhóm {code}", "citation": CITATION, **below} | changes


ASKS: dict[str, dict[str, Any]] = {
    "months": {"kind": "months_since_recruitment"},
    "rating": {"kind": "rating"},
    "disciplined": {"kind": "discipline", "at_least": "reprimand"},
    "registered": {"kind": "registered"},
    "initiative": {"kind": "initiative"},
    "topic": {"kind": "initiative", "what": "science_topic"},
    "active": {"kind": "attested", "question": "active"},
    "unread": {"kind": "open_law"},
    "exempt": {"kind": "discipline_in_rating", "in_force": {"start": "2023-09-15", "end": "2026-01-01"}},
}


def rule(condition: dict[str, Any], asks: dict[str, dict[str, Any]] | None = None, **changes: Any) -> AwardRule:
    """A rule of that condition, with the facts that its leaves name."""
    known = ASKS | (asks or {})
    said = _words(condition)
    data: dict[str, Any] = {
        "code": "thu",
        "award": "ldtt",
        "subject_kind": "individual",
        "label": {"vi": "Quy định thử", "en": "Test rule"},
        "validity": {"start": "2020-01-01"},
        "citation": CITATION,
        "facts": [{"name": name, "label": f"Dữ kiện {name}", "ask": known[name]} for name in known if name in said],
        "condition": condition,
    }
    return AwardRule.model_validate(deepcopy(data | changes))


def _words(node: dict[str, Any]) -> set[str]:
    found = set(re.findall(r"[a-z_]+", node.get("when", "")))
    for part in [*node.get("parts", ()), *([node["part"]] if "part" in node else ())]:
        found |= _words(part)
    return found


def standard() -> dict[str, Any]:
    """Three conditions that must all hold, one of them with two ways."""
    return group(
        "all_of",
        "root",
        leaf("served", "months >= 10"),
        leaf("clean", "not disciplined"),
        group("any_of", "work", leaf("has_initiative", "initiative"), leaf("has_topic", "topic")),
    )
