"""Scoring (chấm điểm): answers in, a score sheet out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua.criteria.criteria_set import CriteriaSet
from thidua.findings import Finding
from thidua.formulas.environment import Answer
from thidua.formulas.program import Compiled
from thidua.labels import Label
from thidua.scoring.admission import Answers
from thidua.scoring.layout import leaf_name
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
    table = criteria_set if isinstance(criteria_set, CompiledTable) else compile_table(criteria_set)
    given, findings, claims, complete = table.admission.admit(answers)
    if complete:
        compiled = table.exact
        raw = compiled.run(*given)
    else:
        compiled, raw = table.program.run(given)
    if table.asks:
        findings = (*findings, *_open_questions(table, given, compiled, raw))
    words = Label(vi=label) if isinstance(label, str) else label
    return ScoreSheet(table, unit, given, compiled, raw, findings, claims, words)


def _open_questions(
    table: CompiledTable, given: list[Answer], compiled: Compiled, raw: tuple[int, ...]
) -> Iterator[Finding]:
    """Criteria that stay open although all their facts are known: their denominator is 0 and the table says “ask”."""
    answers = dict(zip(table.facts, given, strict=True))
    for criterion in table.asks:
        outcome = compiled.outcome(table.place[leaf_name("rule", criterion.code)], raw)
        if not outcome.known and all(answers[name] is not None for name in table.asked(criterion)[1]):
            yield Finding.of("ask_open", where=criterion.code, code=criterion.code)


def score_many(
    criteria_set: CriteriaSet | CompiledTable, rows: Iterable[tuple[str, Answers]]
) -> tuple[ScoreSheet, ...]:
    """Score many units with one table: pairs of a unit's code and its answers, sheets in the same order."""
    table = compile_table(criteria_set)
    return tuple(score(table, answers, unit=unit) for unit, answers in rows)
