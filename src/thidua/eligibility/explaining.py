"""The explanation of a verdict: the tree of the article, with status, facts, gaps and sources."""

from __future__ import annotations

from typing import cast

from thidua.awards.conditions import Condition, Requires, parts_of, walk
from thidua.awards.rule import AwardRule
from thidua.eligibility.gap import gap as gap_of
from thidua.eligibility.verdict import Verdict
from thidua.explain.answers import known_answer
from thidua.explain.explanation import Explanation
from thidua.explain.line import FactUsed, Line
from thidua.explain.phrase import Phrase
from thidua.formulas.environment import Answer, Between
from thidua.formulas.facts import ScalarFact
from thidua.formulas.nodes import facts_of
from thidua.formulas.outcomes import BoolOutcome
from thidua.formulas.parser import parse
from thidua.formulas.program import Program, Step
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label
from thidua.memo import Memo

_STATUS = {"eligible": "good", "ineligible": "bad", "undetermined": "open"}


def explain_verdict(verdict: Verdict) -> Explanation:
    """The verdict as lines: the award, the text of the law it was judged by, and every node below."""
    notes: list[Phrase] = []
    needed = [*verdict.facts, *verdict.decisions, *verdict.law]
    if needed:
        words = Label(vi="; ".join(n.vi for n in needed), en="; ".join(n.en for n in needed))
        notes.append(Phrase.of("still_needed", facts=words))
    notes += [_as_note(f.message("vi"), f.message("en")) for f in verdict.findings]
    if verdict.status == "ineligible" and verdict.rule is not None:  # a no says what it did not look at
        notes += [_as_note(note.vi, note.text("en")) for note in verdict.rule.notes]
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
    gap: str | None = None
    blank = False
    if isinstance(node, Requires):
        read = _read(rule)
        facts = tuple(_fact(fact, verdict) for fact in read.facts[node.code])
        gap = gap_of(read.trees[node.code], read.declared, verdict.answers)
        blank = _does_not_apply(node, read, verdict)
    if blank:
        facts, gap = tuple(used for used in facts if used.known), None
    return Line(
        code=node.code,
        label=node.label,
        result=Phrase.of("node_not_applicable" if blank else _result(outcome)),
        facts=facts,
        gap=gap,
        notes=_reading(node),
        citation=node.citation,
        status="plain" if blank else _color(outcome),
        children=tuple(_line(part, rule, verdict, outcomes) for part in parts_of(node)),
    )


class _Reading:
    """The formulas of a rule, read once for every explanation: their trees, their facts, the plain form of a leaf."""

    def __init__(self, rule: AwardRule) -> None:
        leaves = [node for node in walk(rule.condition) if isinstance(node, Requires)]
        self.declared: dict[str, ScalarFact] = {fact.name: fact.declared() for fact in rule.facts}
        self.trees = {leaf.code: parse(leaf.when) for leaf in leaves}
        self.facts = {code: tuple(self.declared[name] for name in facts_of(tree)) for code, tree in self.trees.items()}
        self.plain = {
            leaf.code: Program(self.facts[leaf.code], [Step(leaf.code, self.trees[leaf.code])])
            for leaf in leaves
            if leaf.when_not_applicable is not None
        }


_read: Memo[AwardRule, _Reading] = Memo(_Reading, most=256)


def _does_not_apply(leaf: Requires, read: _Reading, verdict: Verdict) -> bool:
    """Whether the question of a leaf does not arise, whatever the leaf then counts as."""
    if leaf.when_not_applicable is None:
        return False
    answers = {fact.name: cast(Answer, verdict.answers.get(fact.name)) for fact in read.facts[leaf.code]}
    outcome = read.plain[leaf.code].evaluate(answers)[leaf.code]
    return isinstance(outcome, BoolOutcome) and outcome.not_applicable


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
    return FactUsed(fact.name, fact.label, shown, known=answer is not None and not isinstance(answer, Between))
