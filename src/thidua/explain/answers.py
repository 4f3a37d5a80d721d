"""Known answers in words."""

from __future__ import annotations

from datetime import date

from thidua import exact
from thidua.explain.phrase import Phrase
from thidua.formulas.environment import Answer
from thidua.formulas.facts import ChoiceFact, DateFact, Fact, YesNoFact


def known_answer(fact: Fact, answer: Answer) -> Phrase | str:
    """A known answer in words: the figure, yes or no, the label of the member, the day."""
    value = int(answer) if isinstance(answer, int) else 0
    if isinstance(fact, YesNoFact):
        return Phrase.of("answer_yes" if value else "answer_no")
    if isinstance(fact, ChoiceFact):
        member = fact.members[value]
        return Phrase.of("result_known", value=member.label or member.code)
    if isinstance(fact, DateFact):
        return date.fromordinal(value).isoformat()
    return exact.show(*exact.reduce(value, fact.places))
