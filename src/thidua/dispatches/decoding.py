"""From bytes to text: Unicode in any form, 8-bit Vietnamese where it is certain; the rest is said, never guessed."""

from __future__ import annotations

import codecs

from thidua.dispatches.encodings.bytewise import binary_head, eight_bit, unmarked_utf16
from thidua.dispatches.limits import Limits
from thidua.findings import Finding
from thidua.model import Model

_MARKED = (
    (codecs.BOM_UTF32_LE, "utf-32-le", 4),
    (codecs.BOM_UTF32_BE, "utf-32-be", 4),
    (codecs.BOM_UTF16_LE, "utf-16-le", 2),
    (codecs.BOM_UTF16_BE, "utf-16-be", 2),
)
_RARE = 20
"""Broken bytes are rare when there are this many good letters above ASCII for each."""
_WINDOW = 50_000
"""Bytes on either side of the first broken one that are looked at to tell."""


class Decoded(Model):
    """The text of a file, or ``None`` and the finding that says why there is none.

    ``encoding`` ``"tcvn3"`` or ``"vni"``: the text still has its codes, as Latin-1 shows them; ``read`` decodes
    them line by line.
    """

    text: str | None
    encoding: str | None = None
    findings: tuple[Finding, ...] = ()


def decode(data: bytes, limits: Limits | None = None) -> Decoded:
    """The text in ``data``: UTF-8, UTF-16 with or without BOM, UTF-32 with BOM; TCVN3, VNI, Windows-1258 if certain.

    Findings: ``empty_input``, ``file_too_large``, ``binary_input``, ``legacy_encoding`` (8-bit text that is none of
    these), ``truncated`` (the last character of the file is cut in half), ``broken_characters`` (a few bytes are
    no UTF-8; U+FFFD stands for them). Never raises.

    >>> decode("Số: 05/KH-UBND".encode()).text
    'Số: 05/KH-UBND'
    >>> decode("Uû ban nh©n d©n".encode("latin-1")).encoding
    'tcvn3'
    >>> [f.code for f in decode("Straße nach München".encode("latin-1")).findings]
    ['legacy_encoding']
    """
    bounds = limits or Limits()
    if len(data) > bounds.bytes:
        return _none(Finding.of("file_too_large", limit=bounds.bytes))
    if not data or data.isspace():
        return _none(Finding.of("empty_input"))
    for mark, name, width in _MARKED:
        if data.startswith(mark):
            return _wide(data[len(mark) :], name, width)
    body = data.removeprefix(codecs.BOM_UTF8)
    if binary_head(body):
        return _none(Finding.of("binary_input"))
    if b"\x00" in body:
        found = unmarked_utf16(body)
        return _wide(body, found, 2) if found else _none(Finding.of("binary_input"))
    return _utf8(body)


def _utf8(body: bytes) -> Decoded:
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        return _damaged(body, error)
    return Decoded(text=text, encoding="utf-8") if text.strip() else _none(Finding.of("empty_input"))


def _damaged(body: bytes, error: UnicodeDecodeError) -> Decoded:
    if error.start >= len(body) - 3 and error.reason == "unexpected end of data":
        return Decoded(text=body[: error.start].decode("utf-8"), encoding="utf-8", findings=(Finding.of("truncated"),))
    if _control_heavy(body):
        return _none(Finding.of("binary_input"))
    if _rarely_broken(body[max(0, error.start - _WINDOW) : error.start + _WINDOW]):
        text = body.decode("utf-8", errors="replace")
        found = Finding.of("broken_characters", count=text.count("\ufffd"))
        return Decoded(text=text, encoding="utf-8", findings=(found,))
    eight = eight_bit(body)
    lines = body.count(b"\n") + 1
    if eight is None:
        return _none(Finding.of("legacy_encoding", encoding="TCVN3/VNI/…", lines=f"1-{lines}"))
    return Decoded(text=eight[0], encoding=eight[1])


def _rarely_broken(window: bytes) -> bool:
    text = window.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", errors="ignore")) - broken
    return good >= _RARE * broken


def _wide(body: bytes, name: str, width: int) -> Decoded:
    cut = len(body) % width
    text = body[: len(body) - cut].decode(name, errors="replace")
    if not text.strip():
        return _none(Finding.of("empty_input"))
    if text.count("\ufffd") * 20 > len(text) or _odd(text):
        return _none(Finding.of("binary_input"))
    return Decoded(text=text, encoding=name, findings=(Finding.of("truncated"),) if cut else ())


def _odd(text: str) -> bool:
    head = text[:4096]
    return sum(c < " " and c not in "\t\n\r\x0b\x0c" for c in head) * 50 > len(head)


def _control_heavy(body: bytes) -> bool:
    head = body[:4096]
    odd = sum(byte < 32 and byte not in (9, 10, 11, 12, 13) for byte in head)
    return odd * 50 > len(head)


def _none(finding: Finding) -> Decoded:
    return Decoded(text=None, findings=(finding,))
