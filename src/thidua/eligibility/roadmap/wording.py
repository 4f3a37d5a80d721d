"""Needed values in words: a figure with its end, a member of a choice, yes or no."""

from __future__ import annotations

from thidua.eligibility.roadmap.regions import Run
from thidua.eligibility.roadmap.roadmap import Change
from thidua.explain.answers import known_answer
from thidua.explain.phrase import Phrase
from thidua.formulas.environment import Answer
from thidua.formulas.facts import ChoiceFact, DateFact, ScalarFact, YesNoFact
from thidua.formulas.special import NOT_APPLICABLE


def answer_phrase(fact: ScalarFact, answer: Answer) -> Phrase | str:
    """An answer in words, unknown and not applicable included."""
    if answer is None:
        return Phrase.of("answer_unknown")
    return Phrase.of("answer_not_applicable") if answer is NOT_APPLICABLE else known_answer(fact, answer)


def accepted_phrase(change: Change) -> Phrase | str:
    """Every value that suffices: “from … up”, “at most …”, several joined by “or”."""
    fact = change.declared
    said, *others = (_run(fact, run) for run in change.accepted)
    for other in others:
        said = Phrase.of("award_roadmap_or", one=said, other=other)
    return said


def _run(fact: ScalarFact, run: Run) -> Phrase | str:
    first, last = run
    one = answer_phrase(fact, first)
    if first == last or isinstance(fact, YesNoFact):
        return one
    lowest, highest = (0, len(fact.members) - 1) if isinstance(fact, ChoiceFact) else fact.bounds
    kind = "day" if isinstance(fact, DateFact) else "choice" if isinstance(fact, ChoiceFact) else "figure"
    if last == highest:
        return Phrase.of(f"award_roadmap_{kind}_from", lowest=one)
    other = answer_phrase(fact, last)
    if first == lowest:
        return Phrase.of(f"award_roadmap_{kind}_to", highest=other)
    return Phrase.of("award_roadmap_between", lowest=one, highest=other)
