"""Compared clause: a node of the old text, the node of the new text that stands for it, and what differs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua.awards.conditions import Condition
from thidua.regimes.comparing.change import Change

ClauseKind = Literal["kept", "reworded", "changed", "regrouped", "added", "removed"]
"""``kept``: nothing differs. ``reworded``: other words or another source, the same question. ``changed``: something
else is asked. ``regrouped``: the same question, joined otherwise with the clauses around it, or a group of clauses
that is joined otherwise or holds others. ``added``, ``removed``: only one text has it."""


@dataclass(frozen=True, slots=True)
class ComparedClause:
    """One row of a comparison. A clause that is both changed and regrouped counts as changed; ``changes`` has both."""

    kind: ClauseKind
    old: Condition | None
    new: Condition | None
    changes: tuple[Change, ...] = ()

    @property
    def node(self) -> Condition:
        """The clause as it stands now; one that was removed, as it stood."""
        found = self.new if self.new is not None else self.old
        assert found is not None  # noqa: S101  # a row has one side at least
        return found

    def as_data(self) -> dict[str, object]:
        """Ready for JSON."""
        return {
            "kind": self.kind,
            "old": _side(self.old),
            "new": _side(self.new),
            "changes": [change.as_data() for change in self.changes],
        }


def _side(node: Condition | None) -> dict[str, object] | None:
    if node is None:
        return None
    label = {"vi": node.label.text("vi"), "en": node.label.text("en")}
    return {"code": node.code, "label": label, "citation": node.citation.printed("vi"), "mark": node.citation.mark}
