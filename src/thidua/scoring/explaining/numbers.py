"""Numbers in words: an interval, a step that changed it, what is missing to the full mark."""

from __future__ import annotations

from thidua.criteria.section import Section
from thidua.explain.phrase import Phrase
from thidua.formulas.outcomes import NumberOutcome
from thidua.points import Points


def result_phrase(outcome: NumberOutcome) -> Phrase:
    """An interval in words."""
    if outcome.at_least is None or outcome.at_most is None:
        return Phrase.of("result_not_applicable")
    if outcome.at_least == outcome.at_most:
        sure = Phrase.of("result_known", value=outcome.at_least)
    else:
        sure = Phrase.of("result_between", lowest=outcome.at_least, highest=outcome.at_most)
    if not outcome.may_not_apply:
        return sure
    return Phrase.of("result_maybe", value=sure)


def signed(section: Section, outcome: NumberOutcome) -> Phrase:
    """The points of a group or of a line in it; in a deduction group they are points taken off."""
    found = result_phrase(outcome)
    return Phrase.of("result_deducted", value=found) if section.kind == "deduction" else found


def changed(code: str, before: NumberOutcome, after: NumberOutcome, **params: object) -> Phrase:
    """A step that changed a number."""
    return Phrase.of(code, before=result_phrase(before), after=result_phrase(after), **params)


def clamped(before: NumberOutcome, after: NumberOutcome, low: Points | None, high: Points | None) -> Phrase:
    """A step that kept a number within the bounds there are."""
    if low is None:
        return changed("step_at_most", before, after, high=high)
    if high is None:
        return changed("step_at_least", before, after, low=low)
    return changed("step_capped", before, after, low=low, high=high)


def gap(outcome: NumberOutcome, maximum: Points) -> str | None:
    """What is missing to the full mark, when the score is known."""
    if outcome.value is None or outcome.value >= maximum:
        return None
    return str(maximum - outcome.value)


def status(outcome: NumberOutcome, maximum: Points | None) -> str:
    """The colour of a line."""
    if not outcome.known:
        return "open"
    if outcome.value is None or maximum is None:
        return "plain"
    return "good" if outcome.value >= maximum else "bad" if not outcome.value else "plain"
