"""Outcomes: what an expression came to, or what may still come of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from thidua.formulas.kinds import BoolKind, DateKind, EnumKind, Kind, NumberKind
from thidua.points import Points


@dataclass(frozen=True, slots=True)
class NumberOutcome:
    """A number: units from ``lowest`` to ``highest`` (absent when it does not apply), and whether it may not apply."""

    lowest: int | None
    highest: int | None
    places: int
    may_not_apply: bool

    @property
    def known(self) -> bool:
        """Whether just one thing is left: one value, or “does not apply”."""
        return self.lowest is None or (self.lowest == self.highest and not self.may_not_apply)

    @property
    def not_applicable(self) -> bool:
        """Whether it surely does not apply."""
        return self.lowest is None

    @property
    def at_least(self) -> Points | None:
        """The lowest value; ``None`` when it does not apply."""
        return None if self.lowest is None else Points.of_units(self.lowest, self.places)

    @property
    def at_most(self) -> Points | None:
        """The highest value; ``None`` when it does not apply."""
        return None if self.highest is None else Points.of_units(self.highest, self.places)

    @property
    def value(self) -> Points | None:
        """The value when it is known and applies, otherwise ``None``."""
        return self.at_least if self.known else None

    def __str__(self) -> str:
        if self.lowest is None:
            return "not applicable"
        text = str(self.at_least) if self.lowest == self.highest else f"{self.at_least}..{self.at_most}"
        return f"{text} or not applicable" if self.may_not_apply else text


@dataclass(frozen=True, slots=True)
class BoolOutcome:
    """A truth value: which of true, false and “does not apply” are still possible."""

    may_be_true: bool
    may_be_false: bool
    may_not_apply: bool

    @property
    def known(self) -> bool:
        """Whether just one is left."""
        return self.may_be_true + self.may_be_false + self.may_not_apply == 1

    @property
    def not_applicable(self) -> bool:
        """Whether it surely does not apply."""
        return not (self.may_be_true or self.may_be_false)

    @property
    def value(self) -> bool | None:
        """True or false when known and applicable, otherwise ``None``."""
        return self.may_be_true if self.known and not self.may_not_apply else None


@dataclass(frozen=True, slots=True)
class EnumOutcome:
    """A choice: the members still possible, lowest first, and whether it may not apply."""

    possible: tuple[str, ...]
    may_not_apply: bool

    @property
    def known(self) -> bool:
        """Whether just one is left."""
        return len(self.possible) + self.may_not_apply == 1

    @property
    def not_applicable(self) -> bool:
        """Whether it surely does not apply."""
        return not self.possible

    @property
    def value(self) -> str | None:
        """The member when known and applicable, otherwise ``None``."""
        return self.possible[0] if self.known and self.possible else None


@dataclass(frozen=True, slots=True)
class DateOutcome:
    """A day, from ``earliest`` to ``latest``, and whether it may not apply."""

    earliest: date | None
    latest: date | None
    may_not_apply: bool

    @property
    def known(self) -> bool:
        """Whether just one thing is left."""
        return self.earliest is None or (self.earliest == self.latest and not self.may_not_apply)


Outcome: TypeAlias = NumberOutcome | BoolOutcome | EnumOutcome | DateOutcome
"""Any outcome."""


def decode(kind: Kind, columns: tuple[int, ...]) -> Outcome:
    """The outcome that an engine's columns stand for (their order is that of ``lifted.columns``)."""
    match kind:
        case NumberKind(places):
            lo, hi, na, on = columns
            return NumberOutcome(lo if on else None, hi if on else None, places, bool(na))
        case BoolKind():
            true, false, na = columns
            return BoolOutcome(bool(true), bool(false), bool(na))
        case EnumKind(members):
            if len(columns) == 1:
                return EnumOutcome((members[columns[0]],), may_not_apply=False)
            *can, na = columns
            return EnumOutcome(tuple(m for m, c in zip(members, can, strict=True) if c), bool(na))
        case DateKind():
            lo, hi, na, on = columns
            first, last = (date.fromordinal(lo), date.fromordinal(hi)) if on else (None, None)
            return DateOutcome(first, last, bool(na))
        case _:
            raise AssertionError("a ratio is rounded before it is published")
