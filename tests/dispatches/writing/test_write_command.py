"""``thidua write``: JSON in, text or a Word file out."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from dispatches.letters import CONG_VAN
from thidua.cli.write import run
from thidua.dispatches import as_json, read, write

GIVEN = CONG_VAN.model_dump_json().encode()


def call(data: bytes, *, docx: Path | None = None) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    return run("-", docx=docx, stdin=io.BytesIO(data), stdout=out, stderr=err), out.getvalue(), err.getvalue()


def test_text() -> None:
    assert call(GIVEN) == (0, write(CONG_VAN), "")


def test_what_follows_from_the_words_may_be_left_out() -> None:
    kept = json.loads(GIVEN)
    for name in ("kind", "number_symbol", "references", "campaign"):
        del kept[name]
    assert call(json.dumps(kept).encode()) == (0, write(CONG_VAN), "")


def test_what_read_prints_is_taken() -> None:
    printed = json.dumps(as_json(read(write(CONG_VAN))))
    assert call(printed.encode()) == (0, write(CONG_VAN), "")


def test_a_word_file(tmp_path: Path) -> None:
    pytest.importorskip("docx")
    out = tmp_path / "a.docx"
    assert call(GIVEN, docx=out) == (0, "", "")
    assert out.read_bytes()[:2] == b"PK"


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(GIVEN)
    out = io.StringIO()
    assert run(str(path), docx=None, stdin=io.BytesIO(), stdout=out, stderr=io.StringIO()) == 0
    assert out.getvalue() == write(CONG_VAN)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"[", "[json_syntax]"),
        (b"\xff", "[text_encoding]"),
        (b"[" * 100_000, "[too_deep]"),
        (b"5", "stdin"),
        (b'{"x": 1}', "x: "),
        (b'{"number": "5", "number": "6"}', "[duplicate_key]"),
        (b"{}", "Không viết được"),
        (CONG_VAN.evolve(addressees=("A; B",)).model_dump_json().encode(), "addressees/0: "),
    ],
    ids=["broken", "bytes", "deep", "no object", "key", "twice", "nothing", "contradiction"],
)
def test_what_cannot_be_written(data: bytes, told: str) -> None:
    code, out, err = call(data)
    assert (code, out) == (2, "")
    assert err.startswith("stdin: ")
    assert told in err


def test_a_file_that_is_not_there() -> None:
    err = io.StringIO()
    assert run("/no/such/file", docx=None, stdin=io.BytesIO(), stdout=io.StringIO(), stderr=err) == 2
    assert "/no/such/file" in err.getvalue()
