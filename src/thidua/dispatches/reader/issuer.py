"""Issuing body and its superior, from the pieces of the header before the number."""

from __future__ import annotations

import re

from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line, Passage
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.head import Head, Piece
from thidua.dispatches.reader.letters import is_upper
from thidua.dispatches.reader.notes import Notes

_JOINED = ("va", "-", ",", "&", "cua", "ve")
_UNFINISHED = (
    "van phong",
    "ban chap hanh",
    "ban thuong vu",
    "bch",
    "ban can su dang",
    "so",
    "phong",
    "bo",
    "chu tich",
    "pho chu tich",
)
_ONE_LINE = re.compile(
    r"(?<=\s)(?=(?:SỞ|PHÒNG|TRƯỜNG|BAN|CHI CỤC|TRUNG TÂM|CHI BỘ|CÔNG ĐOÀN|BỆNH VIỆN|KHỐI|CỤM)\s)(?<!VÀ\s)(?<!-\s)",
    re.IGNORECASE,
)
_UBND = re.compile(r"(?:ubnd|uy ban nhan dan|so|phong|bo|dang bo|lien doan|tong cong ty)\s")
_SESSION = re.compile(r"\W{0,2}(?:khoa|nhiem ky)\s(?:[xivlc]{1,7}|\d{1,4})\b|\W{0,2}ky hop\b")
_UNIT = re.compile(r"(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\s\w")
"""The second line of a name in small letters: “Ủy ban nhân dân”, then “huyện Lộc Sơn”."""
_COMPLETE = re.compile(r"\w\s(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\s\w{2,}(?:\s\w+){0,3}\Z")
"""A name that ends with its unit, such as “SỞ Y TẾ TỈNH BÌNH CHÂU”."""
_SHORT = 50
_MAX = 120


def issuer_pieces(source: NormalText, head: Head) -> list[Piece]:
    """The pieces that name the issuing body: capitals, or beginning like a body, before the number."""
    stop = next((p.start for p in head.pieces if p.sort == "number"), None)
    if stop is None:
        stop = next((p.start for p in head.pieces if p.sort == "date"), None)
    found: list[Piece] = []
    for piece in head.pieces:
        if stop is not None and piece.start >= stop:
            break
        if piece.sort == "party" and not found and source.flat.startswith("doan", piece.start):
            found.append(piece)  # the youth union's older form names it above its committee, on the left
            continue
        text, flat = source.text[piece.start : piece.end], source.flat[piece.start : piece.end]
        if piece.sort != "other" or len(text) > _MAX or anchors.SUBJECT_PREFIX.match(flat) or _SESSION.match(flat):
            continue
        if text[:3].lower() in ("số ", "số:"):
            continue
        if anchors.title_at(text, flat) and is_upper(text):
            if stop is None:
                break
            continue  # the title of a dispatch stands below its number; above it is a stamp
        beside = bool(found) and not piece.after_blank and _UNIT.match(flat) is not None and len(text) < _SHORT
        if (
            beside
            or (is_upper(text) and (found or anchors.is_body(text, flat)))
            or (stop is not None and anchors.is_body(text, flat))
        ):
            found.append(piece)
    return found


def read_issuer(notes: Notes, pieces: list[Piece], *, joint: bool) -> tuple[str | None, str | None]:
    """Issuer and superior body as printed; several bodies of a joint document are one issuer."""
    bodies = _bodies(notes.source, pieces)
    if not bodies:
        return None, None
    if joint:
        return _value(notes, "issuer", [piece for body in bodies for piece in body]), None
    parent = [piece for body in bodies[:-1] for piece in body]
    return (
        _value(notes, "issuer", bodies[-1]),
        _value(notes, "issuer_parent", parent) if parent else None,
    )


def _bodies(source: NormalText, pieces: list[Piece]) -> list[list[Line]]:
    bodies: list[list[Line]] = []
    for piece in pieces:
        for line in _cut(source, piece):
            text, flat = source.text[line.start : line.end], source.flat[line.start : line.end]
            last = source.flat[bodies[-1][-1].start : bodies[-1][-1].end] if bodies else ""
            starts = anchors.is_body(text, flat) and not flat.startswith("dang bo ")
            above = " ".join(source.flat[part.start : part.end] for part in bodies[-1]) if bodies else ""
            starts = starts or (_COMPLETE.search(above) is not None and _new_name(flat))
            if not bodies or (starts and not last.endswith(_JOINED) and last not in _UNFINISHED):
                bodies.append([line])
            else:
                bodies[-1].append(line)
    return bodies


def _new_name(flat: str) -> bool:
    """Whether a line below a complete name is a name of its own, though its first word is no known body."""
    return len(flat.split()) > 1 and _UNIT.match(flat) is None and not flat.startswith(("va ", "- ", "viet nam"))


def _cut(source: NormalText, piece: Piece) -> list[Line]:
    if _UBND.match(source.flat, piece.start):
        cut = _ONE_LINE.search(source.text, piece.start + 5, piece.end)
        if cut is not None:
            return [Line(piece.start, cut.start() - 1), Line(cut.start(), piece.end)]
    return [Line(piece.start, piece.end)]


def _value(notes: Notes, field: str, lines: list[Line]) -> str | None:
    passage = Passage.of(notes.source, lines)
    return notes.read(field, passage, 0, len(passage.text))
