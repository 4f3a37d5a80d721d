"""From segments to values: every field of the dispatch, with its trace."""

from __future__ import annotations

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.limits import Limits
from thidua.dispatches.reader.addressees import read_addressees
from thidua.dispatches.reader.body import FoundParagraph, read_paragraphs
from thidua.dispatches.reader.foot.after import read_attachments, read_copy
from thidua.dispatches.reader.foot.values import read_recipients, read_signatures
from thidua.dispatches.reader.inferring import infer_issuer, kind_from_symbol, kind_in_body
from thidua.dispatches.reader.issuer import read_issuer
from thidua.dispatches.reader.marks import read_marks
from thidua.dispatches.reader.naming import read_campaign
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.references.reading import read_references
from thidua.dispatches.reader.segments import Segments


def build(notes: Notes, parts: Segments, paragraphs: list[FoundParagraph], limits: Limits) -> Dispatch:
    """The dispatch that these segments make."""
    head = parts.head
    number = head.number
    _trace_number(notes, parts)
    kind = _kind(notes, parts, paragraphs)
    joint = kind is not None and kind.endswith(("lien_tich", "lien_nganh"))
    issuer, parent = read_issuer(notes, list(parts.issuer), joint=joint)
    marks = read_marks(notes, head)
    place = notes.read_line("place", *head.place) if head.place is not None else None
    if head.date is not None and head.date.value is not None:
        notes.trace("date", notes.source.span(head.date.start, head.date.end))
    subject = _subject(notes, parts)
    addressed = parts.addressed
    addressees = read_addressees(notes, addressed, limits.addressees) if addressed is not None else ()
    body = read_paragraphs(notes, paragraphs)
    references = read_references(notes, paragraphs, limits.references, number.full if number is not None else None)
    recipients, archive = read_recipients(notes, parts.foot, limits.recipients)
    signatures = read_signatures(notes, parts.foot.signatures)
    if parts.foot.crowded:
        notes.find("too_many", where="signatures", limit=len(signatures))
    if issuer is None:
        issuer = infer_issuer(notes, signatures, paragraphs, place)
    return Dispatch(
        kind=kind,
        number=number.number if number is not None else None,
        symbol=number.symbol if number is not None else None,
        number_symbol=number.full if number is not None else None,
        issuer=issuer,
        issuer_parent=parent,
        place=place,
        date=head.date.value if head.date is not None else None,
        subject=subject,
        addressees=addressees,
        references=references,
        body=body,
        recipients=recipients,
        archive_line=archive,
        signatures=signatures,
        campaign=read_campaign(notes, parts.subject, paragraphs),
        urgency=marks.urgency,
        secrecy=marks.secrecy,
        draft=marks.draft,
        attachments=read_attachments(notes, parts.foot.after),
        certified_copy=read_copy(notes, parts.foot.after),
    )


def _trace_number(notes: Notes, parts: Segments) -> None:
    number, at = parts.head.number, parts.head.number_at
    if number is None or at is None:
        return
    text = notes.source.text[slice(*at)]
    first = text.find(number.number) if number.number is not None else -1
    last = first + len(number.number or "") if first >= 0 else text.find(":") + 1
    if first >= 0:
        notes.trace("number", notes.source.span(at[0] + first, at[0] + last))
        notes.trace("number_symbol", notes.source.span(at[0] + first, at[1]))
    symbol = next((i for i in range(last, len(text)) if text[i].isalpha()), last)
    notes.trace("symbol", notes.source.span(at[0] + symbol, at[1]))


def _kind(notes: Notes, parts: Segments, paragraphs: list[FoundParagraph]) -> str | None:
    """From the title; else from the symbol; else from a title inside the body (“QUYẾT ĐỊNH:”)."""
    subject = parts.subject
    if subject.title is not None:
        notes.trace("kind", notes.source.span(*subject.title))
        return subject.kind
    kind = kind_from_symbol(parts.head.number)
    if kind is not None:
        notes.infer("kind", ("symbol",))
        return kind
    inside = kind_in_body(paragraphs)
    if inside is not None:
        notes.trace("kind", inside[1])
        return inside[0]
    if parts.head.number is None and parts.addressed is not None and subject.prefix is not None:
        notes.infer("kind", ("addressees", "subject"))
        return "cong_van"
    return None


def _subject(notes: Notes, parts: Segments) -> str | None:
    passage = parts.subject.passage
    if passage is None:
        return None
    return notes.read("subject", passage, parts.subject.start, len(passage.text.rstrip(" .,;")))
