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
            raise ThiduaError("formula_syntax", position=at + 1, found=f"“{text[at]}”", expected="a term")
        if match.lastgroup != "space":
            tokens.append(Token(str(match.lastgroup), match.group(), at + 1))
        at = match.end()
    tokens.append(Token("end", "", len(text) + 1))
    return tokens
