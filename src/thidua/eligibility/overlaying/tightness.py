"""Tightness: whether a condition provably asks at least what another asks, by trying all that the facts may be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from thidua.awards.conditions import AtLeastOf, Condition, Requires, parts_of, walk
from thidua.awards.rule import RuleFact
from thidua.eligibility.completions import relevance
from thidua.formulas.environment import Answer
from thidua.formulas.nodes import Apply, AtLeast, FactRef
from thidua.formulas.program import Program, Step

Tightness = Literal["tighter", "looser", "unproven", "too_large"]
"""``tighter`` where every completion that satisfies the new satisfies the old; ``looser`` where one does not.

``unproven``: too many combinations, or a fact used in arithmetic. ``too_large``: the trees are not tried at all.
"""

MAX_TRIED = 64
"""Most nodes of both trees together that are tried."""


def tightness(new: Condition, old: Condition, facts: Iterable[RuleFact]) -> Tightness:
    """Compare two conditions over the same facts.

    Facts of different names are taken as independent of each other, so what is proven holds whatever they rest on.
    """
    steps = [*_steps(new, _NEW), *_steps(old, _OLD)]
    if len(steps) > MAX_TRIED:
        return "too_large"
    denied = Apply("not", (FactRef(_NEW + new.code),))
    steps.append(Step("implied", Apply("or", (denied, FactRef(_OLD + old.code)))))
    program = Program([fact.declared() for fact in facts], steps)
    leaves = [node.lower() for tree in (new, old) for node in walk(tree) if isinstance(node, Requires)]
    nothing: dict[str, Answer] = {}
    found = relevance(program, "implied", nothing, leaves)
    if found.bound is not None:
        return "unproven"
    return "tighter" if found.decided and found.result is True else "looser"


_NEW, _OLD = "new:", "old:"  # no code of a node or fact holds a colon


def _steps(condition: Condition, prefix: str) -> Iterator[Step]:
    for node in walk(condition):
        parts = tuple(FactRef(prefix + part.code) for part in parts_of(node))
        lowered = node.lower()
        if isinstance(node, AtLeastOf):
            lowered = AtLeast(node.k, parts)
        elif parts and isinstance(lowered, Apply):
            lowered = Apply(lowered.op, parts)
        yield Step(prefix + node.code, lowered)
