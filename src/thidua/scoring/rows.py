"""Rows: the units of one call, however they are given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias, cast

from thidua.errors import ThiduaError
from thidua.scoring.admission import Answers
from thidua.text import nfc

Rows: TypeAlias = Mapping[str, Answers] | Iterable[tuple[str, Answers]]
"""Units and their answers: a mapping of codes to answers, or pairs of both."""


_PAIR = 2


def unit_code(unit: object) -> str:
    """The code of a unit in the one form in which codes are compared. Error ``text_type``."""
    if not isinstance(unit, str):
        raise ThiduaError("text_type", type=type(unit).__name__)
    return unit if unit.isascii() else nfc(unit)


def _pair(row: object) -> tuple[str, Answers]:
    if not isinstance(row, tuple | list) or len(row) != _PAIR or not isinstance(row[0], str):
        raise ThiduaError("rows_shape", found=type(row).__name__)
    code, answers = row
    return unit_code(code), cast(Answers, answers)  # whatever it is, the door says what is wrong with it


def pairs(rows: Rows) -> Iterator[tuple[str, Answers]]:
    """The code and the answers of every unit, in order. Error ``rows_shape``.

    >>> list(pairs({"A": {"done": 7}}))
    [('A', {'done': 7})]
    """
    given: Iterable[object] = rows.items() if isinstance(rows, Mapping) else rows
    return map(_pair, given)
