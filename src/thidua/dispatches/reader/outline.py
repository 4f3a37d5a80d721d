"""Labels at the start of a paragraph, and whether their sequence has gaps or repeats."""

from __future__ import annotations

import re
from collections.abc import Iterable

from thidua.dispatches.reader.letters import UPPER

_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<label>(?:Điều|ĐIỀU)\s\d{1,3}[a-z]?)\s?(?:[.:]\s{0,3}|\Z)",
        r"(?P<label>(?:Phần|PHẦN)\s(?:thứ\s\w{2,5}|THỨ\s\w{2,5}|[IVX]{1,5}|\d)|(?:Chương|CHƯƠNG)\s(?:[IVX]{1,5}|\d{1,2}))"
        r"(?![\w])\s?[.:]?\s{0,3}",
        r"(?P<label>Đợt\s\d{1,2})\s?[.:]\s{0,3}",
        rf"(?P<label>[IVX]{{1,5}})\s?(?:\.|/|,|\)|-|–|\.-)\s{{1,3}}(?=[“\"(]?[{UPPER}])",
        rf"(?P<label>\d{{1,2}}(?:\.\d{{1,2}}){{0,4}})(?!\d)(?:\./|\.-|[./:]|\s?[-–](?=\s))\s{{0,3}}(?=[“\"(]?[{UPPER}])",
        r"(?P<label>\d{1,2}(?:\.\d{1,2}){0,4})(?!\d)\.\s{1,3}(?=\S)",
        rf"(?P<label>\d{{1,2}}),\s{{1,3}}(?=[“\"]?[{UPPER}])",
        r"(?P<label>\d{1,2}(?:\.\d{1,2}){0,4}\))\s{0,3}(?=\S)",
        rf"(?P<label>\d{{1,2}}(?:\.\d{{1,2}}){{1,4}})(?!\d)\s{{1,3}}(?=[“\"]?[{UPPER}])",
        r"(?P<label>\(\d{1,2}\)|[a-zđ]\))\s{0,3}(?=\S)",
        rf"(?P<label>[a-zđ])\s?[./,–-]\s{{1,3}}(?=[“\"]?[{UPPER}\d])",
        rf"(?P<label>[A-HĐ])\s?[./]\s{{1,3}}(?=[{UPPER}]{{2}})",
    )
)
_ROMAN = {"I": 1, "V": 5, "X": 10}


def match_label(text: str, start: int = 0) -> tuple[str, int] | None:
    """The label that begins there, without its trailing dot, and where the words begin; or ``None``.

    A year, an amount or a piece of a date is no label.

    >>> match_label("1.1. Thi đua"), match_label("a) Tuyên truyền"), match_label("2025, tập trung")
    (('1.1', 5), ('a)', 3), None)
    """
    for pattern in _PATTERNS:
        match = pattern.match(text, start)
        if match is not None:
            return re.sub(r"\s+", " ", match["label"]), match.end()
    return None


def steps(labels: Iterable[str]) -> list[tuple[str, str, str]]:
    """Breaks in the numbering: (``gap`` or ``duplicate``, label before, label).

    Numbering may begin again under a new heading; letters are only checked for repeats, since some
    offices count f, j, w and some do not.

    >>> steps(["1", "2", "4", "4"])
    [('gap', '2', '4'), ('duplicate', '4', '4')]
    """
    found: list[tuple[str, str, str]] = []
    stack: list[tuple[str, int, str]] = []
    for label in labels:
        style, value = _style(label)
        if style is None:
            continue
        depth = next((i for i, (known, *_) in enumerate(stack) if known == style), None)
        if depth is None:
            if value > 1 and not style.startswith(("letter", "part")):
                found.append(("gap", "", label))
            stack.append((style, value, label))
            continue
        _, before, last = stack[depth]
        del stack[depth:]
        stack.append((style, value, label))
        if value == before:
            found.append(("duplicate", last, label))
        elif value > before + 1 and not style.startswith("letter"):
            found.append(("gap", last, label))
    return found


def _style(label: str) -> tuple[str | None, int]:
    word, _, tail = label.rpartition(" ")
    tail = tail.strip("()")
    if word:
        value = int(tail) if tail.isdigit() else _roman(tail)
        return ("part " + word.casefold(), value) if value else (None, 0)
    mark = "(" if label.startswith("(") else ")" if label.endswith(")") else "."
    if re.fullmatch(r"[IVX]+", tail):
        return "roman", _roman(tail)
    if tail[0].isdigit():
        prefix, _, last = tail.rpartition(".")
        return f"{prefix}.#{mark}", int(last)
    return (f"letter{mark}" if tail.islower() else "letter capital"), ord(tail[0])


def _roman(text: str) -> int:
    values = [_ROMAN.get(c, 0) for c in text]
    if not all(values):
        return 0
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
