"""A verdict from a pack's rule, a record and a case, all plain data."""

from __future__ import annotations

from typing import Any, NamedTuple

from law_reference import asks_of_files, asks_of_members, asks_of_moves, asks_of_runs
from law_reference.answers import SOURCES, Reply, domain
from law_reference.formula import NA, Open
from law_reference.looking import Record
from law_reference.tree import joint, outcomes

BY_KIND: dict[str, Any] = asks_of_files.BY_KIND | asks_of_members.BY_KIND | asks_of_moves.BY_KIND | asks_of_runs.BY_KIND
STATUS = {True: "eligible", False: "ineligible"}


class Judged(NamedTuple):
    """The status, the facts named by who must answer, what may come of each node, the answers, the unknown facts."""

    status: str
    named: dict[str, list[str]]
    nodes: dict[str, frozenset[Any]]
    replies: dict[str, Reply]
    unknown: list[str]
    exact: bool


def reply(ask: Record, record: Record, case: Record) -> Reply:
    """The answer of one ask."""
    return BY_KIND[ask["kind"]](ask, record, case)


def answered(rule: Record, record: Record, case: Record) -> dict[str, Reply]:
    """The answer to every fact of a rule."""
    return {fact["name"]: reply(fact["ask"], record, case) for fact in rule["facts"]}


def judge(rule: Record, replies: dict[str, Reply]) -> Judged:
    """One rule on the answers to its facts."""
    asks = {fact["name"]: fact["ask"] for fact in rule["facts"]}
    facts = {name: domain(asks[name]["kind"], one) for name, one in replies.items()}
    nodes: dict[str, frozenset[Any]] = {}
    root = outcomes(rule["condition"], facts, nodes)
    results, matters, exact = joint(rule["condition"], facts) if len(root) > 1 else (root, [], True)
    if not exact:
        results = root
    value = next(iter(results)) if len(results) == 1 else None
    named: dict[str, list[str]] = {"record": [], "judgement": [], "law": []}
    for name in matters:
        named[replies[name].source or SOURCES.get(asks[name]["kind"], "record")].append(name)
    unknown = [name for name, one in facts.items() if isinstance(one, Open)]
    return Judged("undetermined" if value in (None, NA) else STATUS[value], named, nodes, replies, unknown, exact)
