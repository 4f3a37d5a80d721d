"""What bytes give away before they are text: a binary format, UTF-16 without its mark, an 8-bit encoding."""

from __future__ import annotations

import re
import unicodedata

from thidua.dispatches.encodings.stretches import find_stretches
from thidua.dispatches.encodings.syllable import bare_syllable, is_syllable

_BINARY_HEADS = (
    b"%PDF",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"{\\rtf",
    b"7z\xbc\xaf",
    b"Rar!\x1a",
    b"\x1f\x8b\x08",
    b"BZh91AY",
    b"\xfd7zXZ",
    b"II*\x00",
    b"MM\x00*",
    b"RIFF",
    b"AT&TFORM",
    b"SQLite format",
)
_TYPOGRAPHY: dict[str, str] = {
    chr(n): char for n in range(0x80, 0xA0) if (char := bytes((n,)).decode("cp1252", "ignore"))
}
"""What Windows-1252 has where Latin-1 has control characters: quotation marks, dashes, “…”."""

_HIGH_ROWS = frozenset((0x00, 0x01, 0x02, 0x03, 0x1E, 0x20, 0x21, 0x22, 0x25, 0xF0))
"""First bytes of the characters that Vietnamese text in UTF-16 is made of."""

_WORD = re.compile("[A-Za-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]{2,40}")
_SAMPLE = 40_000
_HEAD = 200_000
"""Bytes in which an 8-bit encoding must show itself."""
_LINE_HIGH = re.compile("[\xc0-\xff]")
_TONES_1258 = bytes((0xCC, 0xD2, 0xDE, 0xEC, 0xF2))


def binary_head(data: bytes) -> bool:
    """Whether ``data`` begins as a file of a binary format, or RTF, begins."""
    return data[:64].lstrip(b" \t\r\n\x00").startswith(_BINARY_HEADS) or data.startswith(_BINARY_HEADS)


def unmarked_utf16(data: bytes) -> str | None:
    """``utf-16-le`` or ``utf-16-be`` when the pattern of the bytes shows it, else ``None``."""
    head = data[: 4096 - 4096 % 2]
    pairs = len(head) // 2
    if pairs < 2:
        return None
    for name, high, low in (("utf-16-le", head[1::2], head[: 2 * pairs : 2]), ("utf-16-be", head[::2], head[1::2])):
        fitting = sum(byte in _HIGH_ROWS for byte in high)
        if fitting * 20 >= len(high) * 19 and high.count(0) * 4 >= len(high) and low.count(0) * 50 <= len(low):
            return name
    return None


def eight_bit(data: bytes) -> tuple[str, str] | None:
    """The text of 8-bit Vietnamese and its encoding, or ``None`` where it is not certain.

    TCVN3 and VNI come as their codes in Latin-1; Windows-1258 comes composed.
    """
    text = _characters(data[:_HEAD])
    found = find_stretches(text.replace("\r", "\n"))
    covered = sum(len(_LINE_HIGH.findall(text, s.start, s.end)) for s in found.certain[:2_000])
    if covered and covered * 10 >= len(_LINE_HIGH.findall(text, 0, found.certain[-1].end)) * 9:
        names = [s.encoding for s in found.certain]
        return _characters(data), max(set(names), key=names.count)
    return _windows_1258(data)


def _characters(data: bytes) -> str:
    """Windows-1252, its holes as Latin-1 has them, so that every byte is a character."""
    text = data.decode("latin-1")
    for code, char in _TYPOGRAPHY.items():
        if code in text:
            text = text.replace(code, char)
    return text


def _windows_1258(data: bytes) -> tuple[str, str] | None:
    if not any(byte in data for byte in _TONES_1258):
        return None
    sample = unicodedata.normalize("NFC", data[:_SAMPLE].decode("cp1258", errors="replace"))
    words = [m.group() for m in _WORD.finditer(sample)]
    marked = [word for word in words if not word.isascii()]
    plain = [word for word in words if word.isascii() and not word.isupper()]
    good = sum(map(is_syllable, marked))
    if good < 2 or good * 10 < len(marked) * 9 or 2 * sum(map(bare_syllable, plain)) < len(plain):
        return None
    return data.decode("cp1258", errors="replace"), "windows-1258"
