"""The library's verdict beside the reference's: every difference, in words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from law_reference.answers import Reply
from law_reference.formula import NA
from law_reference.verdicts import Judged, answered, judge
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.awards.rule import AwardRule
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.verdict import Verdict
from thidua.formulas.environment import Between
from thidua.formulas.special import NOT_APPLICABLE

Plain = dict[str, Any]


@dataclass
class Figures:
    """What a campaign counted."""

    records: int = 0
    few: int = 0
    few_open: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    compared: Counter[str] = field(default_factory=Counter)
    cells: Counter[tuple[str, str]] = field(default_factory=Counter)
    differences: list[tuple[str, Any, Any, str, Plain, Plain]] = field(default_factory=list)


def reply_of(answer: object) -> Reply:
    """An answer of the library in the words of the reference."""
    if answer is None:
        return Reply("unknown")
    if answer is NOT_APPLICABLE:
        return Reply("not applicable", NA)
    if isinstance(answer, Between):
        return Reply("bounds", answer.lowest, answer.highest, answer.may_not_apply)
    return Reply("known", answer)


def shown(reply: Reply) -> Reply:
    """A reply without its source, which answers of the library do not carry."""
    return reply._replace(source=None)


def found(verdict: Verdict) -> Plain:
    """What the library says, in plain words and sets."""
    return {
        "status": verdict.status,
        "record": sorted(one.name for one in verdict.facts),
        "judgement": sorted(one.name for one in verdict.decisions),
        "law": sorted(one.name for one in verdict.law),
        "nodes": {
            node.code: frozenset(
                value
                for value, may in (
                    (True, node.outcome.may_be_true),
                    (False, node.outcome.may_be_false),
                    (NA, node.outcome.may_not_apply),
                )
                if may
            )
            for node in verdict.nodes
        },
        "answers": {name: reply_of(answer) for name, answer in verdict.answers.items()},
    }


def expected(judged: Judged) -> Plain:
    """What the reference says, likewise."""
    return {
        "status": judged.status,
        **{source: sorted(names) for source, names in judged.named.items()},
        "nodes": judged.nodes,
    }


def compare(rule: AwardRule, plain: Plain, record: Plain, case: Plain, figures: Figures) -> Verdict:
    """Judge twice and note every difference."""
    verdict = judge_rule(SubjectRecord.model_validate(record), rule, Case.model_validate(case))
    here, replies = found(verdict), answered(plain, record, case)
    asks = {fact["name"]: fact["ask"] for fact in plain["facts"]}
    kinds = {name: ask["kind"] for name, ask in asks.items()}
    for name, answer in here["answers"].items():
        figures.cells[kinds[name], answer.kind] += 1
        if answer != shown(replies[name]):
            figures.differences.append((f"answer:{kinds[name]}", answer, shown(replies[name]), name, record, case))
            replies[name] = answer._replace(source=replies[name].source if answer.kind == "unknown" else None)
    judged = judge(plain, replies)
    there = expected(judged)
    at_most = any(finding.code == "at_most_these" for finding in verdict.findings)
    figures.records += 1
    figures.statuses[here["status"]] += 1
    if 1 <= len(judged.unknown) <= 5 and judged.exact and not at_most:
        figures.few += 1
        figures.few_open += here["status"] == "undetermined"
    for code, outcome in here["nodes"].items():
        if outcome != there["nodes"][code]:
            figures.differences.append((f"node:{code}", outcome, there["nodes"][code], rule.code, record, case))
    figures.compared["answers"] += len(here["answers"])
    figures.compared["nodes"] += len(here["nodes"])
    lists = ("record", "judgement", "law")
    if at_most:
        figures.compared["at most these"] += 1
        within = all(set(there[name]) <= set(here[name]) for name in lists)
        if judged.exact and len(judged.unknown) <= 5:
            figures.differences.append(("at most these", judged.unknown, None, rule.code, record, case))
    else:
        within = all(here[name] == there[name] for name in lists)
        if not judged.exact:
            figures.differences.append(("exact", judged.unknown, None, rule.code, record, case))
    if here["status"] != there["status"]:
        figures.differences.append(("status", here["status"], there["status"], rule.code, record, case))
    if not within:
        figures.differences.append(
            ("named", [here[name] for name in lists], [there[name] for name in lists], rule.code, record, case)
        )
    return verdict
