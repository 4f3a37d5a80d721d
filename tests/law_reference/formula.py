"""The forms of formula text that conditions use: read, worked out on plain values, and on sets of values.

A fact is known (one value), does not apply, or is one of several. Truth values are `True`, `False` and `NA`.
"""

from __future__ import annotations

import operator
import re
from fractions import Fraction
from itertools import product
from typing import Any, NamedTuple

NA = "does not apply"
SCALES = (
    ("not_completed", "completed", "completed_well", "completed_excellently"),
    ("none", "achievement", "outstanding", "leading"),
)
PLACES = {word: place for scale in SCALES for place, word in enumerate(scale)}
COMPARE = {
    ">=": operator.ge, "<=": operator.le, ">": operator.gt, "<": operator.lt, "==": operator.eq, "!=": operator.ne,
}  # fmt: skip
TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|([A-Za-z_]\w*)|(>=|<=|==|!=|[<>(),]))")
Tree = tuple[Any, ...]


class Open(NamedTuple):
    """What a fact may still be: every value of a small set, or whole numbers from `lowest` to `highest`."""

    values: tuple[Any, ...] = ()
    lowest: int = 0
    highest: int = -1


def read(text: str) -> Tree:
    """A formula as nested tuples."""
    tokens: list[tuple[str, str]] = []
    at = 0
    while at < len(text.rstrip()):
        found = TOKEN.match(text, at)
        assert found, (text, at)
        kind = ("number", "text", "name", "sign")[found.lastindex - 1]
        tokens.append((kind, found.group(found.lastindex)))
        at = found.end()
    tree, rest = _either(tokens)
    assert not rest, (text, rest)
    return tree


def _chain(word: str, below: Any, tokens: list[tuple[str, str]]) -> tuple[Tree, list[tuple[str, str]]]:
    tree, tokens = below(tokens)
    parts = [tree]
    while tokens[:1] == [("name", word)]:
        tree, tokens = below(tokens[1:])
        parts.append(tree)
    return (parts[0] if len(parts) == 1 else (word, *parts)), tokens


def _either(tokens: Any) -> Any:
    return _chain("or", _both, tokens)


def _both(tokens: Any) -> Any:
    return _chain("and", _denied, tokens)


def _denied(tokens: Any) -> Any:
    if tokens[0] == ("name", "not"):
        tree, tokens = _denied(tokens[1:])
        return ("not", tree), tokens
    left, tokens = _atom(tokens)
    if tokens and tokens[0][1] in COMPARE and tokens[0][0] == "sign":
        sign = tokens[0][1]
        right, tokens = _atom(tokens[1:])
        return ("compare", sign, left, right), tokens
    return left, tokens


def _atom(tokens: Any) -> Any:
    (kind, word), tokens = tokens[0], tokens[1:]
    if kind == "number":
        return ("literal", Fraction(word)), tokens
    if kind == "text":
        return ("literal", PLACES[word]), tokens
    if word == "(":
        tree, tokens = _either(tokens)
        assert tokens[0] == ("sign", ")")
        return tree, tokens[1:]
    if tokens[:1] != [("sign", "(")]:
        return {"true": ("literal", True), "false": ("literal", False), "not_applicable": ("literal", NA)}.get(
            word, ("fact", word)
        ), tokens
    parts = []
    while tokens[0] != ("sign", ")"):
        tree, tokens = _either(tokens[1:])
        parts.append(tree)
    assert word in ("ratio", "if") and len(parts) == 3, word
    return (word, *parts), tokens[1:]


def names(tree: Tree) -> list[str]:
    """The facts a formula uses, each once, in order."""
    if tree[0] == "fact":
        return [tree[1]]
    return list(dict.fromkeys(name for part in tree[1:] if isinstance(part, tuple) for name in names(part)))


def gather(word: str, parts: Any) -> Any:
    """`and`, `or` of plain truth values: what does not apply is skipped."""
    kept = [part for part in parts if part != NA]
    if not kept:
        return NA
    return all(kept) if word == "and" else any(kept)


def work_out(tree: Tree, facts: dict[str, Any]) -> Any:
    """The value of a formula when every fact is known or does not apply."""
    head = tree[0]
    if head == "literal":
        return tree[1]
    if head == "fact":
        return facts[tree[1]]
    if head == "not":
        part = work_out(tree[1], facts)
        return NA if part == NA else not part
    if head in ("and", "or"):
        return gather(head, [work_out(part, facts) for part in tree[1:]])
    if head == "if":
        test = work_out(tree[1], facts)
        return NA if test == NA else work_out(tree[2] if test else tree[3], facts)
    if head == "ratio":
        a, b = work_out(tree[1], facts), work_out(tree[2], facts)
        if NA in (a, b):
            return NA
        return work_out(tree[3], facts) if b == 0 else Fraction(a) / b
    left, right = work_out(tree[2], facts), work_out(tree[3], facts)
    return NA if NA in (left, right) else COMPARE[tree[1]](left, right)


def _values(tree: Tree, facts: dict[str, Any]) -> list[Any]:
    """The values an operand of a comparison may have; of an interval its ends, which decide a comparison."""
    if tree[0] == "literal":
        return [tree[1]]
    if tree[0] == "fact":
        known = facts[tree[1]]
        if not isinstance(known, Open):
            return [known]
        return [*known.values, *([known.lowest, known.highest] if known.highest >= known.lowest else [])]
    found = []
    tops, bottoms = _values(tree[1], facts), _values(tree[2], facts)
    for a, b in product(tops, bottoms):
        if NA in (a, b):
            found.append(NA)
        elif b == 0:
            found.extend(_values(tree[3], facts))
            if max(b for b in bottoms if b != NA) > 0:
                found.append(Fraction(a))
        else:
            found.append(Fraction(a) / b)
    return found


def possible(tree: Tree, facts: dict[str, Any]) -> frozenset[Any]:
    """The truth values a formula may still have, each operand on its own."""
    head = tree[0]
    if head == "literal":
        return frozenset({tree[1]})
    if head == "fact":
        known = facts[tree[1]]
        return frozenset(known.values) if isinstance(known, Open) else frozenset({known})
    if head == "not":
        return frozenset(NA if one == NA else not one for one in possible(tree[1], facts))
    if head in ("and", "or"):
        return together(head, [possible(part, facts) for part in tree[1:]])
    if head == "if":
        ways = {True: tree[2], False: tree[3]}
        found: set[Any] = set()
        for test in possible(tree[1], facts):
            found |= {NA} if test == NA else possible(ways[test], facts)
        return frozenset(found)
    left, right = _values(tree[2], facts), _values(tree[3], facts)
    for one, ends, others in ((tree[2], left, right), (tree[3], right, left)):
        if one[0] == "fact" and isinstance(facts[one[1]], Open):
            ends += [other for other in others if facts[one[1]].lowest < other < facts[one[1]].highest]
    pairs = product(left, right)
    return frozenset(NA if NA in pair else COMPARE[tree[1]](*pair) for pair in pairs)


def together(word: str, parts: list[frozenset[Any]]) -> frozenset[Any]:
    """`and`, `or` of sets of truth values: every choice of one from each."""
    found: frozenset[Any] = frozenset({NA})
    for part in parts:
        found = frozenset(gather(word, pair) for pair in product(found, part))
    return found
