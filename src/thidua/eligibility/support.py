"""Support: the nodes a conclusion leans on, and so the mark it deserves."""

from __future__ import annotations

from collections.abc import Mapping

from thidua.awards.conditions import AllOf, AnyOf, AtLeastOf, Condition, NotOf, Requires, walk
from thidua.citations import STRENGTH
from thidua.formulas.outcomes import BoolOutcome


def support(condition: Condition, outcomes: Mapping[str, BoolOutcome]) -> tuple[Condition, ...]:
    """The nodes that carry the outcome of a node, choosing the best-marked way where several would do.

    A conclusion that is still open leans on every node below it.
    """
    outcome = outcomes[condition.code]
    if not outcome.known:
        return tuple(walk(condition))
    if outcome.not_applicable or isinstance(condition, Requires):
        return (condition,)
    if isinstance(condition, NotOf):
        return (*support(condition.part, outcomes), condition)
    holds = outcome.value is True
    ways = [
        support(part, outcomes)
        for part in condition.parts
        if outcomes[part.code].known and outcomes[part.code].value is holds
    ]
    ways.sort(key=_strength, reverse=True)
    needed = _needed(condition, holds=holds, ways=len(ways))
    return (*(node for way in ways[:needed] for node in way), condition)


def _needed(condition: AllOf | AnyOf | AtLeastOf, *, holds: bool, ways: int) -> int:
    """How many agreeing parts it takes to settle the node."""
    if isinstance(condition, AtLeastOf):
        return min(ways, condition.k if holds else len(condition.parts) - condition.k + 1)
    one_is_enough = isinstance(condition, AnyOf) == holds
    return min(ways, 1) if one_is_enough else ways


def _strength(way: tuple[Condition, ...]) -> int:
    return min(STRENGTH[node.citation.mark] for node in way)
