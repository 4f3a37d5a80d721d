"""From bytes to text: UTF-8 and UTF-16 only; anything else is said, never guessed."""

from __future__ import annotations

import codecs

from thidua.dispatches.limits import Limits
from thidua.findings import Finding
from thidua.model import Model

_BINARY_HEADS = (
    b"%PDF",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"{\\rtf",
)
_UTF16 = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


class Decoded(Model):
    """The text of a file, or ``None`` and the finding that says why there is none."""

    text: str | None
    encoding: str | None = None
    findings: tuple[Finding, ...] = ()


def decode(data: bytes, limits: Limits | None = None) -> Decoded:
    """The text in ``data``: UTF-8 with or without BOM, UTF-16 with BOM.

    Findings: ``empty_input``, ``too_long``, ``binary_input``, ``legacy_encoding`` (8-bit text that is
    neither, such as raw TCVN3 or VNI), ``truncated`` (the last character of the file is cut in half).

    >>> decode("Số: 05/KH-UBND".encode()).text
    'Số: 05/KH-UBND'
    >>> [f.code for f in decode("Uû ban nh©n d©n".encode("latin-1")).findings]
    ['legacy_encoding']
    """
    bounds = limits or Limits()
    if len(data) > bounds.bytes:
        return _none(Finding.of("too_long", length=len(data), limit=bounds.bytes))
    if not data.strip():
        return _none(Finding.of("empty_input"))
    if data.startswith(_BINARY_HEADS):
        return _none(Finding.of("binary_input"))
    for mark, name in _UTF16:
        if data.startswith(mark):
            return _utf16(data[len(mark) :], name)
    body = data.removeprefix(codecs.BOM_UTF8)
    if b"\x00" in body:
        return _none(Finding.of("binary_input"))
    try:
        return Decoded(text=body.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(body) - 3 and error.reason == "unexpected end of data":
            return Decoded(
                text=body[: error.start].decode("utf-8"),
                encoding="utf-8",
                findings=(Finding.of("truncated"),),
            )
        return _none(Finding.of("binary_input" if _control_heavy(body) else "legacy_encoding"))


def _utf16(body: bytes, name: str) -> Decoded:
    cut = len(body) % 2
    text = body[: len(body) - cut].decode(name, errors="replace")
    if not text.strip():
        return _none(Finding.of("empty_input"))
    return Decoded(text=text, encoding=name, findings=(Finding.of("truncated"),) if cut else ())


def _control_heavy(body: bytes) -> bool:
    head = body[:4096]
    odd = sum(byte < 32 and byte not in (9, 10, 12, 13) for byte in head)
    return odd * 50 > len(head)


def _none(finding: Finding) -> Decoded:
    return Decoded(text=None, findings=(finding,))
