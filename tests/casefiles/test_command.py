"""``thidua cases``: exit codes, report, JSON, languages."""

from __future__ import annotations

import json
import sys

import pytest

from casefiles.folders import write
from thidua.cli import main

PASSES = '[[case]]\nname = "x"\nexpect = { points = { "II.1" = "0..5" } }\n'
FAILS = '[[case]]\nname = "Kỷ cương"\ninputs = { late = "1" }\nexpect = { points = { "II.1" = "5" } }\n'


def test_all_pass(tmp_path, capsys):
    file = write(tmp_path, PASSES)
    assert main(["cases", str(file), "--lang", "en"]) == 0
    assert capsys.readouterr().out == f"{file}: 1 passed, 0 failed\n"


def test_failures(tmp_path, capsys):
    good, bad = write(tmp_path, PASSES), write(tmp_path, FAILS, name="bad.cases.toml")
    assert main(["cases", str(good), str(bad)]) == 1
    shown = capsys.readouterr().out.splitlines()
    assert shown[0] == f"{good}: 1 đạt, 0 không đạt"
    assert shown[1] == f"{bad}:6: Kỷ cương: Tiêu chí II.1: kết quả mong đợi là 5, kết quả tính ra là 4. [case_differs]"
    assert shown[2] == "    II.1. Đúng giờ: 4 / 5"
    assert shown[-1] == f"{bad}: 0 đạt, 1 không đạt"


def test_a_file_that_cannot_be_used_does_not_hide_the_others(tmp_path, capsys):
    bad = write(tmp_path, FAILS)
    missing = tmp_path / "none.cases.toml"
    assert main(["cases", str(missing), str(bad), "--lang", "en"]) == 2
    shown = capsys.readouterr().out
    assert f"{missing}: The file “{missing}” cannot be read" in shown
    assert f"{missing}: not usable" in shown
    assert "Criterion II.1: expected 5, but 4 came out." in shown


def test_json(tmp_path, capsys):
    bad = write(tmp_path, FAILS)
    assert main(["cases", "--json", str(bad)]) == 1
    (report,) = json.loads(capsys.readouterr().out)
    assert (report["passed"], report["failures"][0]["line"]) == (False, 6)


def test_without_pyyaml(tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "yaml", None)
    file = write(tmp_path, "case: []\n", name="t.cases.yaml")
    assert main(["cases", str(file)]) == 2
    assert 'pip install "thidua[yaml]"' in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["cases"], ["cases", "x", "--lang", "fr"]])
def test_bad_arguments(arguments, capsys):
    assert main(arguments) == 2
    assert "usage: thidua cases" in capsys.readouterr().err
