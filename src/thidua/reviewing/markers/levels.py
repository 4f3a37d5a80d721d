"""Levels given by experts (mức đánh giá của chuyên gia): too far apart means they must score again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from thidua.findings import Finding


@dataclass(frozen=True, slots=True)
class Levels:
    """How far the experts are apart, in levels, and whether they must score again; ``None`` for fewer than two."""

    apart: int | None
    again: bool | None
    findings: tuple[Finding, ...]


def levels_apart(levels: Mapping[str, int], *, most: int = 1) -> Levels:
    """Compare the levels that experts gave one criterion; more than ``most`` apart must be scored again.

    ``levels`` are whole numbers by expert, the place of the level on its scale. Findings: ``levels_again``;
    ``markers_missing`` where fewer than two experts have given a level, so that there is nothing to compare.

    >>> levels_apart({"A": 3, "B": 4}).again, levels_apart({"A": 3, "B": 5}).again
    (False, True)
    """
    if len(levels) < 2:
        return Levels(None, None, (Finding.of("markers_missing"),))
    apart = max(levels.values()) - min(levels.values())
    if apart <= most:
        return Levels(apart, again=False, findings=())
    given = ", ".join(f"{expert}: {level}" for expert, level in levels.items())
    return Levels(apart, again=True, findings=(Finding.of("levels_again", apart=apart, most=most, given=given),))
