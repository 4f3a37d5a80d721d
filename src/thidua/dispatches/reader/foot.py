"""The footer: recipients, archive line and signatures, also where their columns share the same lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.letters import UPPER, is_upper, starts_lower
from thidua.dispatches.signature import Authority

_NAME = re.compile(
    r"(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)\s)?"
    rf"(?P<academic>(?:(?:PGS|GS|ThS|Ths|TS|BS|BSCK|CK|CN|KS|LS|CVC|ĐD)[IV]*\.?\s?){{0,3}})"
    rf"(?P<name>(?:[{UPPER}][^\W\d_]*[’'][ ]?)?[{UPPER}][\w’']*(?:\s[{UPPER}][\w’']*){{0,5}})\.?\Z"
)
_CUT = re.compile(r"\||\t| {3,}")
_TITLE_CUT = re.compile(rf"(?<=[;.,] )(?=[{UPPER}]{{2}})")
_NAME_CUT = re.compile(rf"(?<=[.;] )(?=[{UPPER}])")
_MAX_LINES = 700
_MAX_SIGNED = 200
_MAX_HEADINGS = 50


@dataclass(slots=True)
class FoundStep:
    """One authority of the chain and the lines that name on whose behalf."""

    authority: Authority
    at: int
    lines: list[Line]


@dataclass(slots=True)
class FoundSignature:
    """One signature block as lines."""

    chain: list[FoundStep] = field(default_factory=list)
    title: list[Line] = field(default_factory=list)
    name: Line | None = None
    academic: bool = False


@dataclass(slots=True)
class FoundFoot:
    """The footer as lines; ``heading`` says whether “Nơi nhận” stands there."""

    heading: bool = False
    items: list[list[Line]] = field(default_factory=list)
    archive: list[Line] = field(default_factory=list)
    signatures: list[FoundSignature] = field(default_factory=list)
    attachment: int | None = None


def foot_start(source: NormalText, lines: list[Line], first: int) -> int:
    """The index of the first line of the footer, at or after ``first``; ``len(lines)`` when there is none."""
    listed = [i for i in range(first, len(lines)) if _is_heading(source, lines[i])]
    archived = [i for i in listed if any(anchors.ARCHIVE.match(source.flat, li.start) for li in lines[i : i + 60])]
    starts = [(archived or listed)[0]] if listed else []
    ended = first
    for i in range(first, len(lines)):
        line = lines[i]
        if line.end - line.start <= _MAX_SIGNED and _authority_at(source, line) is not None:
            starts.append(i)
            break
        if anchors.END_MARK.search(source.flat, max(line.start, line.end - 8), line.end):
            ended = i
    after = range(ended + 1, min(len(lines), ended + 6)) if ended > first else range(0)
    personal = next((i for i in after if _is_title(source, lines[i]) and is_upper(_text(source, lines[i]))), None)
    if personal is not None:
        starts.append(personal)
    return min(starts, default=len(lines))


def find_foot(source: NormalText, lines: list[Line], first: int) -> FoundFoot:
    """What stands in the footer that begins at line ``first``."""
    foot = FoundFoot()
    mode = ""
    for line in lines[first : first + _MAX_LINES]:
        if anchors.ATTACHMENT.match(source.flat, line.start) and foot.signatures:
            foot.attachment = line.start
            break
        for piece in _pieces(source, line):
            mode = _place(source, foot, piece, mode)
    return foot


def _place(source: NormalText, foot: FoundFoot, piece: Line, mode: str) -> str:
    text, flat = _text(source, piece), source.flat[piece.start : piece.end]
    signature = foot.signatures[-1] if foot.signatures else None
    waiting = signature is not None and signature.name is None
    authority = anchors.authority_at(text)
    if _is_heading(source, piece):
        foot.heading = True
        rest = anchors.RECIPIENTS.match(source.flat, piece.start)
        if rest is not None and rest.end() < piece.end:
            inline = Line(rest.end(), piece.end)
            if _is_title(source, inline) and is_upper(_text(source, inline)):
                foot.signatures.append(FoundSignature(title=[inline]))
            else:
                foot.items.append([_trim(source, inline)])
        return "recipients"
    if authority is not None and is_upper(text):
        _step(foot, piece, authority)
        return "signature"
    if anchors.ARCHIVE.match(flat):
        foot.archive = [_trim(source, piece)]
        return "archive"
    if anchors.BULLET.match(flat):
        (foot.archive if mode == "archive" and _bare(source, foot.archive) else _new(foot.items)).append(
            _trim(source, piece)
        )
        return "recipients" if mode != "archive" else mode
    if anchors.SIGNED_NOISE.match(flat) or anchors.RULE.match(flat):
        return mode
    if signature is not None and waiting and _sign(source, signature, piece, mode):
        return "signature"
    if mode in ("recipients", "archive") and not _is_title(source, piece):
        target = foot.archive if mode == "archive" else (foot.items[-1] if foot.items else _new(foot.items))
        last = _text(source, target[-1]) if target else ""
        if mode == "archive" and (last.endswith(".") or piece.after_blank):
            return mode
        if mode == "recipients" and last.endswith((";", ".")) and not starts_lower(text):
            target = _new(foot.items)
        target.append(_trim(source, piece))
        return mode
    if not waiting and _is_title(source, piece) and is_upper(text):
        foot.signatures.append(FoundSignature(title=[piece]))
        return "signature"
    return mode


def _sign(source: NormalText, signature: FoundSignature, piece: Line, mode: str) -> bool:
    """Take a piece into the open signature: more of the body, the title or the name."""
    text = _text(source, piece)
    name = _NAME.match(text)
    if _is_title(source, piece) and (is_upper(text) or not signature.title) and len(text) <= 120:
        signature.title.append(piece)
        return True
    if is_upper(text) and not piece.after_blank and mode == "signature":
        if signature.title:
            signature.title.append(piece)
        elif signature.chain:
            signature.chain[-1].lines.append(piece)
        return True
    if name is None or len(text) > 60 or len(text.split()) < 2:
        return False
    start = piece.start + name.start("name")
    signature.name = Line(start, piece.start + name.end("name"))
    signature.academic = bool(name["academic"])
    return True


def _step(foot: FoundFoot, piece: Line, match: re.Match[str]) -> None:
    signature = foot.signatures[-1] if foot.signatures else None
    if signature is None or signature.name is not None or signature.title:
        signature = FoundSignature()
        foot.signatures.append(signature)
    found = next(name for name in ("TM", "KT", "TUQ", "TL", "Q") if match[name])
    authority: Authority = found  # type: ignore[assignment]  # the groups of the pattern are the literals
    signature.chain.append(FoundStep(authority, piece.start, [Line(piece.start + match.end(), piece.end)]))


def _pieces(source: NormalText, line: Line) -> list[Line]:
    text = source.text
    cuts = {line.start, line.end}
    for gap in _CUT.finditer(text, line.start, line.end):
        cuts |= {gap.start(), gap.end()}
    signed = _authority_at(source, line)
    if signed is not None:
        cuts.add(signed)
    for match in _TITLE_CUT.finditer(text, line.start, line.end if signed is None else signed):
        if _is_title(source, Line(match.start(), line.end)) and is_upper(text[match.start() : line.end]):
            cuts.add(match.start())
    if anchors.BULLET.match(source.flat, line.start) and anchors.ARCHIVE.match(source.flat, line.start):
        for match in _NAME_CUT.finditer(text, line.start, line.end):
            rest = text[match.start() : line.end]
            if _NAME.match(rest) and 2 <= len(rest.split()) <= 5 and not is_upper(rest):
                cuts.add(match.start())
    edges = sorted(cuts)
    trimmed = [_strip(text, a, b) for a, b in pairwise(edges)]
    return [Line(a, b, line.after_blank or a > line.start) for a, b in trimmed if b > a and text[a:b].strip("|")]


def _authority_at(source: NormalText, line: Line) -> int | None:
    """Where a signing authority in capitals begins on that line, at its start or after a recipient."""
    text = source.text
    for match in anchors.AUTHORITY.finditer(text, line.start, min(line.end, line.start + 400)):
        alone = match.start() == line.start or text[match.start() - 1] in " |\t"
        if alone and anchors.authority_at(text, match.start()) and is_upper(text[match.start() : line.end]):
            return match.start()
    return None


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " |\t":
        start += 1
    while end > start and text[end - 1] in " |\t":
        end -= 1
    return start, end


def _is_heading(source: NormalText, line: Line) -> bool:
    match = anchors.RECIPIENTS.match(source.flat, line.start, line.end)
    if match is None:
        return False
    rest = source.text[match.end() : line.end]
    return ":" in source.flat[match.start() : match.end()] or not rest or anchors.authority_at(rest) is not None


def _is_title(source: NormalText, line: Line) -> bool:
    return anchors.is_title(_text(source, line), source.flat[line.start : line.end])


def _bare(source: NormalText, archive: list[Line]) -> bool:
    return len(archive) == 1 and source.flat[archive[0].start : archive[0].end].strip(" :") == "luu"


def _new(items: list[list[Line]]) -> list[Line]:
    items.append([])
    return items[-1]


def _trim(source: NormalText, line: Line) -> Line:
    start = line.start
    while start < line.end and source.text[start] in " -–+•*·\t":
        start += 1
    return Line(start, line.end, line.after_blank)


def _text(source: NormalText, line: Line) -> str:
    return source.text[line.start : line.end]
