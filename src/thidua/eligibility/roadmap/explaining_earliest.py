"""The explanation of the earliest period: the cycle, what was assumed for it, the verdict below."""

from __future__ import annotations

from collections.abc import Mapping

from thidua.awards.asks import Attested
from thidua.awards.conditions import walk
from thidua.awards.rule import AwardRule
from thidua.eligibility.roadmap.earliest import Earliest
from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.labels import Label


def explain_earliest(earliest: Earliest) -> Explanation:
    """The answer with every assumption as a note."""
    rule = earliest.verdict.rule
    questions = _questions(rule)
    notes = [_named(kept.sentence(), questions) for kept in earliest.kept]
    if earliest.kept:
        notes.append(Phrase.of("earliest_not_invented"))
    if earliest.advised is not None:
        notes.append(Phrase.of("earliest_advised", cycle=earliest.advised))
    lacks = _lacks(earliest)
    if lacks is not None:
        notes.append(Phrase.of("earliest_lacks", cycle=earliest.verdict.case.clocks.achieved, what=lacks))
    result = Phrase.of("earliest_none", count=earliest.horizon)
    if earliest.cycle is not None:
        result = Phrase.of("earliest_cycle", cycle=earliest.cycle)
    return Explanation(
        Line(
            code=earliest.award,
            label=Phrase.of(
                "heading_earliest",
                subject=earliest.subject,
                award=rule.label if rule else Label(vi=earliest.award),
            ),
            result=result,
            notes=tuple(notes),
            status="good" if earliest.cycle is not None else "bad",
            children=(earliest.verdict.explain().top,),
        )
    )


def _questions(rule: AwardRule | None) -> dict[str, Label]:
    """The questions of the rule in words, by their codes."""
    facts = rule.facts if rule is not None else ()
    return {fact.ask.question: fact.label for fact in facts if isinstance(fact.ask, Attested)}


def _named(phrase: Phrase, names: Mapping[str, Label]) -> Phrase:
    """The same sentence with the codes of questions put into words."""
    params: list[tuple[str, str | Label | Phrase]] = []
    for name, value in phrase.params:
        if isinstance(value, Phrase):
            params.append((name, _named(value, names)))
        else:
            params.append((name, names.get(value, value) if isinstance(value, str) and name == "question" else value))
    return Phrase(phrase.code, tuple(params))


def _lacks(earliest: Earliest) -> Label | None:
    """What the last verdict still lacks: conditions that fail, facts and decisions still needed."""
    if earliest.cycle is not None:
        return None
    verdict = earliest.verdict
    labels = [Label(vi=n.vi, en=n.en) for n in (*verdict.facts, *verdict.decisions, *verdict.law)]
    if verdict.rule is not None:
        labels += [node.label for node in walk(verdict.rule.condition) if node.code in verdict.shortfalls]
    if not labels:
        return None
    return Label(vi="; ".join(label.vi for label in labels), en="; ".join(label.text("en") for label in labels))
