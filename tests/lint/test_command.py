"""``thidua lint``: exit codes, lines of the file, JSON, both languages, files that hold no table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lint.sound import SOUND, mutated
from thidua.cli import main

TOML = """
code = "t"
label = { vi = "Bảng mẫu", en = "Sample" }
facts = [{ kind = "yes_no", name = "plan", label = { vi = "Có kế hoạch", en = "Plan" } }]

[citation]
instrument = "Bảng mẫu"
mark = "illustrative"

[[sections]]
code = "I"
label = { vi = "Mục I", en = "Section I" }
max = "6"

[[sections.criteria]]
code = "I.1"
label = { vi = "Kế hoạch", en = "Plan" }
max = "5"
rule = { kind = "all_or_nothing", met = "plan" }
"""


def saved(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_findings_with_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = saved(tmp_path, "table.toml", TOML)
    assert main(["lint", file, "--lang", "en"]) == 1
    shown = capsys.readouterr().out.splitlines()
    # “max = "6"” is the 13th line
    assert shown[0] == (
        f"Error: {file}:13: sections/0/max: Part I: its 1 lines add up to 5, the heading says 6; 1 are missing. "
        "[lint_sum_below]"
    )
    assert shown[1] == "  Correct a line or the heading: nobody can reach what the heading says."
    assert shown[2].startswith(f"Note: {file}:15: sections/0/criteria/0: 1 scored criteria name no evidence.")


def test_vietnamese_is_the_default(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", saved(tmp_path, "table.toml", TOML)]) == 1
    assert "Lỗi: " in capsys.readouterr().out


def test_notes_alone_are_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", saved(tmp_path, "table.toml", TOML.replace('max = "6"', 'max = "5"'))]) == 0
    assert "Ghi chú: " in capsys.readouterr().out


def test_a_tidy_table_is_said_to_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = saved(tmp_path, "table.json", json.dumps(SOUND))
    assert main(["lint", file]) == 0
    assert capsys.readouterr().out == f"{file}: không có gì cần xem lại.\n"
    assert main(["lint", file, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_json_carries_the_counter_example(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = mutated(("sections/2/criteria/0/rule/cap", "5"))
    assert main(["lint", saved(tmp_path, "table.json", json.dumps(data)), "--json"]) == 1
    (finding,) = json.loads(capsys.readouterr().out)
    assert finding["code"] == "lint_max_unreached"
    assert finding["counter_example"] == {"models": "20"}
    assert finding["messages"]["en"].startswith("Criterion III.1: at most 5 come out")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("table.toml", "code = ", "TOML"),
        ("table.toml", 'code = "t"', "label"),
        ("table.json", "{}", "code"),
        ("table.txt", TOML, "table.txt"),
    ],
)
def test_what_is_no_table(name: str, text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", saved(tmp_path, name, text)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert said in shown.err


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", str(tmp_path / "none.toml")]) == 2
    assert "none.toml" in capsys.readouterr().err


def test_yaml_has_lines_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("yaml")
    text = """
code: t
label: Bảng mẫu
citation: {instrument: Bảng mẫu, mark: illustrative}
facts: [{kind: yes_no, name: plan}]
sections:
  - code: I
    label: Mục I
    max: "6"
    criteria:
      - {code: I.1, label: Kế hoạch, max: "5", rule: {kind: all_or_nothing, met: plan}}
"""
    file = saved(tmp_path, "table.yaml", text)
    assert main(["lint", file]) == 1
    assert f"{file}:9: sections/0/max: " in capsys.readouterr().out
