"""Normalised text that remembers where every character came from."""

from __future__ import annotations

import re
import unicodedata
from array import array
from dataclasses import dataclass

from thidua.dispatches.encodings import markup, repairs
from thidua.dispatches.encodings.blocks import Origins, Rules, blocks_of, render
from thidua.dispatches.encodings.stretches import find_stretches

_TO_SPACE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_TO_LINE = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_BREAK = re.compile(r"<br\s{0,3}/?>", re.IGNORECASE)
_LONE = re.compile("[\ud800-\udfff]")


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
    """NFC text with plain spaces and line ends; ``span`` leads back to the text as it was given.

    ``legacy``: the stretches of the original that were decoded, each with ``"tcvn3"`` or ``"vni"``;
    ``suspect``: those that look like it, but not certainly, and were left alone; ``html``: its tags were taken out.
    """

    text: str
    flat: str
    _origins: Origins
    legacy: tuple[tuple[int, int, str], ...] = ()
    suspect: tuple[tuple[int, int, str], ...] = ()
    html: bool = False

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the original text of the normalised characters from ``start`` to ``end``."""
        first = self._origins.first(start)
        return first, self._origins.last(end) if end > start else first


def normalise(text: str) -> NormalText:
    r"""NFC, plain spaces and line ends; legacy encodings decoded, and what hides the words taken away.

    Taken away: invisible characters, bold marks, HTML tags where the text is HTML. Put right: TCVN3 and VNI lines,
    entities, look-alike letters, loose diacritics, words written with a space after every letter.

    >>> n = normalise("**Hoa\u0300 B\u00ecnh**")
    >>> n.text, n.span(0, 3)
    ('Hoà Bình', (2, 6))
    >>> n = normalise("Uû ban nh©n d©n\nT H Ủ  T Ư Ớ N G")
    >>> n.text, n.legacy
    ('Uỷ ban nhân dân\nTHỦ TƯỚNG', ((0, 15, 'tcvn3'),))
    """
    even = text.replace("\r\n", " \n").replace("\r", "\n")
    even = _LONE.sub("\ufffd", _TO_LINE.sub("\n", _TO_SPACE.sub(" ", even)))
    html = markup.is_markup(even)
    even = markup.without_unshown(even) if html else _BREAK.sub(_line_end, even)
    found = find_stretches(even)
    rules = Rules(html=html, entities=0 < even.count("&") <= markup.MAX_MARKUP, stretches=found.certain)
    parts: list[str] = []
    starts, origins, same = array("q", [0]), array("q", [0]), bytearray()
    size = 0
    for start, end in blocks_of(even, html=html):
        raw = even[start:end]
        piece = render(raw, rules, rules.within(start, end))
        parts.append(piece)
        size += len(piece)
        starts.append(size)
        origins.append(end)
        same.append(len(piece) == len(raw) and _same_places(raw, piece, rules))
    whole = "".join(parts)
    return NormalText(
        whole,
        flatten(whole),
        Origins(even, rules, starts, origins, same),
        tuple((s.start, s.end, s.encoding) for s in found.certain),
        tuple((s.start, s.end, s.encoding) for s in found.suspect),
        html=html,
    )


def _line_end(found: re.Match[str]) -> str:
    """A line end as long as the tag, so that positions stay."""
    return "\n".ljust(len(found.group()))


def _same_places(raw: str, piece: str, rules: Rules) -> bool:
    return raw == piece or (not rules.stretches and repairs.exact(raw, set(raw)) == piece)
