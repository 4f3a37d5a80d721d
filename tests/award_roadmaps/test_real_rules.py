"""Roadmaps on every rule of the packs: each way is judged again; where there is none, trying everything finds none."""

from __future__ import annotations

import os
from datetime import date
from itertools import combinations, product
from math import prod
from random import Random
from typing import Any

import pytest

from award_roadmaps.making import CASE, RECORD
from thidua import AwardRule, Verdict
from thidua.awards.asks import Asked
from thidua.awards.conditions import Requires, walk
from thidua.eligibility.completions import domain
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.roadmap import award_roadmap
from thidua.formulas.outcomes import BoolOutcome
from thidua.formulas.parser import parse
from thidua.formulas.program import Program
from thidua.formulas.special import NOT_APPLICABLE
from thidua.regimes import RULES

SITUATIONS = 20 if os.environ.get("THIDUA_LONG") else 2
MOST_TRIED = 300
ON = date(2024, 6, 1)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_way_holds_and_none_is_missed(rule: AwardRule) -> None:
    random = Random(rule.code)  # noqa: S311  # a fixed seed per rule
    program = rule.program()
    domains = {name: values for name, values in _domains(rule).items() if values}
    for _ in range(SITUATIONS):
        answers = {
            name: random.choice([v for v in values if v is not NOT_APPLICABLE]) for name, values in domains.items()
        }
        movable = _some(random, domains)
        for name in movable:
            if random.random() < 0.4:
                answers[name] = None
        known = [name for name in movable if answers[name] is not None]
        past = [name for name in domains if name not in movable]
        verdict = _judged(rule, answers)
        roadmap = award_roadmap(verdict, on=ON, past=past, changeable=known)
        assert (roadmap.status == "reached") == (verdict.status == "eligible")
        for way in roadmap.ways:
            assert set(way.answers) <= set(movable)
            assert _judged(rule, {**answers, **way.answers}).status == "eligible"
            for size in range(len(way.changes)):
                for some in combinations(way.changes, size):
                    fewer = {**answers, **{change.fact: change.needed for change in some}}
                    assert _judged(rule, fewer).status != "eligible"
        if roadmap.status == "not_reachable":
            assert not any(_holds(program, rule, {**answers, **tried}) for tried in _everything(domains, movable))
        if roadmap.status == "open":
            assert not roadmap.exact or all(way.unread for way in roadmap.ways)


def _judged(rule: AwardRule, answers: dict[str, Any]) -> Verdict:
    return judge_rule(RECORD, rule, CASE, replaced={name: Asked(value) for name, value in answers.items()})


def _holds(program: Program, rule: AwardRule, answers: dict[str, Any]) -> bool:
    outcome = program.evaluate(answers)[rule.condition.code]
    return isinstance(outcome, BoolOutcome) and outcome.value is True


def _domains(rule: AwardRule) -> dict[str, list[Any]]:
    """The values of each fact on both sides of every threshold."""
    leaves = [parse(node.when) for node in walk(rule.condition) if isinstance(node, Requires)]
    return {fact.name: list(domain(fact.declared(), leaves)[0]) for fact in rule.facts}


def _some(random: Random, domains: dict[str, list[Any]]) -> list[str]:
    """Facts that may move, few enough to try all their values together."""
    names = random.sample(sorted(domains), len(domains))
    while prod(len(domains[name]) for name in names) > MOST_TRIED:
        names.pop()
    return names


def _everything(domains: dict[str, list[Any]], names: list[str]) -> list[dict[str, Any]]:
    return [dict(zip(names, values, strict=True)) for values in product(*(domains[name] for name in names))]
