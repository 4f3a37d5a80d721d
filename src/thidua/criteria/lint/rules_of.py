"""The rules of a line: the rule itself and those inside it, and the facts that earn its points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thidua.criteria.criterion import Criterion
from thidua.criteria.rules import (
    ByKind,
    InverseProportional,
    Override,
    Proportional,
    RelativeToLeader,
    Rule,
    Shortfall,
)
from thidua.formulas.facts import Fact
from thidua.formulas.nodes import Among, Apply, Call, FactRef, Node, Over, children, facts_of
from thidua.formulas.parser import parse

Measured = Proportional | InverseProportional | Shortfall | RelativeToLeader
"""The rules that measure an actual figure against a target."""


def rules_of(rule: Rule, place: str) -> Iterator[tuple[str, Rule]]:
    """A rule and every rule inside it, each with its place."""
    yield place, rule
    if isinstance(rule, Override):
        yield from rules_of(rule.rule, f"{place}/rule")
    elif isinstance(rule, ByKind):
        for at, case in enumerate(rule.cases):
            yield from rules_of(case.rule, f"{place}/cases/{at}/rule")


def earning(criterion: Criterion, written: Node, facts: Mapping[str, Fact]) -> tuple[str, ...]:
    """The facts whose answers earn points (or cost some), without targets, kinds of subjects and exceptions.

    ``written`` is what the rule of the criterion expands to.
    """
    found: dict[str, None] = {}
    for _, rule in rules_of(criterion.rule, ""):
        if isinstance(rule, Override | ByKind):
            continue
        if isinstance(rule, Measured):
            node = parse(rule.actual)
        else:
            node = written if rule is criterion.rule else rule.expand(criterion.max, facts)
        found.update(dict.fromkeys(_counted(node)))
    return tuple(found)


def _counted(node: Node) -> Iterator[str]:
    """The facts of a formula but for those by which something is only divided."""
    if isinstance(node, Apply) and node.op == "div":
        yield from _counted(node.args[0])
        return
    if isinstance(node, FactRef | Over | Among | Call):
        yield from facts_of(node)
        return
    for child in children(node):
        yield from _counted(child)
