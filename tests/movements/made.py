"""Movements and plans for the tests of this folder."""

from typing import Any

from thidua import Movement
from thidua.regimes.movements import LaunchPlan

OLD_PARTS = (
    *("aim", "requirements", "scope", "subjects", "content", "targets", "slogan", "theme", "time", "plan"),
    *("measures", "launch", "review"),
)
NEW_PARTS = (
    *("aim", "scope", "subjects", "content", "criteria", "time", "plan", "measures"),
    *("launch", "inspection", "models", "review"),
)


def movement(**changes: Any) -> Movement:
    """A thematic movement of a province that ran exactly five years, at its final review."""
    data: dict[str, Any] = {
        "code": "pt-01",
        "label": "Thi đua xây dựng nông thôn mới",
        "launcher_level": "province",
        "launcher": "provincial_chair",
        "form": "thematic",
        "review": "final",
        "period": {"start": "2021-01-01", "end": "2026-01-01"},
    }
    return Movement.model_validate(data | changes)


def plan(parts: tuple[str, ...] | None = NEW_PARTS, of: Movement | None = None, **changes: Any) -> LaunchPlan:
    """A plan in which everything is in order."""
    data: dict[str, Any] = {
        "movement": of or movement(),
        "scope": "locality",
        "parts": parts,
        "voluntary": True,
        "pact_signed": True,
        "plan_reported": True,
    }
    return LaunchPlan.model_validate(data | changes)
