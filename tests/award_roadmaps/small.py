"""Rules written by hand, and verdicts with the answers given."""

from __future__ import annotations

from datetime import date
from itertools import count
from typing import Any

from award_roadmaps.making import CASE, CITATION, RECORD
from thidua import AwardRule, Case, Verdict
from thidua.awards.asks import Asked
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.roadmap import AwardRoadmap

RATING = {"name": "rating", "label": {"vi": "Xếp loại", "en": "Rating"}, "ask": {"kind": "rating"}}
MONTHS = {"name": "months", "label": {"vi": "Số tháng", "en": "Months"}, "ask": {"kind": "months_since_recruitment"}}
INITIATIVE = {"name": "initiative", "label": {"vi": "Sáng kiến", "en": "Initiative"}, "ask": {"kind": "initiative"}}
REGISTERED = {"name": "registered", "label": {"vi": "Đăng ký", "en": "Registered"}, "ask": {"kind": "registered"}}

DURING, AFTER = date(2024, 6, 1), date(2025, 1, 1)
_NUMBERS = count(1)


def yes(name: str) -> dict[str, Any]:
    """A question that a council answers."""
    return {"name": name, "label": name, "ask": {"kind": "attested", "question": name}}


def leaf(when: str, code: str | None = None, **more: Any) -> dict[str, Any]:
    """A condition."""
    made = code or f"leaf{next(_NUMBERS)}"
    return {"kind": "requires", "code": made, "label": when, "citation": CITATION, "when": when} | more


def node(kind: str, *parts: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Conditions together."""
    return {"kind": kind, "code": f"{kind}{next(_NUMBERS)}", "label": kind, "citation": CITATION, "parts": parts} | more


def rule(facts: list[dict[str, Any]], condition: dict[str, Any]) -> AwardRule:
    """A rule of these facts."""
    return AwardRule.model_validate(
        {
            "code": "small",
            "award": "x",
            "subject_kind": "individual",
            "label": {"vi": "Danh hiệu thử", "en": "A title"},
            "validity": {"start": "2000-01-01"},
            "citation": CITATION,
            "facts": facts,
            "condition": condition,
        }
    )


def judged(of: AwardRule, case: Case = CASE, **answers: Any) -> Verdict:
    """The verdict with these answers; what is not given is unknown."""
    given = {fact.name: Asked(answers.get(fact.name)) for fact in of.facts}
    return judge_rule(RECORD, of, case, replaced=given)


TITLE = rule(
    [RATING, INITIATIVE, yes("active")],
    node(
        "all_of",
        leaf("rating >= 'completed_well'", "rated_well"),
        leaf("active", "is_active"),
        node("any_of", leaf("rating >= 'completed_excellently'", "excellent"), leaf("initiative", "has_initiative")),
    ),
)
"""Well rated and active, and excellent or with an initiative."""


def ways(roadmap: AwardRoadmap) -> list[dict[str, Any]]:
    """The changes of each way."""
    return [way.answers for way in roadmap.ways]


def many(count: int, k: int) -> Any:
    """A rule that asks for k of so many questions, and their names."""
    names = [f"f{at:02d}" for at in range(count)]
    return rule([yes(name) for name in names], node("at_least", *(leaf(name) for name in names), k=k)), names
