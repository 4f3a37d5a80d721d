"""Admitting the marks of tiers: points within bounds and steps become exact outcomes, everything else a finding."""

from __future__ import annotations

from thidua.criteria.criterion import Criterion
from thidua.criteria.rules import ExpertMark
from thidua.findings import Finding
from thidua.formulas.outcomes import NumberOutcome
from thidua.points import Points
from thidua.reviewing.mark import Mark
from thidua.reviewing.policies.given import between
from thidua.reviewing.reviewed_table import PLACES


def admit_mark(mark: Mark, criterion: Criterion, anything: NumberOutcome) -> tuple[NumberOutcome, Finding | None]:
    """What a mark says. One that does not fit is never cut down to fit: the column then counts as not known yet."""
    where, points = f"{mark.tier}/{mark.criterion}", mark.points
    if points is None:
        if anything.may_not_apply:
            return NumberOutcome(None, None, anything.places, may_not_apply=True), None
        return anything, Finding.of("review_not_applicable", where=where, criterion=criterion.code)
    if points > criterion.max:
        return anything, Finding.of(
            "review_over_maximum", where=where, criterion=criterion.code, points=points, max=criterion.max
        )
    lowest = _lowest(criterion)
    if points < lowest:
        return anything, Finding.of(
            "review_under_floor", where=where, criterion=criterion.code, points=points, floor=lowest
        )
    step = _step(criterion)
    if points not in (criterion.max, criterion.floor) and (points.fraction / step.fraction).denominator != 1:
        return anything, Finding.of("review_mark_step", where=where, criterion=criterion.code, points=points, step=step)
    return between(points, points), None


def _step(criterion: Criterion) -> Points:
    """The step of the marks of a criterion: its expert's, that of its rounding, or the finest a review keeps."""
    if isinstance(criterion.rule, ExpertMark):
        return Points(criterion.rule.step)
    return Points.of_units(1, PLACES) if criterion.round is None else Points(criterion.round)


def _lowest(criterion: Criterion) -> Points:
    """The least a tier may give."""
    return max(criterion.floor, criterion.rule.lowest) if isinstance(criterion.rule, ExpertMark) else criterion.floor
