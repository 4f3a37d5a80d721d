"""Names of facts: ASCII words that are no words of the formula language."""

from __future__ import annotations

import re

from thidua.errors import ThiduaError

RESERVED = frozenset(
    (
        *("add", "mul", "and", "or", "not", "if", "min", "max", "total", "round_to", "ratio", "at_least"),
        *("applicable", "otherwise", "not_applicable", "ask", "true", "false", "date"),
        *("count", "sum", "mean", "lowest", "highest", "any", "all"),
        *("best_in", "others_best", "mean_of", "rank_of", "count_in"),
    )
)
"""The words of the language; they are never names of facts."""

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}")


def fact_name(value: str) -> str:
    """A name as formulas can use it. Error ``fact_name``.

    Two underscores in a row are kept for the columns engines put beside a fact.

    >>> fact_name("files_on_time")
    'files_on_time'
    """
    if not _NAME.fullmatch(value) or value in RESERVED or "__" in value:
        raise ThiduaError("fact_name", name=value)
    return value
