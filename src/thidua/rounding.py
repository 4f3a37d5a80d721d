"""Rounding: an explicit, named step. How wide the step is, which way it goes; half up is away from zero."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator, Field

from thidua import exact
from thidua.errors import ThiduaError

RoundingMode = Literal["half_up", "half_even", "down", "up", "floor", "ceiling"]
"""``half_up``: to the nearest, halves away from zero. ``half_even``: halves to the even step. ``down``:
towards zero. ``up``: away from zero. ``floor`` and ``ceiling``: towards minus and plus infinity."""


def clean_step(value: object) -> str:
    """A rounding step as canonical text: any decimal above zero, such as ``0.01``, ``0.25``, ``10000``.

    Errors: those of a number, and ``rounding_step``.

    >>> clean_step("0.250")
    '0.25'
    """
    units, places = exact.parse(value)
    if units <= 0:
        raise ThiduaError("rounding_step", value=value)
    return exact.show(units, places)


Step = Annotated[
    str,
    BeforeValidator(clean_step),
    Field(json_schema_extra={"pattern": r"^[0-9]+(\.[0-9]+)?$", "format": "decimal"}),
]
"""The width of a rounding step, a decimal string."""


def round_ratio(numerator: int, denominator: int, mode: RoundingMode) -> int:
    """The whole number nearest to an exact fraction, in the given mode.

    The denominator must be positive. Error ``rounding_mode`` for a mode there is not.

    >>> [round_ratio(n, 2, "half_up") for n in (3, -3)], round_ratio(5, 2, "half_even")
    ([2, -2], 2)
    """
    if mode not in get_args(RoundingMode):
        raise ThiduaError("rounding_mode", value=mode)
    if denominator <= 0:
        raise ThiduaError("share_zero_denominator", value=f"{numerator}/{denominator}")
    low, left = divmod(numerator, denominator)
    if left == 0 or mode == "floor":
        return low
    towards_zero = low if numerator >= 0 else low + 1
    away = low + 1 if numerator >= 0 else low
    if mode == "ceiling":
        return low + 1
    if mode == "down":
        return towards_zero
    if mode == "up":
        return away
    if 2 * left == denominator:
        return away if mode == "half_up" else low + low % 2
    return low if 2 * left < denominator else low + 1


def round_units(numerator: int, denominator: int, step: str, mode: RoundingMode = "half_up") -> tuple[int, int]:
    """Round an exact fraction to a step: ``(units, places)`` at the places of the step.

    >>> round_units(1, 3, "0.25")
    (25, 2)
    """
    units, places = exact.parse(clean_step(step))
    return round_ratio(numerator * 10**places, denominator * units, mode) * units, places
