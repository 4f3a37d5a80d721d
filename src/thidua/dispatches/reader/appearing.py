"""How the parts are printed, noted for the rules of form."""

from __future__ import annotations

from thidua.dispatches.appearance import Appearance
from thidua.dispatches.passage import squeeze
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.segments import Segments

_HEADING = ("motto", "party", "number", "date")
"""A body named without any of these near it is the authority above the bases, not a header."""


def appearance_of(notes: Notes, parts: Segments, *, ended: bool) -> Appearance:
    """The printed form of these parts; ``ended`` when the body closes with its end mark."""
    text, head = notes.source.text, parts.head
    date = head.date
    return Appearance(
        party_form=parts.is_party,
        motto=any(piece.sort == "motto" for piece in head.pieces),
        issuer_header=bool(parts.issuer) and any(piece.sort in _HEADING for piece in head.pieces),
        number_line=text[slice(*head.number_at)].strip() or None if head.number_at is not None else None,
        date_line=squeeze(text[date.start : date.end]) or None if date is not None else None,
        date_numeric=date is not None and date.numeric,
        day=date.day or None if date is not None else None,
        month=date.month or None if date is not None else None,
        subject_prefix=parts.subject.prefix or None,
        recipients_heading=parts.foot.heading,
        end_mark=ended,
        academic_titles=tuple(signature.academic for signature in parts.foot.signatures),
    )
