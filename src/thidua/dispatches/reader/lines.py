"""The lines of the text, trimmed; a document that came as one line is cut at its own landmarks."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.letters import NAME_NEXT, OFFICE_IN_CAPITALS, UPPER

_LINE = re.compile(r"[^\n]+")
_LISTED = re.compile(r"(?<=/\.\s)n[oa]i\s{1,2}nhan\s{0,2}:")
_TAIL = 200
_MANY = 8
_SAMPLE = 4_000
_LONG = 400
_MAX_LONG_LINES = 6
_LANDMARK = re.compile(
    r"(?<=\s)(?=(?:xet|theo) de nghi cua |hien nay |vua qua|thoi gian qua|nham |ngay \d"
    r"|kinh gui\s?:|noi nhan\s?:|can cu "
    r"|thuc hien (?:cong van|ke hoach|chi thi|quyet dinh|van ban)"
    r"|(?<=[:;.,] )- (?!\d)|(?:tm|kt|tl|tuq)\. ?[a-z]|dieu \d{1,2}\. )"
)
_CAPITAL = re.compile(rf"[{UPPER}-]")
_SIGNING = re.compile(r"\s(?=(?:TM|KT|TL|TUQ|T/M|K/T)\b)")
_NUMBERED = re.compile(
    rf"(?<=[.;:/] )(?<!Số: )(?<!SỐ: )(?=(?:\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}|[IVX]{{1,4}})[./)] {{0,2}}[{UPPER}])"
)


def line_gap(source: NormalText) -> int:
    """How many line ends stand between lines that nothing parts: 1, or 2 in a text with every other line blank.

    The header tells: nobody leaves a blank line inside it, between the motto's two lines or those of a name.
    """
    shown = [bool(row.strip()) for row in source.text[:_SAMPLE].strip("\n").split("\n")]
    heading: list[bool] = []
    for row in shown:
        heading.append(row)
        if sum(heading) == _MANY:
            break
    return 2 if sum(heading) == _MANY and not any(a and b for a, b in pairwise(heading)) else 1


def split_lines(source: NormalText, limit: int) -> list[Line]:
    """The lines that have something on them, without the spaces around, up to one more than ``limit``."""
    lines: list[Line] = []
    last = 0
    gap = line_gap(source)
    for match in _LINE.finditer(source.text):
        text = match.group()
        start = match.start() + len(text) - len(text.lstrip())
        end = match.start() + len(text.rstrip())
        if end > start:
            lines.append(Line(start, end, after_blank=bool(lines) and source.text.count("\n", last, start) > gap))
            last = end
            if len(lines) > limit:
                break
    if len(lines) <= _MAX_LONG_LINES and any(line.end - line.start > _LONG for line in lines):
        return [piece for line in lines for piece in _cut(source, line, limit)]
    return [piece for line in lines for piece in _apart(source, line)]


def _apart(source: NormalText, line: Line) -> list[Line]:
    """“… ./. Nơi nhận:” on one line is the end of the body and the list of recipients."""
    found = _LISTED.search(source.flat, max(line.start, line.end - _TAIL), line.end)
    if found is None or not source.text.startswith(("Nơi", "NƠI", "Noi"), found.start()):
        return [line]
    before = source.text[line.start : found.start()].rstrip()
    return [Line(line.start, line.start + len(before), line.after_blank), Line(found.start(), line.end)]


def _cut(source: NormalText, line: Line, limit: int) -> list[Line]:
    if line.end - line.start <= _LONG:
        return [line]
    text, flat = source.text, source.flat
    at = {m.start() for m in islice(_NUMBERED.finditer(text, line.start, line.end), limit)}
    at |= {
        m.start()
        for m in islice(_LANDMARK.finditer(flat, line.start, line.end), limit)
        if _CAPITAL.match(text, m.start()) and text[m.start() - 2 : m.start() - 1] not in {"2", "9"}
    }
    for signed in _SIGNING.finditer(text, line.start, line.end):
        if anchors.authority_at(text, signed.end()) is not None:
            stop = min(line.end, signed.end() + 300)
            for pattern in (NAME_NEXT, OFFICE_IN_CAPITALS):
                at |= {m.start() for m in pattern.finditer(text, signed.end(), stop)}
            break
    edges = sorted(at | {line.start, line.end})
    pieces = [Line(a, a + len(text[a:b].rstrip())) for a, b in pairwise(edges)]
    return [piece for piece in pieces if piece.end > piece.start]
