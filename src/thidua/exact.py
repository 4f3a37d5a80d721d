"""Exact decimals as two integers: units and places. Nothing here, or above, ever becomes a float."""

from __future__ import annotations

import re
from decimal import Decimal

from thidua.errors import ThiduaError

MAX_DIGITS = 36
"""Most digits a number may have, before and after the point together."""

_PLAIN = re.compile(r"(-?)([0-9]+)(?:\.([0-9]+))?\Z")
_COMMA = re.compile(r"-?[0-9]+,[0-9]+\Z")
_SCIENTIFIC = re.compile(r"-?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]+\Z")


def parse(value: object) -> tuple[int, int]:
    """Read an exact decimal: ``(units, places)`` in lowest terms, so that equal numbers are equal pairs.

    Takes ``int``, ``Decimal`` and plain decimal strings with ASCII digits and a point. Refuses floats and
    bools by type. Errors: ``number_float``, ``number_type``, ``number_comma``, ``number_scientific``,
    ``number_not_finite``, ``number_digits``, ``number_text``.

    >>> parse("42.50"), parse(7), parse(Decimal("1E+3"))
    ((425, 1), (7, 0), (1000, 0))
    """
    if isinstance(value, str):
        return _parse_text(value)
    if isinstance(value, bool):
        raise ThiduaError("number_type", type="bool")
    if isinstance(value, int):
        if abs(value) >= 10**MAX_DIGITS:
            raise ThiduaError("number_digits", digits=MAX_DIGITS)
        return value, 0
    if isinstance(value, Decimal):
        return _parse_decimal(value)
    if isinstance(value, float):
        raise ThiduaError("number_float", value=value)
    raise ThiduaError("number_type", type=type(value).__name__)


def _parse_text(value: str) -> tuple[int, int]:
    text = value if len(value) <= 4 * MAX_DIGITS else ""
    match = _PLAIN.match(text)
    if match is None:
        if len(value) > len(text):
            raise ThiduaError("number_digits", digits=MAX_DIGITS)
        if _COMMA.match(text):
            raise ThiduaError("number_comma", value=value, suggestion=value.replace(",", "."))
        if _SCIENTIFIC.match(text):
            raise ThiduaError("number_scientific", value=value)
        if text.strip().lstrip("+-").casefold() in ("nan", "inf", "infinity", "snan"):
            raise ThiduaError("number_not_finite", value=value)
        raise ThiduaError("number_text", value=value)
    sign, whole, fraction = match[1], match[2], match[3] or ""
    if len(whole.lstrip("0")) + len(fraction) > MAX_DIGITS:
        raise ThiduaError("number_digits", digits=MAX_DIGITS)
    return reduce(int(sign + whole + fraction), len(fraction))


def _parse_decimal(value: Decimal) -> tuple[int, int]:
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        raise ThiduaError("number_not_finite", value=value)
    if len(digits) + abs(exponent) > 2 * MAX_DIGITS or len(digits) + max(exponent, 0) > MAX_DIGITS:
        raise ThiduaError("number_digits", digits=MAX_DIGITS)
    units = int("".join(map(str, digits))) * (-1 if sign else 1)
    if exponent >= 0:
        return units * 10**exponent, 0
    units, places = reduce(units, -exponent)
    if places > MAX_DIGITS:
        raise ThiduaError("number_digits", digits=MAX_DIGITS)
    return units, places


def reduce(units: int, places: int) -> tuple[int, int]:
    """The same number with as few places as it needs.

    >>> reduce(4250, 2)
    (425, 1)
    """
    while places > 0 and units % 10 == 0:
        units //= 10
        places -= 1
    return units, places


def rescale(units: int, places: int, to_places: int) -> int:
    """The units of the same number at another number of places; error ``number_places`` if it does not fit.

    >>> rescale(425, 1, 2)
    4250
    """
    power: int = 10 ** abs(to_places - places)
    if to_places >= places:
        return units * power
    quotient, left = divmod(units, power)
    if left:
        raise ThiduaError("number_places", value=show(units, places), places=to_places)
    return quotient


def show(units: int, places: int) -> str:
    """The plain decimal text: never scientific, exactly ``places`` decimals.

    >>> show(4250, 2), show(-5, 2), show(30, 0)
    ('42.50', '-0.05', '30')
    """
    if places == 0:
        return str(units)
    digits = str(abs(units)).rjust(places + 1, "0")
    return f"{'-' if units < 0 else ''}{digits[:-places]}.{digits[-places:]}"
