"""``--rules MODULE``: the commands know the user's own rules, and say so when the module is not there."""

import subprocess
import sys

RULE = """
from thidua import Points, function_rule

@function_rule("cli:streak@1", vi="Chuỗi {weeks} tuần", en="A streak of {weeks}")
def streak(weeks: int, *, maximum: Points) -> Points:
    return maximum if weeks >= 4 else Points(0)
"""
TABLE = """
code = "cli"
label = { vi = "Bảng", en = "Table" }
citation = { instrument = "Bảng mẫu", mark = "illustrative" }
facts = [{ kind = "number", name = "weeks", highest = "52", label = { vi = "Tuần", en = "Weeks" } }]
[[sections]]
code = "I"
label = { vi = "Mục", en = "Section" }
max = "5"
[[sections.criteria]]
code = "I.1"
label = { vi = "Chuỗi", en = "Streak" }
max = "5"
rule = { kind = "cli:streak@1", weeks = "weeks" }
"""
CASES = """
thidua_cases = 1
table = "table.toml"
[[case]]
name = "Đủ bốn tuần"
inputs = { weeks = "4" }
[case.expect]
total = "5"
"""


def run(folder, *words):
    return subprocess.run(
        [sys.executable, "-m", "thidua", *words], cwd=folder, capture_output=True, timeout=60, check=False
    )


def made(tmp_path):
    for name, text in (("myrules.py", RULE), ("table.toml", TABLE), ("a.cases.toml", CASES)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_cases_and_lint_know_the_rules(tmp_path):
    folder = made(tmp_path)
    assert run(folder, "cases", "a.cases.toml", "--rules", "myrules").returncode == 0
    assert run(folder, "lint", "table.toml", "--rules", "myrules").returncode in (0, 1)


def test_without_them_the_kind_is_not_registered(tmp_path):
    done = run(made(tmp_path), "cases", "a.cases.toml")
    assert done.returncode == 2
    assert "cli:streak@1" in (done.stdout + done.stderr).decode()


def test_a_module_that_is_not_there(tmp_path):
    done = run(made(tmp_path), "lint", "table.toml", "--rules", "norules")
    assert (done.returncode, "norules" in done.stderr.decode()) == (2, True)
