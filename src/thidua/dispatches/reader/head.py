"""The header, from the first line to the addressees or the body: marks and the pieces between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from thidua.dispatches.dates import FoundDate, find_date
from thidua.dispatches.normal import NormalText
from thidua.dispatches.numbers import NumberSymbol, match_number_symbol
from thidua.dispatches.passage import Line
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.letters import UPPER, is_upper, open_quotes

Sort = Literal["motto", "party", "number", "date", "rule", "urgency", "secrecy", "draft", "noise", "other"]

MAX_LINES = 80
MAX_STAMP = 80
_LONG = 180
_LONGEST = 600
_WEIGHED = re.compile(r"xet (?:de nghi|to trinh|bao cao|van ban)")
_UNIT = r"(?:[Tt]hị xã|[Tt]hị trấn|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|[Qq]uận|[Đđ]ặc khu)\s"
_NAMED = rf"(?:[{UPPER}][\w.’']*|-)(?:[ -]{{1,2}}(?:[{UPPER}][\w.’']*|-)){{0,7}}"
_PLACE = re.compile(
    rf"(?:{_UNIT}\d{{1,2}}|(?:{_UNIT})?{_NAMED})(?=\s{{0,2}},[\s|]{{0,4}}(?:hồi\s[\dgiờphút :.]{{1,24}},?\s)?\Z)"
)
_BARE_PLACE = re.compile(rf"[\s|]{{0,40}}(?P<name>{_NAMED})\s{{1,2}}\Z")
"""“Hòa Lạc ngày 12 …”: the comma left out, nothing else on the line before the date."""
_LISTED = re.compile(rf"[-–+•]\s{{1,3}}[{UPPER}][^\W{UPPER}]")
_STAMP = re.compile(
    r"\W{0,3}(?:(?P<urgency>hoa toc(?:\s{1,2}hen gio)?|thuong khan|khan)|(?P<secrecy>tuyet mat|toi mat|mat)"
    r"|(?P<draft>du thao(?:\s{1,2}(?:lan\s)?\w{1,5}\s{1,2}\([^()]{1,50}\)"
    r"|\s{1,2}(?:lan|so)?\s{0,2}(?:thu\s)?[\w]{1,5}|,?\s{1,2}ngay\s[\d/.-]{3,10})?))\W{0,3}\Z"
)
_BELOW = re.compile(r"[ \t|]{0,9}\n[ \t|]{0,9}(?=\d{1,6}[a-zđ]?\s{0,2}[/-])")
"""“Số:” and, wrapped to the next line, the number."""
_LOST = re.compile(r"[^\w\s/.]{1,3}\s?\w{0,3}\s{0,2}(?=/)")
"""A number that scanning lost: a stray sign and at most a digit or two before the slash."""
_SPLIT = re.compile(r"\n|\||\t| {3,}|(?<=\s)[-_=*~]{3,}(?=\s|\Z)")
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


def read_head(source: NormalText, lines: list[Line], gap: int = 1) -> Head:
    """Where the header ends, and what stands in it; more than ``gap`` line ends make a blank line."""
    begin, end = (lines[0].start if lines else 0), _zone(source, lines)
    marks: list[Piece] = []
    number, number_at = None, None
    for pattern in (anchors.MOTTO_FIRST, anchors.MOTTO_SECOND):
        match = pattern.search(source.flat, begin, end)
        if match is not None:
            marks.append(Piece(*match.span(), "motto"))
    party = anchors.PARTY_TITLE.search(source.flat, begin, end)
    titled = party is not None and source.text[party.start() : party.end()].isupper()
    if party is not None and titled and not _inside(source, party.start()):
        marks.append(Piece(*party.span(), "party"))
    own = _own_number(source, begin, end)
    if own is not None:
        number, number_at = own[0], own[1:]
        marks.append(Piece(*number_at, "number"))
    date, place = _date(source, begin, end, [mark.end for mark in marks])
    if date is not None:
        marks.append(Piece(place[0] if place else date.start, date.end, "date"))
    marks.sort(key=lambda mark: mark.start)
    return Head(end, tuple(_pieces(source, marks, begin, end, gap)), number, number_at, date, place)


def _zone(source: NormalText, lines: list[Line]) -> int:
    text, flat = source.text, source.flat
    for before, line in pairwise([None, *lines[:MAX_LINES]]):
        if line is None:
            continue
        if anchors.ADDRESSED.match(flat, line.start, line.end) or anchors.BODY_LABEL.match(flat, line.start):
            return line.start
        if anchors.RECIPIENTS.match(flat, line.start, line.end) or _LISTED.match(text, line.start, line.end):
            return line.start
        lead = anchors.BODY_START.match(flat, line.start, line.end)
        if lead is not None and not _under_title(source, before, line, lead.group()):
            word = text[line.start : lead.end()].lstrip("-+* ")
            if word[:1].isupper() and word[1:2].islower():
                return line.start
        if line.end - line.start > _LONG and not _below_title(source, before, line):
            inside = anchors.ADDRESSED_INSIDE.search(flat, line.start, line.end)
            inside = inside or _INSIDE.search(text, line.start, min(line.end, line.start + 4000))
            marked = anchors.MOTTO_FIRST.search(flat, line.start, line.end)
            if marked is None and anchors.OWN_NUMBER.match(flat, line.start) is None:
                return line.start
            return inside.start() if inside is not None else min(line.end, line.start + 4000)
    return lines[min(len(lines), MAX_LINES) - 1].end if lines else 0


def _inside(source: NormalText, at: int) -> bool:
    """Whether words stand before that place in its cell: “BCH ĐOÀN TNCS …” names a body, and is no title."""
    before = source.text[max(0, at - 12) : at]
    return bool(re.search(r"[^\W\d_]{2,}[ ]\Z", before))


def _below_title(source: NormalText, before: Line | None, line: Line) -> bool:
    """Whether the line above is a title alone on its line, so that even a long line is the subject."""
    if before is None or line.after_blank or line.end - line.start > _LONGEST:
        return False
    title = anchors.title_at(source.text[before.start : before.end], source.flat[before.start : before.end])
    text = source.text[line.start : line.end]
    return title is not None and is_upper(source.text[before.start : before.end]) and not text.endswith((".", ":"))


def _under_title(source: NormalText, before: Line | None, line: Line, lead: str) -> bool:
    """Whether a line such as “Triển khai phong trào …” is the subject: directly under the title, no sentence."""
    if before is None or not anchors.MAYBE_SUBJECT.match(lead) or line.end - line.start > 2 * _LONG:
        return False
    if _WEIGHED.match(source.flat, line.start):
        return False
    title, flat = source.text[before.start : before.end], source.flat[before.start : before.end]
    text = source.text[line.start : line.end]
    return (
        is_upper(title)
        and anchors.title_at(title, flat) is not None
        and (open_quotes(text) > 0 or not text.endswith((".", ";", ":", ",")))
    )


def _own_number(source: NormalText, begin: int, end: int) -> tuple[NumberSymbol, int, int] | None:
    law = next((m for line in _starts(source, begin, end) if (m := anchors.LAW_NUMBER.match(source.flat, line))), None)
    found = match_number_symbol(source.text, law.end()) if law is not None else None
    if law is not None and found is not None and found[0].year is not None:
        return found[0], law.start(), found[1]
    for match in anchors.OWN_NUMBER.finditer(source.flat, begin, end):
        at = match.start()
        before = source.text[max(0, at - 2) : at]
        fresh = not before.strip(" ") or before[-1:] in "\n|\t(*" or before == "  "
        if source.text[at] != "S" or not (fresh or match["colon"]):
            continue
        found = match_number_symbol(source.text, match.end())
        below = _BELOW.match(source.text, match.end()) if found is None else None
        if below is not None:
            found = match_number_symbol(source.text, below.end())
        if found is None:
            lost = _LOST.match(source.text, match.end())
            found = match_number_symbol(source.text, lost.end()) if lost is not None else None
        if found is not None and found[1] <= end:
            return found[0], at, found[1]
    return None


def _starts(source: NormalText, begin: int, end: int) -> Iterator[int]:
    """Where the lines of the header begin."""
    at = begin
    while at < end:
        while at < end and source.text[at] in " \t|":
            at += 1
        yield at
        at = source.text.find("\n", at, end) + 1 or end


def _date(
    source: NormalText, begin: int, end: int, bounds: list[int]
) -> tuple[FoundDate | None, tuple[int, int] | None]:
    at = begin
    while (found := find_date(source.flat, at, end)) is not None:
        floor = max([b for b in bounds if b <= found.start], default=begin)
        floor = max(floor, found.start - 100)
        before = source.text[floor : found.start]
        row = before.rstrip(" \t\n|").rfind("\n") + 1
        place = _PLACE.search(before, row) or _BARE_PLACE.match(before, row)
        if place is not None:
            named = place.span("name") if "name" in place.groupdict() else place.span()
            return found, (floor + named[0], floor + named[1])
        tail = before[before.rfind("\n") + 1 :].strip(" |\t,.…_")
        if not tail:
            return found, None
        at = found.end
    return None, None


def _pieces(source: NormalText, marks: list[Piece], begin: int, end: int, gap: int) -> Iterator[Piece]:
    at = begin
    for mark in [*marks, Piece(end, end, "other")]:
        if mark.start < at:
            continue
        yield from _between(source, at, mark.start, gap)
        if mark.end > mark.start:
            yield Piece(mark.start, mark.end, mark.sort, _blank_before(source, mark.start, gap))
        at = mark.end


def _between(source: NormalText, start: int, end: int, gap: int) -> Iterator[Piece]:
    at = start
    for stop in [*(m.span() for m in _SPLIT.finditer(source.text, start, end)), (end, end)]:
        a, b = at, stop[0]
        at = stop[1]
        while a < b and source.text[a].isspace():
            a += 1
        while b > a and source.text[b - 1].isspace():
            b -= 1
        if b > a:
            yield Piece(a, b, _sort(source, a, b), _blank_before(source, a, gap))


def _sort(source: NormalText, start: int, end: int) -> Sort:
    flat = source.flat[start:end]
    if anchors.RULE.match(flat):
        return "rule"
    if anchors.PAGE_NUMBER.match(flat) or anchors.STAMPED.match(flat):
        return "noise"
    stamp = _STAMP.match(flat) if len(flat) <= MAX_STAMP else None
    if stamp is None or not (stamp["draft"] or source.text[start:end].isupper()):
        return "other"
    return "urgency" if stamp["urgency"] else "secrecy" if stamp["secrecy"] else "draft"


def _blank_before(source: NormalText, at: int, gap: int) -> bool:
    start = at
    while start > 0 and source.text[start - 1] in " \t\n|":
        start -= 1
    return source.text.count("\n", start, at) > gap
