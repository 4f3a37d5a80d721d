"""T6, the monthly sheet of officials: the cases worked out by hand, marks that do not fit, and the table as a whole."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua import NOT_APPLICABLE, CriteriaSet, Points, compile_table, lint, load_toml, score
from thidua.testing.cases import open_cases, run_case, run_cases
from thidua.testing.cases.words import read_answer

TABLES = Path(__file__).parents[2] / "examples" / "tables"
TEXT = (TABLES / "t06_monthly_sheet.toml").read_text(encoding="utf-8")
SET = load_toml(CriteriaSet, TEXT).value
TABLE = compile_table(SET)
OPENED = open_cases(TABLES / "cases" / "t06.cases.toml")
CASES = OPENED.cases.case
FULL = {name: read_answer(SET.fact[name], value) for name, value in CASES[0].inputs.items()}


@pytest.mark.parametrize("place", range(len(CASES)), ids=[case.name for case in CASES])
def test_case(place):
    result = run_case(OPENED, place)
    assert result.passed, "\n".join(failure.text("en") for failure in result.failures)


def test_the_shape_of_the_source():
    """I 6 + 14 = 20; II 20 + 50 = 70; III 10; printed as 100 with the bonus inside."""
    groups = {part.code: str(part.max) for part in SET.parts()}
    assert groups == {"I": "20", "I.1": "6", "I.2": "14", "II": "70", "II.1": "20", "III": "10"}
    maxima = [str(leaf.max) for _, leaf in SET.criteria()]
    assert maxima == ["2"] * 3 + ["3", "3", "2", "2", "2", "2"] + ["2"] * 10 + ["50", "10"]
    assert sum((leaf.max for _, leaf in SET.criteria()), Points(0)) == Points(100) == SET.highest_total
    assert SET.classes is None  # the sheet prints no classes
    assert SET.citation.mark == "illustrative"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('edge = "90"', 'edge = "89.9"'),
        ('edge = "90"', 'edge = "90", side = "open"'),
        ('edge = "80"', 'edge = "79.9"'),
        ('edge = "80"', 'edge = "80", side = "open"'),
        ('edge = "70"', 'edge = "69.9"'),
        ('edge = "70"', 'edge = "70", side = "open"'),
        ('highest = "44.5"', 'highest = "45"'),
        ('lowest = "45", highest = "50"', 'lowest = "45.5", highest = "50"'),
        ('highest = "39.5"', 'highest = "40"'),
        ('highest = "34.5"', 'highest = "35"'),
        ('mark = "work_mark"\nstep = "0.5"', 'mark = "work_mark"\nstep = "1"'),
        ('kind = "bonus"', 'kind = "deduction"'),
        ('highest_total = "100"', 'highest_total = "90"'),
    ],
)
def test_the_cases_notice_a_change(old, new, tmp_path):
    assert old in TEXT
    folder = tmp_path / "cases"
    folder.mkdir()
    (tmp_path / "t06_monthly_sheet.toml").write_text(TEXT.replace(old, new), encoding="utf-8")
    (folder / "t06.cases.toml").write_bytes((TABLES / "cases" / "t06.cases.toml").read_bytes())
    report = run_cases(folder / "t06.cases.toml")
    assert report.usable
    assert not report.passed


@pytest.mark.parametrize(
    ("done", "mark", "open_within"),
    [
        ("9/10", "44.5", "45..50"),  # 90 %: a mark of the band below
        ("9/10", "50.0", None),
        ("899/999", "45", "40..44.5"),  # 89.99 %
        ("899/999", "39.5", "40..44.5"),
        ("8/10", "39.5", "40..44.5"),  # 80 %
        ("799/999", "40", "35..39.5"),  # 79.98 %
        ("7/10", "34.5", "35..39.5"),  # 70 %
        ("699/999", "35", "0..34.5"),  # 69.97 %
        ("9/10", "47.25", "45..50"),  # in the range, off the step
        ("9/10", "47.3", "45..50"),
        ("8/10", "44.75", "40..44.5"),  # below 45, but no half point
    ],
)
def test_a_mark_outside_its_range_leaves_the_line_open(done, mark, open_within):
    """It is neither moved into the range nor dropped: the finding names the line, the total says what is left."""
    part, whole = done.split("/")
    sheet = score(TABLE, FULL | {"tasks_done": part, "tasks_assigned": whole, "work_mark": mark, "bonus_mark": "0"})
    if open_within is None:
        assert (sheet.findings, str(sheet.points("II.2"))) == ((), "50")
        return
    assert [(f.code, f.where, f.severity) for f in sheet.findings] == [("mark_does_not_fit", "II.2", "error")]
    low, high = (Points(end) for end in open_within.split(".."))
    assert str(sheet.points("II.2")) == open_within
    assert (sheet.total.at_least, sheet.total.at_most) == (low + Points(40), high + Points(40))  # I 20, II.1 20


@pytest.mark.parametrize(
    ("name", "mark", "code", "where"),
    [
        ("image", "0.3", "mark_does_not_fit", "I.2.5"),  # off the half point
        ("image", "1.75", "mark_does_not_fit", "I.2.5"),
        ("office_culture", "0.25", "mark_does_not_fit", "I.2.1"),
        ("bonus_mark", "7.25", "mark_does_not_fit", "III.1"),
        ("image", "2.5", "answer_range", "image"),  # above the full mark
        ("office_culture", "3.5", "answer_range", "office_culture"),
        ("skill_7", "-1", "answer_range", "skill_7"),
        ("work_mark", "50.5", "answer_range", "work_mark"),
        ("bonus_mark", "10.5", "answer_range", "bonus_mark"),
        ("tasks_assigned", "0", "answer_range", "tasks_assigned"),  # nothing assigned is a claim, not a zero
        ("image", NOT_APPLICABLE, "answer_not_applicable", "image"),
    ],
)
def test_a_mark_that_is_none(name, mark, code, where):
    sheet = score(TABLE, FULL | {name: mark})
    assert [(f.code, f.where) for f in sheet.findings] == [(code, where)]
    assert not sheet.total.known


def test_the_linter_has_no_complaint():
    assert {finding.severity for finding in lint(SET)} == {"note"}


def test_three_answers_about_the_bonus():
    """0, “no bonus this month” and “not decided yet”: 90, 90, and 90 to 100."""
    found = {}
    for name, answer in (("zero", "0"), ("none", NOT_APPLICABLE), ("open", None)):
        sheet = score(TABLE, FULL | {"bonus_mark": answer})
        found[name] = (str(sheet.section("III")), str(sheet.total), sheet.unknown)
    assert found == {
        "zero": ("0", "90", ()),
        "none": ("not applicable", "90", ()),
        "open": ("0..10 or not applicable", "90..100", ("bonus_mark",)),
    }


HALVES = st.integers(0, 100).map(lambda n: Points.of_units(n * 5, 1))


@settings(max_examples=100)
@given(st.integers(0, 1000), st.integers(1, 1000), HALVES)
def test_the_range_of_the_source(done, assigned, mark):
    """A half-point mark counts exactly where the share puts it: 45–50, 40–<45, 35–<40, below 35."""
    share = Fraction(done * 100, assigned)
    low, below = (45, 51) if share >= 90 else (40, 45) if share >= 80 else (35, 40) if share >= 70 else (0, 35)
    sheet = score(TABLE, FULL | {"tasks_done": done, "tasks_assigned": assigned, "work_mark": str(mark)})
    found = sheet.points("II.2")
    if Points(low) <= mark < Points(below):
        assert (found.value, sheet.findings) == (mark, ())
    else:
        highest = min(Points(below) - Points("0.5"), Points(50))
        assert (found.at_least, found.at_most) == (Points(low), highest)


@settings(max_examples=50)
@given(st.sampled_from(sorted(FULL)), st.data())
def test_learning_a_figure_only_narrows(name, data):
    before = score(TABLE, FULL | {name: None})
    fact = SET.fact[name]
    low, high = fact.bounds
    step = 50 if fact.places == 2 else 1  # half points, in hundredths
    units = data.draw(st.integers(low // step, high // step)) * step
    after = score(TABLE, FULL | {name: fact.shown(max(units, low))})
    assert before.total.at_least <= after.total.at_least <= after.total.at_most <= before.total.at_most
