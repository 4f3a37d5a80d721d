"""The same table with every criterion's points read from a figure, so that a change is scored by the table itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeVar

from thidua.criteria.criterion import Criterion
from thidua.criteria.part import Part
from thidua.criteria.rules import FormulaRule
from thidua.formulas.facts import NumberFact
from thidua.formulas.outcomes import NumberOutcome
from thidua.memo import Memo
from thidua.points import Points
from thidua.scoring.score import score
from thidua.scoring.sheet import ScoreSheet
from thidua.scoring.table import CompiledTable

_P = TypeVar("_P", bound=Part)


class _Readings:
    """A table whose criteria read their points from figures, ready for any sheet of the table it was made from."""

    def __init__(self, table: CompiledTable) -> None:
        criteria_set = table.criteria_set
        prefix = _free_prefix(criteria_set.fact)
        self.blank = score(table, {})
        self.names = {criterion.code: f"{prefix}{at}" for at, (_, criterion) in enumerate(criteria_set.criteria())}
        rules = {code: FormulaRule(formula=name) for code, name in self.names.items()}
        figures = tuple(
            _figure(self.names[criterion.code], criterion, self.blank.points(criterion.code))
            for _, criterion in criteria_set.criteria()
        )
        sections = tuple(_with_rules(section, rules) for section in criteria_set.sections)
        self.table = CompiledTable(criteria_set.evolve(sections=sections, facts=(*criteria_set.facts, *figures)))


_readings: Memo[CompiledTable, _Readings] = Memo(_Readings, most=16)


class Variant:
    """A sheet whose criteria can be set to their best, any of them, and scored again.

    Sections, caps, guards and everything else of the table stay as they are; so do the answers that conditions read.
    A criterion that is open stays as open as it is.
    """

    def __init__(self, sheet: ScoreSheet) -> None:
        self._readings = _readings(sheet.table)
        self.best: dict[str, Points | None] = {}
        given = sheet.as_data()["answers"]
        self._answers: dict[str, object] = dict(given) if isinstance(given, dict) else {}
        self._unit = sheet.unit
        for section, criterion in sheet.table.criteria_set.criteria():
            code, now = criterion.code, sheet.points(criterion.code)
            reach = self._readings.blank.points(code)
            self.best[code] = _best(now, reach, less=section.kind == "deduction")
            self._answers[self._readings.names[code]] = now

    def scored(self, improved: Collection[str]) -> ScoreSheet:
        """The sheet with these criteria at their best."""
        better = {self._readings.names[code]: str(self.best[code]) for code in improved}
        return score(self._readings.table, {**self._answers, **better}, unit=self._unit)


def _best(now: NumberOutcome, reach: NumberOutcome, *, less: bool) -> Points | None:
    """The best a criterion's rule can give; never worse than what it may give as things stand."""
    ends = [outcome.at_least if less else outcome.at_most for outcome in (now, reach)]
    known = [end for end in ends if end is not None]
    if now.not_applicable or not known:
        return None
    return min(known) if less else max(known)


def _figure(name: str, criterion: Criterion, reach: NumberOutcome) -> NumberFact:
    """The figure a criterion reads: whatever its points may be, and not applicable where they may not apply."""
    return NumberFact(
        name=name,
        places=min(reach.places, Points.MAX_PLACES),
        lowest=min(criterion.floor, Points(0)),
        highest=max(criterion.max, Points(0)),
        may_not_apply=reach.may_not_apply,
    )


def _free_prefix(taken: Mapping[str, object]) -> str:
    """The beginning of a name that no fact of the table has."""
    prefix = "points"
    while any(name.casefold().startswith(prefix) for name in taken):
        prefix += "x"
    return prefix


def _with_rules(part: _P, rules: Mapping[str, FormulaRule]) -> _P:
    """A copy of a section or group in which every criterion has the rule given for it, at whatever depth it stands."""
    lines = tuple(
        line.evolve(rule=rules[line.code], round=None) if isinstance(line, Criterion) else _with_rules(line, rules)
        for line in part.criteria
    )
    return part.model_copy(update={"criteria": lines})
