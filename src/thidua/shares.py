"""Shares (tỷ lệ): exact fractions of a whole, so that 2/3 and 70 % mean exactly that."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from thidua import exact
from thidua.errors import ThiduaError
from thidua.points import Points
from thidua.rounding import RoundingMode, round_units

_FRACTION = re.compile(r"([0-9]{1,36})/([0-9]{1,36})\Z")


class Share:
    """A part of a whole, from 0 to 1, exact; printed as a percentage only for people.

    Reads ``"7/10"``, ``"0.7"``, ``"70 %"``, an ``int`` 0 or 1, a ``Decimal`` or a ``Fraction``. The canonical
    form is the fraction in lowest terms. Errors: those of a number, ``share_range``,
    ``share_zero_denominator``.

    >>> Share("70 %") == Share("7/10") == Share("0.7")
    True
    >>> str(Share("14/20")), Share("2/3") > Share("66.66 %")
    ('7/10', True)
    """

    __slots__ = ("fraction",)

    fraction: Fraction

    def __init__(self, value: int | str | Decimal | Fraction | Share) -> None:
        fraction = value.fraction if isinstance(value, Share) else _read(value)
        if not 0 <= fraction <= 1:
            raise ThiduaError("share_range", value=value)
        self.fraction = fraction

    @classmethod
    def of(cls, part: int, whole: int) -> Share:
        """``part`` members out of ``whole``; error ``share_zero_denominator`` when there is no whole.

        >>> str(Share.of(7, 11))
        '7/11'
        """
        if whole == 0:
            raise ThiduaError("share_zero_denominator", value=f"{part}/{whole}")
        return cls(Fraction(part, whole))

    def percent(self, places: int = 1, mode: RoundingMode = "half_up") -> str:
        """For people: a percentage rounded to that many places.

        >>> Share.of(7, 11).percent()
        '63.6 %'
        """
        step = exact.show(1, places)
        units, _ = round_units(self.fraction.numerator * 100, self.fraction.denominator, step, mode)
        return f"{exact.show(units, places)} %"

    def words(self) -> str:
        """For people who check a calculation: a percentage where one decimal says it exactly, else the fraction.

        >>> Share("70 %").words(), Share("12.5 %").words(), Share("1/3").words()
        ('70 %', '12.5 %', '1/3')
        """
        if (self.fraction * 1_000).denominator != 1:
            return str(self)
        return self.percent().replace(".0 %", " %")

    def of_points(self, points: Points, step: str, mode: RoundingMode = "half_up") -> Points:
        """This share of an amount of points, rounded to a step.

        >>> Share("1/3").of_points(Points(10), "0.01")
        Points('3.33')
        """
        return Points.rounded(self.fraction * points.fraction, step, mode)

    def __eq__(self, other: object) -> bool:
        return self.fraction == other.fraction if isinstance(other, Share) else NotImplemented

    def __lt__(self, other: object) -> bool:
        return self.fraction < other.fraction if isinstance(other, Share) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self.fraction <= other.fraction if isinstance(other, Share) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self.fraction > other.fraction if isinstance(other, Share) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return self.fraction >= other.fraction if isinstance(other, Share) else NotImplemented

    def __hash__(self) -> int:
        return hash(("Share", self.fraction))

    def __str__(self) -> str:
        return f"{self.fraction.numerator}/{self.fraction.denominator}"

    def __repr__(self) -> str:
        return f"Share({str(self)!r})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls,
            serialization=core_schema.plain_serializer_function_ser_schema(str, when_used="always"),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {
            "type": "string",
            "pattern": r"^([0-9]+/[0-9]+|[0-9]+(\.[0-9]+)?( ?%)?)$",
            "examples": ["7/10"],
        }


def _read(value: object) -> Fraction:
    if isinstance(value, Fraction):
        return value
    if not isinstance(value, str):
        units, places = exact.parse(value)
        return Fraction(units, 10**places)
    text = value.strip()
    if match := _FRACTION.match(text):
        if int(match[2]) == 0:
            raise ThiduaError("share_zero_denominator", value=value)
        return Fraction(int(match[1]), int(match[2]))
    percent = text.endswith("%")
    units, places = exact.parse(text[:-1].rstrip() if percent else text)
    return Fraction(units, 10**places * (100 if percent else 1))
