"""Answers in words: of plain facts, of lists, and of the figures worked out from lists and from the cohort."""

from __future__ import annotations

from thidua.criteria.criterion import Criterion
from thidua.criteria.rules.rule import worded
from thidua.explain.answers import known_answer
from thidua.explain.line import FactUsed
from thidua.explain.phrase import Phrase
from thidua.formulas.derived import Derived, FromCall, FromCohort, FromItems
from thidua.formulas.environment import Answer, Between
from thidua.formulas.facts import Fact, ItemsFact
from thidua.formulas.special import NOT_APPLICABLE, NotApplicableType
from thidua.labels import Label
from thidua.scoring.derived.records import ListAnswer
from thidua.scoring.layout import cohort_name
from thidua.scoring.sheet import ScoreSheet

_LONGEST = 80
"""A longer question about a list is said in short; the rule has said it in full."""


class AnswerWords:
    """The answers of one sheet, ready to be said."""

    def __init__(self, sheet: ScoreSheet) -> None:
        self.sheet = sheet
        self.facts = sheet.table.facts
        names = (fact.name for fact in sheet.table.program.facts)
        self.answers: dict[str, Answer] = dict(zip(names, sheet.given, strict=True))

    def used(self, criterion: Criterion, names: tuple[str, ...]) -> tuple[FactUsed, ...]:
        """The facts a criterion used, and the figures worked out for it."""
        plain = tuple(self.fact(name) for name in names)
        derived = self.sheet.table.derived_of(criterion)
        return (*plain, *(self._derived(one) for one in derived if not isinstance(one, FromCall)))

    def fact(self, name: str) -> FactUsed:
        """One declared fact."""
        fact = self.facts[name]
        if isinstance(fact, ItemsFact):
            found = self.sheet.lists[name]
            known = isinstance(found, NotApplicableType) or found.known
            return FactUsed(name, fact.label, self._list(name, found), known=known)
        answer = self.answers[name]
        known = answer is not None and not isinstance(answer, Between)
        return FactUsed(name, fact.label, self._plain(fact, name, answer), known=known)

    def _list(self, name: str, found: ListAnswer) -> Phrase:
        if isinstance(found, NotApplicableType):
            return self._not_applicable(name)
        if found.complete:
            return Phrase.of("answer_records", count=len(found.rows))
        if not found.rows:
            return Phrase.of("answer_unknown")
        return Phrase.of("answer_records_so_far", count=len(found.rows))

    def _derived(self, derived: Derived) -> FactUsed:
        facts: dict[str, Fact] = self.facts
        answer = self.answers[derived.fact.name]
        if answer is NOT_APPLICABLE or self._unranked(derived):
            said: Phrase | str = Phrase.of("answer_not_applicable")
        elif answer is None:
            open_cohort = isinstance(derived, FromCohort) and not self.sheet.cohort
            said = Phrase.of("answer_needs_cohort" if open_cohort else "answer_unknown")
        else:
            said = known_answer(derived.fact, answer)
        known = answer is not None and not isinstance(answer, Between)
        if isinstance(derived, FromCohort):
            label = Phrase.of(f"cohort_{derived.op}", x=worded(derived.node.x, facts))
            words = label.label()
        else:
            words = worded(derived.node, facts)
            if isinstance(derived, FromItems) and derived.op in ("sum", "count") and len(words.text("vi")) > _LONGEST:
                items = self.facts[derived.node.items].label or Label(vi=derived.node.items)
                words = Phrase.of(f"part_of_mean_{derived.op}", items=items).label()
        return FactUsed(derived.fact.name, words, said, known=known)

    def _unranked(self, derived: Derived) -> bool:
        """Whether a place is asked for although what is ranked does not apply to this unit."""
        if not isinstance(derived, FromCohort) or derived.op != "rank":
            return False
        return self.sheet.number(cohort_name(derived.fact.name)).not_applicable

    def _plain(self, fact: Fact, name: str, answer: Answer) -> Phrase | str:
        if answer is None or isinstance(fact, ItemsFact):
            return Phrase.of("answer_unknown")
        if answer is NOT_APPLICABLE:
            return self._not_applicable(name)
        return known_answer(fact, answer)

    def _not_applicable(self, name: str) -> Phrase:
        claim = self.sheet.claims.get(name)
        if claim is None:
            return Phrase.of("answer_not_applicable")
        return Phrase.of("answer_because", because=claim.because)
