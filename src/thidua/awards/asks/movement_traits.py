"""Asks about the movement of the case: how long it ran, who launched it, at which review it is rewarded."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.findings import Finding
from thidua.formulas.facts import NumberFact, ScalarFact, YesNoFact
from thidua.labels import Label
from thidua.periods import months_between
from thidua.points import Points
from thidua.text import CodeText


def _no_movement() -> Asked:
    return Asked(None, findings=(Finding.of("movement_missing", where="movement"),))


class MovementYears(FactAsk):
    """Whole years a movement lasts, from its first day to its end."""

    kind: Literal["movement_years"] = "movement_years"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of years."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(100))

    def supply(self, case: Case) -> str:
        """The part of the case that would answer it."""
        return "case.movement: {code, label, launcher_level, period}"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The years; unknown without a movement."""
        if case.movement is None:
            return _no_movement()
        period = case.movement.period
        return Asked(min(months_between(period.start, period.end) // 12, 100), (str(period),))


class MovementLaunchedBy(FactAsk):
    """Whether the movement was launched by one of these kinds of launcher."""

    kind: Literal["movement_launched_by"] = "movement_launched_by"
    launchers: Annotated[tuple[CodeText, ...], Field(min_length=1)]

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The part of the case that would answer it."""
        return f'case.movement: {{…, launcher: "{self.launchers[0]}"}}'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes or no by the launcher named; unknown without one."""
        if case.movement is None:
            return _no_movement()
        launcher = case.movement.launcher
        return Asked(None) if launcher is None else Asked(launcher in self.launchers, (launcher,))


class MovementReview(FactAsk):
    """Whether the reward comes at one of these reviews of the movement: interim (sơ kết), final (tổng kết)."""

    kind: Literal["movement_review"] = "movement_review"
    reviews: Annotated[tuple[Literal["interim", "final"], ...], Field(min_length=1)]

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The part of the case that would answer it."""
        return f'case.movement: {{…, review: "{self.reviews[0]}"}}'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes or no by the review named; unknown without one."""
        if case.movement is None:
            return _no_movement()
        review = case.movement.review
        return Asked(None) if review is None else Asked(review in self.reviews, (review,))
