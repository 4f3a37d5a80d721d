"""What a review came to: per criterion the columns and what stands; the verified sheet; the trail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thidua.criteria.criterion import Criterion
from thidua.findings import Finding
from thidua.formulas.outcomes import NumberOutcome
from thidua.reviewing.columns import Column, Difference, Stands
from thidua.reviewing.log import Review
from thidua.scoring.sheet import ScoreSheet, number_data

if TYPE_CHECKING:
    from thidua.explain.explanation import Explanation


@dataclass(frozen=True, slots=True)
class Reconciled:
    """One criterion after review.

    ``replaced`` says that the points that stand are not those the rule gives with the final facts, so they were put in
    its place. Points are those of the leaf, before the policy for criteria that do not apply.
    """

    criterion: Criterion
    columns: tuple[Column, ...]
    stands: Stands
    differences: tuple[Difference, ...]
    replaced: bool

    @property
    def outcome(self) -> NumberOutcome:
        """The points that stand; an interval while they are open."""
        return self.stands.outcome

    @property
    def taken_from(self) -> str | None:
        """The code of the tier whose column stands; ``None`` where it is open or put together from several."""
        return None if self.stands.column is None else self.stands.column.tier.code

    def column(self, tier: str) -> NumberOutcome | None:
        """What a tier gave; ``None`` where it gave nothing or may not mark this criterion."""
        for column in self.columns:
            if column.tier.code == tier:
                return column.outcome
        return None

    def as_data(self) -> dict[str, object]:
        """Ready for JSON: decimal strings."""
        return {
            "columns": [
                {
                    "tier": c.tier.code,
                    "outcome": None if c.outcome is None else number_data(c.outcome),
                    "computed": c.computed,
                    "reason": c.reason,
                    "evidence": c.evidence,
                    "by": c.by,
                }
                for c in self.columns
            ],
            "stands": number_data(self.outcome),
            "taken_from": self.taken_from,
            "awaited": list(self.stands.awaited),
            "differences": [
                {
                    "earlier": d.earlier.code,
                    "later": d.later.code,
                    "points": None if d.points is None else str(d.points),
                    "reason": d.reason,
                }
                for d in self.differences
            ],
            "replaced": self.replaced,
        }


@dataclass(frozen=True, slots=True)
class ReviewedSheet:
    """A sheet after review.

    ``sheet`` is the verified sheet: an ordinary score sheet, of the reviewed form of the table, which all units share.
    ``computed`` is what the rules give with ``answers``, the last figures found; ``adjusted`` names those that a tier
    found. ``first`` is the sheet before review.
    """

    review: Review
    first: ScoreSheet
    computed: ScoreSheet
    sheet: ScoreSheet
    answers: Mapping[str, object]
    adjusted: tuple[str, ...]
    criteria: tuple[Reconciled, ...]
    findings: tuple[Finding, ...]

    def of(self, criterion: str) -> Reconciled:
        """What a criterion came to; ``KeyError`` for a criterion there is not."""
        for found in self.criteria:
            if found.criterion.code == criterion:
                return found
        raise KeyError(criterion)

    @property
    def total(self) -> NumberOutcome:
        """The verified total, in points."""
        return self.sheet.total

    def explain(self) -> Explanation:
        """The explanation of the verified sheet, with a column per tier under every criterion."""
        from thidua.reviewing.explaining import explain_review

        return explain_review(self)

    def as_data(self) -> dict[str, object]:
        """Ready for JSON: the verified sheet, the columns, the digest of everything the tiers wrote."""
        return {
            "sheet": self.sheet.as_data(),
            "rules": self.first.table.digest,
            "plan": self.review.plan.model_dump(mode="json"),
            "review": self.review.digest(),
            "criteria": {found.criterion.code: found.as_data() for found in self.criteria},
            "findings": [finding.as_data() for finding in self.findings],
        }
