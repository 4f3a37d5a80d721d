"""What follows the signatures: attachments, and the block of an office that certified a copy."""

from __future__ import annotations

import re

from thidua.dispatches.certified_copy import CertifiedCopy, CopyForm
from thidua.dispatches.dates import find_date
from thidua.dispatches.kinds import KIND_NAME
from thidua.dispatches.normal import NormalText
from thidua.dispatches.numbers import NumberSymbol, match_number_symbol
from thidua.dispatches.passage import Line, Passage
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.letters import is_upper
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.people import match_person

_REACH = 8
_MAX_LINES = 3_000
_MAX_HEADINGS = 50
_MAX_HEADING_LINES = 6
_COPIED = re.compile(r"\W{0,3}(?P<form>sao y|sao luc|trich sao)\b")
_FORMS: dict[str, CopyForm] = {"sao y": "SY", "sao luc": "SL", "trich sao": "TrS"}
_CODES: dict[str, CopyForm] = {"SY": "SY", "SL": "SL", "TrS": "TrS", "TS": "TrS", "BS": "SY"}
_HEADING = re.compile(
    r"\W{0,3}(?:phu luc|danh sach|bieu\s?(?:mau|so|tong|diem)?|mau so|bang (?:diem|tieu chi|tong)"
    rf"|(?:{KIND_NAME})(?!\s(?:chung|cu the|chi tiet|chuyen tiep|ve viec thuc hien)))(?![a-z])"
)


def after_at(source: NormalText, zone: list[Line], index: int, *, settled: bool) -> bool:
    """Whether something new begins at that line of the footer; ``settled`` once the signatures are complete."""
    if index == 0:
        return False
    line = zone[index]
    text, flat = source.text[line.start : line.end], source.flat[line.start : line.end]
    if anchors.MOTTO_FIRST.match(flat) or (_COPIED.match(flat) and (is_upper(text) or settled)):
        return True
    if not settled:
        return bool(re.match(r"phu luc\b", flat)) and is_upper(text)
    if is_upper(text):
        return _HEADING.match(flat) is not None or (
            anchors.is_body(text, flat) and _leads_on(source, zone[index + 1 : index + _REACH])
        )
    if anchors.ATTACHED.match(flat):
        return True
    return _number(source, line) is not None


def read_attachments(notes: Notes, after: list[Line]) -> tuple[str, ...]:
    """The headings in capitals of what follows the signatures, lines joined."""
    source = notes.source
    values: list[str] = []
    heading: list[Line] = []

    def close() -> None:
        if heading:
            passage = Passage.of(source, heading)
            value = notes.read(f"attachments/{len(values)}", passage, 0, len(passage.text.rstrip(" .:")))
            if value is not None:
                values.append(value)
            heading.clear()

    for line in after[:_MAX_LINES]:
        text, flat = source.text[line.start : line.end], source.flat[line.start : line.end]
        if _COPIED.match(flat) or len(values) >= _MAX_HEADINGS:
            break
        if heading and is_upper(text) and len(heading) < _MAX_HEADING_LINES and not _numbered_heading(text):
            heading.append(line)
            continue
        close()
        if is_upper(text) and _HEADING.match(flat):
            heading.append(line)
    close()
    return tuple(values)


def read_copy(notes: Notes, after: list[Line]) -> CertifiedCopy | None:
    """The certified-copy block, or ``None``; its number, date and signer are never the dispatch's own."""
    source = notes.source
    lines = after[:_MAX_LINES]
    found = _copy_at(source, lines)
    if found is None:
        return None
    form, at = found
    low = max(0, at - _REACH)
    block = [*lines[low:at], *lines[at : at + 40]]
    number = next((n for line in block if (n := _number(source, line)) is not None), None)
    issuer = _issuer(source, block[: at - low + 6])
    at_number = next((k for k, line in enumerate(block) if _number(source, line) is not None), 0)
    dated = (find_date(source.flat, line.start, line.end) for line in [*block[at_number:], *block[:at_number]])
    date = next((found for found in dated if found is not None), None)
    names = [match_person(source.text[line.start : line.end]) for line in lines[at + 1 : at + 40]]
    name = next((m["name"] for m in names if m is not None and not is_upper(m["name"])), None)
    passage = Passage.of(source, issuer)
    notes.trace("certified_copy", source.span(lines[at].start, lines[at].end))
    return CertifiedCopy(
        form=form,
        issuer=passage.value(0, len(passage.text))[:500] or None,
        number_symbol=number.full if number is not None else None,
        date=date.value if date is not None else None,
        signer_name=name,
    )


def _issuer(source: NormalText, lines: list[Line]) -> list[Line]:
    """The last body in capitals, with the lines in capitals directly under it."""
    found: list[Line] = []
    for line in lines:
        text, flat = source.text[line.start : line.end], source.flat[line.start : line.end]
        if not is_upper(text) or _number(source, line) is not None or _COPIED.match(flat):
            if found:
                break
            continue
        if anchors.authority_at(text) is not None or anchors.is_title(text, flat) or anchors.MOTTO_FIRST.match(flat):
            if found:
                break
            continue
        if found and not line.after_blank:
            found.append(line)
        elif anchors.is_body(text, flat):
            found = [line]
    return found


def _copy_at(source: NormalText, lines: list[Line]) -> tuple[CopyForm, int] | None:
    for index, line in enumerate(lines):
        match = _COPIED.match(source.flat, line.start, line.end)
        if match is not None:
            return _FORMS[match["form"]], index
    for index, line in enumerate(lines):
        number = _number(source, line)
        code = number.type_code or number.symbol.split("-")[0] if number is not None else ""
        if code in _CODES:
            return _CODES[code], index
    return None


def _number(source: NormalText, line: Line) -> NumberSymbol | None:
    own = anchors.OWN_NUMBER.match(source.flat, line.start, line.end)
    found = match_number_symbol(source.text, own.end()) if own is not None else None
    return found[0] if found is not None and found[1] <= line.end else None


def _leads_on(source: NormalText, lines: list[Line]) -> bool:
    """Whether a new document begins nearby: its motto, its number, or the words of a copy."""
    return any(
        anchors.MOTTO_FIRST.search(source.flat, line.start, line.end)
        or _COPIED.match(source.flat, line.start, line.end)
        or _number(source, line) is not None
        for line in lines
    )


def _numbered_heading(text: str) -> bool:
    return re.match(r"(?:[IVX]{1,5}|\d{1,2}|[A-H])\s?[./)-]\s", text) is not None
