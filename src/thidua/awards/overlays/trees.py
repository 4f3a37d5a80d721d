"""Trees: finding a node of a condition tree, and putting another in its place."""

from __future__ import annotations

from collections.abc import Mapping

from thidua.awards.conditions import Condition, NotOf, Requires, parts_of, walk
from thidua.awards.rule import AwardRule, RuleFact
from thidua.formulas.nodes import FactRef, facts_of
from thidua.formulas.parser import parse


def find(condition: Condition, code: str) -> Condition | None:
    """The node of that code."""
    return next((node for node in walk(condition) if node.code == code), None)


def is_denied(condition: Condition, code: str) -> bool:
    """Whether a node stands below an odd number of “not”, so that asking more of it asks less of the whole."""
    if condition.code == code:
        return False
    for part in parts_of(condition):
        if find(part, code) is not None:
            return is_denied(part, code) != isinstance(condition, NotOf)
    return False


def open_fact(rule: AwardRule, node: Condition) -> str | None:
    """The fact of an open leaf: one whose whole formula is a fact that no text that was read defines."""
    if not isinstance(node, Requires):
        return None
    tree = parse(node.when)
    open_law = {fact.name for fact in rule.facts if fact.ask.kind == "open_law"}
    return tree.name if isinstance(tree, FactRef) and tree.name in open_law else None


def leaves_using(rule: AwardRule, name: str) -> tuple[str, ...]:
    """The leaves of a rule that use a fact."""
    leaves = (node for node in walk(rule.condition) if isinstance(node, Requires))
    return tuple(leaf.code for leaf in leaves if name in rule.used_by(leaf))


def substituted(condition: Condition, code: str, other: Condition) -> Condition:
    """The tree with another node in the place of the one of that code."""
    if condition.code == code:
        return other
    if isinstance(condition, NotOf):
        return condition.evolve(part=substituted(condition.part, code, other))
    if isinstance(condition, Requires):
        return condition
    return condition.evolve(parts=tuple(substituted(part, code, other) for part in condition.parts))


def used_facts(condition: Condition, declared: Mapping[str, RuleFact]) -> tuple[RuleFact, ...]:
    """Of the declared facts those that a tree uses, in the order declared."""
    used = {name for node in walk(condition) if isinstance(node, Requires) for name in facts_of(parse(node.when))}
    return tuple(fact for name, fact in declared.items() if name in used)
