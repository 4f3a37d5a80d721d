"""What an expression becomes when it is lifted: integer trees for what may still come out of it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from thidua.formulas.ir import Ir


@dataclass(frozen=True, slots=True)
class LiftedNumber:
    """A number (or a date, with no places): its lowest and highest value, whether it may be N/A, may apply."""

    lo: Ir
    hi: Ir
    places: int
    na: Ir
    on: Ir


@dataclass(frozen=True, slots=True)
class Frac:
    """An exact fraction ``n / d × k``: two integer trees, ``d >= 1``, and a positive constant."""

    n: Ir
    d: Ir
    k: Fraction


@dataclass(frozen=True, slots=True)
class LiftedRatio:
    """A ratio that is not rounded yet."""

    lo: Frac
    hi: Frac
    na: Ir
    on: Ir


@dataclass(frozen=True, slots=True)
class LiftedBool:
    """A truth value: may it be true, false, N/A."""

    true: Ir
    false: Ir
    na: Ir


@dataclass(frozen=True, slots=True)
class LiftedEnum:
    """A choice: for each member whether it may be that one, and N/A. ``at`` is its place when just one can be."""

    members: tuple[str, ...]
    can: tuple[Ir, ...]
    na: Ir
    at: Ir | None


Lifted: TypeAlias = LiftedNumber | LiftedRatio | LiftedBool | LiftedEnum
"""Any lifted expression."""


def columns(lifted: Lifted) -> tuple[Ir, ...]:
    """The integer trees an engine computes for a published expression, in a fixed order.

    Number: lowest, highest, na, on. Bool: true, false, na. Enum: one per member, then na; just its place where one
    member alone is left whatever the input. A ratio is never published.
    """
    match lifted:
        case LiftedNumber(lo, hi, _, na, on):
            return (lo, hi, na, on)
        case LiftedBool(true, false, na):
            return (true, false, na)
        case LiftedEnum(_, can, na, at):
            return (*can, na) if at is None or na.constant != 0 else (at,)
        case LiftedRatio():
            raise AssertionError("a ratio is rounded before it is published")
