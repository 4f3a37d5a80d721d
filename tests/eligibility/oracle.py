"""A brute-force judge for small rules, written from the semantics of verdicts alone; it knows no engine.

A rule is a plain tuple tree: `("all_of", …)`, `("any_of", …)`, `("at_least", k, …)`, `("not", part)` over leaves
`("yes", fact)`, `("no", fact)`, `("rating", op, place)`, `("months", op, figure)`, `("exempt", fact, satisfied)`. Every
leaf and inner node carries its mark as its last item. Facts are named, and answered or not (`None`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product
from typing import Any

Tree = tuple[Any, ...]
LEAVES = ("yes", "no", "rating", "months", "exempt")
NA = "not applicable"
STRENGTH = {"unverified": 1, "secondary": 2, "gazette": 3}
MOST_MONTHS = 14  # no tree here compares with more than 12


@dataclass(frozen=True)
class Judged:
    """Status, and by brute force the facts that matter."""

    status: str
    relevant: frozenset[str]


def domain(fact: str) -> list[Any]:
    """Everything a fact may turn out to be."""
    if fact == "rating":
        return [0, 1, 2, 3]
    if fact == "months":
        return list(range(MOST_MONTHS))
    return [True, False, NA] if fact == "exempt" else [True, False]


def holds(tree: Tree, answers: dict[str, Any]) -> bool:
    """Whether the condition holds when everything is known."""
    kind = tree[0]
    if kind == "yes":
        return answers[tree[1]] is True
    if kind == "no":
        return answers[tree[1]] is False
    if kind in ("rating", "months"):
        value, figure = answers[kind], tree[2]
        return {">=": value >= figure, "<": value < figure, "==": value == figure}[tree[1]]
    if kind == "exempt":
        return tree[2] if answers["exempt"] == NA else answers["exempt"] is False
    results = [holds(part, answers) for part in parts(tree)]
    if kind == "all_of":
        return all(results)
    if kind == "any_of":
        return any(results)
    return results.count(True) >= tree[1] if kind == "at_least" else not results[0]


def parts(tree: Tree) -> tuple[Tree, ...]:
    """The conditions below a node."""
    if tree[0] in LEAVES:
        return ()
    return tree[2:-1] if tree[0] == "at_least" else tree[1:-1]


def facts(tree: Tree) -> set[str]:
    """Every fact a condition asks for."""
    if tree[0] in ("yes", "no"):
        return {tree[1]}
    return {tree[0]} if tree[0] in LEAVES else {fact for part in parts(tree) for fact in facts(part)}


def completions(names: list[str], answers: dict[str, Any]) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
    """Every way in which the unknown facts may turn out, together."""
    for values in product(*(domain(name) for name in names)):
        yield values, {**answers, **dict(zip(names, values, strict=True))}


def judged(tree: Tree, answers: dict[str, Any]) -> Judged:
    """Try everything. A fact matters if changing it alone, in some completion, changes the result."""
    unknown = sorted(name for name in facts(tree) if answers.get(name) is None)
    known = {name: value for name, value in answers.items() if value is not None}
    table = {values: holds(tree, full) for values, full in completions(unknown, known)}
    if len(set(table.values())) == 1:
        return Judged("eligible" if next(iter(table.values())) else "ineligible", frozenset())
    relevant = set()
    for at, name in enumerate(unknown):
        groups: dict[tuple[Any, ...], set[bool]] = {}
        for values, result in table.items():
            groups.setdefault(values[:at] + values[at + 1 :], set()).add(result)
        if any(len(group) == 2 for group in groups.values()):
            relevant.add(name)
    return Judged("undetermined", frozenset(relevant))


# ---------------------------------------------------------------- what a conclusion leans on


def possible(tree: Tree, answers: dict[str, Any]) -> set[bool]:
    """What may still come of a node, node by node."""
    kind = tree[0]
    if kind in LEAVES:
        unknown = [name for name in facts(tree) if answers.get(name) is None]
        return {holds(tree, full) for _, full in completions(unknown, answers)}
    below = [possible(part, answers) for part in parts(tree)]
    outcomes = set()
    for results in product(*below):
        count = results.count(True)
        least = {"all_of": len(results), "any_of": 1, "not": 1}.get(kind) or tree[1]
        outcomes.add((count >= least) != (kind == "not"))
    return outcomes


def proofs(tree: Tree, answers: dict[str, Any]) -> list[frozenset[Tree]]:
    """Every smallest set of nodes that settles a node whose outcome is settled."""
    if tree[0] in LEAVES:
        return [frozenset([tree])]
    (outcome,) = possible(tree, answers)
    wanted = outcome != (tree[0] == "not")
    ways = [proofs(part, answers) for part in parts(tree) if possible(part, answers) == {wanted}]
    count = len(parts(tree))
    least = {"all_of": count, "any_of": 1, "not": 1}.get(tree[0]) or tree[1]
    needed = least if wanted else count - least + 1
    found = []
    for chosen in combinations(ways, needed):
        for below in product(*chosen):
            found.append(frozenset([tree]).union(*below))
    return found


def mark(tree: Tree, answers: dict[str, Any]) -> str:
    """The weakest mark of the best proof; of all nodes while the conclusion is open."""
    if len(possible(tree, answers)) == 1:
        best = max(min(STRENGTH[node[-1]] for node in proof) for proof in proofs(tree, answers))
    else:
        best = min(STRENGTH[node[-1]] for node in every(tree))
    return next(name for name, strength in STRENGTH.items() if strength == best)


def every(tree: Tree) -> Iterator[Tree]:
    """All nodes."""
    yield tree
    for part in parts(tree):
        yield from every(part)
