"""The explanation of a verdict: the tree of the article, with status, facts, gaps and sources."""

from __future__ import annotations

from typing import cast

from thidua import exact
from thidua.awards.conditions import Condition, Requires, parts_of
from thidua.awards.rule import AwardRule
from thidua.eligibility.verdict import Verdict
from thidua.explain.answers import known_answer
from thidua.explain.explanation import Explanation
from thidua.explain.line import FactUsed, Line
from thidua.explain.phrase import Phrase
from thidua.formulas.environment import Answer
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.formulas.nodes import Apply, FactRef, NumberLiteral
from thidua.formulas.outcomes import BoolOutcome
from thidua.formulas.parser import parse
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label

_STATUS = {"eligible": "good", "ineligible": "bad", "undetermined": "open"}


def explain_verdict(verdict: Verdict) -> Explanation:
    """The verdict as lines: the award, the text of the law it was judged by, and every node below."""
    notes: list[Phrase] = []
    needed = [*verdict.facts, *verdict.decisions, *verdict.law]
    if needed:
        words = Label(vi="; ".join(n.vi for n in needed), en="; ".join(n.en for n in needed))
        notes.append(Phrase.of("still_needed", facts=words))
    notes += [_as_note(f.message("vi"), f.message("en")) for f in verdict.findings]
    children: tuple[Line, ...] = ()
    if verdict.rule is not None:
        outcomes = {node.code: node.outcome for node in verdict.nodes}
        children = (_line(verdict.rule.condition, verdict.rule, verdict, outcomes),)
    return Explanation(
        Line(
            code="",
            label=verdict.rule.label if verdict.rule else Label(vi=verdict.award),
            result=Phrase.of(f"verdict_{verdict.status}"),
            notes=tuple(notes),
            citation=verdict.rule.citation if verdict.rule else None,
            status=_STATUS[verdict.status],
            children=children,
        )
    )


def _as_note(vi: str, en: str) -> Phrase:
    return Phrase.of("result_known", value=Label(vi=vi, en=en))


def _reading(node: Condition) -> tuple[Phrase, ...]:
    """What the citation says beside its place: that it is a reading, what else bears on it."""
    note = node.citation.note
    return (_as_note(note.text("vi"), note.text("en")),) if note else ()


def _line(node: Condition, rule: AwardRule, verdict: Verdict, outcomes: dict[str, BoolOutcome]) -> Line:
    outcome = outcomes[node.code]
    facts: tuple[FactUsed, ...] = ()
    gap = None
    if isinstance(node, Requires):
        declared = {fact.name: fact.declared() for fact in rule.facts}
        facts = tuple(_fact(declared[name], verdict) for name in rule.used_by(node))
        gap = _gap(node, declared, verdict)
    return Line(
        code=node.code,
        label=node.label,
        result=Phrase.of(_result(outcome)),
        facts=facts,
        gap=gap,
        notes=_reading(node),
        citation=node.citation,
        status=_color(outcome),
        children=tuple(_line(part, rule, verdict, outcomes) for part in parts_of(node)),
    )


def _result(outcome: BoolOutcome) -> str:
    if outcome.not_applicable:
        return "node_not_applicable"
    if not outcome.known:
        return "node_open"
    return "node_met" if outcome.value else "node_failed"


def _color(outcome: BoolOutcome) -> str:
    if not outcome.known:
        return "open"
    return "plain" if outcome.value is None else "good" if outcome.value else "bad"


def _fact(fact: ScalarFact, verdict: Verdict) -> FactUsed:
    answer = cast(Answer, verdict.answers.get(fact.name))
    evidence = verdict.evidence.get(fact.name, ())
    shown: Phrase | str
    if answer is None:
        shown = Phrase.of("answer_unknown")
    elif answer is NOT_APPLICABLE:
        shown = Phrase.of("answer_not_applicable")
    else:
        shown = known_answer(fact, answer)
    if evidence:
        shown = Phrase.of("answer_with_evidence", answer=shown, evidence="; ".join(evidence))
    return FactUsed(fact.name, fact.label, shown, known=answer is not None)


def _gap(node: Requires, declared: dict[str, ScalarFact], verdict: Verdict) -> str | None:
    """How far a known figure is below the threshold it is compared with, for ``fact >= figure``."""
    tree = parse(node.when)
    if not (isinstance(tree, Apply) and tree.op == "ge"):
        return None
    left, right = tree.args
    if not (isinstance(left, FactRef) and isinstance(right, NumberLiteral)):
        return None
    fact, answer = declared[left.name], verdict.answers.get(left.name)
    if not isinstance(fact, NumberFact) or not isinstance(answer, int):
        return None
    places = max(fact.places, right.places)
    missing = exact.rescale(right.units, right.places, places) - exact.rescale(answer, fact.places, places)
    return exact.show(*exact.reduce(missing, places)) if missing > 0 else None
