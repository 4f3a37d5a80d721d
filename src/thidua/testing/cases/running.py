"""Running cases: every expectation of every case is compared, and every difference is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from thidua.errors import ThiduaError
from thidua.explain.explanation import Explanation
from thidua.findings import Finding
from thidua.formulas.outcomes import NumberOutcome
from thidua.ranking import rank
from thidua.scoring.admission import Answers
from thidua.scoring.cohort import score_cohort
from thidua.scoring.score import score_many
from thidua.scoring.sheet import ScoreSheet
from thidua.scoring.table import CompiledTable
from thidua.testing.cases.case_file import CaseOfTable, Expected
from thidua.testing.cases.expectation import N_A, Expectation, classes_of, read_classes
from thidua.testing.cases.opening import OpenedCases, open_cases
from thidua.testing.cases.report import CaseFailure, CaseReport, CaseResult
from thidua.testing.cases.words import read_answer


def run_cases(path: str | Path) -> CaseReport:
    """Run every case of a file; nothing stops at the first failure, and nothing raises on data.

    Raises ``extra_missing`` for YAML where PyYAML is not installed.
    """
    opened = open_cases(path)
    count = len(opened.cases.case) if opened.cases else 0
    return CaseReport(opened.file, tuple(run_case(opened, place) for place in range(count)), opened.problems)


def run_case(opened: OpenedCases, place: int) -> CaseResult:
    """Run one case of an opened file, counted from 0; ``IndexError`` for a case there is not."""
    if opened.cases is None or opened.table is None:
        raise IndexError(place)
    case = opened.cases.case[place]
    path = f"case/{place}"
    failures = tuple(_Run(opened, opened.table, case, path).failures())
    if place in opened.repeated:
        twice = opened.placed(Finding.of("duplicate_code", what="case", code=case.name), f"{path}/name")
        failures = (CaseFailure(opened.file, twice, case.name), *failures)
    return CaseResult(case.name, opened.line(path), failures)


def _score_all(table: CompiledTable, rows: Sequence[tuple[str, Answers]]) -> tuple[ScoreSheet, ...]:
    """The sheets of all units of one case; the one place that decides how they are scored.

    Named units are the whole cohort; a unit without a name stands alone. Errors: those of ``score_cohort``.
    """
    alone = len(rows) == 1 and not rows[0][0]
    return score_many(table, rows) if alone else score_cohort(table, rows)


@dataclass(frozen=True, slots=True)
class _Unit:
    path: str
    name: str
    inputs: Answers
    expect: Expected


@dataclass(frozen=True, slots=True)
class _Run:
    opened: OpenedCases
    table: CompiledTable
    case: CaseOfTable
    path: str

    def failures(self) -> Iterator[CaseFailure]:
        units = self.units()
        if self.case.unit and (self.case.inputs or not self.case.expect.empty):
            where = "inputs" if self.case.inputs else "expect"
            yield self.wrong("", Finding.of("case_units_and_inputs"), f"{self.path}/{where}")
        if all(unit.expect.empty for unit in units):
            yield self.wrong("", Finding.of("case_no_expectation"), self.path)
        facts = self.table.criteria_set.fact
        rows = [(u.name, {name: read_answer(facts.get(name), v) for name, v in u.inputs.items()}) for u in units]
        try:
            sheets = _score_all(self.table, rows)
        except ThiduaError as error:
            yield self.wrong("", Finding.from_error(error), f"{self.path}/unit")
            return
        for unit, sheet in zip(units, sheets, strict=True):
            for finding in sheet.findings:
                if finding.severity == "error":
                    yield self.wrong(unit.name, finding, f"{unit.path}/inputs/{finding.where}")
            yield from self.numbers(unit, sheet)
            yield from self.classes(unit, sheet)
        if any(unit.expect.rank is not None for unit in units):
            yield from self.ranks(units, sheets)

    def units(self) -> tuple[_Unit, ...]:
        if not self.case.unit:
            return (_Unit(self.path, "", self.case.inputs, self.case.expect),)
        return tuple(
            _Unit(f"{self.path}/unit/{i}", unit.name, unit.inputs, unit.expect) for i, unit in enumerate(self.case.unit)
        )

    def numbers(self, unit: _Unit, sheet: ScoreSheet) -> Iterator[CaseFailure]:
        criteria_set = self.table.criteria_set
        criteria = [criterion.code for _, criterion in criteria_set.criteria()]
        sections = [part.code for part in criteria_set.parts()]
        for code, value in unit.expect.points.items():
            path = f"{unit.path}/expect/points/{code}"
            if code not in criteria:
                unknown = Finding.of("case_criterion_unknown", code=code, known=", ".join(criteria))
                yield self.wrong(unit.name, unknown, path)
            else:
                yield from self.number(unit, sheet, ("criterion", code), value, path)
        for code, value in unit.expect.sections.items():
            path = f"{unit.path}/expect/sections/{code}"
            if code not in sections:
                unknown = Finding.of("case_section_unknown", code=code, known=", ".join(sections))
                yield self.wrong(unit.name, unknown, path)
            else:
                yield from self.number(unit, sheet, ("section", code), value, path)
        if unit.expect.total is not None:
            yield from self.number(unit, sheet, ("total", ""), unit.expect.total, f"{unit.path}/expect/total")

    def number(
        self, unit: _Unit, sheet: ScoreSheet, about: tuple[str, str], value: object, path: str
    ) -> Iterator[CaseFailure]:
        wanted = Expectation.read(value)
        if isinstance(wanted, Finding):
            yield self.wrong(unit.name, wanted, path)
            return
        found = Expectation.of(_outcome(sheet, about))
        if found != wanted:
            yield self.differs(unit.name, about, (str(wanted), str(found)), path, sheet)

    def classes(self, unit: _Unit, sheet: ScoreSheet) -> Iterator[CaseFailure]:
        if unit.expect.class_ is None:
            return
        path = f"{unit.path}/expect/class"
        wanted = read_classes(unit.expect.class_)
        if isinstance(wanted, Finding):
            yield self.wrong(unit.name, wanted, path)
            return
        scheme = self.table.criteria_set.classes
        known = scheme.codes if scheme else ()
        unknown = sorted(wanted - {N_A, *known})
        for code in unknown:
            yield self.wrong(unit.name, Finding.of("case_class_unknown", code=code, known=", ".join(known)), path)
        if unknown or sheet.class_ is None:
            return
        found = classes_of(sheet.class_)
        if found != wanted:
            order = (*known, N_A)
            texts = tuple(", ".join(code for code in order if code in codes) for codes in (wanted, found))
            yield self.differs(unit.name, ("class", ""), (texts[0], texts[1]), path, sheet)

    def ranks(self, units: Sequence[_Unit], sheets: Sequence[ScoreSheet]) -> Iterator[CaseFailure]:
        try:
            standing = rank(sheets, by=self.case.rank_by)
        except ThiduaError as error:
            yield self.wrong("", Finding.from_error(error), f"{self.path}/rank_by")
            return
        for unit, sheet in zip(units, sheets, strict=True):
            if unit.expect.rank is None:
                continue
            path = f"{unit.path}/expect/rank"
            wanted = Expectation.read(unit.expect.rank)
            if isinstance(wanted, Finding):
                yield self.wrong(unit.name, wanted, path)
                continue
            found = Expectation.of_rank(standing.of(unit.name))
            if found != wanted:
                yield self.differs(unit.name, ("rank", ""), (str(wanted), str(found)), path, sheet)

    def wrong(self, unit: str, finding: Finding, path: str) -> CaseFailure:
        return CaseFailure(self.opened.file, self.opened.placed(finding, path), self.case.name, unit)

    def differs(
        self, unit: str, about: tuple[str, str], texts: tuple[str, str], path: str, sheet: ScoreSheet
    ) -> CaseFailure:
        expected, actual = texts
        vi, en = _TITLES[about[0]]
        finding = Finding.of(
            "case_differs",
            what_vi=f"{vi} {about[1]}".strip(),
            what_en=f"{en} {about[1]}".strip(),
            expected=expected,
            actual=actual,
        )
        placed = self.opened.placed(finding, path)
        return CaseFailure(self.opened.file, placed, self.case.name, unit, expected, actual, _line(sheet, about))


_TITLES = {
    "criterion": ("Tiêu chí", "Criterion"),
    "section": ("Mục", "Section"),
    "total": ("Tổng điểm", "Total"),
    "class": ("Xếp loại", "Class"),
    "rank": ("Xếp hạng", "Rank"),
}


def _outcome(sheet: ScoreSheet, about: tuple[str, str]) -> NumberOutcome:
    kind, code = about
    if kind == "criterion":
        return sheet.points(code)
    return sheet.section(code) if kind == "section" else sheet.total


def _line(sheet: ScoreSheet, about: tuple[str, str]) -> Explanation | None:
    """The line of the explanation that says how this came out, alone; a rank rests on the total."""
    kind, code = about
    code = {"total": "total", "rank": "total", "class": "class"}.get(kind, code)
    numbered = kind in ("criterion", "section")
    lines = [line for _, line in sheet.explain().lines() if (line.code, line.numbered) == (code, numbered)]
    if not lines:
        return None
    line = lines[-1] if kind == "criterion" else lines[0]  # a section may have the code of a criterion below it
    return Explanation(replace(line, children=()))
