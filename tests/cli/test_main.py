"""The command: arguments, exit codes, help, version, a console that is not UTF-8."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from thidua import __version__
from thidua.cli import main


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "thidua", *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    [(), ("nonsense",), ("demo", "--lang", "fr"), ("read",), ("demo", "--out")],
    ids=["none", "unknown", "language", "no file", "no value"],
)
def test_bad_arguments(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "usage: thidua" in shown.err


@pytest.mark.parametrize("arguments", [("--help",), ("demo", "--help"), ("read", "--help")])
def test_help(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert "usage: thidua" in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"thidua {__version__}\n"


def test_read_a_file_and_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "cv.txt"
    file.write_text("Số: 05/UBND-NV\nTam Đường, ngày 05 tháng 3 năm 2021\nV/v thử\n", encoding="utf-8")
    assert main(["read", str(file)]) == 0
    assert "Số, ký hiệu: 05/UBND-NV\n" in capsys.readouterr().out
    assert main(["read", str(tmp_path / "none.txt")]) == 2
    assert "không có tệp này" in capsys.readouterr().err


def test_python_m_with_a_console_that_is_not_utf8(tmp_path: Path) -> None:
    done = run("demo", "--no-html", cwd=tmp_path, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr.decode()
    assert "Khối tham mưu, nội chính" in done.stdout.decode("utf-8")
    assert list(tmp_path.iterdir()) == []


def test_page_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--out", str(tmp_path / "no" / "such" / "page.html")]) == 2
    assert "Không ghi được" in capsys.readouterr().err


def test_a_pipe_that_closes_early(tmp_path: Path) -> None:
    line = f'"{sys.executable}" -m thidua demo --no-html | head -1; exit "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["/bin/bash", "-c", line], cwd=tmp_path, capture_output=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_stream_that_cannot_be_changed_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["demo", "--no-html", "--lang", "en"]) == 0
    assert "One record, three years, two laws" in out.getvalue()
