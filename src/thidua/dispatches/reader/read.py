"""``read``: the one verb of this room."""

from __future__ import annotations

import re

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.limits import Limits
from thidua.dispatches.normal import NormalText, normalise
from thidua.dispatches.passage import Line, Passage
from thidua.dispatches.reader import anchors, checks
from thidua.dispatches.reader.addressees import FoundAddressees, find_addressees, read_addressees
from thidua.dispatches.reader.body import FoundParagraph, find_paragraphs, read_paragraphs
from thidua.dispatches.reader.foot import FoundFoot, find_foot, foot_start
from thidua.dispatches.reader.footing import read_recipients, read_signatures
from thidua.dispatches.reader.head import Head, read_head
from thidua.dispatches.reader.inferring import infer_issuer, kind_from_symbol
from thidua.dispatches.reader.issuer import issuer_pieces, read_issuer
from thidua.dispatches.reader.lines import split_lines
from thidua.dispatches.reader.naming import read_campaign
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.referring import read_references
from thidua.dispatches.reader.subject import FoundSubject, read_subject
from thidua.dispatches.reading import Reading
from thidua.findings import Finding

_TCVN3 = re.compile("[©¸µ®¬¨ª«¹¶·]")
_MIN_LANDMARKS = 3


def read(text: str, limits: Limits | None = None) -> Reading:
    """The dispatch in ``text``: every value with its span, read or inferred; absent is ``None``, never guessed.

    ``dispatch`` is ``None``, with one finding that says why, when the text cannot be one: ``empty_input``,
    ``too_long`` (see ``Limits``), ``binary_input``, ``legacy_encoding``, ``not_a_dispatch``. Never raises on
    any text. Source of the layout: Decree 30/2020/NĐ-CP, Article 8, and dispatches as they are sent.

    >>> reading = read("Số: 05/UBND-NV\\n\\nAn Bình, ngày 04 tháng 3 năm 2024\\n\\nKính gửi: Các trường học.")
    >>> reading.dispatch.number_symbol, reading.dispatch.addressees
    ('05/UBND-NV', ('Các trường học',))
    >>> read("Hôm nay trời đẹp.").codes
    ('not_a_dispatch',)
    """
    bounds = limits or Limits()
    if len(text) > bounds.characters:
        return _refused("too_long", length=len(text), limit=bounds.characters)
    source = normalise(text)
    lines = split_lines(source)
    refusal = _refusal(text, source, lines)
    if refusal is not None:
        return refusal
    notes = Notes(source)
    head = read_head(source, lines)
    pieces = issuer_pieces(source, head)
    subject = read_subject(source, head, {piece.start for piece in pieces})
    first = next((i for i, line in enumerate(lines) if line.end > head.end), len(lines))
    addressed = find_addressees(source, lines, first)
    start = addressed.after if addressed is not None else _body_start(source, lines, head, subject)
    end = foot_start(source, lines, start)
    foot = find_foot(source, lines, end)
    landmarks = _landmarks(head, subject, addressed, foot, source, lines[start:end])
    if landmarks < _MIN_LANDMARKS:
        return _refused("not_a_dispatch", found=landmarks, needed=_MIN_LANDMARKS)
    if end - start > bounds.paragraphs:
        notes.find("too_many", where="body", limit=bounds.paragraphs)
    paragraphs = find_paragraphs(notes, lines[start : min(end, start + bounds.paragraphs)])
    dispatch = _dispatch(notes, head, subject, addressed, foot, paragraphs, bounds)
    checks.check_head(notes, head, dispatch, subject, titled=bool(pieces))
    checks.check_body(notes, paragraphs, subject)
    checks.check_references(notes, dispatch)
    ended = any(_ends(p.passage) for p in paragraphs[-3:])
    party = any(piece.sort == "party" for piece in head.pieces) or (
        head.number is not None and head.number.form == "party"
    )
    checks.check_foot(notes, dispatch, foot, ended=ended, party=party)
    return Reading(dispatch=dispatch, findings=tuple(notes.findings), traces=tuple(notes.traces))


def _dispatch(
    notes: Notes,
    head: Head,
    subject: FoundSubject,
    addressed: FoundAddressees | None,
    foot: FoundFoot,
    paragraphs: list[FoundParagraph],
    bounds: Limits,
) -> Dispatch:
    number = head.number
    if number is not None and head.number_at is not None:
        span = notes.source.span(*head.number_at)
        for field in ("number", "symbol", "number_symbol"):
            if field == "symbol" or number.number is not None:
                notes.trace(field, span)
    kind = subject.kind
    if subject.title is not None:
        notes.trace("kind", notes.source.span(*subject.title))
    else:
        kind = kind_from_symbol(number)
        if kind is not None:
            notes.infer("kind", ("symbol",))
        elif number is None and addressed is not None and subject.prefix is not None:
            kind = "cong_van"
            notes.infer("kind", ("addressees", "subject"))
    joint = kind is not None and kind.endswith(("lien_tich", "lien_nganh"))
    issuer, parent = read_issuer(notes, issuer_pieces(notes.source, head), joint=joint)
    place = notes.read_line("place", *head.place) if head.place is not None else None
    if head.date is not None and head.date.value is not None:
        notes.trace("date", notes.source.span(head.date.start, head.date.end))
    words = subject.passage
    about = (
        notes.read("subject", words, subject.start, len(words.text.rstrip(" .,;")))
        if words is not None
        else None
    )
    addressees = read_addressees(notes, addressed) if addressed is not None else ()
    body = read_paragraphs(notes, paragraphs)
    references = read_references(notes, paragraphs, bounds.references)
    recipients, archive = read_recipients(notes, foot, bounds.recipients)
    signatures = read_signatures(notes, foot.signatures)
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
        subject=about,
        addressees=addressees,
        references=references,
        body=body,
        recipients=recipients,
        archive_line=archive,
        signatures=signatures,
        campaign=read_campaign(notes, subject, paragraphs),
    )


def _body_start(source: NormalText, lines: list[Line], head: Head, subject: FoundSubject) -> int:
    """The first line of the body where nobody is addressed: after the header and what the subject took."""
    used = max(
        [
            *(p.end for p in head.pieces if p.sort != "other" and p.start < subject.rest),
            *([subject.title[1]] if subject.title is not None else []),
        ],
        default=0,
    )
    floor = min(head.end, subject.rest) if subject.rest > used else head.end
    return next(
        (i for i, line in enumerate(lines) if line.end > floor and line.start >= min(floor, line.start)),
        len(lines),
    )


def _landmarks(
    head: Head,
    subject: FoundSubject,
    addressed: FoundAddressees | None,
    foot: FoundFoot,
    source: NormalText,
    body: list[Line],
) -> int:
    """How much in the text speaks for a dispatch: its number counts twice, every other landmark once."""
    based = any(source.flat.startswith("can cu ", line.start) for line in body[:40])
    marks = (
        any(piece.sort in ("motto", "party") for piece in head.pieces),
        head.date is not None,
        subject.title is not None,
        addressed is not None,
        foot.heading,
        any(signature.chain for signature in foot.signatures),
        based,
    )
    return sum(marks) + (2 if head.number is not None else 0)


def _ends(passage: Passage) -> bool:
    return anchors.END_MARK.search(passage.flat, max(0, len(passage.flat) - 12)) is not None


def _refusal(text: str, source: NormalText, lines: list[Line]) -> Reading | None:
    if not lines:
        return _refused("empty_input")
    sample = text[:4_000]
    odd = sum(1 for c in sample if (ord(c) < 32 and c not in "\t\n\r\x0b\x0c") or c == "\ufffd")
    if odd * 20 > len(sample):
        return _refused("binary_input")
    body = source.text[:20_000]
    if len(_TCVN3.findall(body)) * 25 > len(body) and not any(ord(c) > 0xFF for c in body):
        return _refused("legacy_encoding")
    return None


def _refused(code: str, **params: object) -> Reading:
    return Reading(dispatch=None, findings=(Finding.of(code, **params),))
