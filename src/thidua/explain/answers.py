"""Known answers in words."""

from __future__ import annotations

from datetime import date

from thidua import exact
from thidua.explain.phrase import Phrase
from thidua.formulas.environment import Answer, Between
from thidua.formulas.facts import ChoiceFact, DateFact, NumberFact, ScalarFact, YesNoFact


def plain_answer(fact: ScalarFact, answer: Answer) -> str | bool:
    """A known answer as data: a decimal string, true or false, the code of the member, an ISO day."""
    value = int(answer) if isinstance(answer, int) else 0
    if isinstance(fact, YesNoFact):
        return bool(value)
    if isinstance(fact, ChoiceFact):
        return fact.members[value].code
    if isinstance(fact, DateFact):
        return date.fromordinal(value).isoformat()
    return exact.show(*exact.reduce(value, fact.places))


def known_answer(fact: ScalarFact, answer: Answer) -> Phrase | str:
    """A known answer in words: the figure or its bounds, yes or no, the label of the member, the day."""
    if isinstance(answer, Between):
        ends = _end(fact, answer.lowest), _end(fact, answer.highest)
        found = Phrase.of("result_between", lowest=ends[0], highest=ends[1])
        if ends[0] == ends[1]:
            found = Phrase.of("result_known", value=ends[0])
        return Phrase.of("result_maybe", value=found) if answer.may_not_apply else found
    plain = plain_answer(fact, answer)
    if isinstance(plain, bool):
        return Phrase.of("answer_yes" if plain else "answer_no")
    if isinstance(fact, ChoiceFact) and isinstance(answer, int):
        return Phrase.of("result_known", value=fact.members[answer].label or plain)
    return plain


def _end(fact: ScalarFact, units: int) -> str:
    """One end of what a figure, or a yes/no counted as 0 or 1, may be."""
    return fact.shown(units) if isinstance(fact, NumberFact) else str(units)
