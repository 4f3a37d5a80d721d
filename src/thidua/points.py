"""Points (điểm): an exact decimal amount of score."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from thidua import exact
from thidua.rounding import RoundingMode, round_units


class Quantity:
    """An exact decimal amount; the base of ``Points`` and ``Money``, which never mix.

    On the wire it is a plain decimal string in its shortest form; JSON numbers with a fraction, floats and
    scientific notation are refused. Adding and comparing work between amounts of one kind; multiplying by an
    ``int`` stays exact; anything that must be rounded goes through ``rounded``.
    """

    __slots__ = ("_places", "_units")

    _units: int
    _places: int

    MAX_PLACES = 12

    def __init__(self, value: int | str | Decimal | Self) -> None:
        """Read an amount. Errors: those of ``exact.parse``, and ``number_places`` beyond ``MAX_PLACES``."""
        if isinstance(value, type(self)):
            self._units, self._places = value._units, value._places
            return
        units, places = exact.parse(value)
        exact.rescale(units, places, self.MAX_PLACES)
        self._units, self._places = units, places

    @classmethod
    def of_units(cls, units: int, places: int) -> Self:
        """The amount ``units × 10^-places``, as engines keep it."""
        made = object.__new__(cls)
        made._units, made._places = exact.reduce(units, places)
        return made

    @classmethod
    def rounded(cls, value: Fraction | Self, step: str, mode: RoundingMode = "half_up") -> Self:
        """An exact fraction, or an amount of this kind, rounded to a step.

        Errors: those of an amount, ``rounding_step``, ``rounding_mode``; ``number_places`` for a step finer
        than ``MAX_PLACES``.
        """
        fraction = value if isinstance(value, Fraction) else cls(value).fraction
        units, places = round_units(fraction.numerator, fraction.denominator, step, mode)
        exact.rescale(1, places, cls.MAX_PLACES)  # a step finer than the amount may be
        return cls.of_units(units, places)

    def units(self, places: int) -> int:
        """The whole number of units at that many places; error ``number_places`` if it does not fit."""
        return exact.rescale(self._units, self._places, places)

    @property
    def places(self) -> int:
        """How many decimals the shortest form needs."""
        return self._places

    @property
    def fraction(self) -> Fraction:
        """The same amount as a ``Fraction``."""
        return Fraction(self._units, 10**self._places)

    @property
    def decimal(self) -> Decimal:
        """The same amount as a ``Decimal``, digit for digit."""
        return Decimal(str(self))

    def __add__(self, other: Self) -> Self:
        if type(other) is not type(self):
            return NotImplemented
        places = max(self._places, other._places)
        return self.of_units(self.units(places) + other.units(places), places)

    def __neg__(self) -> Self:
        return self.of_units(-self._units, self._places)

    def __sub__(self, other: Self) -> Self:
        if type(other) is not type(self):
            return NotImplemented
        return self + -other

    def __mul__(self, other: int) -> Self:
        if type(other) is not int:
            return NotImplemented
        return self.of_units(self._units * other, self._places)

    __rmul__ = __mul__

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return (self._units, self._places) == (other._units, other._places)

    def _beside(self, other: Self) -> tuple[int, int]:
        """Both in units of the finer one."""
        places = max(self._places, other._places)
        return self._units * 10 ** (places - self._places), other._units * 10 ** (places - other._places)

    def __lt__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        mine, theirs = self._beside(other)
        return mine < theirs

    def __le__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        mine, theirs = self._beside(other)
        return mine <= theirs

    def __gt__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        mine, theirs = self._beside(other)
        return mine > theirs

    def __ge__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        mine, theirs = self._beside(other)
        return mine >= theirs

    def __hash__(self) -> int:
        return hash((type(self).__name__, self._units, self._places))

    def __bool__(self) -> bool:
        return self._units != 0

    def __str__(self) -> str:
        return exact.show(self._units, self._places)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (str(self),))

    def shown(self, places: int) -> str:
        """The text with at least that many decimals, for tables whose columns line up.

        >>> Points("42.5").shown(2)
        '42.50'
        """
        wide = max(places, self._places)
        return exact.show(self.units(wide), wide)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls,
            serialization=core_schema.plain_serializer_function_ser_schema(str, when_used="always"),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$", "format": "decimal"}


class Points(Quantity):
    """An exact amount of score.

    >>> Points("42.5") + Points("0.25")
    Points('42.75')
    >>> Points("42.50") == Points("42.5")
    True
    >>> Points(0.1)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    thidua.errors.ThiduaError: The float 0.1 is refused because floats are not exact. ...
    """

    __slots__ = ()
