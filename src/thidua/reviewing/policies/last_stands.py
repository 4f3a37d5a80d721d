"""The last column stands (“lấy điểm của cấp cuối cùng”, the head's column)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from thidua.formulas.outcomes import NumberOutcome
from thidua.model import Model
from thidua.reviewing.columns import Column, Stands


class LastStands(Model):
    """The column of the last tier that may mark the criterion; while it is empty, the score is open."""

    kind: Literal["last_stands"] = "last_stands"

    def stands(self, columns: Sequence[Column], anything: NumberOutcome) -> Stands:
        """What stands; ``anything`` is what a column could still say."""
        return only(columns[-1], anything)


def only(column: Column, anything: NumberOutcome) -> Stands:
    """This column and no other."""
    if column.outcome is None:
        return Stands(anything, None, (column.tier.code,))
    return Stands(column.outcome, column)
