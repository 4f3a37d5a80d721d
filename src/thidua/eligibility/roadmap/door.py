"""The door: a verdict in, its roadmap out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import cast

from thidua.awards.rule import AwardRule
from thidua.eligibility.roadmap.movable import movable
from thidua.eligibility.roadmap.nearness import nearest, refined, tightened
from thidua.eligibility.roadmap.roadmap import AwardRoadmap, AwardRoadmapStatus
from thidua.eligibility.roadmap.search import MOST_EXACT, Search
from thidua.eligibility.roadmap.tense import is_past
from thidua.eligibility.roadmap.trial import Trial
from thidua.eligibility.roadmap.ways import ONE, way_of
from thidua.eligibility.verdict import Verdict
from thidua.errors import ThiduaError
from thidua.formulas.environment import Answer, is_unknown
from thidua.points import Points

Cost = Points | Decimal | int


def award_roadmap(
    verdict: Verdict,
    *,
    on: date,
    past: Collection[str] = (),
    changeable: Collection[str] = (),
    costs: Mapping[str, Cost] | None = None,
) -> AwardRoadmap:
    """What would make a verdict eligible: the sets of changes of which none can be left out, the cheapest first.

    ``on`` is the day on which the roadmap is asked for. What is known and past on that day never changes; what is not
    known may still be learned. ``past`` and ``changeable`` name facts of the rule for which the caller knows better.
    ``costs`` declares what a change of a fact costs, in any unit, 1 where nothing is declared.

    With at most 10 facts that can change, all ways are found (and the least cost with them), each with the nearest
    values that suffice; with more, one way is found step by step. Every way was judged again: it surely makes the rule
    hold, and no part of it does.

    Errors: ``award_roadmap_fact``, ``award_roadmap_tense`` (a fact both past and changeable), ``award_roadmap_cost``.
    """
    prices = _prices(costs or {})
    _check(verdict, {*past, *changeable, *prices}, set(past) & set(changeable))
    return _roadmap(verdict, on, frozenset(past), frozenset(changeable), prices)


def _roadmap(
    verdict: Verdict, on: date, past: frozenset[str], changeable: frozenset[str], prices: Mapping[str, Points]
) -> AwardRoadmap:
    near, rule, status = verdict.advisory, verdict.rule, verdict.status
    advisory: AwardRoadmap | None = None
    if near is not None and near.rule is not rule:
        advisory = _roadmap(near, on, past, changeable, prices)
    if rule is None:
        return AwardRoadmap(verdict, on, "not_reachable" if status == "ineligible" else "open", advisory=advisory)
    if status == "eligible":
        return AwardRoadmap(verdict, on, "reached")
    return replace(_searched(verdict, rule, on, _fixed(verdict, rule, on, past, changeable), prices), advisory=advisory)


def _prices(costs: Mapping[str, Cost]) -> dict[str, Points]:
    prices = {name: Points(cost) for name, cost in costs.items()}
    for name, price in prices.items():
        if price < Points(0):
            raise ThiduaError("award_roadmap_cost", name=name, cost=price)
    return prices


def _check(verdict: Verdict, names: set[str], twice: set[str]) -> None:
    """Names must be facts of the rule, or of the rule of the advisory verdict."""
    verdicts = [verdict] if verdict.advisory is None else [verdict, verdict.advisory]
    rules = [one.rule for one in verdicts if one.rule is not None]
    for name in sorted(names - {fact.name for rule in rules for fact in rule.facts}):
        raise ThiduaError("award_roadmap_fact", rule=", ".join(rule.code for rule in rules) or "–", name=name)
    for name in sorted(twice):
        raise ThiduaError("award_roadmap_tense", name=name)


def _answers(verdict: Verdict) -> dict[str, Answer]:
    return {name: cast(Answer, answer) for name, answer in verdict.answers.items()}


def _fixed(
    verdict: Verdict, rule: AwardRule, on: date, past: Collection[str], changeable: Collection[str]
) -> tuple[str, ...]:
    """The facts that are known and past."""
    answers = _answers(verdict)
    return tuple(
        fact.name
        for fact in rule.facts
        if not is_unknown(answers.get(fact.name))
        and fact.name not in changeable
        and (fact.name in past or is_past(fact.ask, verdict.case, on))
    )


def _searched(
    verdict: Verdict, rule: AwardRule, on: date, fixed: tuple[str, ...], prices: Mapping[str, Points]
) -> AwardRoadmap:
    trial, answers = Trial(rule), _answers(verdict)
    opened = {name: answer if name in fixed or is_unknown(answer) else None for name, answer in answers.items()}
    if not trial.may(opened):
        return AwardRoadmap(verdict, on, "not_reachable", fixed=fixed, obstacles=trial.obstacles(opened))
    if trial.surely(answers):  # the rule holds, and something beside it keeps the verdict open
        return AwardRoadmap(verdict, on, "open", fixed=fixed)
    matter = trial.mattering(opened)
    facts = [fact for fact in trial.program.facts if fact.name in matter and fact.name not in fixed]
    still = {name: answers[name] for name in fixed}
    found = [one for fact in facts if (one := movable(trial, fact, answers, still)) is not None]
    found.sort(key=lambda one: -prices.get(one.name, ONE).fraction)  # what is dear is left alone first
    search = Search(trial, answers, found)
    sets = nearest(search, search.minimal()) if len(found) <= MOST_EXACT else []
    exact = len(found) <= MOST_EXACT and not trial.spent
    trial.steps = 0
    if not exact:
        some = search.one()
        sets = [] if some is None else [tightened(search, some)]
    tried = not trial.spent and all(one.exact for one in found)
    ways = [way_of(search, refined(search, picks), verdict, prices) for picks in sets]
    order = {fact.name: at for at, fact in enumerate(rule.facts)}
    ways.sort(key=lambda way: (way.cost.fraction, len(way.changes), [order[change.fact] for change in way.changes]))
    status: AwardRoadmapStatus = "not_reachable" if tried and not ways else "open"
    if any(not way.unread for way in ways):
        status = "reachable"
    return AwardRoadmap(verdict, on, status, ways=tuple(ways), exact=tried and (exact or not ways), fixed=fixed)
