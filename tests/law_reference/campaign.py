"""The campaign: drawn records for every rule, judged twice; and records that learn, judged step by step."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any

from law_reference.answers import KINDS, MAY_NOT_APPLY, WORST_OF, domain
from law_reference.comparing import Figures, Plain, compare, reply_of
from law_reference.drawing import Drawing
from law_reference.formula import NA
from law_reference.learning import Learning, narrower
from law_reference.packs import every_rule
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.awards.rule import AwardRule
from thidua.eligibility.judge import judge_rule
from thidua.regimes.rules import AMENDED_RULES, RULES

COUNTED = frozenset(
    {"run_length", "awards_in_run", "ratings_in_run", "initiatives_in_run", "initiatives_in_terms", "consecutive_terms",
     "member_share", "members_holding", "state_forms_in_year", "months_in_post", *WORST_OF}
)  # fmt: skip
"""Asks whose answer may be bounds; the other figures are known or not."""
FEW_RULES = 5
"""An ask that so few rules have comes four times as often."""
NEVER = frozenset({("open_law", "known"), ("move_considered", "unknown"), ("secondment_confirmed", "unknown")})


def library() -> dict[str, AwardRule]:
    """The rules of the library by code."""
    return {rule.code: rule for rule in (*RULES, *AMENDED_RULES)}


def by_turns(rules: list[Plain]) -> list[Plain]:
    """Rules in turn; those with an ask that few rules have come four times."""
    asked = Counter(kind for rule in rules for kind in {fact["ask"]["kind"] for fact in rule["facts"]})
    return [
        rule
        for rule in rules
        for _ in range(4 if any(asked[fact["ask"]["kind"]] <= FEW_RULES for fact in rule["facts"]) else 1)
    ]


def judged_twice(count: int, start: int, *, few: int = 0) -> Figures:
    """So many records, rule after rule; with `few`, on until so many have 1 to 5 unknown facts."""
    figures, rules, here = Figures(), by_turns(every_rule()), library()
    random = Random(start)  # noqa: S311
    at = 0
    while at < count or figures.few < few:
        plain = rules[at % len(rules)]
        record, case = Drawing(random, plain).draw()
        compare(here[plain["code"]], plain, record, case, figures)
        at += 1
    return figures


def possible(ask: str, kind: str) -> bool:
    """Whether an ask can answer so at all."""
    if (ask, kind) in NEVER:
        return False
    return {"bounds": ask in COUNTED, "not applicable": ask in MAY_NOT_APPLY}.get(kind, True)


def empty_cells(figures: Figures) -> list[tuple[str, str]]:
    """Ask and answer kinds that are possible and never came."""
    asks = {fact["ask"]["kind"] for rule in every_rule() for fact in rule["facts"]}
    return [
        (ask, kind) for ask in sorted(asks) for kind in KINDS if possible(ask, kind) and not figures.cells[ask, kind]
    ]


def grid(figures: Figures) -> str:
    """The coverage grid."""
    asks = sorted({ask for ask, _ in figures.cells})
    lines = ["ask | " + " | ".join(KINDS)]
    lines += [f"{ask} | " + " | ".join(str(figures.cells[ask, kind]) for kind in KINDS) for ask in asks]
    return "\n".join(lines)


@dataclass
class Learned:
    """What a campaign of learning counted; `wide` are answers that moved instead of narrowing."""

    records: int = 0
    steps: int = 0
    by_step: Counter[str] = field(default_factory=Counter)
    settled: int = 0
    definite: int = 0
    flips: list[Any] = field(default_factory=list)
    wide: list[Any] = field(default_factory=list)


def _looked_at(rule: AwardRule, plain: Plain, record: Plain, case: Plain) -> tuple[str, dict[str, Any], bool]:
    """The library's status, what each fact may still be, and whether it finds entries that contradict each other."""
    verdict = judge_rule(SubjectRecord.model_validate(record), rule, Case.model_validate(case))
    kinds = {fact["name"]: fact["ask"]["kind"] for fact in plain["facts"]}
    facts = {name: domain(kinds[name], reply_of(one)) for name, one in verdict.answers.items()}
    return verdict.status, facts, any("contradiction" in finding.code for finding in verdict.findings)


def learning(count: int, start: int, steps: int = 6) -> Learned:
    """Records completed step by step: what was known stays, and no definite verdict turns round."""
    learned, here = Learned(), library()
    rules = [rule for rule in every_rule() if rule["code"].split("-")[0] != "l06"]
    random = Random(start)  # noqa: S311
    for at in range(count):
        plain = rules[at % len(rules)]
        asks = {fact["name"]: fact["ask"] for fact in plain["facts"]}
        drawing = Drawing(random, plain)
        record, case = drawing.draw()
        learner = Learning(drawing)
        learned.records += 1
        status, facts, _ = _looked_at(here[plain["code"]], plain, record, case)
        for _ in range(steps):
            found = learner.more(record)
            if found is None:
                continue
            what, later = found
            now, narrowed, against = _looked_at(here[plain["code"]], plain, later, case)
            learned.steps += 1
            learned.by_step[what] += 1
            learned.definite += status != "undetermined"
            learned.settled += status == "undetermined" and now != status
            moved = [name for name in facts if not narrower(facts[name], narrowed[name])]
            for name in moved if not against else ():
                if asks[name]["kind"] != "movement_fits" or facts[name] != NA:
                    learned.wide.append(
                        (plain["code"], what, asks[name]["kind"], facts[name], narrowed[name], record, later, case)
                    )
            if {status, now} == {"eligible", "ineligible"}:
                learned.flips.append((plain["code"], what, status, now, moved, record, later, case))
            record, status, facts = later, now, narrowed
    return learned
