"""The column of one tier stands (“lấy điểm thẩm định”: Decision 25/2021, the verified score)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from thidua.errors import ThiduaError
from thidua.formulas.outcomes import NumberOutcome
from thidua.model import Model
from thidua.reviewing.columns import Column, Stands
from thidua.reviewing.policies.last_stands import only
from thidua.text import CodeText


class TierStands(Model):
    """The column of the tier named, whatever others write; while it is empty, the score is open."""

    kind: Literal["tier_stands"] = "tier_stands"
    tier: CodeText

    def stands(self, columns: Sequence[Column], anything: NumberOutcome) -> Stands:
        """What stands. Error ``review_tier_unknown`` when the tier has no column here."""
        for column in columns:
            if column.tier.code == self.tier:
                return only(column, anything)
        raise ThiduaError("review_tier_unknown", tier=self.tier)
