"""The cohort: what the other units of a cluster come to, for each of its units."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from thidua.formulas.derived import FromCohort
from thidua.formulas.environment import Answer, Between
from thidua.formulas.outcomes import BoolOutcome, NumberOutcome
from thidua.formulas.special import NOT_APPLICABLE


def others(derived: FromCohort, outcomes: Sequence[NumberOutcome | BoolOutcome]) -> list[Answer]:
    """For every unit the figure over the others, from what ``x`` may be for each; in time n log n."""
    if derived.op == "others_true":
        truths = [outcome for outcome in outcomes if isinstance(outcome, BoolOutcome)]
        return _counts([(int(_surely(o)), int(o.may_be_true)) for o in truths])
    numbers = [outcome for outcome in outcomes if isinstance(outcome, NumberOutcome)]
    if derived.op == "others_count":
        return _counts([(int(not o.may_not_apply), int(not o.not_applicable)) for o in numbers])
    if derived.op == "others_sum":
        return _counts([_part(o) for o in numbers])
    if derived.op == "rank":
        return _ranks(numbers)
    return _best(numbers)


def _surely(outcome: BoolOutcome) -> bool:
    return outcome.may_be_true and not outcome.may_be_false and not outcome.may_not_apply


def _part(outcome: NumberOutcome) -> tuple[int, int]:
    """What a unit adds to a sum; one that may not apply may add nothing."""
    if outcome.lowest is None or outcome.highest is None:
        return 0, 0
    if outcome.may_not_apply:
        return min(0, outcome.lowest), max(0, outcome.highest)
    return outcome.lowest, outcome.highest


def _counts(parts: list[tuple[int, int]]) -> list[Answer]:
    low, high = sum(lo for lo, _ in parts), sum(hi for _, hi in parts)
    return [_between(low - lo, high - hi) for lo, hi in parts]


def _best(outcomes: list[NumberOutcome]) -> list[Answer]:
    """The best of the others, from the first and second best ends, so that leaving a unit out costs nothing."""
    lows: list[tuple[int, int]] = []  # of units that surely apply
    may: list[tuple[int, int]] = []  # least values of all that may apply
    highs: list[tuple[int, int]] = []
    for at, outcome in enumerate(outcomes):
        if outcome.lowest is None or outcome.highest is None:
            continue
        may.append((outcome.lowest, at))
        highs.append((outcome.highest, at))
        if not outcome.may_not_apply:
            lows.append((outcome.lowest, at))
    best_low, best_high, least = sorted(lows)[-2:], sorted(highs)[-2:], sorted(may)[:2]
    found: list[Answer] = []
    for at in range(len(outcomes)):
        high = [value for value, unit in best_high if unit != at]
        if not high:
            found.append(NOT_APPLICABLE)
            continue
        low = [value for value, unit in best_low if unit != at]
        if low:
            found.append(_between(low[-1], high[-1]))
        else:
            found.append(Between(next(value for value, unit in least if unit != at), high[-1], may_not_apply=True))
    return found


def _ranks(outcomes: list[NumberOutcome]) -> list[Answer]:
    """1 + the units surely better, to 1 + the units possibly better."""
    lows = sorted(o.lowest for o in outcomes if o.lowest is not None and not o.may_not_apply)
    highs = sorted(o.highest for o in outcomes if o.highest is not None)
    found: list[Answer] = []
    for outcome in outcomes:
        if outcome.lowest is None or outcome.highest is None:
            found.append(1)  # the rank of what does not apply is not asked for
            continue
        surely = len(lows) - bisect_right(lows, outcome.highest)
        possibly = len(highs) - bisect_right(highs, outcome.lowest) - (outcome.highest > outcome.lowest)
        found.append(_between(1 + surely, 1 + possibly))
    return found


def _between(low: int, high: int) -> Answer:
    return low if low == high else Between(low, high)
