"""``decode``: UTF-8 and UTF-16, and a reason for everything else."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.dispatches import Limits, decode

TEXT = "Số: 05/KH-UBND"
CASES = [
    (TEXT.encode(), TEXT, ()),
    (codecs.BOM_UTF8 + TEXT.encode(), TEXT, ()),
    (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), TEXT, ()),
    (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT, ()),
    (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le") + b"\x41", TEXT, ("truncated",)),
    ("Tờ trình về việc ạ".encode()[:-1], "Tờ trình về việc ", ("truncated",)),
    (b"", None, ("empty_input",)),
    (b" \r\n", None, ("empty_input",)),
    (codecs.BOM_UTF16_LE, None, ("empty_input",)),
    (b"%PDF-1.7 ...", None, ("binary_input",)),
    (b"PK\x03\x04....", None, ("binary_input",)),
    (b"abc\x00def", None, ("binary_input",)),
    (b"\x01\x02\xff" * 40, None, ("binary_input",)),
    ("Uû ban nh©n d©n".encode("latin-1"), None, ("legacy_encoding",)),
]


@pytest.mark.parametrize(("data", "text", "codes"), CASES)
def test_decode(data: bytes, text: str | None, codes: tuple[str, ...]) -> None:
    decoded = decode(data)
    assert decoded.text == text
    assert tuple(finding.code for finding in decoded.findings) == codes


def test_too_long() -> None:
    assert decode(b"a" * 11, Limits(bytes=10)).findings[0].code == "too_long"


@given(st.binary(max_size=300))
def test_never_raises_and_always_answers(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.text is not None or decoded.findings
