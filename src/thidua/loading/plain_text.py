"""Text or bytes of a file as plain text: bounded, UTF-8, without a byte order mark."""

from __future__ import annotations

from thidua.findings import Finding


def plain_text(text: object, limit: int) -> tuple[str, Finding | None]:
    r"""The text, or ``""`` and what is wrong with it: ``text_type``, ``too_long``, ``text_encoding``.

    The last has the line of the first byte that is not UTF-8.

    >>> plain_text(b"\xef\xbb\xbfa = 1", 100)
    ('a = 1', None)
    """
    if not isinstance(text, str | bytes | bytearray):
        return "", Finding.of("text_type", type=type(text).__name__)
    if len(text) > limit:
        return "", Finding.of("too_long", length=len(text), limit=limit)
    if not isinstance(text, str):
        try:
            text = bytes(text).decode()
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            return "", Finding.of("text_encoding", position=error.start + 1, line=line)
    return text.removeprefix("\ufeff"), None
