"""Case file (tệp tình huống): a table, and cases that say what must come out of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, ConfigDict, Field

from thidua.model import Model
from thidua.text import Text


def _unfolded(value: object) -> object:
    """``I.1 = "5"`` without quotation marks is a table inside a table for TOML; here it is the code ``I.1`` again."""
    if not isinstance(value, dict):
        return value
    found: dict[object, object] = {}
    stack = [(str(key), item) for key, item in reversed(value.items())]
    while stack:
        code, item = stack.pop()
        if isinstance(item, dict):
            stack.extend((f"{code}.{key}", inner) for key, inner in reversed(item.items()))
        else:
            found[code] = item
    return found


ByCode = Annotated[Mapping[str, object], BeforeValidator(_unfolded)]
"""Codes of criteria or sections, dots and all, and what is expected of each."""


class Expected(Model):
    """What must come out of one unit: points, sections, total, class, rank; each may be left out.

    Numbers are ``"42.75"``, ``"40..52.5"``, ``"n/a"`` or ``"40..52.5 or n/a"``; a class may be several that are still
    possible.
    """

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True)

    points: ByCode = Field(default_factory=dict)
    sections: ByCode = Field(default_factory=dict)
    total: object = None
    class_: object = Field(default=None, alias="class")
    rank: object = None

    @property
    def empty(self) -> bool:
        """Whether nothing is expected."""
        alone = (self.total, self.class_, self.rank)
        return not self.points and not self.sections and all(value is None for value in alone)


class CaseUnit(Model):
    """One unit of a case: its name, its answers as text, and what must come out."""

    name: Text
    inputs: Mapping[str, object] = Field(default_factory=dict)
    expect: Expected = Field(default_factory=Expected)


class CaseOfTable(Model):
    """One case (tình huống): one unit's answers and results, or several units that are scored and ranked together.

    ``rank_by`` are the keys of ``rank``.
    """

    name: Text
    note: Text | None = None
    inputs: Mapping[str, object] = Field(default_factory=dict)
    expect: Expected = Field(default_factory=Expected)
    unit: Annotated[tuple[CaseUnit, ...], Field(max_length=1_000)] = ()
    rank_by: Annotated[tuple[Text, ...], Field(min_length=1, max_length=20)] = ("total",)


class CaseFile(Model):
    """Cases of one table. ``thidua_cases`` is the number of this format; ``table`` is a path from the file's folder."""

    thidua_cases: Literal[1]
    table: Text
    note: Text | None = None
    case: Annotated[tuple[CaseOfTable, ...], Field(min_length=1, max_length=10_000)]
