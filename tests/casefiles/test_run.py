"""Running case files: every failure, each with its line, what was expected and what came out."""

from __future__ import annotations

import json
import time

import pytest

from casefiles.folders import HEAD, TABLE, said, write
from thidua.testing.cases import run_case, run_cases
from thidua.testing.cases.opening import open_cases


def test_all_that_can_be_expected(tmp_path):
    # I.1 = min(7.5, 10) = 7.5; I.2 = 10; I = 17.5; II.1 = 5 − 2 × 1 = 3; total 20.5: good from 20
    file = write(
        tmp_path,
        """
        [[case]]
        name = "Đủ"
        inputs = { done = "7.5", plan = "có", late = 2, grade = "good", sent = 2024-07-01 }
        [case.expect]
        points = { "I.1" = "7.5", I.2 = 10, "II.1" = "3.0" }
        sections = { I = "17.5", II = "3" }
        total = "20.5"
        class = "good"
        """,
    )
    report = run_cases(file)
    assert report.failures == ()
    assert (report.usable, report.passed) == (True, True)
    assert [(r.name, r.line, r.passed) for r in report.results] == [("Đủ", 3, True)]
    assert report.text("en") == f"{file}: 1 passed, 0 failed"


def test_unknown_and_not_applicable(tmp_path):
    # late unknown: II.1 from 0 (10 events) to 5; done n/a: I.1 is left out, so I = 10 and the total 10..15: fair
    # done unknown: I.1 0..10 or n/a; I = 10..20; total 10 + 5 = 15 to 25: fair or good
    file = write(
        tmp_path,
        """
        [[case]]
        name = "Không phát sinh"
        inputs = { done = "không phát sinh", plan = "có", late = "" }
        expect = { points = { "I.1" = "n/a", "II.1" = "0..5" }, sections = { I = 10 }, total = "10..15", class = "fair" }
        [[case]]
        name = "Chưa rõ"
        inputs = { plan = "có", late = "0" }
        expect = { points = { "I.1" = "0..10 or n/a" }, total = "15..25", class = ["good", "fair"] }
        """,
    )
    assert said(run_cases(file)) == []


WRONG = """
[[case]]
name = "Sai nhiều chỗ"
inputs = { done = "7.5", plan = "có", late = "2" }
[case.expect]
total = "21"
class = ["fair"]
[case.expect.points]
"I.1" = "7"
I.2 = "0..10"
"II.1" = "3"
[case.expect.sections]
II = "n/a"
[[case]]
name = "Đúng"
inputs = { late = "5" }
expect = { sections = { II = "0" } }
[[case]]
name = "Cũng sai"
expect = { points = { "I.2" = "10" } }
"""


def test_nothing_stops_at_the_first_failure(tmp_path):
    report = run_cases(write(tmp_path, WRONG))
    assert said(report) == [
        (10, "case_differs", "7", "7.5"),
        (11, "case_differs", "0..10", "10"),
        (14, "case_differs", "n/a", "3"),
        (7, "case_differs", "21", "20.5"),
        (8, "case_differs", "fair", "good"),
        (21, "case_differs", "10", "0..10"),
    ]
    assert [r.passed for r in report.results] == [False, True, False]
    assert (report.usable, report.passed) == (True, False)
    assert report.text("vi").endswith(": 1 đạt, 2 không đạt")


def test_a_failure_says_what_and_explains_the_line(tmp_path):
    file = write(tmp_path, WRONG)
    first = run_cases(file).failures[0]
    assert first.text("en").splitlines()[:2] == [
        f"{file}:10: Sai nhiều chỗ: Criterion I.1: expected 7, came out as 7.5. [case_differs]",
        "    I.1. Work done: 7.5 / 10",
    ]
    assert first.text("vi").splitlines()[:2] == [
        f"{file}:10: Sai nhiều chỗ: Tiêu chí I.1: mong đợi 7, tính ra 7.5. [case_differs]",
        "    I.1. Việc đã làm: 7.5 / 10",
    ]
    heads = [f.explanation.text("en").splitlines()[0] for f in run_cases(file).failures]
    assert heads == [
        "I.1. Work done: 7.5 / 10",
        "I.2. Plan: 10 / 10",
        "II. Order: 3 / 5",
        "Total: 20.5",
        "Class: Good",
        "I.2. Plan: at least 0, at most 10 / 10",
    ]


COHORT = """
[[case]]
name = "Ba đơn vị"
[[case.unit]]
name = "A"
inputs = { done = "10", plan = "có", late = "0" }
expect = { total = "25", rank = "1" }
[[case.unit]]
name = "B"
inputs = { done = "5", plan = "có", late = "" }
expect = { total = "15..20", rank = "2" }
[[case.unit]]
name = "C"
inputs = { done = "8", plan = "không", late = "0" }
expect = { rank = 3, class = "fair" }
"""


def test_a_cohort_is_ranked(tmp_path):
    # A 10 + 10 + 5 = 25; B 5 + 10 + 0..5 = 15..20; C 8 + 0 + 5 = 13
    assert said(run_cases(write(tmp_path, COHORT))) == []
    # With II.1 first: C has 5, A has 5, B 0..5. A and C are level, B may join them but not pass: 1, 1 and 1..3.
    by_order = COHORT.replace("[[case.unit]]", 'rank_by = ["points:II.1"]\n[[case.unit]]', 1)
    assert said(run_cases(write(tmp_path, by_order))) == [
        (13, "case_differs", "2", "1..3"),
        (17, "case_differs", "3", "1"),
    ]
    (first, _) = run_cases(tmp_path / "t.cases.toml").failures
    assert (first.case, first.unit) == ("Ba đơn vị", "B")


def test_a_rank_that_cannot_be(tmp_path):
    odd = COHORT.replace("[[case.unit]]", 'rank_by = ["beauty"]\n[[case.unit]]', 1)
    assert said(run_cases(write(tmp_path, odd))) == [(5, "rank_key", "", "")]
    twice = COHORT.replace('name = "B"', 'name = "A"')
    assert [f[1] for f in said(run_cases(write(tmp_path, twice)))] == ["rank_duplicate_unit"]
    unranked = COHORT.replace('rank = "2"', 'rank = "một"')
    assert said(run_cases(write(tmp_path, unranked))) == [(12, "case_expected_form", "", "")]


@pytest.mark.parametrize(
    ("case", "failures"),
    [
        ('name = "x"', [(3, "case_no_expectation")]),
        ('name = "x"\nexpect = {}', [(3, "case_no_expectation")]),
        ('name = "x"\n[[case.unit]]\nname = "A"', [(3, "case_no_expectation")]),
        ('name = "x"\n[case.expect.points]\n"I.9" = "1"', [(6, "case_criterion_unknown")]),
        ('name = "x"\n[case.expect.points]\nI = "1"', [(6, "case_criterion_unknown")]),
        ('name = "x"\n[case.expect.sections]\nIII = "1"', [(6, "case_section_unknown")]),
        ('name = "x"\n[case.expect]\nclass = "best"', [(6, "case_class_unknown")]),
        ('name = "x"\n[case.expect]\nclass = 5', [(6, "case_expected_form")]),
        ('name = "x"\n[case.expect]\ntotal = "mười"', [(6, "case_expected_form")]),
        ('name = "x"\n[case.expect]\ntotal = "7,5"', [(6, "number_comma")]),
        ('name = "x"\n[case.inputs]\ndune = "1"\n[case.expect]\ntotal = "0..25"', [(6, "answer_undeclared")]),
        ('name = "x"\n[case.inputs]\ndone = "101"\n[case.expect]\ntotal = "0..25"', [(6, "answer_range")]),
        ('name = "x"\n[case.inputs]\nlate = "n/a"\n[case.expect]\ntotal = "0..25"', [(6, "answer_not_applicable")]),
        ('name = "x"\n[case.inputs]\nplan = "chắc có"\n[case.expect]\ntotal = "0..25"', [(6, "answer_type")]),
        ('name = "x"\n[case.inputs]\ngrade = "best"\n[case.expect]\ntotal = "0..25"', [(6, "answer_member")]),
        ('name = "x"\n[case.inputs]\ngrade = [{ a = "1" }]\n[case.expect]\ntotal = "0..25"', [(6, "answer_member")]),
        (
            'name = "x"\ninputs = { late = "1" }\n[[case.unit]]\nname = "A"\nexpect = { total = "0..25" }',
            [(5, "case_units_and_inputs")],
        ),
        (
            'name = "x"\nexpect = { total = "0..25" }\n[[case.unit]]\nname = "A"\nexpect = { total = "0..25" }',
            [(5, "case_units_and_inputs")],
        ),
        (
            'name = "x"\nexpect = { total = "0..25" }\n[[case]]\nname = "x"\nexpect = { total = "0..25" }',
            [(7, "duplicate_code")],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_mistakes_in_a_case_are_failures_at_their_line(tmp_path, case, failures):
    report = run_cases(write(tmp_path, f"[[case]]\n{case}\n"))
    assert [(f.line, f.finding.code) for f in report.failures] == failures
    assert (report.usable, report.passed) == (True, False)
    assert all(failure.text(lang) for failure in report.failures for lang in ("vi", "en"))


def test_a_wrong_input_does_not_hide_the_rest(tmp_path):
    # the wrong answer counts as unknown: I.1 stays open, II.1 = 5
    case = '[[case]]\nname = "x"\ninputs = { done = "1000", late = "0" }\nexpect = { points = { "II.1" = "4" } }\n'
    assert said(run_cases(write(tmp_path, case))) == [(5, "answer_range", "", ""), (6, "case_differs", "4", "5")]


YAML = """
case:
  - name: Đủ
    inputs:
      done: "7.5"
      plan: có
      late: 2
    expect:
      points: {I.1: "7.5", II.1: 3}
      total: "20"
      class: [good]
"""


@pytest.mark.parametrize("ending", ["yaml", "yml"])
def test_yaml(tmp_path, ending):
    pytest.importorskip("yaml")
    assert said(run_cases(write(tmp_path, YAML, name=f"t.cases.{ending}"))) == [(11, "case_differs", "20", "20.5")]


GOOD = '[[case]]\nname = "x"\nexpect = { total = "0..25" }\n'


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (HEAD + GOOD + "a = [", "toml_syntax", 6),
        ("thidua_cases = 2\n" + HEAD.partition("\n")[2] + GOOD, "value_not_listed", 1),
        (HEAD.partition("\n")[2] + GOOD, "field_missing", None),
        (HEAD, "field_missing", None),
        (HEAD + GOOD + "expects = {}", "field_unknown", 6),
        (HEAD + GOOD + "[case.inputs]\ndone = 7.5\n", "number_float", 7),
        (HEAD.replace("table.json", "none.json") + GOOD, "case_file_unreadable", 2),
        (HEAD.replace("table.json", ".") + GOOD, "case_file_kind", 2),
        (HEAD.replace("table.json", "folder.json") + GOOD, "case_file_unreadable", 2),
        (HEAD.replace("table.json", "a\\u0001.json") + GOOD, "text_control", 2),
    ],
    ids=lambda value: ascii(value)[-20:],
)
def test_a_file_that_cannot_be_used(tmp_path, text, code, line):
    (tmp_path / "folder.json").mkdir()
    file = write(tmp_path, "")
    file.write_text(text, encoding="utf-8")
    report = run_cases(file)
    assert [(p.finding.code, p.line, p.file) for p in report.problems] == [(code, line, str(file))]
    assert (report.results, report.usable, report.passed) == ((), False, False)
    assert report.text("en").endswith(": not usable")


def test_a_table_that_cannot_be_used_is_named_with_its_line(tmp_path):
    (tmp_path / "table.toml").write_text('code = "t"\nlabel = "Bảng"\nsections = []\n[citation]\nmark = "x"\n')
    file = tmp_path / "t.cases.toml"
    file.write_text('thidua_cases = 1\ntable = "table.toml"\n' + GOOD, encoding="utf-8")
    report = run_cases(file)
    assert {p.file for p in report.problems} == {str(tmp_path / "table.toml")}
    assert [(p.line, p.finding.where) for p in report.problems if p.line] == [
        (4, "citation/instrument"),
        (5, "citation/mark"),
        (3, "sections"),
    ]
    assert not report.usable


def test_files_that_are_not_there_or_not_cases(tmp_path):
    (tmp_path / "x.txt").write_text("x")
    codes = {}
    for name in ("none.cases.toml", "x.txt", "", "a\0b.toml"):
        (problem,) = run_cases(tmp_path / name).problems
        codes[name] = problem.finding.code
    assert codes == {
        "none.cases.toml": "case_file_unreadable",
        "x.txt": "case_file_kind",
        "": "case_file_unreadable",
        "a\0b.toml": "case_file_unreadable",
    }
    with pytest.raises(IndexError):
        run_case(open_cases(tmp_path / "x.txt"), 0)


@pytest.mark.parametrize("content", [b"\xff" * 1000, b"a" * 5_000_000, b"\0", b"[" * 900_000])
def test_a_hostile_file_is_a_problem_in_bounded_time(tmp_path, content):
    for ending in ("toml", "yaml"):
        file = tmp_path / f"t.cases.{ending}"
        file.write_bytes(content)
        start = time.perf_counter()
        assert not run_cases(file).usable
        assert time.perf_counter() - start < 10


def test_a_table_as_toml_and_as_yaml_gives_the_same(tmp_path):
    yaml = pytest.importorskip("yaml")
    file = write(tmp_path, WRONG)
    expected = said(run_cases(file))
    (tmp_path / "table.yaml").write_text(yaml.safe_dump(TABLE, allow_unicode=True), encoding="utf-8")
    file.write_text(file.read_text(encoding="utf-8").replace("table.json", "table.yaml"), encoding="utf-8")
    assert said(run_cases(file)) == expected


def test_the_report_as_data(tmp_path):
    file = write(tmp_path, WRONG)
    data = json.loads(json.dumps(run_cases(file).as_data()))
    assert (data["usable"], data["passed"], data["file"]) == (True, False, str(file))
    assert data["cases"][1] == {"name": "Đúng", "line": 15, "passed": True}
    first = data["failures"][0]
    assert (first["line"], first["expected"], first["actual"]) == (10, "7", "7.5")
    assert first["finding"]["messages"]["en"] == "Criterion I.1: expected 7, came out as 7.5."
    assert first["explanation"]["code"] == "I.1"


def test_a_table_without_classes(tmp_path):
    table = {key: value for key, value in TABLE.items() if key != "classes"}
    case = '[[case]]\nname = "x"\nexpect = { class = "good" }\n'
    assert said(run_cases(write(tmp_path, case, table=table))) == [(5, "case_class_unknown", "", "")]
