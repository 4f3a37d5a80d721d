"""Exact figures in the words of explanations."""

from __future__ import annotations

from thidua.averaging.outcome import ExactOutcome, shown
from thidua.explain.phrase import Phrase


def exact_phrase(outcome: ExactOutcome) -> Phrase:
    """An exact interval in words."""
    if outcome.lowest is None or outcome.highest is None:
        return Phrase.of("result_not_applicable")
    if outcome.lowest == outcome.highest:
        sure = Phrase.of("result_known", value=shown(outcome.lowest))
    else:
        sure = Phrase.of("result_between", lowest=shown(outcome.lowest), highest=shown(outcome.highest))
    return Phrase.of("result_maybe", value=sure) if outcome.may_not_apply else sure


def rounding_phrases(step: str | None, before: ExactOutcome, after: ExactOutcome) -> tuple[Phrase, ...]:
    """The rounding step where it changed the figure, or that there is none; nothing for what does not apply."""
    if after.not_applicable:
        return ()
    if step is None:
        return (Phrase.of("average_unrounded"),)
    if before == after:
        return ()
    return (Phrase.of("step_rounded", step=step, before=exact_phrase(before), after=exact_phrase(after)),)


def status(outcome: ExactOutcome) -> str:
    """For colours: open while anything may still change."""
    return "plain" if outcome.known else "open"
