"""Values of the footer: recipients with their purposes, the archive line, the signatures."""

from __future__ import annotations

import re

from thidua.dispatches.passage import Line, Passage
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.foot.found import FoundFoot, FoundSignature
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.recipient import Recipient
from thidua.dispatches.signature import Signature, SigningStep

_AIM = (
    r"(?:de|thay|b\s?/\s?c|t\s?/\s?h|p\s?/\s?h|p?h?t?h?\s?/\s?h|bao cao|thuc hien|phoi hop"
    r"|biet|theo doi|chi dao|dang tai|dua tin|thi hanh|luu|kiem tra|xem xet|dang tin|tuyen truyen)"
)
_BRACKET = re.compile(rf"\((?P<purpose>\s?{_AIM}(?![a-z])[^()]{{0,80}})\)?\s{{0,2}}\Z")
_BARE = re.compile(r"[\s,]{1,2}(?P<purpose>de (?:b/c|t/h|p/h|bao cao|thuc hien|phoi hop|biet)[a-z /,]{0,30})\Z")


def read_recipients(notes: Notes, foot: FoundFoot, limit: int) -> tuple[tuple[Recipient, ...], str | None]:
    """The recipients, and the archive line as printed. Findings: ``too_many``."""
    values: list[Recipient] = []
    archive = list(foot.archive)
    for passage, start, end in _items(notes, foot):
        if not archive and anchors.ARCHIVE.match(passage.flat, start):
            return tuple(values), _archive(notes, passage, start, end)
        if len(values) >= limit:
            notes.find("too_many", where="recipients", limit=limit)
            break
        recipient = _recipient(notes, f"recipients/{len(values)}", passage, start, end)
        if recipient is not None:
            values.append(recipient)
    if not archive:
        return tuple(values), None
    passage = Passage.of(notes.source, archive)
    return tuple(values), _archive(notes, passage, 0, len(passage.text))


def read_signatures(notes: Notes, found: list[FoundSignature]) -> tuple[Signature, ...]:
    """The signatures with their chains."""
    values: list[Signature] = []
    for signature in found:
        field = f"signatures/{len(values)}"
        steps: list[SigningStep] = []
        for step in signature.chain:
            notes.trace(f"{field}/chain/{len(steps)}/authority", notes.source.span(step.at, step.at + 2))
            behalf = _joined(notes, f"{field}/chain/{len(steps)}/on_behalf_of", step.lines)
            steps.append(SigningStep(authority=step.authority, on_behalf_of=behalf))
        name = signature.name
        title = signature.title
        if not title and signature.chain and signature.chain[-1].authority == "Q":
            title = signature.chain[-1].lines  # who acts as director signs as “Q. GIÁM ĐỐC”: that is the office
        values.append(
            Signature(
                chain=tuple(steps),
                title=_joined(notes, f"{field}/title", title),
                name=notes.read_line(f"{field}/name", name.start, name.end) if name is not None else None,
            )
        )
    return tuple(values)


def _items(notes: Notes, foot: FoundFoot) -> list[tuple[Passage, int, int]]:
    """Each item once; a list that came as one run of text is cut at its semicolons."""
    passages = [Passage.of(notes.source, item) for item in foot.items if item]
    if len(passages) != 1 or foot.archive:
        return [(p, 0, len(p.text)) for p in passages]
    whole = passages[0]
    cuts: list[tuple[Passage, int, int]] = []
    at = 0
    for part in re.split(r"[;,](?=\s*[Ll]ưu\b)|;", whole.text):
        cuts.append((whole, at, at + len(part)))
        at += len(part) + 1
    return cuts


def _recipient(notes: Notes, field: str, passage: Passage, start: int, end: int) -> Recipient | None:
    start, end = _trimmed(passage.text, start, end)
    flat = passage.flat[start:end]
    match = _BRACKET.search(flat, max(0, len(flat) - 90)) or _BARE.search(flat, max(0, len(flat) - 60))
    stop = start + match.start() if match is not None else end
    name = notes.read(f"{field}/name", passage, start, _trimmed(passage.text, start, stop)[1])
    if name is None:
        return None
    purpose = None
    if match is not None:
        low, high = start + match.start("purpose"), start + match.end("purpose")
        purpose = notes.read(f"{field}/purpose", passage, low, high)
    return Recipient(name=name, purpose=purpose)


def _archive(notes: Notes, passage: Passage, start: int, end: int) -> str | None:
    return notes.read("archive_line", passage, *_trimmed(passage.text, start, end))


def _joined(notes: Notes, field: str, lines: list[Line]) -> str | None:
    passage = Passage.of(notes.source, lines)
    return notes.read(field, passage, 0, len(passage.text.rstrip(" ,;:"))) if lines else None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " -–+•*·":
        start += 1
    while end > start and text[end - 1] in " .,;":
        end -= 1
    return start, end
