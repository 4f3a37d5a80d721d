"""Kinds of expressions: what a formula yields, before any range is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from thidua.errors import ThiduaError


@dataclass(frozen=True, slots=True)
class NumberKind:
    """An exact decimal with that many places."""

    places: int


@dataclass(frozen=True, slots=True)
class RatioKind:
    """An exact fraction that has not been rounded yet."""


@dataclass(frozen=True, slots=True)
class BoolKind:
    """Yes or no."""


@dataclass(frozen=True, slots=True)
class EnumKind:
    """One of these members, lowest first."""

    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DateKind:
    """A calendar day."""


Kind: TypeAlias = NumberKind | RatioKind | BoolKind | EnumKind | DateKind


def named(kind: Kind | None) -> str:
    """The kind in words, for messages.

    >>> named(NumberKind(2)), named(EnumKind(("low", "high")))
    ('number', 'choice of low, high')
    """
    match kind:
        case NumberKind():
            return "number"
        case RatioKind():
            return "ratio"
        case BoolKind():
            return "yes/no"
        case EnumKind(members):
            return "choice of " + ", ".join(members)
        case DateKind():
            return "date"
        case None:
            return "not_applicable"


_IN_VIETNAMESE = {
    "number": "con số",
    "ratio": "tỷ số chưa làm tròn",
    "yes/no": "câu hỏi có/không",
    "date": "ngày",
    "not_applicable": "“không phát sinh”",
    "a value": "một giá trị",
    "a number": "con số",
    "a choice": "một lựa chọn",
    "a number or a ratio": "con số hoặc tỷ số",
    "numbers, dates or choices": "con số, ngày hoặc lựa chọn",
    "a number (use round_to for a ratio)": "con số (tỷ số thì dùng round_to)",
}

_SIGNS = {
    **{"add": "+", "sub": "-", "mul": "*", "div": "/"},
    **{"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="},
}


def type_error(op: str, found: str, expected: str) -> ThiduaError:
    """The error ``formula_type``, in both languages; an operator is named as it is written."""
    words = {"found_vi": in_vietnamese(found), "expected_vi": in_vietnamese(expected)}
    return ThiduaError("formula_type", op=_SIGNS.get(op, op), found=found, expected=expected, **words)


def in_vietnamese(words: str) -> str:
    """A kind, as ``named`` gives it, in Vietnamese."""
    if words.startswith("choice of "):
        return f"lựa chọn trong {words.removeprefix('choice of ')}"
    return _IN_VIETNAMESE.get(words, words)
