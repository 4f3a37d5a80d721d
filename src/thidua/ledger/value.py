"""The value of an entry: text, an exact decimal, yes or no, or the claim that the fact does not apply."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, TypeAlias

from pydantic import BeforeValidator, Discriminator, Tag

from thidua import exact
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import clean_day
from thidua.points import Points
from thidua.text import Text


class DoesNotApply(Model):
    """The claim “không phát sinh” or “không được giao”, with its reason."""

    not_applicable: Text


def _sort(value: object) -> str:
    if isinstance(value, bool):
        return "yes_no"
    return "claim" if isinstance(value, DoesNotApply | Mapping) else "text"


def _as_text(value: object) -> object:
    """Amounts and days as their text; a float is refused."""
    if isinstance(value, Points):
        return str(value)
    if isinstance(value, int | float | Decimal):
        return exact.show(*exact.parse(value))
    return clean_day(value).isoformat() if isinstance(value, date) else value


EntryValue: TypeAlias = Annotated[
    Annotated[bool, Tag("yes_no")]
    | Annotated[DoesNotApply, Tag("claim")]
    | Annotated[Text, BeforeValidator(_as_text), Tag("text")],
    Discriminator(_sort),
]
"""``True`` or ``False``; a ``DoesNotApply``; else text: a decimal (``"42.5"``), a member of a choice, a day. There is
no entry for “not known”: what nobody has written down is not known. Errors: those of text, and ``number_float``."""


def identity(value: bool | str | DoesNotApply) -> tuple[object, ...]:
    """What makes two values one: equal numbers however they are written, and any two claims “does not apply”.

    >>> identity("42.5") == identity("42.50"), identity(True) == identity("1")
    (True, False)
    """
    if isinstance(value, DoesNotApply):
        return ("claim",)
    if isinstance(value, bool):
        return ("yes_no", value)
    try:
        return ("number", *exact.parse(value))
    except ThiduaError:
        return ("text", value)


def shown(value: bool | str | DoesNotApply) -> str:
    """A value for a message."""
    if isinstance(value, DoesNotApply):
        return value.not_applicable
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else value
