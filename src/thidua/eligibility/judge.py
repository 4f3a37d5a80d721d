"""Judging (xét điều kiện): one record, one rule, one case."""

from __future__ import annotations

from thidua.awards.asks import Asked
from thidua.awards.case import Case
from thidua.awards.conditions import Condition, NotOf, Requires, walk
from thidua.awards.records import SubjectRecord
from thidua.awards.rule import AwardRule, RuleFact
from thidua.citations import Mark, weakest
from thidua.codes import Lang
from thidua.eligibility.compiled import compiled
from thidua.eligibility.completions import LIMIT, Bound
from thidua.eligibility.relevant import relevant
from thidua.eligibility.support import support
from thidua.eligibility.verdict import FactNeeded, NodeStatus, Status, Verdict
from thidua.explain.words import mark_text
from thidua.findings import Finding
from thidua.formulas.environment import Answer
from thidua.formulas.outcomes import BoolOutcome


def judge_rule(
    record: SubjectRecord,
    rule: AwardRule,
    case: Case,
    *,
    replaced: dict[str, Asked] | None = None,
    findings: tuple[Finding, ...] = (),
) -> Verdict:
    """The verdict of one rule on one record.

    ``replaced`` overrides single facts, for checks that stand above the record; ``findings`` are carried along. Nothing
    is guessed: a fact the record does not give is unknown, and only facts that can still change the outcome are
    asked for.
    """
    program = compiled(rule)
    asked = {fact.name: fact.ask.answer(record, case) for fact in rule.facts} | (replaced or {})
    answers: dict[str, Answer] = {name: a.answer for name, a in asked.items()}
    outcomes = {
        name: outcome for name, outcome in program.evaluate(answers).items() if isinstance(outcome, BoolOutcome)
    }
    root = outcomes[rule.condition.code]
    result = root.value
    needed: tuple[str, ...] = ()
    notes: list[Finding] = []
    if not root.known:
        found = relevant(rule.condition, program, answers, outcomes)
        result, needed = found.result, found.facts
        if found.bound is not None:
            why_vi, why_en = _WHY[found.bound]
            notes.append(Finding.of("at_most_these", why=found.bound, why_vi=why_vi, why_en=why_en))
    status: Status = "undetermined" if result is None else "eligible" if result else "ineligible"
    leaning = support(rule.condition, outcomes)
    mark = weakest(tuple(node.citation.mark for node in leaning))
    if mark is not None and mark != "gazette":
        notes.append(Finding.of("leans_on", mark=mark, **_weak("vi", mark, leaning), **_weak("en", mark, leaning)))
    sources = {fact.name: asked[fact.name].source or fact.ask.source for fact in rule.facts}
    by_source = {
        source: _needed(rule, tuple(name for name in needed if sources[name] == source), case)
        for source in ("record", "judgement", "law")
    }
    return Verdict(
        subject=record.subject,
        award=rule.award,
        status=status,
        case=case,
        rule=rule,
        nodes=tuple(NodeStatus(code, outcome) for code, outcome in outcomes.items()),
        facts=by_source["record"],
        decisions=by_source["judgement"],
        law=by_source["law"],
        shortfalls=_shortfalls(rule.condition, outcomes) if status == "ineligible" else (),
        mark=mark,
        findings=(*findings, *(f for a in asked.values() for f in a.findings), *notes),
        evidence={name: a.evidence for name, a in asked.items()},
        answers=dict(answers),
    )


_WHY: dict[Bound, tuple[str, str]] = {
    "arithmetic": (
        "có dữ kiện được dùng trong phép tính nên không thử hết được các giá trị",
        "a fact is used in arithmetic, so its values cannot all be tried",
    ),
    "combinations": (f"có hơn {LIMIT} tổ hợp", f"there are more than {LIMIT} combinations"),
}


def _weak(lang: Lang, mark: Mark, leaning: tuple[Condition, ...]) -> dict[str, str]:
    """The mark in words and the citations behind it, for a message."""
    cited = sorted({node.citation.printed(lang) for node in leaning if node.citation.mark == mark})
    return {f"mark_{lang}": mark_text(mark, lang), f"nodes_{lang}": "; ".join(cited)}


def _needed(rule: AwardRule, names: tuple[str, ...], case: Case) -> tuple[FactNeeded, ...]:
    return tuple(
        FactNeeded(fact.name, fact.label.text("vi"), fact.label.text("en"), _cited(rule, fact), fact.ask.supply(case))
        for fact in rule.facts
        if fact.name in names
    )


def _cited(rule: AwardRule, fact: RuleFact) -> str | None:
    """The citation of the first condition that uses a fact."""
    for node in walk(rule.condition):
        if isinstance(node, Requires) and fact.name in rule.used_by(node):
            return str(node.citation)
    return None


def _shortfalls(condition: Condition, outcomes: dict[str, BoolOutcome]) -> tuple[str, ...]:
    """The leaves that make a failing node fail; a failing branch beside one that holds is no shortfall."""
    outcome = outcomes[condition.code]
    if not outcome.known or outcome.value is not False:
        return ()
    if isinstance(condition, Requires | NotOf):
        return (condition.code,)
    return tuple(code for part in condition.parts for code in _shortfalls(part, outcomes))
