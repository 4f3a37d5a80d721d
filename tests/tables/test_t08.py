"""T8, teachers' monthly form: the cases worked out by hand, its inconsistent heading, quarter points, clamps."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua import CriteriaSet, Points, compile_table, load_toml, score
from thidua.testing.cases import open_cases, run_case, run_cases
from thidua.testing.cases.words import read_answer

pytest.importorskip("yaml")

TABLES = Path(__file__).parents[2] / "examples" / "tables"
TEXT = (TABLES / "t08_teacher_month.toml").read_text(encoding="utf-8")
SET = load_toml(CriteriaSet, TEXT).value
TABLE = compile_table(SET)
FILES = sorted((TABLES / "cases").glob("t08*.cases.*"))
OPENED = [open_cases(file) for file in FILES]
CASES = [
    pytest.param(opened, at, id=f"{Path(opened.file).name}: {case.name}")
    for opened in OPENED
    for at, case in enumerate(opened.cases.case)
]
MONTH = next(opened for opened in OPENED if opened.file.endswith("t08_month.cases.yaml"))
# 30 + 65, no bonus: 95
FULL = {name: read_answer(SET.fact[name], value) for name, value in MONTH.cases.case[1].inputs.items()}
MARKS = {name: fact.highest for name, fact in SET.fact.items() if name.startswith("a") and name != "assigned"}


@pytest.mark.parametrize(("opened", "place"), CASES)
def test_case(opened, place):
    result = run_case(opened, place)
    assert result.passed, "\n".join(failure.text("en") for failure in result.failures)


def test_there_are_cases():
    assert [opened.problems for opened in OPENED] == [()] * 6
    assert len(CASES) == 2 + 2 + 4 + 15 + 3 + 3


@pytest.mark.parametrize("opened", [o for o in OPENED if "leaf_edges" not in o.file], ids=lambda o: Path(o.file).name)
def test_whole_cases_leave_no_line_out(opened):
    for case in opened.cases.case:
        assert set(case.expect.points) == {criterion.code for _, criterion in SET.criteria()}
        assert set(case.expect.sections) == {section.code for section in SET.sections}
        assert case.expect.total is not None
        assert case.expect.class_ is not None


@pytest.mark.parametrize(
    ("old", "new", "file"),
    [
        ('edge = "60", points = "1"', 'edge = "60", points = "2"', "t08_leaf_edges.cases.toml"),
        ('edge = "95", points = "15"', 'edge = "96", points = "15"', "t08_leaf_edges.cases.toml"),
        ('some_failing = "5"', 'some_failing = "0"', "t08_month.cases.yaml"),
        ("assigned, ask)", "assigned, 100)", "t08_open.cases.yaml"),
        ('highest_total = "100"', 'highest_total = "102"', "t08_month.cases.yaml"),
        ('lowest_total = "0"', 'lowest_total = "-5"', "t08_caps.cases.yaml"),
        ('at_least = "80"', 'at_least = "70"', "t08_class_edges_upper.cases.yaml"),
    ],
)
def test_the_cases_notice_a_changed_table(old, new, file, tmp_path):
    assert old in TEXT
    (tmp_path / "cases").mkdir()
    (tmp_path / "t08_teacher_month.toml").write_text(TEXT.replace(old, new), encoding="utf-8")
    (tmp_path / "cases" / file).write_bytes((TABLES / "cases" / file).read_bytes())
    report = run_cases(tmp_path / "cases" / file)
    assert report.usable
    assert report.failures


def test_the_heading_of_b_is_kept_although_its_lines_make_65():
    """10 + 10 + 15 + 10 + 10 + 10 = 65 under a heading of 70; every other part adds up."""
    sums = {part.code: sum((line.max for line in part.criteria), Points(0)) for part in SET.parts()}
    wrong = {part.code: (str(sums[part.code]), str(part.max)) for part in SET.parts() if sums[part.code] != part.max}
    assert wrong == {"B": ("65", "70")}
    assert str(score(TABLE, FULL).total) == "95"  # so 100 is out of reach without a bonus


def test_the_bands_are_those_of_the_form():
    assert [str(band.at_least) for band in SET.classes.bands] == ["90", "80", "50"]
    assert SET.citation.mark == "illustrative"


def test_a_mark_off_the_quarter_points_leaves_its_line_open():
    """A.I.1.1 is worth 0.75 at most; 0.3 is no quarter point: 95 − 0.75 to 95."""
    sheet = score(TABLE, FULL | {"ai1_1": "0.3"})
    assert [(finding.code, finding.where) for finding in sheet.findings] == [("mark_does_not_fit", "A.I.1.1")]
    assert (str(sheet.points("A.I.1.1")), str(sheet.total)) == ("0..0.75", "94.25..95")


def test_a_mark_above_the_full_mark_counts_as_not_known():
    sheet = score(TABLE, FULL | {"ai1_1": "1"})
    assert [finding.code for finding in sheet.findings] == ["answer_range"]
    assert str(sheet.total) == "94.25..95"


def test_no_tasks_at_all_is_a_question():
    sheet = score(TABLE, FULL | {"assigned": "0", "done": "0", "on_time": "0", "good": "0"})
    found = [(finding.code, finding.where) for finding in sheet.findings]
    assert found == [("ask_open", "B.I.1"), ("ask_open", "B.I.2"), ("ask_open", "B.I.3")]


def quarters(name):
    return st.integers(0, int(Fraction(str(MARKS[name])) * 4)).map(lambda n: Points.of_units(n * 25, 2))


@settings(max_examples=40)
@given(st.fixed_dictionaries({name: quarters(name) for name in MARKS}))
def test_part_a_is_the_sum_of_its_marks(marks):
    sheet = score(TABLE, FULL | marks)
    assert sheet.section("A").value == sum(marks.values(), Points(0))
    assert sheet.total.value == sheet.section("A").value + Points(65)


@settings(max_examples=60)
@given(
    st.integers(0, 40),
    st.integers(0, 40),
    st.integers(0, 40),
    st.tuples(*[st.booleans()] * 6),
    st.integers(0, 5),
)
def test_the_total_stays_on_the_scale(done, on_time, good, flags, jobs):
    names = ("c1", "c2", "c3", "d1", "d2", "d3")
    figures = {"done": done, "on_time": on_time, "good": good, "complex_jobs": jobs}
    sheet = score(TABLE, FULL | figures | dict(zip(names, flags, strict=True)))
    bonus = 1 * flags[0] + 2 * flags[1] + 2 * flags[2] + min(jobs, 2)
    lost = 1 * flags[3] + 2 * flags[4] + 2 * flags[5]
    assert sheet.section("C").value == Points(bonus)
    assert sheet.section("D").value == Points(lost)
    raw = Points(30) + sheet.section("B").value + Points(bonus) - Points(lost)
    assert sheet.total.value == min(Points(100), raw)


def test_there_are_thirty_points_of_marks():
    assert len(MARKS) == 27  # 8 + 4 + 5 + 2 + 2 + 2 + 4
    assert sum(MARKS.values(), Points(0)) == Points(30)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_explanation_shows_no_name_of_a_fact(lang):
    text = score(TABLE, FULL).explain().text(lang)
    assert [name for name in SET.fact if "_" in name and name in text] == []
