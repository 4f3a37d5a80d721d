"""Which unknown facts matter to a tree of conditions: parts that share no unknown fact are looked at apart.

Trying every joint completion of ten facts takes thousands of evaluations; of two groups of five, a few dozen. Parts of
a conjunction or a choice that share no unknown fact are independent, so a fact of one part matters exactly where it
matters to that part and the other parts can leave the decision to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

from thidua.awards.conditions import AllOf, AnyOf, Condition, NotOf, Requires, parts_of, walk
from thidua.eligibility.completions import LIMIT, Bound, Relevance, domain
from thidua.formulas.environment import Answer, is_unknown
from thidua.formulas.facts import ScalarFact
from thidua.formulas.nodes import facts_of
from thidua.formulas.outcomes import BoolOutcome
from thidua.formulas.parser import parse
from thidua.formulas.program import Program


@dataclass(frozen=True, slots=True)
class _Part:
    """What may come of a part, and the facts that can turn it."""

    possible: frozenset[bool]
    facts: tuple[str, ...]
    bound: Bound | None = None


@dataclass(frozen=True, slots=True)
class _Tree:
    program: Program
    answers: Mapping[str, Answer]
    outcomes: Mapping[str, BoolOutcome]

    def unknown(self, nodes: Sequence[Condition]) -> dict[str, ScalarFact]:
        """The facts without a definite answer below undecided leaves."""
        leaves = [leaf for node in nodes for leaf in walk(node) if isinstance(leaf, Requires)]
        names = {name for leaf in leaves if not self.outcomes[leaf.code].known for name in facts_of(parse(leaf.when))}
        return {
            fact.name: fact
            for fact in self.program.facts
            if fact.name in names and is_unknown(self.answers.get(fact.name))
        }


def relevant(
    condition: Condition, program: Program, answers: Mapping[str, Answer], outcomes: Mapping[str, BoolOutcome]
) -> Relevance:
    """The result if all completions agree, else the facts that can change it, in the order of the program.

    ``bound`` says why the list is an upper bound, where some part could not be tried through.
    """
    found = _settle(_Tree(program, answers, outcomes), condition)
    if len(found.possible) == 1:
        return Relevance(next(iter(found.possible)), True, ())
    named = set(found.facts)
    return Relevance(None, False, tuple(f.name for f in program.facts if f.name in named), found.bound)


def _settle(tree: _Tree, node: Condition) -> _Part:
    outcome = tree.outcomes[node.code]
    if outcome.known:
        return _Part(frozenset((outcome.value is True,)), ())
    if isinstance(node, NotOf):
        below = _settle(tree, node.part)
        return _Part(frozenset(not value for value in below.possible), below.facts, below.bound)
    if not isinstance(node, AllOf | AnyOf):
        return _tried(tree, (node,), through=True)
    decisive = isinstance(node, AnyOf)  # one part of this value decides the node
    open_ = [part for part in parts_of(node) if not tree.outcomes[part.code].known]
    groups = [
        _settle(tree, group[0]) if len(group) == 1 else _tried(tree, group, through=not decisive)
        for group in _apart(tree, open_)
    ]
    if any(group.possible == {decisive} for group in groups):
        return _Part(frozenset((decisive,)), ())
    left = [group for group in groups if decisive in group.possible]
    if not left:
        return _Part(frozenset((not decisive,)), ())
    bounds: list[Bound] = [group.bound for group in left if group.bound is not None]
    return _Part(
        frozenset((True, False)), tuple(name for group in left for name in group.facts), bounds[0] if bounds else None
    )


def _apart(tree: _Tree, parts: Sequence[Condition]) -> list[list[Condition]]:
    """The parts in groups that share no unknown fact."""
    groups: list[tuple[set[str], list[Condition]]] = []
    for part in parts:
        names = set(tree.unknown([part]))
        touching = [group for group in groups if group[0] & names]
        groups = [group for group in groups if not group[0] & names]
        merged = names.union(*(group[0] for group in touching))
        groups.append((merged, [*(one for group in touching for one in group[1]), part]))
    return [members for _, members in groups]


def _tried(tree: _Tree, nodes: Sequence[Condition], *, through: bool) -> _Part:
    """Every joint completion of the facts of some nodes, taken together by “all” (``through``) or “any”."""
    facts = tree.unknown(nodes)
    formulas = [
        parse(leaf.when)
        for node in nodes
        for leaf in walk(node)
        if isinstance(leaf, Requires) and not tree.outcomes[leaf.code].known
    ]
    choices = [domain(fact, formulas, tree.answers.get(name)) for name, fact in facts.items()]
    names, both = tuple(facts), frozenset((True, False))
    if not all(exact for _, exact in choices):
        return _Part(both, names, "arithmetic")
    if prod(len(values) for values, _ in choices) > LIMIT:
        return _Part(both, names, "combinations")
    table = dict(_completed(tree, nodes, names, [values for values, _ in choices], through=through))
    possible = frozenset(table.values())
    facts_left = tuple(name for at, name in enumerate(names) if _turns(table, at)) if len(possible) > 1 else ()
    return _Part(possible, facts_left)


def _completed(
    tree: _Tree,
    nodes: Sequence[Condition],
    names: tuple[str, ...],
    values: Sequence[Sequence[Answer]],
    *,
    through: bool,
) -> Iterator[tuple[tuple[Answer, ...], bool]]:
    for combination in product(*values):
        outcomes = tree.program.evaluate({**tree.answers, **dict(zip(names, combination, strict=True))})
        found = (outcomes[node.code] for node in nodes)
        held = [isinstance(outcome, BoolOutcome) and outcome.value is True for outcome in found]
        yield combination, all(held) if through else any(held)


def _turns(table: Mapping[tuple[Answer, ...], bool], at: int) -> bool:
    """Whether two completions that differ only in this fact differ in their result."""
    seen: dict[tuple[Answer, ...], bool] = {}
    for combination, result in table.items():
        others = combination[:at] + combination[at + 1 :]
        if seen.setdefault(others, result) != result:
            return True
    return False
