"""What is amiss in what was read: missing parts, blanks, contradictions. Nothing is repaired."""

from __future__ import annotations

import datetime as dt
import re

from thidua.citations import Citation
from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.numbers import NumberSymbol, parse_number_symbol
from thidua.dispatches.passage import Passage
from thidua.dispatches.reader.body import FoundParagraph
from thidua.dispatches.reader.head import Head
from thidua.dispatches.reader.letters import is_upper, open_quotes
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.outline import steps
from thidua.dispatches.reader.segments import Segments
from thidua.dispatches.reader.subject import FoundSubject, nonstandard
from thidua.labels import Label
from thidua.text import fold

DISTRICTS_END = dt.date(2025, 7, 1)
_DECREE_30_FROM = dt.date(2020, 3, 5)
_PARTS = Citation(
    instrument=Label(vi="Nghị định 30/2020/NĐ-CP", en="Decree 30/2020/NĐ-CP"), article="8", mark="secondary"
)
_DECREE_30 = Citation(instrument=Label(vi="Nghị định 30/2020/NĐ-CP", en="Decree 30/2020/NĐ-CP"), mark="secondary")
_DIGITS = tuple("123456789")
_DISTRICT = re.compile(r"(?<!\w)(?:huyện|quận|thị xã)(?!\w)")
_COUNCIL = ("ubnd", "uy ban nhan dan")
_HEADS = {
    "UBND": _COUNCIL,
    "HĐND": ("hdnd", "hoi dong nhan dan"),
    "TTg": ("thu tuong",),
    "CP": ("chinh phu",),
    "BNV": ("bo noi vu",),
    "SNV": ("so noi vu",),
    "PNV": ("phong noi vu",),
    "HU": ("huyen uy",),
    "TLĐ": ("tong lien doan", "doan chu tich"),
    "LĐLĐ": ("lien doan",),
}


def check_head(notes: Notes, parts: Segments, dispatch: Dispatch) -> None:
    """Findings about the header and the subject."""
    head, subject = parts.head, parts.subject
    cite = cited(dispatch.date)
    sorts = {piece.sort for piece in head.pieces}
    if not sorts & {"motto", "party"}:
        notes.find("missing_motto", citation=cite)
    if not parts.issuer:
        notes.find("missing_issuer_header", citation=cite)
    if head.number is None:
        notes.find("missing_number", where="number", citation=cite)
    elif head.number.number is None:
        notes.find("blank_number", where="number", symbol=head.number.symbol)
    check_date(notes, head, cite)
    if cite is not None and not parts.is_party:
        _check_figures(notes, head)
    if subject.prefix is not None and nonstandard(subject.prefix):
        notes.find("nonstandard_subject_prefix", where="subject", prefix=subject.prefix)
    if head.number is not None and dispatch.issuer is not None and not fits(head.number, dispatch.issuer):
        notes.find("symbol_issuer_mismatch", where="symbol", symbol=head.number.symbol, issuer=dispatch.issuer)
    names = " ".join(name for name in (dispatch.issuer, dispatch.issuer_parent) if name)
    if dispatch.date is not None and dispatch.date >= DISTRICTS_END and _DISTRICT.search(names.lower()):
        notes.find("district_level_after_2025_07", where="issuer", issuer=names, date=dispatch.date)


def check_date(notes: Notes, head: Head, cite: str | None) -> None:
    """Findings about the date of the header."""
    date = head.date
    if date is None:
        notes.find("missing_date", where="date", citation=cite)
        return
    printed = notes.source.text[date.start : date.end]
    if date.blank:
        notes.find("blank_date", where="date", printed=printed)
    elif date.value is None:
        notes.find("invalid_date", where="date", value=printed)
    if date.numeric:
        notes.find("date_numeric_form", where="date", printed=printed)


def check_references(notes: Notes, dispatch: Dispatch) -> None:
    """Findings about the documents named: no date, or a symbol that another body uses."""
    for index, reference in enumerate(dispatch.references):
        number = parse_number_symbol(reference.number_symbol) if reference.number_symbol else None
        if number is None:
            continue
        where = f"references/{index}"
        if reference.date is None and number.year is None:
            notes.find("reference_missing_date", where=f"{where}/date", reference=number)
        if reference.issuer is not None and not fits(number, reference.issuer):
            notes.find("symbol_issuer_mismatch", where=where, symbol=number.symbol, issuer=reference.issuer)


def check_body(notes: Notes, paragraphs: list[FoundParagraph], subject: FoundSubject) -> None:
    """Findings about quotation marks and numbering."""
    passages = [paragraph.passage for paragraph in paragraphs]
    if subject.passage is not None:
        _check_quotes(notes, subject.passage, "subject")
    for index, passage in enumerate(passages):
        _check_quotes(notes, passage, f"body/{index}")
    labels = [paragraph.label for paragraph in paragraphs if paragraph.label is not None]
    for sort, before, label in steps(labels):
        code = "numbering_gap" if sort == "gap" else "duplicate_numbering"
        notes.find(code, where="body_outline", before=before or "—", label=label)


def check_foot(notes: Notes, parts: Segments, dispatch: Dispatch, *, ended: bool) -> None:
    """Findings about what should stand after the body."""
    cite = cited(dispatch.date)
    listed = parts.foot.heading or bool(dispatch.recipients)
    if not (ended or listed or dispatch.signatures):
        notes.find("truncated")
    if not dispatch.recipients:
        notes.find("missing_recipients", where="recipients", citation=cite)
    if dispatch.archive_line is None:
        notes.find("missing_archive_line", where="archive_line")
    if not dispatch.signatures:
        notes.find("missing_signature_block", where="signatures", citation=cite)
    for index, signature in enumerate(dispatch.signatures):
        where = f"signatures/{index}"
        if signature.name is None:
            notes.find("missing_signer_name", where=f"{where}/name", citation=cite)
        if signature.title is not None and not is_upper(signature.title):
            notes.find("signer_title_not_uppercase", where=f"{where}/title", title=signature.title)
    if not ended and not parts.is_party:
        notes.find("missing_end_mark", where="body")


def fits(number: NumberSymbol, issuer: str) -> bool:
    """Whether a body of that name may use that symbol; only symbols of known bodies can fail.

    >>> fits(parse_number_symbol("21/UBND-VHTT"), "Phòng Văn hóa Thông tin huyện Văn Lâm")
    False
    >>> fits(parse_number_symbol("1377/UBND-TH"), "UBND tỉnh Lai Châu")
    True
    """
    if not number.bodies:
        return True
    heads = _HEADS.get(number.bodies[0])
    name = fold(issuer)
    return heads is None or any(head in name for head in heads)


def cited(day: dt.date | None) -> str | None:
    """The article on the parts of a document, where it was in force on that day."""
    if day is None or day < _DECREE_30_FROM:
        return None
    return f"{_PARTS.printed('vi')} [{_PARTS.mark}]"


def _check_figures(notes: Notes, head: Head) -> None:
    """Leading zeros and stray spaces, as Decree 30/2020/NĐ-CP writes numbers and dates."""
    cite = f"{_DECREE_30.printed('vi')} [{_DECREE_30.mark}]"
    date, number, at = head.date, head.number, head.number_at
    if date is not None and (date.day in _DIGITS or date.month in ("1", "2")):
        printed = notes.source.text[date.start : date.end]
        notes.find("date_leading_zero_missing", where="date", citation=cite, printed=printed)
    if number is None or at is None or number.number is None:
        return
    if number.number in _DIGITS:
        notes.find("number_leading_zero_missing", where="number", citation=cite, number=number.number)
    printed = notes.source.text[at[0] : at[1]]
    if number.full is not None and not printed.endswith(number.full):
        notes.find("nonstandard_number_spacing", where="number_symbol", citation=cite, printed=printed)


def _check_quotes(notes: Notes, passage: Passage, where: str) -> None:
    text = passage.text
    straight = text.count('"')
    if open_quotes(text) != 0 if ("“" in text or "”" in text) else straight % 2 == 1:
        notes.find("unbalanced_quotes", where=where)
