"""Two awards decided at one time: is each paid, only the higher, or does no clause say?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua.regimes.figures.prize_decision import PrizeDecision
from thidua.regimes.figures.prize_rules import PrizeRuleCode
from thidua.regimes.instruments import D98


@dataclass(frozen=True, slots=True)
class Sharing:
    """``one``: only the higher is paid; ``each``: both are; ``open``: not decided, ``needs`` says what would decide."""

    result: Literal["one", "each", "open"]
    rule: PrizeRuleCode | None = None
    needs: tuple[Literal["period", "achievement"], ...] = ()


def between_titles(one: PrizeDecision, other: PrizeDecision) -> Sharing:
    """Two titles. Until 2023 the law asks for the achievement and the period, since 2024 for the period alone."""
    period = one.period_with(other)
    if one.decided_on >= D98.validity.start:
        if period == "unknown":
            return Sharing("open", needs=("period",))
        if period == "same":
            return Sharing("one", "titles_of_one_period")
        return Sharing("each", "titles_of_different_periods")
    achievement = one.achievement_with(other)
    if period == "different" and achievement != "same":
        return Sharing("each", "titles_of_different_periods")
    if period == "same" and achievement == "same":
        return Sharing("one", "titles_of_one_achievement")
    return Sharing("open", needs=_unknown(period, achievement))


def between_forms(one: PrizeDecision, other: PrizeDecision) -> Sharing:
    """Two forms: each is paid where period and achievement both differ, since 2024; no text speaks of other cases."""
    period, achievement = one.period_with(other), one.achievement_with(other)
    if one.decided_on < D98.validity.start or "same" in (period, achievement):
        return Sharing("open")
    if period == achievement == "different":
        return Sharing("each", "forms_of_different_kind")
    return Sharing("open", needs=_unknown(period, achievement))


def _unknown(period: str, achievement: str) -> tuple[Literal["period", "achievement"], ...]:
    found: list[Literal["period", "achievement"]] = []
    if period == "unknown":
        found.append("period")
    if achievement == "unknown":
        found.append("achievement")
    return tuple(found)
