"""Type name and subject: after the title of a named document, or after “V/v” in a công văn."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua.dispatches.kinds import kind_named
from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line, Passage
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.head import Head, Piece
from thidua.dispatches.reader.letters import is_upper, open_quotes, starts_lower
from thidua.dispatches.reader.outline import match_label

MAX_CHARACTERS = 1_500
MAX_LINES = 12
_DECIDES = re.compile(
    r"(?:pho )?chu tich (?:uy ban|ubnd|hoi dong)"
    r"|uy ban nhan dan (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran)"
    r"|giam doc (?:so|cong an)|bo truong bo|hieu truong truong"
)
"""Who decides, on a line of its own above the bases; even below a subject in capitals."""
_AUTHORITY_RUN = re.compile(
    r"(?<=\S )(?=(?:CHỦ TỊCH|[ỦU][YỶ] BAN|HỘI ĐỒNG|GIÁM ĐỐC|BỘ TRƯỞNG|HIỆU TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|TRƯỞNG|BAN)\b)"
)
_TITLE_WORDS = 3
_SENTENCE = 100
_STANDARD_PREFIXES = ("V/v", "V/v:", "Về việc", "Về việc:", "VỀ VIỆC", "VỀ VIỆC:")


@dataclass(frozen=True, slots=True)
class FoundSubject:
    """The title and the subject where they stand; ``rest`` is where the body may begin."""

    kind: str | None
    title: tuple[int, int] | None
    passage: Passage | None
    start: int
    prefix: str | None
    rest: int


def read_subject(source: NormalText, head: Head, taken: set[int]) -> FoundSubject:
    """The kind the title names, and the subject; ``taken`` are the starts of pieces already used."""
    found = _Gathering(source, head)
    for piece in head.pieces:
        if piece.sort != "other" or piece.start in taken:
            found.pass_by(piece)
        elif not found.take(piece):
            found.rest = min(found.rest, piece.start)
            break
    return _subject(source, found.kind, found.title, found.lines, found.rest)


class _Gathering:
    """Title and subject as the pieces of the header come by."""

    def __init__(self, source: NormalText, head: Head) -> None:
        self.source, self.head = source, head
        self.kind: str | None = None
        self.title: tuple[int, int] | None = None
        self.lines: list[Line] = []
        self.rest = head.end
        self.numbered = head.number_at is None
        self.prefixed = any(
            piece.sort == "other" and anchors.SUBJECT_PREFIX.match(source.flat, piece.start, piece.end)
            for piece in head.pieces
        )
        self.closed = self.interrupted = self.authority = False

    def pass_by(self, piece: Piece) -> None:
        """A mark, a rule or a piece of the issuer: it may end or interrupt the subject."""
        if piece.sort == "noise":
            return
        self.numbered = self.numbered or piece.sort == "number"
        self.interrupted = self.interrupted or (bool(self.lines) and piece.sort != "other")
        self.closed = self.closed or (piece.sort == "rule" and bool(self.lines) and self.title is not None)

    def take(self, piece: Piece) -> bool:
        """Take a piece as title or subject, or leave it; false where the body begins."""
        flat, text = self.source.flat[piece.start : piece.end], self.source.text[piece.start : piece.end]
        if self._entitles(piece, text, flat):
            return True
        line = Line(piece.start, piece.end)
        if self.closed:
            return _is_authority(text, flat)
        if self.lines:
            titled = self.title is not None
            if _goes_on(self.source, self.lines, piece, interrupted=self.interrupted, titled=titled):
                self.lines.append(line)
                self.interrupted = False
                return True
            self.closed = True
            return _is_authority(text, flat)
        if self.title is not None:
            return self._under_title(line, text, flat)
        number = self.head.number
        bare = number is not None and number.form in ("letter", "party") and not is_upper(text)
        if anchors.SUBJECT_PREFIX.match(flat) or (self.numbered and bare and not self.prefixed):
            self.lines.append(line)
        return True

    def _entitles(self, piece: Piece, text: str, flat: str) -> bool:
        named = anchors.title_at(text, flat)
        if named is None or self.title is not None or not self.numbered:
            return False
        if self.lines:  # the subject stood under the number; a title alone on its line below it gives the kind
            if is_upper(text) and named["rest"] is None:
                self.kind, self.title, self.closed = kind_named(named["name"]), (piece.start, piece.end), True
            return self.closed
        if not _is_title(text, named["name"]):
            return False
        self.kind = kind_named(named["name"])
        cut = piece.start + len(named["name"])
        self.title = (piece.start, cut)
        cut = _past_authority(self.source, cut, piece.end)
        if not _wider_title(self.source, self.head, piece, cut) and self.source.text[cut : piece.end].strip(" :-"):
            self.lines.append(_trim(self.source, cut, piece.end))
        return True

    def _under_title(self, line: Line, text: str, flat: str) -> bool:
        if is_upper(text) and flat.startswith("cua "):
            return True
        prefixed = anchors.SUBJECT_PREFIX.match(flat) is not None
        if text.endswith(":") or (self.authority and not (starts_lower(text) or prefixed)):
            return False
        if _is_authority(text, flat) and self.kind not in ("luat", "phap_lenh"):
            self.authority = True
        else:
            self.lines.append(line)
        return True


def nonstandard(prefix: str) -> bool:
    """Whether the subject's opening is not written “V/v” or “Về việc”.

    >>> nonstandard("Vv"), nonstandard("V/v")
    (True, False)
    """
    return prefix.strip() not in _STANDARD_PREFIXES


def _subject(
    source: NormalText, kind: str | None, title: tuple[int, int] | None, lines: list[Line], rest: int
) -> FoundSubject:
    if not lines:
        return FoundSubject(kind, title, None, 0, None, rest)
    if title is not None:
        lines = [*lines[:-1], _before_authority(source, lines[-1])]
    passage = Passage.of(source, lines)
    match = anchors.SUBJECT_PREFIX.match(passage.flat)
    prefix = passage.text[match.start("prefix") : match.end()].strip() if match is not None else None
    return FoundSubject(kind, title, passage, match.end() if match is not None else 0, prefix, rest)


def _wider_title(source: NormalText, head: Head, piece: Piece, cut: int) -> bool:
    """Whether the rest of the title's line belongs to the title: “BÁO CÁO THÀNH TÍCH”, then the subject below."""
    rest = source.text[cut : piece.end].strip()
    if not rest or not is_upper(rest) or len(rest.split()) > _TITLE_WORDS:
        return False
    after = next((p for p in head.pieces if p.start >= piece.end and p.sort == "other"), None)
    return after is not None and not after.after_blank and not is_upper(source.text[after.start : after.end])


def _past_authority(source: NormalText, start: int, end: int) -> int:
    """Past “CỦA ỦY BAN NHÂN DÂN TỈNH” on the line of the title, up to “VỀ …” or the end."""
    if not source.flat.startswith("cua ", start + 1) or not source.text[start + 1 : start + 4].isupper():
        return start
    about = source.flat.find(" ve ", start, end)
    return about if about >= 0 else end


def _is_title(text: str, name: str) -> bool:
    """A title stands in capitals (the rest of its line need not) or alone on its line."""
    return is_upper(text[: len(name)]) or (len(text) == len(name) and not starts_lower(text))


def _is_authority(text: str, flat: str) -> bool:
    return is_upper(text) and (anchors.is_body(text, flat) or anchors.is_title(text, flat))


def _goes_on(source: NormalText, lines: list[Line], piece: Piece, *, interrupted: bool, titled: bool) -> bool:
    text = source.text[piece.start : piece.end]
    flat = source.flat[piece.start : piece.end]
    so_far = " ".join(source.text[line.start : line.end] for line in lines)
    if len(so_far) + len(text) > MAX_CHARACTERS:
        return False
    if _is_authority(text, flat) and (not is_upper(so_far) or _DECIDES.match(flat)):
        return False
    if open_quotes(so_far) > 0:
        return True
    if text.endswith(":") or match_label(text[:80]) is not None or _is_sentence(text, so_far):
        return False
    if starts_lower(text):
        return True
    if so_far.endswith(".") or len(lines) >= MAX_LINES:
        return False
    if piece.after_blank:
        return False
    return not (interrupted and titled)


def _is_sentence(text: str, so_far: str) -> bool:
    """Whether a line is a sentence of the body: a subject does not end with a full stop after a long line."""
    return len(text) > _SENTENCE and text.endswith((".", ";")) and not so_far.endswith((",", "-"))


def _before_authority(source: NormalText, line: Line) -> Line:
    """Where “CHỦ TỊCH ỦY BAN NHÂN DÂN …” stands on the line of the subject, the line without it."""
    text = source.text[line.start : line.end]
    run = _AUTHORITY_RUN.search(text)
    if run is None or not is_upper(text[run.start() :]) or is_upper(text[: run.start()]):
        return line
    return Line(line.start, line.start + len(text[: run.start()].rstrip()), line.after_blank)


def _trim(source: NormalText, start: int, end: int) -> Line:
    while start < end and source.text[start] in " :-\t":
        start += 1
    return Line(start, end)
