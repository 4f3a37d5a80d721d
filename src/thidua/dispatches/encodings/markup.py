"""HTML in a text: recognised, its tags turned into line ends or nothing, its entities into characters."""

from __future__ import annotations

import html
import re

from thidua.dispatches.encodings.edits import Edit

_NAMES = (
    "html|head|body|title|meta|link|div|span|p|br|hr|b|strong|i|em|u|s|sup|sub|a|img|font|center|blockquote|pre|tt|small"
    "|big|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|col|colgroup|caption|label|form|input|button|nav"
    "|header|footer|section|article|main|o:p|st1:\\w+"
)
_TAG = re.compile(rf"</?(?:{_NAMES})(?:\s[^<>]{{0,500}})?\s?/?>", re.IGNORECASE)
_BREAKS = re.compile(
    r"</?(?:p|br|div|hr|h[1-6]|li|ul|ol|tr|td|th|table|center|title|blockquote|pre|dt|dd|caption|section|article)\b",
    re.IGNORECASE,
)
_UNSHOWN = re.compile(r"<(?:(script|style)\b|!--)", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\xa0]")
_SAMPLE = 200_000
_MIN_TAGS = 3
MAX_MARKUP = 200_000
"""Texts with more “<” or “&” than this keep them all: no document has as many."""


def is_markup(text: str) -> bool:
    """Whether ``text`` clearly is HTML: several known tags, some of them closing or breaking lines.

    >>> is_markup("<p>Số: 05/KH-UBND<br>Kính gửi: <b>Các xã</b></p>"), is_markup("điểm < 5 và > 3")
    (True, False)
    """
    head = text[:_SAMPLE]
    if head.count("<") < _MIN_TAGS or text.count("<") > MAX_MARKUP:
        return False
    for tags, match in enumerate(_TAG.finditer(head), start=1):
        if tags >= _MIN_TAGS or match.group()[:5].lower() == "<html":
            return True
    return False


def without_unshown(text: str) -> str:
    """``text`` with spaces in the place of scripts, styles and comments, as long as before."""
    out: list[str] = []
    last = 0
    for _ in range(1_000):
        found = _UNSHOWN.search(text, last)
        if found is None:
            break
        name = found.group(1)
        close = re.compile(rf"</{name}\s{{0,9}}>", re.IGNORECASE) if name else re.compile("-->")
        end = close.search(text, found.end())
        if end is None:
            break
        out += text[last : found.start()], " " * (end.end() - found.start())
        last = end.end()
    return "".join((*out, text[last:]))


def _tag(match: re.Match[str]) -> str:
    return "\n" if _BREAKS.match(match.group()) else ""


def _entity(match: re.Match[str]) -> str:
    found = match.group()
    char = html.unescape(found)
    if len(char) > 2 or "\ud800" <= char <= "\udfff":
        return found
    return _CONTROL.sub(" ", char)


TAGS = Edit(_TAG, _tag)
ENTITIES = Edit(_ENTITY, _entity)
