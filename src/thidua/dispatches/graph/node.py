"""A node of the graph: a document that was read, or one that others only refer to; and the edges between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.kinds import kind_label
from thidua.dispatches.reference import Relation
from thidua.errors import clip

State = Literal["read", "missing", "incomplete", "ambiguous"]
"""``read``: supplied; ``missing``: well named, nobody supplied it; ``incomplete``: without a number or a date, so
nobody can say which it is; ``ambiguous``: several supplied documents fit."""


@dataclass(frozen=True, slots=True)
class Node:
    """One document. What neither it nor any reference to it says is ``None``.

    ``level`` is what the issuer's name or the symbol shows (``level_basis`` says which), ``None`` where they show
    none.
    """

    key: str
    state: State
    kind: str | None = None
    number_symbol: str | None = None
    date: date | None = None
    issuer: str | None = None
    subject: str | None = None
    level: str | None = None
    level_basis: Literal["issuer", "symbol"] | None = None
    dispatch: Dispatch | None = None

    def title(self) -> str:
        """Kind, number and symbol, as an official names it; its subject where it has no number."""
        label = kind_label(self.kind) if self.kind is not None else None
        parts = [label.vi if label is not None else ""]
        if self.number_symbol is not None:
            parts.append(self.number_symbol)
        elif self.subject is not None:
            parts.append(self.subject)
        return clip(" ".join(part for part in parts if part) or "không rõ số, ký hiệu", 200)

    def as_data(self) -> dict[str, object]:
        """The node ready for JSON, without the dispatch itself."""
        return {
            "key": self.key,
            "state": self.state,
            "kind": self.kind,
            "number_symbol": self.number_symbol,
            "date": self.date.isoformat() if self.date is not None else None,
            "issuer": self.issuer,
            "subject": self.subject,
            "level": self.level,
            "level_basis": self.level_basis,
        }


@dataclass(frozen=True, slots=True)
class Edge:
    """``source`` names ``target``, and what it is to it; both are keys of nodes."""

    source: str
    target: str
    relation: Relation

    def as_data(self) -> dict[str, object]:
        """The edge ready for JSON."""
        return {"source": self.source, "target": self.target, "relation": self.relation}
