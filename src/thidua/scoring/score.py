"""Scoring (chấm điểm): answers in, a score sheet out."""

from __future__ import annotations

from collections.abc import Iterable

from thidua.criteria.criteria_set import CriteriaSet
from thidua.labels import Label
from thidua.scoring.admission import Answers
from thidua.scoring.sheet import ScoreSheet
from thidua.scoring.table import CompiledTable, compile_table


def score(
    criteria_set: CriteriaSet | CompiledTable, answers: Answers, *, unit: str = "", label: Label | str | None = None
) -> ScoreSheet:
    """Score one unit; ``unit`` is its code, ``label`` the words people read.

    ``answers`` maps fact names to decimal strings, integers, booleans, members of a choice, dates, ``None`` (not
    known) or a claim that the fact does not apply. A value that does not fit becomes a finding and counts as not
    known; nothing is guessed and nothing raises on data. Errors of the table itself: see ``compile_table``.
    """
    table = compile_table(criteria_set)
    given, findings, claims, complete = table.admission.admit(answers)
    if complete:
        compiled = table.program.exact
        raw = compiled.run(*given)
    else:
        compiled, raw = table.program.run(given)
    words = Label(vi=label) if isinstance(label, str) else label
    return ScoreSheet(table, unit, given, compiled, raw, findings, claims, words)


def score_many(
    criteria_set: CriteriaSet | CompiledTable, rows: Iterable[tuple[str, Answers]]
) -> tuple[ScoreSheet, ...]:
    """Score many units with one table: pairs of a unit's code and its answers, sheets in the same order."""
    table = compile_table(criteria_set)
    return tuple(score(table, answers, unit=unit) for unit, answers in rows)
