"""How much of a text the reader takes in before it says no."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from thidua.model import Model

_Count = Annotated[int, Field(strict=True, ge=1)]


class Limits(Model):
    """Bounds of one reading; every one can be raised or lowered by the caller.

    ``characters`` is the longest text that is read at all, ``bytes`` the longest file (findings ``too_long``,
    ``file_too_large`` beyond them). ``lines`` counts lines that have something on them; what stands after them is
    not read. The others bound how many values of one sort are kept (finding ``too_many`` beyond them).

    >>> Limits(references=50).references
    50
    """

    characters: _Count = 8_000_000
    bytes: _Count = 24_000_000
    lines: _Count = 10_000
    addressees: _Count = 500
    references: _Count = 500
    recipients: _Count = 500
    findings: _Count = 500
