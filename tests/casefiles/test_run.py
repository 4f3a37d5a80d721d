"""Running case files: every failure, each with its line, what was expected and what came out."""

from __future__ import annotations

import json
import time

import pytest

from casefiles.folders import TABLE, said, write
from thidua.testing.cases import run_cases


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
        [case.expect]
        points = { "I.1" = "n/a", "II.1" = "0..5" }
        sections = { I = 10 }
        total = "10..15"
        class = "fair"
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
        f"{file}:10: Sai nhiều chỗ: Criterion I.1: expected 7, but 7.5 came out. [case_differs]",
        "    I.1. Work done: 7.5 / 10",
    ]
    assert first.text("vi").splitlines()[:2] == [
        f"{file}:10: Sai nhiều chỗ: Tiêu chí I.1: kết quả mong đợi là 7, kết quả tính ra là 7.5. [case_differs]",
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
    assert first["finding"]["messages"]["en"] == "Criterion I.1: expected 7, but 7.5 came out."
    assert first["explanation"]["code"] == "I.1"


def test_a_section_and_a_criterion_of_one_code_are_told_apart(tmp_path):
    table = json.loads(json.dumps(TABLE))
    table["sections"][1]["code"] = "II.1"
    case = '[[case]]\nname = "x"\nexpect = { points = { "II.1" = "5" }, sections = { "II.1" = "5" } }\n'
    heads = [f.explanation.text("en").splitlines()[0] for f in run_cases(write(tmp_path, case, table=table)).failures]
    assert heads == ["II.1. On time: at least 0, at most 5 / 5", "II.1. Order: at least 0, at most 5 / 5"]


def test_many_cases_take_linear_time(tmp_path):
    text = "".join(f'[[case]]\nname = "{i}"\nexpect = {{ total = "0..25" }}\n' for i in range(3_000))
    start = time.perf_counter()
    report = run_cases(write(tmp_path, text))
    assert (report.passed, len(report.results)) == (True, 3_000)
    assert time.perf_counter() - start < 20


def one_criterion(formula, *facts):
    """A table of one criterion of at most 10 points."""
    rule = {"kind": "formula", "formula": formula}
    criterion = {"code": "I.1", "label": "Một", "max": "10", "rule": rule}
    section = {"code": "I", "label": "I", "max": "10", "criteria": [criterion]}
    return {"code": "t", "label": "t", "citation": TABLE["citation"], "facts": list(facts), "sections": [section]}


def test_lists_of_records(tmp_path):
    """Two of three files are in time; with one of them unknown, one or two are; the misspelt answer is at its line."""
    fields = [{"kind": "yes_no", "name": "late"}]
    table = one_criterion("count(files, not late)", {"kind": "items", "name": "files", "most": 9, "fields": fields})
    file = write(
        tmp_path,
        """
        [[case]]
        name = "Ba hồ sơ"
        inputs.files = [{ late = "không" }, { late = "có" }, { late = false }]
        expect = { total = "2" }
        [[case]]
        name = "Chưa rõ"
        inputs.files = [{ late = "không" }, { late = "" }]
        expect = { total = "1..2" }
        [[case]]
        name = "Sai"
        expect = { total = "0..1" }
        [[case.inputs.files]]
        late = "muộn"
        """,
        table=table,
    )
    assert said(run_cases(file)) == [(15, "answer_type", "", "")]


def test_a_cohort_is_scored_together(tmp_path):
    """Points are what is missing to the best of the others, 10 − gap: A leads; B lacks 3. Alone, they stay open."""
    formula = "10 - max(others_best(done) - done, 0)"
    table = one_criterion(formula, {"kind": "number", "name": "done", "highest": "10"})
    file = write(
        tmp_path,
        """
        [[case]]
        name = "Cụm hai đơn vị"
        [[case.unit]]
        name = "A"
        inputs = { done = "8" }
        expect = { total = "10", rank = "1" }
        [[case.unit]]
        name = "B"
        inputs = { done = "5" }
        expect = { total = "7", rank = "2" }
        [[case]]
        name = "Chấm riêng"
        inputs = { done = "8" }
        expect = { total = "8..10 or n/a" }
        """,
        table=table,
    )
    assert said(run_cases(file)) == []


def test_a_table_without_classes(tmp_path):
    table = {key: value for key, value in TABLE.items() if key != "classes"}
    case = '[[case]]\nname = "x"\nexpect = { class = "good" }\n'
    assert said(run_cases(write(tmp_path, case, table=table))) == [(5, "case_class_unknown", "", "")]
