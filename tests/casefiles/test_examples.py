"""The example case files pass, and would not if the table gave anything else."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from thidua import CriteriaSet, load_toml
from thidua.testing.cases import run_cases

EXAMPLES = Path(__file__).parents[2] / "examples"
FILES = sorted((EXAMPLES / "cases").glob("*.cases.*"))


def test_there_are_two():
    assert [file.name for file in FILES] == ["office-culture-small.cases.toml", "van-hoa-cong-so-mau.cases.yaml"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_an_example_passes(file):
    if file.suffix == ".yaml":
        pytest.importorskip("yaml")
    report = run_cases(file)
    assert report.passed, report.text("en")
    assert len(report.results) >= 2


def test_a_changed_table_is_noticed(tmp_path):
    """Five points per breach become four: I.3 of the first case is 16, the total 81.5; Phòng A has 12 and 92."""
    for name in ("office-culture-small.toml", "office-culture-small.cases.toml"):
        text = (EXAMPLES / "cases" / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace('each = "5"', 'each = "4"'), encoding="utf-8")
    failures = run_cases(tmp_path / "office-culture-small.cases.toml").failures
    assert [(f.unit, f.expected, f.actual) for f in failures] == [
        ("", "15", "16"),
        ("", "80.5", "81.5"),
        ("", "80.5", "81.5"),
        ("Phòng A", "90", "92"),
    ]


def test_the_table_is_that_of_the_python_example(capsys):
    made = runpy.run_path(str(EXAMPLES / "score_a_unit.py"))["table"]
    text = (EXAMPLES / "cases" / "office-culture-small.toml").read_text(encoding="utf-8")
    assert load_toml(CriteriaSet, text).value == made
    capsys.readouterr()
