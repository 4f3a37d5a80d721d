"""Splitting the text of a formula into words, numbers and signs, in one pass."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua.errors import ThiduaError

MAX_LENGTH = 10_000

_TOKEN = re.compile(
    r"""
    (?P<space>[ \t\r\n\u00a0]+)
  | (?P<number>[0-9]{1,40}(?:\.[0-9]{1,40})?)
  | (?P<name>[A-Za-z_][A-Za-z0-9_]{0,63})
  | (?P<text>'[^'\\\r\n]{0,64}')
  | (?P<sign><=|>=|==|!=|[-+*/<>(),])
    """,
    re.VERBOSE,
)


_IN_VIETNAMESE = {
    "the end": "hết công thức",
    "a term": "một số hạng",
    "a number": "một số",
    "a whole number": "một số nguyên",
    "a step above 0": "một bước lớn hơn 0",
    "a name": "một tên",
    "a text": "một văn bản trong dấu nháy",
    "a sign": "một dấu",
}


def syntax_error(position: int, found: str, expected: str) -> ThiduaError:
    """The error ``formula_syntax``, in both languages."""
    words = {"found_vi": _IN_VIETNAMESE.get(found, found), "expected_vi": _IN_VIETNAMESE.get(expected, expected)}
    return ThiduaError("formula_syntax", position=position, found=found, expected=expected, **words)


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a formula and where it begins (from 1)."""

    kind: str
    text: str
    position: int


def scan(text: str) -> list[Token]:
    """The tokens of a formula, ending with one of kind ``end``.

    Errors: ``formula_too_long``, ``formula_syntax``.
    """
    if len(text) > MAX_LENGTH:
        raise ThiduaError("formula_too_long", length=len(text), limit=MAX_LENGTH)
    tokens: list[Token] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise syntax_error(at + 1, f"“{text[at]}”", "a term")
        if match.lastgroup != "space":
            tokens.append(Token(str(match.lastgroup), match.group(), at + 1))
        at = match.end()
    tokens.append(Token("end", "", len(text) + 1))
    return tokens
