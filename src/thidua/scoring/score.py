"""Scoring (chấm điểm): answers in, a score sheet out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.rules import Rule
from thidua.findings import Finding
from thidua.formulas.derived import FromCohort
from thidua.formulas.program import Compiled
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label
from thidua.scoring.admission import Answers
from thidua.scoring.door import Admitted, is_exact
from thidua.scoring.layout import leaf_name
from thidua.scoring.rows import Rows, pairs, unit_code
from thidua.scoring.sheet import ScoreSheet
from thidua.scoring.table import CompiledTable, compile_table


def score(
    criteria_set: CriteriaSet | CompiledTable,
    answers: Answers,
    *,
    unit: str = "",
    label: Label | Mapping[str, str | None] | str | None = None,
) -> ScoreSheet:
    """Score one unit; ``unit`` is its code, ``label`` the words people read.

    ``answers`` maps fact names to decimal strings, integers, booleans, members of a choice, dates, ``None`` (not
    known) or a claim that the fact does not apply; a list of records to a list of mappings; a figure known in part to a
    ``NumberOutcome`` or ``{"lowest": …, "highest": …}``. A value that does not fit becomes a finding and counts as not
    known; nothing is guessed and nothing raises on data. Criteria that compare with a cluster stay open: use
    ``score_cohort``. Errors: ``text_type`` for a unit that is no text; of the table itself: see ``compile_table``.
    """
    table = criteria_set if isinstance(criteria_set, CompiledTable) else compile_table(criteria_set)
    unit = unit_code(unit)
    words = label if label is None or isinstance(label, Label) else Label.model_validate(label)
    if table.bulk is not None:  # the usual record of a plain table takes the short way
        figures = table.bulk(answers)
        if figures is not None:
            compiled = table.exact
            return ScoreSheet(table, unit, figures, compiled, compiled.run(*figures), (), words)
        given, found, claims, complete = table.door.plain.carefully(answers)
        return finished(table, Admitted(given, {}, found, claims, complete), unit, words)
    sheet = finished(table, table.door.admit(answers), unit, words)
    if table.cohort:
        sheet.findings = (*sheet.findings, *_alone(sheet))
    return sheet


def _alone(sheet: ScoreSheet) -> Iterator[Finding]:
    """What stays open because the unit was scored without its cluster."""
    codes = {criterion.code for _, criterion in sheet.table.criteria_set.criteria()}
    class_open = sheet.class_ is not None and not sheet.class_.known
    for code in sheet.table.compared:
        is_open = not sheet.points(code).known if code in codes else class_open or not sheet.total.known
        if is_open:
            yield Finding.of("needs_cohort", where=code, code=code)


def finished(
    table: CompiledTable, admitted: Admitted, unit: str, label: Label | None, cohort: tuple[str, ...] = ()
) -> ScoreSheet:
    """The sheet of what was admitted."""
    given = admitted.given
    if admitted.complete:
        compiled = table.exact
        raw = compiled.run(*given)
    else:
        compiled, raw = table.program.run(given)
    findings = admitted.findings
    if table.asks:
        findings = (*findings, *_open_questions(table, admitted, compiled, raw))
    return ScoreSheet(table, unit, given, compiled, raw, findings, label, cohort, admitted.lists, admitted.claims)


def _takes_marks(rule: Rule) -> bool:
    """Whether the points are a mark of an assessor, directly or inside another rule."""
    from thidua.criteria.rules import ByKind, ExpertMark, Override, RangeByBand  # only where a question is open

    if isinstance(rule, Override):
        return _takes_marks(rule.rule)
    if isinstance(rule, ByKind):
        return any(_takes_marks(case.rule) for case in rule.cases)
    return isinstance(rule, ExpertMark | RangeByBand)


def _open_questions(
    table: CompiledTable, admitted: Admitted, compiled: Compiled, raw: tuple[int, ...]
) -> Iterator[Finding]:
    """Criteria that stay open although all their facts are known: a question that only somebody can answer."""
    answers: dict[str, object] = dict(zip((f.name for f in table.program.facts), admitted.given, strict=True))
    answers.update(admitted.lists)
    for criterion in table.asks:
        outcome = compiled.outcome(table.place[leaf_name("rule", criterion.code)], raw)
        compared = (d.fact.name for d in table.derived_of(criterion) if isinstance(d, FromCohort))
        used = (*table.asked(criterion)[1], *compared)
        if not outcome.known and all(answers[name] is NOT_APPLICABLE or is_exact(answers[name]) for name in used):
            code = "mark_does_not_fit" if _takes_marks(criterion.rule) else "ask_open"
            yield Finding.of(code, where=criterion.code, code=criterion.code)


def score_many(criteria_set: CriteriaSet | CompiledTable, rows: Rows) -> tuple[ScoreSheet, ...]:
    """Score many units with one table, each on its own: sheets in the order of the rows. Error ``rows_shape``."""
    table = compile_table(criteria_set)
    return tuple(score(table, answers, unit=unit) for unit, answers in pairs(rows))
