"""Type name and subject: after the title of a named document, or after “V/v” in a công văn."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.dispatches.kinds import kind_named
from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line, Passage
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.head import Head, Piece
from thidua.dispatches.reader.letters import is_upper, open_quotes, starts_lower

MAX_CHARACTERS = 1_500
MAX_LINES = 12
_STANDARD_PREFIXES = ("V/v", "V/v:", "Về việc", "Về việc:", "VỀ VIỆC", "VỀ VIỆC:", "v/v")


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
    kind: str | None = None
    title: tuple[int, int] | None = None
    lines: list[Line] = []
    closed = False
    seen_number = head.number_at is None
    rest = head.end
    interrupted = False
    for piece in head.pieces:
        if piece.sort == "number":
            seen_number = True
        if piece.sort != "other" or piece.start in taken:
            interrupted = interrupted or (bool(lines) and piece.sort != "other")
            closed = closed or (piece.sort == "rule" and bool(lines) and title is not None)
            continue
        flat = source.flat[piece.start : piece.end]
        text = source.text[piece.start : piece.end]
        named = anchors.TITLE.match(flat)
        if named is not None and title is None and not lines and seen_number and _is_title(text, named["name"]):
            kind = kind_named(named["name"])
            cut = piece.start + len(named["name"])
            title = (piece.start, cut)
            if source.text[cut : piece.end].strip(" :-"):
                lines.append(_trim(source, cut, piece.end))
            continue
        if closed:
            rest = min(rest, piece.start)
            break
        if lines:
            if _goes_on(source, lines, piece, interrupted=interrupted, titled=title is not None):
                lines.append(Line(piece.start, piece.end))
                interrupted = False
                continue
            closed = True
            if not _is_authority(text, flat):
                rest = min(rest, piece.start)
                break
            continue
        if anchors.SUBJECT_PREFIX.match(flat) or title is not None:
            if title is not None and _is_authority(text, flat):
                closed = True
                continue
            lines.append(Line(piece.start, piece.end))
        elif seen_number and head.number is not None and head.number.form in ("letter", "party") and not is_upper(text):
            lines.append(Line(piece.start, piece.end))
    return _subject(source, kind, title, lines, rest)


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
    passage = Passage.of(source, lines)
    match = anchors.SUBJECT_PREFIX.match(passage.flat)
    prefix = passage.text[match.start("prefix") : match.end()].strip() if match is not None else None
    return FoundSubject(kind, title, passage, match.end() if match is not None else 0, prefix, rest)


def _is_title(text: str, name: str) -> bool:
    """A title stands in capitals (the rest of its line need not) or alone on its line."""
    return is_upper(text[: len(name)]) or (len(text) == len(name) and not starts_lower(text))


def _is_authority(text: str, flat: str) -> bool:
    return is_upper(text) and (anchors.BODY_HEAD.match(flat + " ") is not None or anchors.is_title(text, flat))


def _goes_on(source: NormalText, lines: list[Line], piece: Piece, *, interrupted: bool, titled: bool) -> bool:
    text = source.text[piece.start : piece.end]
    flat = source.flat[piece.start : piece.end]
    so_far = " ".join(source.text[line.start : line.end] for line in lines)
    if len(so_far) + len(text) > MAX_CHARACTERS:
        return False
    if _is_authority(text, flat) and not is_upper(so_far):
        return False
    if open_quotes(so_far) > 0 or starts_lower(text):
        return True
    if so_far.endswith(".") or len(lines) >= MAX_LINES:
        return False
    if piece.after_blank:
        return False
    return not (interrupted and titled)


def _trim(source: NormalText, start: int, end: int) -> Line:
    while start < end and source.text[start] in " :-\t":
        start += 1
    return Line(start, end)
