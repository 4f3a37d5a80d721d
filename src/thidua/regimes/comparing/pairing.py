"""Which node of one tree stands for which node of another: by code, by what a leaf asks, by what a group holds.

Every step treats both trees alike, so pairing them the other way round gives the same pairs turned round.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from thidua.awards.conditions import parts_of
from thidua.awards.rule import AwardRule
from thidua.regimes.comparing.tree import Leaf, Tree

Key = Callable[[Leaf], Hashable]
_KEYS: tuple[Key, ...] = (
    lambda leaf: (leaf.meaning, leaf.asks),
    lambda leaf: frozenset(leaf.asks),
    lambda leaf: frozenset(fact.name for fact in leaf.facts),
)
"""What makes two leaves one matter, the strictest first: the same question, the same asks, the same facts."""


@dataclass(frozen=True, slots=True)
class Paired:
    """Two trees and their pairs: ``to_new`` by code of the old tree, ``to_old`` by code of the new one."""

    old: Tree
    new: Tree
    to_new: dict[str, str]
    to_old: dict[str, str]

    def turned(self) -> Paired:
        """The same pairs seen from the other side."""
        return Paired(self.new, self.old, self.to_old, self.to_new)


def pair(old: AwardRule, new: AwardRule) -> Paired:
    """The pairs of two rules: equal codes, then leaves, then groups with the same parts, then the two roots.

    Leaves are paired by the keys above, the strictest first; then by one ask, or one fact, that no other free leaf has.
    """
    trees = Tree.of(old), Tree.of(new)
    found = Paired(*trees, {}, {})
    _join(found, ((code, code) for code in trees[0].nodes if code in trees[1].nodes))
    for key in _KEYS:
        for within in (True, False):
            _leaves(found, key, within=within)
    _in_common(found, lambda leaf: leaf.asks)
    _in_common(found, lambda leaf: (fact.name for fact in leaf.facts))
    while _groups(found):
        pass
    roots = trees[0].root, trees[1].root
    if roots[0] not in found.to_new and roots[1] not in found.to_old:
        _join(found, (roots,))
    return found


def _join(found: Paired, pairs: Iterable[tuple[str, str]]) -> None:
    for old, new in pairs:
        found.to_new[old], found.to_old[new] = new, old


def _leaves(found: Paired, key: Key, *, within: bool) -> None:
    """Pair the free leaves with one key, in the order of their rules; ``within``: only below groups that are a pair."""
    buckets: dict[Hashable, tuple[list[str], list[str]]] = {}
    for side, (tree, taken) in enumerate(((found.old, found.to_new), (found.new, found.to_old))):
        for code, leaf in tree.leaves.items():
            above = tree.above[code]
            if code in taken or (within and (above is None or _group(found, side, above) is None)):
                continue
            place = _group(found, side, above) if within and above is not None else None
            buckets.setdefault((key(leaf), place), ([], []))[side].append(code)
    for olds, news in buckets.values():
        _join(found, zip(olds, news, strict=False))


def _in_common(found: Paired, of: Callable[[Leaf], Iterable[str]]) -> None:
    """Pair free leaves that alone on their side have one ask or fact, as ``months >= 10`` and one with a proviso."""
    held: dict[str, tuple[list[str], list[str]]] = {}
    for side, (tree, taken) in enumerate(((found.old, found.to_new), (found.new, found.to_old))):
        for code, leaf in tree.leaves.items():
            for part in of(leaf) if code not in taken else ():
                held.setdefault(part, ([], []))[side].append(code)
    for _, (olds, news) in sorted(held.items()):
        if len(olds) == len(news) == 1 and _free(found, olds[0], news[0]):
            _join(found, ((olds[0], news[0]),))


def _group(found: Paired, side: int, code: str) -> tuple[str, str] | None:
    """The pair a group belongs to, the same from either side."""
    if side == 0:
        return (code, found.to_new[code]) if code in found.to_new else None
    return (found.to_old[code], code) if code in found.to_old else None


def _groups(found: Paired) -> bool:
    """Pair the free groups of which at least half of the parts are pairs; whether any was.

    Two groups can only compete where one was split into halves; then the code decides, the same from either side.
    """
    votes: Counter[tuple[str, str]] = Counter()
    for old, new in found.to_new.items():
        above = found.old.above[old], found.new.above[new]
        if above[0] is not None and above[1] is not None and _free(found, above[0], above[1]):
            votes[above[0], above[1]] += 1
    before = len(found.to_new)
    for (old, new), count in sorted(votes.items(), key=lambda item: sorted(item[0])):
        most = max(len(parts_of(found.old.nodes[old])), len(parts_of(found.new.nodes[new])))
        if 2 * count >= most and _free(found, old, new):
            _join(found, ((old, new),))
    return len(found.to_new) > before


def _free(found: Paired, old: str, new: str) -> bool:
    return old not in found.to_new and new not in found.to_old
