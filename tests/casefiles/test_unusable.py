"""Case files, and tables of theirs, that cannot be used: problems with a line, never an exception."""

from __future__ import annotations

import json
import time

import pytest

from casefiles.folders import HEAD, TABLE, write
from thidua.testing.cases import run_case, run_cases
from thidua.testing.cases.opening import open_cases

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


def test_a_table_that_cannot_be_compiled(tmp_path):
    """Products of wide facts need more than 126 bits: 10^12 to the fourth power is about 2^160."""
    table = json.loads(json.dumps(TABLE))
    table["facts"][0]["highest"] = str(10**12)
    rule = {"kind": "formula", "formula": "round_to(min(done * done * done * done, 10), 1)"}
    table["sections"][0]["criteria"][0]["rule"] = rule
    report = run_cases(write(tmp_path, GOOD, table=table))
    assert [p.finding.code for p in report.problems] == ["formula_too_wide"]
    assert (report.usable, report.results) == (False, ())
