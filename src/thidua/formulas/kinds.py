"""Kinds of expressions: what a formula yields, before any range is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


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
