"""The lines of the footer cut at their columns, and what each piece looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Literal

from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.letters import NAME_NEXT, OFFICE_IN_CAPITALS, UPPER, is_upper
from thidua.dispatches.reader.people import match_person

Sort = Literal["heading", "bullet", "archive", "authority", "title", "noise", "name", "other"]

MAX_SIGNED = 240
_REACH = 300
_NAME_LENGTH = 62
_MANY = 40
"""Most pieces of one sort on a line; a page has a handful."""
_COLUMNS = 8
_PLAIN = 80
_CUT = re.compile(r"\||\t| {3,}")
_SIGNED = re.compile(r"[(\[](?:[Đđ]ã ký|[Kk]ý)[^()\[\]]{0,60}[)\]]|(?<=\s)[Đđ]ã ký(?=\s[A-ZĐ])")
_TITLE_CUT = re.compile(rf"(?<=[;.,)] )(?=[{UPPER}]{{2}})")
_NAME_CUT = re.compile(rf"(?<=[.;)\d] )(?=[{UPPER}])")


@dataclass(frozen=True, slots=True)
class FootPiece:
    """A piece of a line: how it looks, where it stands, and which of how many columns it is in."""

    line: Line
    sort: Sort
    column: int
    order: int
    count: int


def foot_pieces(source: NormalText, line: Line) -> list[FootPiece]:
    """The pieces of one line, from left to right."""
    begin = source.text.rfind("\n", 0, line.start) + 1
    found: list[tuple[Line, Sort]] = [(piece, sort_of(source, piece)) for piece in _cut(source, line)]
    orders: list[int] = []
    signed = False
    for index, (piece, sort) in enumerate(found):
        before = found[index - 1][0].end if index else piece.start
        apart = _CUT.search(source.text, before, piece.start) is not None or (sort == "authority" and signed)
        orders.append((orders[-1] if orders else 0) + (1 if apart else 0))
        signed = sort == "authority" or (signed and not apart)
    count = orders[-1] + 1 if orders else 0
    return [
        FootPiece(piece, sort, piece.start - begin, order, count)
        for (piece, sort), order in zip(found, orders, strict=True)
    ]


def sort_of(source: NormalText, piece: Line) -> Sort:
    """What a piece looks like, taken by itself."""
    text, flat = source.text[piece.start : piece.end], source.flat[piece.start : piece.end]
    if is_heading(source, piece):
        return "heading"
    if is_archive(text, flat):
        return "archive"
    if anchors.BULLET.match(flat) and not anchors.RULE.match(flat):
        return "bullet"
    if anchors.SIGNED_NOISE.match(flat) or anchors.RULE.match(flat) or anchors.PAGE_NUMBER.match(flat):
        return "noise"
    if (anchors.authority_at(text) is not None and is_upper(text)) or is_plain_authority(text):
        return "authority"
    if is_upper(text) and anchors.is_title(text, flat):
        return "title"
    if match_person(text) is not None:
        return "name"
    return "other"


def is_plain_authority(text: str) -> bool:
    """Whether a short line is “TM. Ủy ban nhân dân”, the body in small letters."""
    return len(text) <= _PLAIN and anchors.PLAIN_AUTHORITY.match(text) is not None and text[-1:] not in ".;,:"


def is_heading(source: NormalText, line: Line) -> bool:
    """Whether the line opens the list of recipients."""
    match = anchors.RECIPIENTS.match(source.flat, line.start, line.end)
    if match is None:
        return False
    rest = source.text[match.end() : line.end]
    return ":" in source.flat[match.start() : match.end()] or not rest or anchors.authority_at(rest) is not None


def is_archive(text: str, flat: str) -> bool:
    """Whether a piece is the archive line and not a person called Lưu."""
    match = anchors.ARCHIVE.match(flat)
    if match is None:
        return False
    rest = text[match.end() :].lstrip()
    if match.start("word") > 0 or rest[:1] in ("", ":", ".", "(", ","):
        return True
    person = match_person(text)
    return person is None or rest.split()[0].isupper()


def authority_in(source: NormalText, line: Line) -> int | None:
    """Where a signing authority in capitals begins on that line, at its start or after a recipient."""
    return next((start for start, _ in _authorities(source, line)), None)


def _authorities(source: NormalText, line: Line) -> Iterator[tuple[int, int]]:
    text = source.text
    for match in anchors.AUTHORITY.finditer(text, line.start, min(line.end, line.start + 400)):
        alone = match.start() == line.start or text[match.start() - 1] in " |\t"
        stop = _capitals_end(text, match.end(), line.end)
        if alone and anchors.authority_at(text, match.start()) and is_upper(text[match.start() : stop]):
            yield match.start(), match.end()


def _capitals_end(text: str, start: int, end: int) -> int:
    """Where a run of capitals ends: at a sign of the signature, or where a person's name begins."""
    end = min(end, start + _REACH)
    signed = _SIGNED.search(text, start, end)
    stop = signed.start() if signed is not None else end
    name = NAME_NEXT.search(text, start, stop)
    if name is not None and match_person(text[name.start() : stop].strip(" |")) is not None:
        return name.start()
    return stop


def _cut(source: NormalText, line: Line) -> list[Line]:
    text = source.text
    cuts = {line.start, line.end}
    for gap in islice(_CUT.finditer(text, line.start, line.end), _MANY):
        cuts |= {gap.start(), gap.end()}
    for noise in islice(_SIGNED.finditer(text, line.start, line.end), _MANY):
        cuts |= set(noise.span())
    signed = list(islice(_authorities(source, line), _COLUMNS))
    cuts.update(start for start, _ in signed)
    for _, marked in signed:
        cuts.add(_capitals_end(text, marked, line.end))
        offices = OFFICE_IN_CAPITALS.finditer(text, marked + 1, min(line.end, marked + _REACH))
        cuts |= {office.start() for office in islice(offices, _MANY)}
    stop = signed[0][0] if signed else line.end
    for match in islice(_TITLE_CUT.finditer(text, line.start, stop), _MANY):
        named = _capitals_end(text, match.start(), line.end)
        tail = text[match.start() : named].rstrip()
        if is_upper(tail) and anchors.is_title(tail, source.flat[match.start() : match.start() + len(tail)]):
            cuts |= {match.start(), named}
    heading = anchors.RECIPIENTS.match(source.flat, line.start, line.end)
    if heading is not None and ":" in heading.group() and heading.end() < line.end:
        tail = text[heading.end() : min(line.end, heading.end() + _REACH)]
        if is_upper(tail) and anchors.is_title(tail, source.flat[heading.end() : heading.end() + len(tail)]):
            cuts.add(heading.end())
    if anchors.BULLET.match(source.flat, line.start) or anchors.ARCHIVE.match(source.flat, line.start):
        cell = _CUT.search(text, line.start, line.end)
        stop = cell.start() if cell is not None else line.end
        for match in islice(_NAME_CUT.finditer(text, line.start, stop), _MANY):
            rest = text[match.start() : min(line.end, match.start() + _NAME_LENGTH)]
            if match_person(rest) is not None and not is_upper(rest):
                cuts.add(match.start())
    edges = sorted(cuts)
    trimmed = [_strip(text, a, b) for a, b in pairwise(edges)]
    kept = [(a, b) for a, b in trimmed if b > a]
    return [Line(a, b, line.after_blank if k == 0 else True) for k, (a, b) in enumerate(kept)]


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " |\t":
        start += 1
    while end > start and text[end - 1] in " |\t":
        end -= 1
    return start, end
