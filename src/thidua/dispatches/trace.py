"""Where a value comes from: its place in the original text, and whether it was read or inferred."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.model import Model

Offset = Annotated[int, Field(strict=True, ge=0)]


class Span(Model):
    """A stretch of the original text, in characters: ``text[start:end]``."""

    start: Offset
    end: Offset


class Trace(Model):
    """Where the value of ``field`` stands (``"references/0/date"``), and how it was obtained.

    A value that was ``read`` has its own span; one that was ``inferred`` has the spans it leans on, and
    ``basis`` names what they are.

    >>> Trace(field="issuer", how="inferred", basis=("signing_on_behalf_of",)).how
    'inferred'
    """

    field: str
    how: Literal["read", "inferred"] = "read"
    spans: tuple[Span, ...] = ()
    basis: tuple[str, ...] = ()
