"""The body as paragraphs: lines joined, page furniture dropped, sentences mended over page breaks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from thidua.dispatches.paragraph import Paragraph
from thidua.dispatches.passage import Line, Passage
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.letters import is_upper, starts_lower
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.outline import match_label

_ROW = re.compile(r"[^|\s]\s{0,9}\|\s{0,9}[^|\s]")
"""A row of a table: its number is none of the outline."""
_LEAD = re.compile(r"(?:can cu|theo|xet|thuc hien)\b")
_ENDED = (".", ";", ":", "!", "?", "./.", "…", ".”", "!”", "?”")
_SHORT = 60
_PAGE_LINE = 140


@dataclass(frozen=True, slots=True)
class FoundParagraph:
    """A paragraph where it stands; its words begin at ``start`` of the passage."""

    label: str | None
    passage: Passage
    start: int


@dataclass(slots=True)
class _Open:
    label: str | None
    start: int
    lines: list[Line]


def find_paragraphs(notes: Notes, lines: list[Line], repeated: tuple[str, ...] = ()) -> list[FoundParagraph]:
    """The paragraphs these lines make; lines in capitals that hold one of ``repeated`` (folded) are page furniture.

    Findings: ``page_break_in_sentence``.
    """
    source = notes.source
    done: list[_Open] = []
    apart = False
    for line in lines:
        text = source.text[line.start : line.end]
        flat = source.flat[line.start : line.end]
        if anchors.PAGE_NUMBER.match(flat) or anchors.RULE.match(flat) or _is_repeated(text, flat, repeated):
            apart = True
            continue
        apart, broken = False, apart or line.after_blank
        last = source.text[done[-1].lines[-1].start : done[-1].lines[-1].end] if done else ""
        label = match_label(text[:80]) if _ROW.search(text[:400]) is None else None
        unfinished = bool(last) and not last.endswith(_ENDED)
        if label is not None and unfinished and not broken and not _heads(done[-1], last) and _stray(label[0], done):
            label = None
        if done and label is None and not anchors.BULLET.match(flat):
            if broken and _same_sentence(last, text):
                previous = done[-1].lines[-1]
                notes.find_at("page_break_in_sentence", source.span(previous.end - 1, line.start + 1))
                done[-1].lines.append(line)
                continue
            announced = is_upper(text) and anchors.ANNOUNCED.match(flat) is not None
            if not broken and not announced and _continues(last, text, flat, done[-1]):
                done[-1].lines.append(line)
                continue
        done.append(_Open(label[0] if label else None, label[1] if label else 0, [line]))
    return [FoundParagraph(p.label, Passage.of(source, p.lines), p.start) for p in done]


def _is_repeated(text: str, flat: str, repeated: tuple[str, ...]) -> bool:
    """Whether a line is the header or footer of a page: the issuer or the number in capitals, once more."""
    return len(text) <= _PAGE_LINE and is_upper(text) and any(mark in flat for mark in repeated)


def read_paragraphs(notes: Notes, found: list[FoundParagraph]) -> tuple[Paragraph, ...]:
    """The paragraphs as values, each with its span."""
    values: list[Paragraph] = []
    for paragraph in found:
        passage = paragraph.passage
        notes.trace(f"body/{len(values)}", passage.span(0, len(passage.text)))
        text = passage.value(paragraph.start, len(passage.text))
        values.append(Paragraph(label=paragraph.label, text=text or None))
    return tuple(values)


def _same_sentence(last: str, text: str) -> bool:
    """Whether a line after a blank one goes on with the sentence that the line before left open."""
    if last.endswith(_ENDED):
        return False
    if last.endswith(("-", "–", "(", "“")):
        return True
    return starts_lower(text) or (text[:1].isdigit() and not last.endswith(",") and not is_upper(last))


def _continues(last: str, text: str, flat: str, open_: _Open) -> bool:
    """Whether a line directly below belongs to the same paragraph."""
    if starts_lower(text):
        return True
    if last.endswith(_ENDED) or (last.endswith(",") and _LEAD.match(flat)):
        return False
    if is_upper(last) != is_upper(text) and len(open_.lines) == 1 and is_upper(last):
        return False
    return not _heads(open_, last)


def _heads(open_: _Open, last: str) -> bool:
    """Whether the paragraph above is a short numbered heading: no wrapped line follows it."""
    return open_.label is not None and len(open_.lines) == 1 and len(last) < _SHORT


def _stray(label: str, done: list[_Open]) -> bool:
    """Whether a number at the start of a wrapped line is none that the numbering expects."""
    if not label[:1].isdigit():
        return False
    labels = (p.label for p in islice(reversed(done), 200) if p.label is not None)
    last = next((label for label in labels if label[:1].isdigit()), None)
    if label.rstrip(")").endswith(".1") or label.rstrip(")") == "1":
        return False
    if last is None:
        return True
    first, own = last.rstrip(")").split("."), label.rstrip(")").split(".")
    expected = [[*first[:k], str(int(first[k]) + 1)] for k in range(len(first))]
    return own not in expected
