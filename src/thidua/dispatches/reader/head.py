"""The header, from the first line to the addressees or the body: marks and the pieces between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from thidua.dispatches.dates import FoundDate, find_date
from thidua.dispatches.normal import NormalText
from thidua.dispatches.numbers import NumberSymbol, match_number_symbol
from thidua.dispatches.passage import Line
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.letters import UPPER

Sort = Literal["motto", "party", "number", "date", "rule", "other"]

MAX_LINES = 80
_LONG = 180
_PLACE = re.compile(
    r"(?:(?:[Tt]hị xã|[Tt]hị trấn|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|[Qq]uận|[Đđ]ặc khu)\s)?"
    rf"(?:[{UPPER}][\w.’']*|-|\d{{1,2}})(?:[ -]{{1,2}}(?:[{UPPER}][\w.’']*|-)){{0,7}}(?=\s{{0,2}},[\s|]{{0,4}}\Z)"
)
_LISTED = re.compile(rf"[-–+•]\s{{1,3}}[{UPPER}][^\W{UPPER}]")
_SPLIT = re.compile(r"\n|\||\t| {3,}")
_INSIDE = re.compile(r"(?<=\s)Căn cứ (?=Luật|Nghị|Quyết|Kế|Công|Chỉ|Thông|Hướng|Bộ)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the header; ``after_blank`` when a blank line stands before it."""

    start: int
    end: int
    sort: Sort
    after_blank: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """The marks of the header and the pieces between them, in order."""

    end: int
    pieces: tuple[Piece, ...]
    number: NumberSymbol | None
    number_at: tuple[int, int] | None
    date: FoundDate | None
    place: tuple[int, int] | None


def read_head(source: NormalText, lines: list[Line]) -> Head:
    """Where the header ends, and what stands in it."""
    end = _zone(source, lines)
    marks: list[Piece] = []
    number, number_at = None, None
    for pattern in (anchors.MOTTO_FIRST, anchors.MOTTO_SECOND):
        match = pattern.search(source.flat, 0, end)
        if match is not None:
            marks.append(Piece(*match.span(), "motto"))
    party = anchors.PARTY_TITLE.search(source.flat, 0, end)
    if party is not None and source.text[party.start() : party.end()].isupper():
        marks.append(Piece(*party.span(), "party"))
    own = _own_number(source, end)
    if own is not None:
        number, number_at = own[0], own[1:]
        marks.append(Piece(*number_at, "number"))
    date, place = _date(source, end, [mark.end for mark in marks])
    if date is not None:
        marks.append(Piece(place[0] if place else date.start, date.end, "date"))
    marks.sort(key=lambda mark: mark.start)
    return Head(end, tuple(_pieces(source, marks, end)), number, number_at, date, place)


def _zone(source: NormalText, lines: list[Line]) -> int:
    text, flat = source.text, source.flat
    for line in lines[:MAX_LINES]:
        if anchors.ADDRESSED.match(flat, line.start, line.end) or anchors.BODY_LABEL.match(flat, line.start):
            return line.start
        if anchors.RECIPIENTS.match(flat, line.start, line.end) or _LISTED.match(text, line.start, line.end):
            return line.start
        lead = anchors.BODY_START.match(flat, line.start, line.end)
        if lead is not None:
            word = text[line.start : lead.end()].lstrip("-+* ")
            if word[:1].isupper() and word[1:2].islower():
                return line.start
        if line.end - line.start > _LONG:
            inside = anchors.ADDRESSED_INSIDE.search(flat, line.start, line.end)
            inside = inside or _INSIDE.search(text, line.start, min(line.end, line.start + 4000))
            marked = anchors.MOTTO_FIRST.search(flat, line.start, line.end)
            if marked is None and anchors.OWN_NUMBER.match(flat, line.start) is None:
                return line.start
            return inside.start() if inside is not None else min(line.end, line.start + 4000)
    return lines[min(len(lines), MAX_LINES) - 1].end if lines else 0


def _own_number(source: NormalText, end: int) -> tuple[NumberSymbol, int, int] | None:
    for match in anchors.OWN_NUMBER.finditer(source.flat, 0, end):
        at = match.start()
        before = source.text[max(0, at - 2) : at]
        fresh = not before.strip(" ") or before[-1:] in "\n|\t(*" or before == "  "
        if source.text[at] != "S" or not (fresh or match["colon"]):
            continue
        found = match_number_symbol(source.text, match.end())
        if found is not None and found[1] <= end:
            return found[0], at, found[1]
    return None


def _date(source: NormalText, end: int, bounds: list[int]) -> tuple[FoundDate | None, tuple[int, int] | None]:
    at = 0
    while (found := find_date(source.flat, at, end)) is not None:
        floor = max([b for b in bounds if b <= found.start], default=0)
        floor = max(floor, found.start - 100)
        before = source.text[floor : found.start]
        row = before.rstrip(" \t\n|").rfind("\n") + 1
        place = _PLACE.search(before, row)
        if place is not None:
            return found, (floor + place.start(), floor + place.end())
        tail = before[before.rfind("\n") + 1 :].strip(" |\t,.…_")
        if not tail:
            return found, None
        at = found.end
    return None, None


def _pieces(source: NormalText, marks: list[Piece], end: int) -> Iterator[Piece]:
    at = 0
    for mark in [*marks, Piece(end, end, "other")]:
        if mark.start < at:
            continue
        yield from _between(source, at, mark.start)
        if mark.end > mark.start:
            yield Piece(mark.start, mark.end, mark.sort, _blank_before(source, mark.start))
        at = mark.end


def _between(source: NormalText, start: int, end: int) -> Iterator[Piece]:
    at = start
    for stop in [*(m.span() for m in _SPLIT.finditer(source.text, start, end)), (end, end)]:
        a, b = at, stop[0]
        at = stop[1]
        while a < b and source.text[a].isspace():
            a += 1
        while b > a and source.text[b - 1].isspace():
            b -= 1
        if b > a:
            text = source.flat[a:b]
            sort: Sort = "rule" if anchors.RULE.match(text) else "other"
            yield Piece(a, b, sort, _blank_before(source, a))


def _blank_before(source: NormalText, at: int) -> bool:
    start = at
    while start > 0 and source.text[start - 1] in " \t\n|":
        start -= 1
    return source.text.count("\n", start, at) > 1
