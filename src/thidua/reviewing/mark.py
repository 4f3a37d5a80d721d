"""Marks (điểm chấm): what a tier gave a criterion, with its reason, its evidence, by whom and when."""

from __future__ import annotations

from pydantic import model_validator

from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Day
from thidua.points import Points
from thidua.text import CodeText, Text


class Mark(Model):
    """Points of one criterion by one tier, or the claim that it does not apply.

    With neither the mark says that the tier gives nothing (any more): it withdraws an earlier one. Points are those of
    the leaf, before the policy for criteria that do not apply; in a deduction group they are what is taken off. Error:
    ``review_mark_both``.

    >>> Mark(tier="council", criterion="I.1", points=Points("4.5"), reason="Thiếu minh chứng").given
    True
    """

    tier: CodeText
    criterion: CodeText
    points: Points | None = None
    not_applicable: bool = False
    reason: Text | None = None
    evidence: Text | None = None
    by: Text | None = None
    on: Day | None = None

    @model_validator(mode="after")
    def _one_of_them(self) -> Mark:
        if self.not_applicable and self.points is not None:
            raise ThiduaError("review_mark_both", tier=self.tier, criterion=self.criterion)
        return self

    @property
    def given(self) -> bool:
        """Whether the tier gives anything."""
        return self.not_applicable or self.points is not None

    @property
    def place(self) -> tuple[str, str, str]:
        """What the mark is about; a later one about the same replaces it."""
        return ("points", self.tier, self.criterion)

    @property
    def value(self) -> object:
        """What is given, without the words: two marks of one value change nothing."""
        return "n/a" if self.not_applicable else None if self.points is None else str(self.points)
