"""The last column that was given stands: an empty one inherits the one before (“không chấm thì giữ điểm cấp dưới”)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from thidua.formulas.outcomes import NumberOutcome
from thidua.model import Model
from thidua.reviewing.columns import Column, Stands


class Inherit(Model):
    """The last column that was given; open only where no tier gave anything."""

    kind: Literal["inherit"] = "inherit"

    def stands(self, columns: Sequence[Column], anything: NumberOutcome) -> Stands:
        """What stands; a required column that is empty is reported, and inherits all the same."""
        for column in reversed(columns):
            if column.outcome is not None:
                return Stands(column.outcome, column)
        return Stands(anything, None, tuple(column.tier.code for column in columns))
