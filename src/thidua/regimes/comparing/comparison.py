"""Comparing two texts of one award, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua.awards.rule import AwardRule
from thidua.explain.explanation import Explanation
from thidua.regimes.comparing.change import Change
from thidua.regimes.comparing.clause import ClauseKind, ComparedClause
from thidua.regimes.comparing.differing import compared, one_sided
from thidua.regimes.comparing.framing import framed
from thidua.regimes.comparing.laying import laid
from thidua.regimes.comparing.pairing import Paired, pair
from thidua.regimes.comparing.tree import Tree


@dataclass(frozen=True, slots=True)
class RuleComparison:
    """Two rules side by side: a row for every node of either, and what differs in the frame of the rule.

    ``clauses`` follow the new rule from the root down; a clause that is gone stands after the parts of the group it
    was in. ``changes`` are those of the rule as a whole: validity, reasons, source, notes.
    """

    old: AwardRule
    new: AwardRule
    clauses: tuple[ComparedClause, ...]
    changes: tuple[Change, ...] = ()

    @property
    def same(self) -> bool:
        """Whether nothing differs, in the clauses or in the frame."""
        return not self.changes and all(clause.kind == "kept" for clause in self.clauses)

    @property
    def unread(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The clauses of the old and of the new rule that stand for texts nobody has read.

        What the other rule asks may be in them: a clause that was “removed” may still be asked there.
        """
        old, new = (
            tuple(code for code, leaf in Tree.of(rule).leaves.items() if leaf.unread) for rule in (self.old, self.new)
        )
        return old, new

    @property
    def asks_the_same(self) -> bool:
        """Whether every clause asks what it asked and is joined as it was; words and sources may differ."""
        return all(clause.kind in ("kept", "reworded") for clause in self.clauses)

    def of(self, *kinds: ClauseKind) -> tuple[ComparedClause, ...]:
        """The rows of these kinds."""
        return tuple(clause for clause in self.clauses if clause.kind in kinds)

    def clause(self, code: str) -> ComparedClause | None:
        """The row of a node, by its code in the new rule, else by its code in the old one."""
        for side in ("new", "old"):
            for clause in self.clauses:
                node = getattr(clause, side)
                if node is not None and node.code == code:
                    return clause
        return None

    def explain(self) -> Explanation:
        """The rows as a tree in words: what each clause was, what it is, where both stand."""
        from thidua.regimes.comparing.explaining import explain_comparison

        return explain_comparison(self)

    def as_data(self) -> dict[str, object]:
        """The comparison ready for JSON."""
        return {
            "old": self.old.code,
            "new": self.new.code,
            "same": self.same,
            "unread": {"old": list(self.unread[0]), "new": list(self.unread[1])},
            "changes": [change.as_data() for change in self.changes],
            "clauses": [clause.as_data() for clause in self.clauses],
        }


def compare(old: AwardRule, new: AwardRule) -> RuleComparison:
    """What differs between two texts, clause by clause.

    Nodes stand for each other when they have one code; then leaves when they ask the same, use facts answered the same
    way, or facts of one name; then groups when at least half of their parts stand for each other; then the two roots.
    All other nodes were added or removed. Whether a clause became stricter is left to the reader: the rows say what
    it was and what it is.

    >>> from thidua.regimes import rules_for
    >>> rule = rules_for("ldtt", "individual", "merit")[0]
    >>> compare(rule, rule).same
    True
    """
    return compare_paired(pair(old, new))


def compare_paired(found: Paired) -> RuleComparison:
    """The comparison of two rules whose nodes are paired already."""
    old, new = found.old.rule, found.new.rule
    return RuleComparison(old, new, tuple(_rows(found)), tuple(framed(old, new)))


def _rows(found: Paired) -> Iterator[ComparedClause]:
    for place in laid(found):
        if place.old is None:
            yield one_sided(found.new, place.new or "", added=True)
        elif place.new is None:
            yield one_sided(found.old, place.old, added=False)
        else:
            yield compared(found, place.old, place.new)
