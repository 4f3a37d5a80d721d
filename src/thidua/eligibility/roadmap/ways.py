"""Sets of picks as ways: changes with words, sources and costs."""

from __future__ import annotations

from collections.abc import Mapping

from thidua.awards.asks import Source
from thidua.citations import Citation
from thidua.eligibility.roadmap.movable import Movable, least
from thidua.eligibility.roadmap.nearness import asks_at_most, sufficing
from thidua.eligibility.roadmap.regions import Run
from thidua.eligibility.roadmap.roadmap import Change, Way
from thidua.eligibility.roadmap.search import Picks, Search
from thidua.eligibility.verdict import Verdict
from thidua.formulas.environment import Answer
from thidua.points import Points

ONE = Points(1)
"""What a change costs that no cost is declared for: then the cheapest ways are those of fewest changes."""


def way_of(search: Search, picks: Picks, verdict: Verdict, costs: Mapping[str, Points]) -> Way:
    """One set of picks in words."""
    changes = tuple(_change(search, picks, at, to, verdict) for at, to in sorted(picks))
    cost = Points(0)
    for change in changes:
        cost += costs.get(change.fact, ONE)
    order = [fact.name for fact in search.trial.rule.facts]
    return Way(tuple(sorted(changes, key=lambda change: order.index(change.fact))), cost)


def _change(search: Search, picks: Picks, at: int, to: int, verdict: Verdict) -> Change:
    one, rule = search.movables[at], search.trial.rule
    declared = next(fact for fact in rule.facts if fact.name == one.name)
    enough = sufficing(search, picks, at) if one.exact else {to}
    return Change(
        fact=one.name,
        label=declared.label,
        declared=one.fact,
        now=one.now,
        needed=_needed(one, to, enough),
        accepted=_joined(one, enough),
        unknown=one.unknown,
        source=_source(verdict, one.name, declared.ask.source),
        citation=_cited(search, picks, one),
        supply=declared.ask.supply(verdict.case),
    )


def _source(verdict: Verdict, name: str, usual: Source) -> Source:
    """Who can answer: as the verdict has it while the fact is not known."""
    if any(need.name == name for need in verdict.decisions):
        return "judgement"
    return "law" if any(need.name == name for need in verdict.law) else usual


def _needed(one: Movable, to: int, enough: set[int]) -> Answer:
    """The value that asks least among those that act like the candidate picked."""
    candidate = one.candidates[to]
    if not one.unknown:
        return candidate.value
    run = candidate.runs[0]
    return run[1] if asks_at_most(one, enough) else least(run, one.ends)


def _joined(one: Movable, enough: set[int]) -> tuple[Run, ...]:
    """All values of these candidates, neighbours joined, in order; “does not apply” last."""
    runs = [run for to in enough for run in one.candidates[to].runs]
    figures = sorted((first, last) for first, last in runs if isinstance(first, int) and isinstance(last, int))
    joined: list[tuple[int, int]] = []
    for first, last in figures:
        if joined and not isinstance(first, bool) and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return (*joined, *(run for run in runs if not isinstance(run[0], int)))


def _cited(search: Search, picks: Picks, one: Movable) -> Citation | None:
    """The citation of the last condition that this change turns beside the others, one that then holds before all."""
    made = search.applied(picks)
    before, after = search.trial.outcomes({**made, one.name: one.now}), search.trial.outcomes(made)
    turned = [leaf for leaf in search.trial.leaves if before[leaf.code] != after[leaf.code]]
    turned.sort(key=lambda leaf: after[leaf.code].value is True)
    return turned[-1].citation if turned else None
