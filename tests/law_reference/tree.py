"""Condition trees as the packs store them: on plain values, on sets of values, and over joint completions."""

from __future__ import annotations

from functools import cache
from itertools import product
from math import prod
from typing import Any

from law_reference.formula import NA, Open, Tree, names, possible, read, together, work_out

FEW = 100
MANY = 20_000


@cache
def formula(text: str) -> Tree:
    """A formula, read once."""
    return read(text)


def _taken(leaf: dict[str, Any], value: Any) -> Any:
    if value == NA and leaf.get("when_not_applicable") is not None:
        return leaf["when_not_applicable"] == "satisfied"
    return value


def holds(node: dict[str, Any], facts: dict[str, Any]) -> Any:
    """The value of a tree when every fact is known."""
    if node["kind"] == "requires":
        return _taken(node, work_out(formula(node["when"]), facts))
    if node["kind"] == "not":
        part = holds(node["part"], facts)
        return NA if part == NA else not part
    parts = [part for part in (holds(one, facts) for one in node["parts"]) if part != NA]
    if not parts:
        return NA
    least = {"all_of": len(parts), "any_of": 1, "at_least": node.get("k")}[node["kind"]]
    return sum(parts) >= least


def outcomes(node: dict[str, Any], facts: dict[str, Any], into: dict[str, frozenset[Any]]) -> frozenset[Any]:
    """What may still come of a node and of everything below it, by code."""
    if node["kind"] == "requires":
        found = frozenset(_taken(node, one) for one in possible(formula(node["when"]), facts))
    elif node["kind"] == "not":
        found = frozenset(NA if one == NA else not one for one in outcomes(node["part"], facts, into))
    else:
        parts = [outcomes(one, facts, into) for one in node["parts"]]
        if node["kind"] == "at_least":
            choices = [[part for part in choice if part != NA] for choice in product(*parts)]
            found = frozenset(sum(choice) >= node["k"] if choice else NA for choice in choices)
        else:
            found = together("and" if node["kind"] == "all_of" else "or", parts)
    into[node["code"]] = found
    return found


def undecided(node: dict[str, Any], into: dict[str, frozenset[Any]]) -> list[dict[str, Any]]:
    """The leaves still open below nodes still open."""
    if len(into[node["code"]]) == 1:
        return []
    if node["kind"] == "requires":
        return [node]
    below = [node["part"]] if node["kind"] == "not" else node["parts"]
    return [leaf for part in below for leaf in undecided(part, into)]


def leaves(node: dict[str, Any]) -> list[dict[str, Any]]:
    """Every leaf below a node."""
    if node["kind"] == "requires":
        return [node]
    return [leaf for part in ([node["part"]] if node["kind"] == "not" else node["parts"]) for leaf in leaves(part)]


def _cuts(tree: Tree, name: str) -> tuple[set[int], bool]:
    """The whole numbers a fact is compared with, and whether it is used in a ratio."""
    if tree[0] == "compare":
        for one, other in ((tree[2], tree[3]), (tree[3], tree[2])):
            if one == ("fact", name) and other[0] == "literal":
                return {int(other[1])}, False
    if tree[0] == "ratio" and name in names(tree):
        return set(), True
    found: set[int] = set()
    reckoned = False
    for part in tree[1:]:
        if isinstance(part, tuple):
            cuts, also = _cuts(part, name)
            found, reckoned = found | cuts, reckoned or also
    return found, reckoned


def worth_trying(node: dict[str, Any], name: str, known: Open) -> tuple[list[Any], bool]:
    """Values that stand for all a fact may be, and whether they do."""
    if known.highest < known.lowest:
        return list(known.values), True
    cuts: set[int] = set()
    reckoned = False
    for leaf in leaves(node):
        found, also = _cuts(formula(leaf["when"]), name)
        cuts, reckoned = cuts | found, reckoned or also
    if reckoned and known.highest - known.lowest < FEW:
        return [*range(known.lowest, known.highest + 1), *known.values], True
    edges = {known.lowest, known.highest} | {cut + step for cut in cuts for step in (-1, 0, 1)}
    inside = sorted(one for one in edges if known.lowest <= one <= known.highest)
    # one value for each way of lying below, at and above the cuts
    tried = {tuple((one > cut) - (one < cut) for cut in sorted(cuts)): one for one in inside}
    return [*tried.values(), *known.values], not reckoned


def _size(tried: dict[str, tuple[list[Any], bool]]) -> int:
    return prod(len(values) for values, _ in tried.values())


def joint(node: dict[str, Any], facts: dict[str, Any]) -> tuple[frozenset[Any], list[str], bool]:
    """Over all joint completions: what may come out, the facts that can change it alone, and whether all were tried.

    Where they are too many, facts that no open leaf uses stay at one value: what is decided cannot hang on them.
    """
    unknown = [name for name, known in facts.items() if isinstance(known, Open)]
    tried = {name: worth_trying(node, name, facts[name]) for name in unknown}
    if _size(tried) > MANY or not all(whole for _, whole in tried.values()):
        into: dict[str, frozenset[Any]] = {}
        outcomes(node, facts, into)
        used = {name for leaf in undecided(node, into) for name in names(formula(leaf["when"]))}
        unknown = [name for name in unknown if name in used]
        tried = {name: tried[name] for name in unknown}
    base = {name: (known.values or (known.lowest,))[0] if isinstance(known, Open) else known
            for name, known in facts.items()}  # fmt: skip
    if _size(tried) > MANY:
        return frozenset(), unknown, False
    table = {
        choice: holds(node, base | dict(zip(unknown, choice, strict=True)))
        for choice in product(*(tried[name][0] for name in unknown))
    }
    matters = []
    for at, name in enumerate(unknown):
        results: dict[Any, set[Any]] = {}
        for choice, value in table.items():
            results.setdefault(choice[:at] + choice[at + 1 :], set()).add(value)
        if any(len(one) > 1 for one in results.values()):
            matters.append(name)
    return frozenset(table.values()), matters, all(whole for _, whole in tried.values())
