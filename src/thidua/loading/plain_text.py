"""Text or bytes of a file as plain text: bounded, UTF-8, without a byte order mark."""

from __future__ import annotations

from thidua.findings import Finding


def plain_text(text: str | bytes, limit: int) -> tuple[str, Finding | None]:
    r"""The text, or ``""`` and what is wrong with it: ``too_long``, ``text_encoding`` (with its line).

    >>> plain_text(b"\xef\xbb\xbfa = 1", 100)
    ('a = 1', None)
    """
    if len(text) > limit:
        return "", Finding.of("too_long", length=len(text), limit=limit)
    if isinstance(text, bytes):
        try:
            text = text.decode()
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            return "", Finding.of("text_encoding", position=error.start + 1, line=line)
    return text.removeprefix("\ufeff"), None
