"""Whom a dispatch is addressed to: “Kính gửi”, inline, as bullets, or both."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line, Passage
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.letters import starts_lower
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.outline import match_label

MAX_ITEM = 600
_MAX_NAME = 200
_JOINING = frozenset(("và", "của", "các", "cho", "với", "về", "tại", "thuộc", "cùng"))


@dataclass(frozen=True, slots=True)
class FoundAddressees:
    """The items, each as lines, the index of the first line after them, and whether bullets mark them."""

    items: tuple[tuple[Line, ...], ...]
    after: int
    bulleted: bool = False


def find_addressees(source: NormalText, lines: list[Line], first: int) -> FoundAddressees | None:
    """The addressees that begin at line ``first``; ``None`` when that line does not say “Kính gửi”."""
    if first >= len(lines):
        return None
    line = lines[first]
    match = anchors.ADDRESSED.match(source.flat, line.start, line.end)
    if match is None:
        return None
    items: list[list[Line]] = []
    alone = match.end() >= line.end
    if not alone:
        items.append([_trim(source, Line(match.end(), line.end))])
    at = first + 1
    bulleted = bool(items) and anchors.BULLET.match(source.flat, match.end(), line.end) is not None
    while at < len(lines):
        line = lines[at]
        text = source.text[line.start : line.end]
        flat = source.flat[line.start : line.end]
        if anchors.PAGE_NUMBER.match(flat) or anchors.STAMPED.match(flat):
            at += 1
            continue
        last = source.text[items[-1][-1].start : items[-1][-1].end] if items else ""
        if anchors.BULLET.match(source.flat, line.start, line.end):
            if items and last.endswith(".") and line.after_blank:
                break
            bulleted = True
            items.append([_trim(source, line)])
        elif not items or (last.endswith(";") and not line.after_blank):
            if len(text) > MAX_ITEM:
                break
            items.append([line])
        elif _wrapped(source, last, line, bulleted=bulleted) or _goes_on(text, last, line, bulleted=bulleted):
            items[-1].append(line)
        elif alone and not bulleted and _another(source, last, line):
            items.append([line])
        else:
            break
        at += 1
    return FoundAddressees(tuple(tuple(item) for item in items if item), at, bulleted)


def _goes_on(text: str, last: str, line: Line, *, bulleted: bool) -> bool:
    """Whether a line directly below begins in small letters, or follows a comma in an unmarked list."""
    if line.after_blank:
        return False
    return (starts_lower(text) and not last.endswith((".", ":"))) or (not bulleted and last.endswith(","))


def _wrapped(source: NormalText, last: str, line: Line, *, bulleted: bool) -> bool:
    """Whether a line goes on with a name that the line above could not hold."""
    joined = last.endswith(("-", "(", "&")) or last.rpartition(" ")[2] in _JOINING
    unfinished = joined or (bulleted and not last.endswith((";", ".", ":")))
    return not line.after_blank and unfinished and _short(source, line)


def _another(source: NormalText, last: str, line: Line) -> bool:
    """Whether a line is one more name of an unmarked list, one on each line."""
    return not line.after_blank and not last.endswith((".", ":")) and _short(source, line)


def _short(source: NormalText, line: Line) -> bool:
    text, flat = source.text[line.start : line.end], source.flat[line.start : line.end]
    if len(text) > _MAX_NAME or text.endswith(":") or anchors.FULL_END_MARK.search(flat):
        return False
    return anchors.BODY_START.match(flat) is None and match_label(text[:80]) is None


def read_addressees(notes: Notes, found: FoundAddressees, limit: int) -> tuple[str, ...]:
    """The names, one per bullet, else per line or “;”, without the mark that ends them. Findings: ``too_many``."""
    values: list[str] = []
    for item in found.items:
        passage = Passage.of(notes.source, item)
        at = 0
        for part in [passage.text] if found.bulleted and len(found.items) > 1 else passage.text.split(";"):
            start, end = at, at + len(part)
            at = end + 1
            if len(values) >= limit:
                notes.find("too_many", where="addressees", limit=limit)
                return tuple(values)
            trimmed = part.rstrip(" .,;")
            if trimmed.strip(" -+•*"):
                start += len(trimmed) - len(trimmed.lstrip(" -+•*"))
                value = notes.read(f"addressees/{len(values)}", passage, start, end - len(part) + len(trimmed))
                if value is not None:
                    values.append(value)
    return tuple(values)


def _trim(source: NormalText, line: Line) -> Line:
    start = line.start
    while start < line.end and source.text[start] in " -–+•*·:\t":
        start += 1
    return Line(start, line.end, line.after_blank)
