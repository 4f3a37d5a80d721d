"""What the policies over several columns share."""

from __future__ import annotations

from collections.abc import Sequence

from thidua.formulas.outcomes import NumberOutcome
from thidua.points import Points
from thidua.reviewing.columns import Column

Ends = tuple[Points, Points]
"""The lowest and the highest a column may come to."""


def given_columns(columns: Sequence[Column]) -> tuple[list[Column], tuple[str, ...]]:
    """The columns that were given, and the tiers still awaited: the required ones, or all where nobody gave any."""
    given = [column for column in columns if column.outcome is not None]
    awaited = tuple(column.tier.code for column in columns if column.missing or not given)
    return given, awaited


def ends_of(columns: Sequence[Column]) -> list[Ends] | None:
    """The ends of every column; ``None`` where one may not apply, so that there is nothing to compare."""
    found: list[Ends] = []
    for column in columns:
        outcome = column.outcome
        if outcome is None or outcome.at_least is None or outcome.at_most is None or outcome.may_not_apply:
            return None
        found.append((outcome.at_least, outcome.at_most))
    return found


def none_applies(columns: Sequence[Column]) -> bool:
    """Whether every column says “does not apply”."""
    return all(column.outcome is not None and column.outcome.not_applicable for column in columns)


def or_not_applicable(anything: NumberOutcome) -> NumberOutcome:
    """Any points, or none because it does not apply: some column says so, or still may."""
    return NumberOutcome(anything.lowest, anything.highest, anything.places, may_not_apply=True)


def between(low: Points, high: Points) -> NumberOutcome:
    """The points from one amount to another."""
    places = max(low.places, high.places)
    return NumberOutcome(low.units(places), high.units(places), places, may_not_apply=False)


def kept(points: Points, anything: NumberOutcome) -> Points:
    """Points within what the criterion can give: rounding a mean may step over the full mark."""
    low, high = anything.at_least, anything.at_most
    if low is not None and points < low:
        return low
    return high if high is not None and points > high else points
