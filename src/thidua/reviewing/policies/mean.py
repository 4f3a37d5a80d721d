"""The mean of the columns stands, exact, rounded to a declared step."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal

from thidua.formulas.outcomes import NumberOutcome
from thidua.model import Model
from thidua.points import Points
from thidua.reviewing.columns import Column, Stands
from thidua.reviewing.policies.given import between, ends_of, given_columns, kept, none_applies, or_not_applicable
from thidua.rounding import RoundingMode, Step


class Mean(Model):
    """The mean of the columns that were given, every tier counting the same; open while a required one is empty.

    ``step`` has to be said: there is no default rounding. Where one tier says “does not apply” and another gives
    points, people have to settle that first: it stays open.
    """

    kind: Literal["mean"] = "mean"
    step: Step
    mode: RoundingMode = "half_up"

    def stands(self, columns: Sequence[Column], anything: NumberOutcome) -> Stands:
        """What stands, end by end where a column is an interval."""
        given, awaited = given_columns(columns)
        if awaited:
            return Stands(anything, None, awaited)
        if none_applies(given):
            return Stands(given[0].outcome or anything, given[0])
        ends = ends_of(given)
        if ends is None:
            return Stands(or_not_applicable(anything), None)
        low, high = (kept(mean_of([pair[end] for pair in ends], self.step, self.mode), anything) for end in (0, 1))
        column = given[0] if ends == [(low, high)] else None
        return Stands(between(low, high), column)


def mean_of(marks: Sequence[Points], step: str, mode: RoundingMode) -> Points:
    """The mean of one mark or more, worked out exactly and rounded once."""
    total = sum((mark.fraction for mark in marks), Fraction(0))
    return Points.rounded(total / len(marks), step, mode)
