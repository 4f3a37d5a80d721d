"""Levels given by experts (mức đánh giá của chuyên gia): too far apart means they must score again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from thidua.findings import Finding


@dataclass(frozen=True, slots=True)
class Levels:
    """How far the experts are apart, in levels, and whether they must score again."""

    apart: int
    again: bool
    findings: tuple[Finding, ...]


def levels_apart(levels: Mapping[str, int], *, most: int = 1) -> Levels:
    """Compare the levels that experts gave one criterion; more than ``most`` apart must be scored again.

    ``levels`` are whole numbers by expert, the place of the level on its scale. The finding is ``levels_again``.

    >>> levels_apart({"A": 3, "B": 4}).again, levels_apart({"A": 3, "B": 5}).again
    (False, True)
    """
    apart = max(levels.values(), default=0) - min(levels.values(), default=0)
    if apart <= most:
        return Levels(apart, again=False, findings=())
    given = ", ".join(f"{expert}: {level}" for expert, level in levels.items())
    return Levels(apart, again=True, findings=(Finding.of("levels_again", apart=apart, most=most, given=given),))
