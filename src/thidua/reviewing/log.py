"""The review of one sheet (thẩm định): everything the tiers wrote, in order; nothing is ever taken out."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import model_validator

from thidua.canonical import digest
from thidua.model import Model
from thidua.reviewing.adjustment import Adjustment
from thidua.reviewing.mark import Mark
from thidua.reviewing.plan import ReviewPlan


class Review(Model):
    """A plan and what its tiers wrote: marks of criteria and adjustments of facts.

    Both lists only grow: a later entry by the same tier about the same thing replaces the earlier one, which stays on
    record. Error: ``review_tier_unknown``.
    """

    plan: ReviewPlan
    marks: tuple[Mark, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()

    @model_validator(mode="after")
    def _tiers_exist(self) -> Review:
        for entry in self._entries():
            self.plan.tier(entry.tier)
        return self

    def adding(self, *entries: Mark | Adjustment) -> Review:
        """The review with further entries. Error: ``review_tier_unknown``."""
        for entry in entries:
            self.plan.tier(entry.tier)
        marks = tuple(entry for entry in entries if isinstance(entry, Mark))
        adjustments = tuple(entry for entry in entries if isinstance(entry, Adjustment))
        return Review(plan=self.plan, marks=(*self.marks, *marks), adjustments=(*self.adjustments, *adjustments))

    def changed_by(self, entry: Mark | Adjustment) -> bool:
        """Whether an entry would change a value: saying the same again with other words does not.

        A mark of a tier that may not mark the criterion counts for nothing, so it changes nothing.
        """
        if isinstance(entry, Mark) and not self.plan.tier(entry.tier).may_mark(entry.criterion):
            return False
        before = self._latest().get(entry.place)
        nothing = isinstance(entry, Mark) and not entry.given
        return not nothing if before is None else before.value != entry.value

    def mark(self, tier: str, criterion: str) -> Mark | None:
        """The mark that counts, of a tier for a criterion."""
        found = self._latest().get(("points", tier, criterion))
        return found if isinstance(found, Mark) else None

    def latest_marks(self) -> tuple[Mark, ...]:
        """The marks that count."""
        return tuple(entry for entry in self._latest().values() if isinstance(entry, Mark))

    def latest_adjustments(self) -> tuple[Adjustment, ...]:
        """The adjustments that count."""
        return tuple(entry for entry in self._latest().values() if isinstance(entry, Adjustment))

    def _latest(self) -> dict[tuple[str, str, str], Mark | Adjustment]:
        return {entry.place: entry for entry in self._entries()}

    def _entries(self) -> Iterator[Mark | Adjustment]:
        yield from self.marks
        yield from self.adjustments

    def digest(self) -> str:
        """The identity of everything written so far, the words included."""
        return digest({"marks": list(self.marks), "adjustments": list(self.adjustments)})
