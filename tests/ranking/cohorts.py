"""Cohorts for the tests of ranking."""

from __future__ import annotations

from scoring.tables import blank, plain, section, table
from thidua import compile_table, score_many

SET = table(
    section("I", "10", plain("a")),
    section("II", "10", plain("b")),
    facts=[blank("a", "4"), blank("b", "4")],
)
TABLE = compile_table(SET)


def sheets(*rows):
    """Units `u0`, `u1`, … from pairs of answers to a and b."""
    return score_many(TABLE, [(f"u{i}", {"a": a, "b": b}) for i, (a, b) in enumerate(rows)])


def places(standing):
    """Who stands where, in words: `u0 1, u1 2..3, u2 -`."""
    parts = []
    for placed in standing.placed:
        if placed.best is None:
            parts.append(f"{placed.unit} -")
        else:
            parts.append(f"{placed.unit} {placed.best}" + ("" if placed.best == placed.worst else f"..{placed.worst}"))
    return ", ".join(parts)
