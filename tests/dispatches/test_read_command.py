"""``thidua read``: report, JSON, exit codes."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from thidua.cli.read import run

DOCUMENT = Path(__file__).parent / "documents" / "c16_quyet_dinh.txt"


def call(path: str, *, as_json: bool = False, data: bytes = b"") -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    code = run(path, as_json=as_json, stdin=io.BytesIO(data), stdout=out, stderr=err)
    return code, out.getvalue(), err.getvalue()


def test_report() -> None:
    code, out, err = call(str(DOCUMENT))
    assert (code, err) == (0, "")
    assert "Loại văn bản: Quyết định\n" in out
    assert "Số, ký hiệu: 118/QĐ-UBND\n" in out
    assert "[căn cứ] Nghị định 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ" in out
    assert "Phòng Nội vụ huyện (để t/h)" in out


def test_json_from_standard_input() -> None:
    code, out, err = call("-", as_json=True, data=DOCUMENT.read_bytes())
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert found["number_symbol"] == "118/QĐ-UBND"
    assert found["date"] == "2024-11-08"


KEYS = {
    *("kind", "number", "symbol", "number_symbol", "issuer", "issuer_parent", "place", "date", "subject"),
    *("addressees", "references", "body_outline", "recipients", "archive_line", "signing_authority"),
    *(
        "signing_on_behalf_of",
        "signer_title",
        "signer_name",
        "signatures",
        "campaign",
        "inferred",
        "anomalies",
    ),
}


@pytest.mark.parametrize("data", [b"", DOCUMENT.read_bytes()], ids=["refused", "read"])
def test_json_has_every_key_also_when_refused(data: bytes) -> None:
    found = json.loads(call("-", as_json=True, data=data)[1])
    assert set(found) >= KEYS


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_input"),
        (b"\x00\x01\x02", "binary_input"),
        ("Uû ban nh©n d©n".encode("latin-1"), "not_a_dispatch"),
        ("Tin thời sự hôm nay.".encode(), "not_a_dispatch"),
        (b"(" * 25_000_000, "file_too_large"),
    ],
)
def test_what_cannot_be_a_dispatch_exits_2_and_says_why(data: bytes, code: str) -> None:
    status, out, err = call("-", data=data)
    assert (status, out) == (2, "")
    assert f"[{code}]" in err
    status, out, _ = call("-", as_json=True, data=data)
    assert status == 2
    assert json.loads(out)["anomalies"] == [code]


def test_missing_file_and_folder(tmp_path: Path) -> None:
    status, out, err = call(str(tmp_path / "khong_co.txt"))
    assert (status, out) == (2, "")
    assert "khong_co.txt" in err
    assert call(str(tmp_path))[0] == 2
