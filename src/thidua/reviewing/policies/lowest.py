"""The lowest of the columns stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from thidua.formulas.outcomes import NumberOutcome
from thidua.model import Model
from thidua.reviewing.columns import Column, Stands
from thidua.reviewing.policies.given import between, ends_of, given_columns, none_applies, or_not_applicable


class Lowest(Model):
    """The lowest of the columns that were given; open while a required one is empty.

    Where one tier says “does not apply” and another gives points, people have to settle that first: it stays open.
    """

    kind: Literal["lowest"] = "lowest"

    def stands(self, columns: Sequence[Column], anything: NumberOutcome) -> Stands:
        """What stands, end by end where a column is an interval."""
        given, awaited = given_columns(columns)
        if awaited:
            return Stands(anything, None, awaited)
        if len(given) == 1 or none_applies(given):
            return Stands(given[0].outcome or anything, given[0])
        ends = ends_of(given)
        if ends is None:
            return Stands(or_not_applicable(anything), None)
        low, high = min(low for low, _ in ends), min(high for _, high in ends)
        for column, pair in zip(given, ends, strict=True):
            if pair == (low, high) and column.outcome is not None:
                return Stands(column.outcome, column)
        return Stands(between(low, high), None)
