"""Marks in the header: urgency, secrecy, draft."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua.dispatches.reader.head import Head
from thidua.dispatches.reader.notes import Notes

_TRIM = re.compile(r"[^\W_][^\n]*[^\W_]")


@dataclass(frozen=True, slots=True)
class Marks:
    """What the header is stamped with, as printed."""

    urgency: str | None = None
    secrecy: str | None = None
    draft: bool = False


def read_marks(notes: Notes, head: Head) -> Marks:
    """The marks of the header, the first of each sort. Findings: ``draft``."""
    found: dict[str, str] = {}
    for piece in head.pieces:
        if piece.sort in ("urgency", "secrecy", "draft") and piece.sort not in found:
            words = _TRIM.search(notes.source.text, piece.start, piece.end)
            if words is not None:
                found[piece.sort] = notes.read_line(piece.sort, *words.span()) or ""
    if "draft" in found:
        notes.find("draft", where="draft", printed=found["draft"])
    return Marks(found.get("urgency"), found.get("secrecy"), "draft" in found)
