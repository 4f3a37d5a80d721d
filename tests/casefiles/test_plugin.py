"""The pytest plugin, as somebody else's pytest sees it: in a process and a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from casefiles.folders import write

CASES = """
[[case]]
name = "Đúng  giờ"
inputs = { late = "1" }
expect = { points = { "II.1" = "4" } }
[[case]]
name = "Sai"
inputs = { late = "1" }
expect = { points = { "II.1" = "5" } }
"""


def run(folder, *arguments, **environment):
    given = ("-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:cov", *arguments)
    return subprocess.run(
        [sys.executable, "-m", "pytest", *given],
        cwd=folder,
        env={**os.environ, "PYTEST_ADDOPTS": "", "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        timeout=120,
        check=False,
        encoding="utf-8",
    )


def installed():
    """Whether this environment knows the entry point; without it the plugin is named by hand."""
    from importlib.metadata import entry_points

    return any(point.value == "thidua.testing.pytest_plugin" for point in entry_points(group="pytest11"))


PLUGIN = () if installed() else ("-p", "thidua.testing.pytest_plugin")


def test_a_case_is_a_test(tmp_path):
    file = write(tmp_path, CASES)
    done = run(tmp_path, *PLUGIN, "-v", "-W", "error")
    assert done.returncode == 1, done.stdout
    assert "t.cases.toml::Đúng giờ PASSED" in done.stdout
    assert "t.cases.toml::Sai FAILED" in done.stdout
    assert f"{file}:10: Sai: Tiêu chí II.1: kết quả mong đợi là 5, kết quả tính ra là 4. [case_differs]" in done.stdout
    assert "    II.1. Đúng giờ: 4 / 5" in done.stdout
    assert "Traceback" not in done.stdout
    assert "1 failed, 1 passed" in done.stdout


def test_a_case_can_be_chosen_and_the_language_set(tmp_path):
    write(tmp_path, CASES)
    (tmp_path / "pytest.ini").write_text("[pytest]\nthidua_lang = en\n")
    done = run(tmp_path, *PLUGIN, "-k", "Sai")
    assert "Criterion II.1: expected 5, but 4 came out." in done.stdout
    assert "1 failed, 1 deselected" in done.stdout


def test_a_yaml_file(tmp_path):
    pytest.importorskip("yaml")
    write(tmp_path, 'case:\n- name: x\n  expect: {total: "0..25"}\n', name="t.cases.yaml")
    assert "1 passed" in run(tmp_path, *PLUGIN).stdout


def test_a_file_that_cannot_be_used_fails_and_the_others_run(tmp_path):
    write(tmp_path, CASES)
    (tmp_path / "broken.cases.toml").write_text('thidua_cases = 1\ntable = "table.json"\n[[case]\n')
    done = run(tmp_path, *PLUGIN)
    assert "broken.cases.toml:3: TOML sai cú pháp" in done.stdout
    assert "2 failed, 1 passed" in done.stdout


def test_files_of_others_are_left_alone(tmp_path):
    (tmp_path / "other.cases.toml").write_text("[[cases]]\nname = 'not ours'\n# thidua_cases = 1\n")
    (tmp_path / "other.cases.yaml").write_text("- {{ broken\n")
    (tmp_path / "law.toml").write_text("thidua_cases = 1\n")
    (tmp_path / "empty.cases.yml").write_bytes(b"\xff\x00")
    (tmp_path / "test_own.py").write_text("def test_own():\n    assert True\n")
    done = run(tmp_path, *PLUGIN, "-W", "error", "--strict-config", "--strict-markers")
    assert (done.returncode, "1 passed" in done.stdout) == (0, True), done.stdout


def test_it_can_be_switched_off(tmp_path):
    write(tmp_path, CASES)
    assert run(tmp_path, "-p", "no:thidua").returncode == 5  # nothing collected


def test_the_plugin_imports_nothing_of_the_library(tmp_path):
    code = (
        "import sys, pytest; had = set(sys.modules)\n"
        "import thidua.testing.pytest_plugin\n"
        "print(*sorted(set(sys.modules) - had))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert set(done.stdout.split()) == {"thidua", "thidua.testing", "thidua.testing.pytest_plugin"}
