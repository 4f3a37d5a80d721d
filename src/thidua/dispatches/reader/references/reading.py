"""Every document that the body names, with kind, number, date, issuer, subject and relation."""

from __future__ import annotations

import re

from thidua.dispatches.dates import FoundDate, match_date
from thidua.dispatches.passage import Passage
from thidua.dispatches.reader.body import FoundParagraph
from thidua.dispatches.reader.clauses import issuer_after, issuer_inside, subject_after
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.references.proposing import issued_before, proposal, proposer
from thidua.dispatches.reader.references.relating import relation_of, section_of
from thidua.dispatches.reader.references.starting import Start, starts_of
from thidua.dispatches.reference import Reference, Relation

_DATE_GAP = re.compile(r"[\s,(]{0,3}(?:ban hanh\s)?")
_PARTIAL = re.compile(r"[\s,(]{0,3}(?:ngay \d{1,2}[/-]\d{1,2}(?![/\d-])|nam (?:19|20)\d\d)(?=\s)")
_SAME_DAY = re.compile(r"[\s,(]{0,3}cung ngay(?=[\s,;.)])")
_MANY = 4


def read_references(
    notes: Notes, paragraphs: list[FoundParagraph], limit: int, own: str | None = None
) -> tuple[Reference, ...]:
    """Every document that the body names but ``own``, once each, in order. Findings: ``too_many``."""
    found: list[Reference] = []
    seen: set[tuple[str | None, str | None]] = set()
    section: Relation = "mentions"
    for paragraph in paragraphs:
        passage = paragraph.passage
        relation: Relation = "mentions"
        section = section_of(paragraph, section)
        at = named = 0
        for start in starts_of(passage, _MANY * limit):
            nested = start.kind_at < at  # a document named inside the subject of another
            if start.number_at < named or (nested and start.number is None):
                continue
            named = start.end
            relation = "mentions" if nested else relation_of(passage, at, start, relation)
            if relation == "mentions" and at == 0:
                relation = section
            full = start.number.full if start.number is not None else None
            if full is not None and (full == own or (start.kind, full) in seen):
                at = start.end
                continue
            if len(found) >= limit:
                notes.find("too_many", where="references", limit=limit)
                return tuple(found)
            seen.add((start.kind, full))
            field = f"references/{len(found)}"
            reference, after = _read(notes, field, passage, start, relation=relation, floor=at)
            at = max(at, after)
            if reference.date is None and found and _SAME_DAY.match(passage.flat, start.end):
                reference = reference.evolve(date=found[-1].date)
                notes.infer(f"{field}/date", (f"references/{len(found) - 1}/date",))
            found.append(reference)
        if len(found) < limit:
            found.extend(proposal(notes, len(found), passage, at))
    return tuple(found)


def _read(
    notes: Notes, field: str, passage: Passage, start: Start, *, relation: Relation, floor: int
) -> tuple[Reference, int]:
    text = passage.text
    at = start.end
    date, at = _date(passage, at)
    partial = _PARTIAL.match(passage.flat, at) if date is None else None
    at = partial.end() if partial is not None else at
    issuer = issuer_after(text, at)
    at = issuer[1] if issuer is not None else at
    if date is None:
        date, at = _date(passage, at)
    same_day = _SAME_DAY.match(passage.flat, start.end) if date is None else None
    if same_day is not None:
        at = same_day.end()
        issuer = issuer or issuer_after(text, at)
        at = issuer[1] if issuer is not None else at
    subject = start.subject
    if subject is None:
        subject = subject_after(text, at)
        at = subject[1] if subject is not None else at
    if issuer is None and subject is not None and start.subject is None:
        inside = issuer_inside(text, *subject)
        if inside is not None:
            subject, issuer = (subject[0], inside[0]), (inside[1], inside[2])
    if relation == "at_proposal_of" and issuer is None:
        issuer = proposer(passage, start.kind_at)
    if date is None and issuer is None:
        date, issuer = issued_before(passage, floor, start.kind_at)
    if start.number is not None and start.number.number is not None:
        notes.trace(f"{field}/number_symbol", passage.span(start.number_at, start.end))
    if start.kind is not None and start.kind_end > start.kind_at:
        notes.trace(f"{field}/kind", passage.span(start.kind_at, start.kind_end))
    elif start.kind is not None:
        notes.infer(f"{field}/kind", (f"{field}/number_symbol",))
    if start.number is not None and start.number.number is None:
        notes.find("reference_blank_number", where=f"{field}/number_symbol", symbol=start.number.symbol)
    if date is not None:
        notes.trace(f"{field}/date", passage.span(date.start, date.end))
        if date.value is None and not date.blank:
            notes.find("invalid_date", where=f"{field}/date", value=passage.value(date.start, date.end))
    return Reference(
        kind=start.kind,
        number_symbol=start.number.full if start.number is not None else None,
        date=date.value if date is not None else None,
        issuer=notes.read(f"{field}/issuer", passage, *issuer) if issuer is not None else None,
        subject=notes.read(f"{field}/subject", passage, *subject) if subject is not None else None,
        relation=relation,
    ), max(at, start.end)


def _date(passage: Passage, at: int) -> tuple[FoundDate | None, int]:
    gap = _DATE_GAP.match(passage.flat, at)
    found = match_date(passage.flat, gap.end()) if gap is not None else None
    if found is None:
        return None, at
    return (None, found.end) if found.blank else (found, found.end)
