"""Normalised text that remembers where every character came from."""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_TO_SPACE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_TO_LINE = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_LONE = re.compile("[\ud800-\udfff]")
_CHANGED = re.compile(
    rf"(?P<gone>[{_INVISIBLE}]+|\*{{2,}})"
    r"|(?P<entity>&(?:nbsp|amp|quot|lt|gt|ldquo|rdquo|ndash|#\d{2,5});)"
    r"|(?P<marks>[^\W\d_][\u0300-\u036f]+)"
    r"|(?P<crowd>[^\w\s\x00-\x7f]{9,})"  # a long pile of marks would cost NFC quadratic time
)
_MAX_MARKS = 4


def _flat_table() -> dict[int, int]:
    table: dict[int, int] = {}
    for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)):
        lower = chr(code).lower()
        base = unicodedata.normalize("NFD", lower)[0]
        if len(lower) == 1 and base.isascii() and base.isalpha():
            table[code] = ord(base)
    table |= {ord(c): ord("d") for c in "đĐ"}
    table |= {ord(c): ord("-") for c in "‐‑‒–—−"}
    table |= {ord(c): ord('"') for c in "“”„‟«»″"}
    table |= {ord(c): ord("'") for c in "‘’ʼ´`"}
    table |= {ord(a): ord(b) for a, b in zip("хѕуᴠ", "xsyv", strict=True)}
    return table


_FLAT = _flat_table()


def flatten(text: str) -> str:
    """Lower case without diacritics, one character for one, so that positions stay the same.

    >>> flatten("Số: 03/UBND–VP")
    'so: 03/ubnd-vp'
    """
    return text.translate(_FLAT)


@dataclass(frozen=True, slots=True)
class NormalText:
    """NFC text with plain spaces and line ends; ``span`` leads back to the text as it was given."""

    text: str
    flat: str
    _starts: tuple[int, ...]
    _origins: tuple[tuple[int, int], ...]
    """Per segment: where it starts in the original, and where it ends there if it was replaced (else -1)."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the original text of the normalised characters from ``start`` to ``end``."""
        return self._first(start), self._last(end) if end > start else self._first(start)

    def _first(self, at: int) -> int:
        k = bisect_right(self._starts, at) - 1
        origin, replaced = self._origins[k]
        return origin if replaced >= 0 else origin + at - self._starts[k]

    def _last(self, end: int) -> int:
        k = bisect_right(self._starts, end - 1) - 1
        origin, replaced = self._origins[k]
        return replaced if replaced >= 0 else origin + end - self._starts[k]


def normalise(text: str) -> NormalText:
    r"""NFC, plain spaces and line ends, without invisible characters and markdown bold, offsets kept.

    >>> n = normalise("**Hoa\u0300 B\u00ecnh**")
    >>> n.text, n.span(0, 3)
    ('Hoà Bình', (2, 6))
    """
    even = text.replace("\r\n", " \n").replace("\r", "\n")
    even = _LONE.sub("\ufffd", _TO_LINE.sub("\n", _TO_SPACE.sub(" ", even)))
    parts: list[str] = []
    starts: list[int] = []
    origins: list[tuple[int, int]] = []
    size = 0
    last = 0

    def put(piece: str, origin: int, replaced: int) -> None:
        nonlocal size
        if piece:
            parts.append(piece)
            starts.append(size)
            origins.append((origin, replaced))
            size += len(piece)

    for match in _CHANGED.finditer(even):
        changed = _replacement(match)
        if changed == match.group():
            continue
        put(even[last : match.start()], last, -1)
        put(changed, match.start(), match.end())
        last = match.end()
    put(even[last:], last, -1)
    whole = "".join(parts)
    return NormalText(whole, flatten(whole), tuple(starts) or (0,), tuple(origins) or ((0, -1),))


def _replacement(match: re.Match[str]) -> str:
    found = match.group()
    if match.lastgroup == "marks":
        return unicodedata.normalize("NFC", found[: 1 + _MAX_MARKS])
    if match.lastgroup == "crowd":
        return "".join(c for i, c in enumerate(found) if i < _MAX_MARKS or not unicodedata.combining(c))
    if match.lastgroup == "entity":
        char = html.unescape(found)
        return char if char.isprintable() else " "
    return ""
