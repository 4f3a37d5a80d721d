"""Which clauses explain that two texts, or two cases, give different verdicts on one record.

The worse of the two verdicts has clauses in its way: those that fail, or are open, and without which it would be
better. For each of them the better side says what became of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua.awards.conditions import AllOf, Condition, NotOf, Requires, parts_of
from thidua.awards.rule import AwardRule
from thidua.eligibility.support import support
from thidua.eligibility.verdict import Verdict
from thidua.formulas.outcomes import BoolOutcome
from thidua.regimes.comparing.clause import ClauseKind
from thidua.regimes.comparing.pairing import Paired
from thidua.regimes.comparing.reason import How, NamedClause, Reason, State
from thidua.regimes.comparing.reason import Side as SideName
from thidua.regimes.comparing.tree import Tree

FAILED, OPEN, MET = range(3)
RANKS = {"ineligible": 0, "undetermined": 1, "eligible": 2}
_STATES: tuple[State, State, State] = ("failed", "open", "met")


@dataclass(frozen=True, slots=True)
class Texts:
    """Two texts whose nodes are paired, and the kind of row of each pair by its code in the old text."""

    found: Paired
    kinds: dict[str, ClauseKind]

    def of(self, old: AwardRule, new: AwardRule) -> bool:
        """Whether these are the texts of two rules, which may have been made anew for every judgement."""
        mine = self.found.old.rule, self.found.new.rule
        return all(one is other or one == other for one, other in zip(mine, (old, new), strict=True))

    def turned(self) -> Texts:
        """The same texts seen from the other side."""
        return Texts(
            self.found.turned(), {self.found.to_new.get(code, code): kind for code, kind in self.kinds.items()}
        )


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule with what came of each node for one record; ``needed`` are the facts that are still asked for."""

    side: SideName
    tree: Tree
    outcomes: dict[str, BoolOutcome]
    needed: frozenset[str]

    @classmethod
    def of(cls, side: SideName, tree: Tree, verdict: Verdict) -> Judged:
        """The nodes of a verdict."""
        needed = frozenset(need.name for need in (*verdict.facts, *verdict.decisions, *verdict.law))
        return cls(side, tree, {node.code: node.outcome for node in verdict.nodes}, needed)

    def rank(self, code: str) -> int:
        """0 where a node fails, 1 while it is open, 2 where it holds."""
        outcome = self.outcomes[code]
        return OPEN if not outcome.known else MET if outcome.value is True else FAILED

    def named(self, node: Condition) -> NamedClause:
        """A node as a reason names it."""
        rank = self.rank(node.code)
        alike = (leaf for leaf in self.leaves(node) if isinstance(node, NotOf) or self.rank(leaf.code) == rank)
        leaves = tuple(leaf.code for leaf in alike)
        return NamedClause(self.side, node.code, node.label, node.citation, _STATES[rank], leaves)

    def leaves(self, node: Condition) -> Iterator[Condition]:
        """The leaves below a node, itself if it is one."""
        if isinstance(node, Requires):
            yield node
        for part in parts_of(node):
            yield from self.leaves(part)

    def asked(self, node: Condition) -> bool:
        """Whether a fact that is still asked for stands below a node."""
        return any(fact.name in self.needed for leaf in self.leaves(node) for fact in self.tree.leaves[leaf.code].facts)

    def obstacles(self) -> tuple[Condition, ...]:
        """The clauses in the way, each of which must be overcome; a group of alternatives counts as one."""
        root = self.tree.nodes[self.tree.root]
        found = tuple(self._obstacles(root, OPEN if self.rank(root.code) else FAILED))
        return tuple(node for node in found if not self.needed or self.asked(node)) or found or (root,)

    def _obstacles(self, node: Condition, most: int) -> Iterator[Condition]:
        if self.rank(node.code) > most:
            return
        if isinstance(node, AllOf):
            for part in node.parts:
                yield from self._obstacles(part, most)
        else:
            yield node

    def carriers(self, node: Condition) -> tuple[Condition, ...]:
        """The conditions that carry the outcome of a node, as few as do; while it is open, those still asked for."""
        if self.outcomes[node.code].known:
            carrying = {one.code for one in support(node, self.outcomes)}
            return tuple(self._carrying(node, carrying))
        may_hold = tuple(leaf for leaf in self.leaves(node) if self.rank(leaf.code) > FAILED)
        return tuple(leaf for leaf in may_hold if self.asked(leaf)) or may_hold or (node,)

    def _carrying(self, node: Condition, carrying: set[str]) -> Iterator[Condition]:
        if isinstance(node, Requires | NotOf):
            yield node
            return
        for part in parts_of(node):
            if part.code in carrying:
                yield from self._carrying(part, carrying)

    def is_unread(self, node: Condition) -> bool:
        """Whether a node is a leaf that stands for a text nobody has read."""
        return isinstance(node, Requires) and self.tree.leaves[node.code].unread

    def unread(self) -> tuple[Condition, ...]:
        """Those leaves, as far as they are still asked for."""
        leaves = self.leaves(self.tree.nodes[self.tree.root])
        return tuple(leaf for leaf in leaves if self.is_unread(leaf) and self.asked(leaf))


def reasons(before: Verdict, after: Verdict, texts: Texts | None) -> tuple[Reason, ...]:
    """Why two verdicts on one record differ; at least one reason, none where they are of one status.

    ``texts`` are the rules of the two verdicts, where both have one.
    """
    if before.status == after.status:
        return ()
    better = RANKS[after.status] > RANKS[before.status]
    if texts is None:
        return tuple(_without_text(before, after, better=better))
    sides = Judged.of("before", texts.found.old, before), Judged.of("after", texts.found.new, after)
    worse, good = sides if better else sides[::-1]
    turned = texts if better else texts.turned()
    found: list[Reason] = []
    for node in worse.obstacles():
        how, through = _overcome(node, worse, good, turned)
        found.append(Reason(how, better, worse.named(node), tuple(good.named(one) for one in through)))
    if "undetermined" in (before.status, after.status) and "ineligible" in (before.status, after.status):
        said = {clause.code for reason in found for clause in reason.through}
        still = [node for node in good.obstacles() if not said.issuperset(one.code for one in good.carriers(node))]
        found += [Reason("left_open", better, good.named(node)) for node in still]
    return tuple(found)


def _overcome(node: Condition, worse: Judged, good: Judged, texts: Texts) -> tuple[How, tuple[Condition, ...]]:
    """What became of a clause in the way, on the better side, and the clauses there that show it."""
    found = texts.found
    low = worse.rank(node.code)
    inside = [leaf.code for leaf in worse.leaves(node) if isinstance(node, NotOf) or worse.rank(leaf.code) < MET]
    twins = [(node.code, False), *((code, True) for code in inside)]
    ways: list[tuple[Condition, ...]] = []
    for code, climb in twins:
        twin = found.to_new.get(code)
        while twin is not None and good.rank(twin) <= low:
            twin = found.new.above[twin] if climb else None
        if twin is not None:
            ways.append(good.carriers(found.new.nodes[twin]))
        if ways and not climb:
            break
    through = min(ways, key=len, default=())
    how: How = "another_way"
    if not ways and not any(code in found.to_new for code, _ in twins):
        through = good.unread()
        how = "not_in_both"
    elif not ways:
        through = good.carriers(found.new.nodes[found.new.root])
        how = "together"
    elif same := [old for one in through if (old := found.to_old.get(one.code)) in {node.code, *inside}]:
        answered = any(worse.rank(code) != good.rank(found.to_new[code]) for code in same)
        asked = any(texts.kinds[code] == "changed" for code in same)
        how = "answered_otherwise" if answered and not asked else "asked_otherwise"
    if worse.is_unread(node):
        how = "unread"
    elif through and all(good.is_unread(one) for one in through):
        how = "may_be_unread"
    return how, through


def judged_by(verdict: Verdict) -> AwardRule | None:
    """The rule whose nodes a verdict shows; ``None`` where no text was applied."""
    return verdict.rule if verdict.nodes else None


def _without_text(before: Verdict, after: Verdict, *, better: bool) -> Iterator[Reason]:
    """Reasons where a side has no text: the clauses of the other side."""
    worse, good = (before, after) if better else (after, before)
    names: tuple[SideName, SideName] = ("before", "after") if better else ("after", "before")
    if (rule := judged_by(worse)) is not None:
        judged = Judged.of(names[0], Tree.of(rule), worse)
        yield from (Reason("no_text", better, judged.named(node)) for node in judged.obstacles())
    elif (rule := judged_by(good)) is not None:
        judged = Judged.of(names[1], Tree.of(rule), good)
        carrying = judged.carriers(rule.condition)
        yield Reason("no_text", better, None, tuple(judged.named(node) for node in carrying))
    else:
        yield Reason("no_text", better, None)
