"""``decode``: Unicode in every form, 8-bit Vietnamese where it is certain, and a reason for everything else."""

from __future__ import annotations

import codecs
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.dispatches import Limits, decode
from thidua.dispatches.normal import normalise

TEXT = "Số: 05/KH-UBND"
LONG = "Ủy ban nhân dân xã An Bình đề nghị các thôn thực hiện phong trào thi đua.\n"
TCVN3 = "Uû ban nh©n d©n x· ®Ò nghÞ c¸c th«n thùc hiÖn\n"
VNI = "UÛy ban nhaân daân xaõ ñeà nghò caùc thoân thöïc hieän\n"


def cp1258(text: str) -> bytes:
    """Hats and horns on the letter, the tone after it: the way Windows-1258 has them."""
    out: list[str] = []
    for char in text:
        spread = unicodedata.normalize("NFD", char)
        tones = [c for c in spread[1:] if c in "\u0300\u0301\u0303\u0309\u0323"]
        out += unicodedata.normalize("NFC", "".join(c for c in spread if c not in tones)), *tones
    return "".join(out).encode("cp1258")


CASES = [
    (TEXT.encode(), TEXT, ()),
    (codecs.BOM_UTF8 + TEXT.encode(), TEXT, ()),
    (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), TEXT, ()),
    (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT, ()),
    (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), TEXT, ()),
    (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), TEXT, ()),
    (TEXT.encode("utf-16-le"), TEXT, ()),
    (LONG.encode("utf-16-be"), LONG, ()),
    (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le") + b"\x41", TEXT, ("truncated",)),
    (LONG.encode("utf-16-le") + b"\x41", LONG, ("truncated",)),
    ("Tờ trình về việc ạ".encode()[:-1], "Tờ trình về việc ", ("truncated",)),
    (b"", None, ("empty_input",)),
    (b" \r\n", None, ("empty_input",)),
    (codecs.BOM_UTF8, None, ("empty_input",)),
    (codecs.BOM_UTF16_LE, None, ("empty_input",)),
    (b"%PDF-1.7 ...", None, ("binary_input",)),
    (b"\r\n%PDF-1.4", None, ("binary_input",)),
    (b"PK\x03\x04....", None, ("binary_input",)),
    (b"{\\rtf1\\ansi ...", None, ("binary_input",)),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", None, ("binary_input",)),
    (b"\x89PNG\r\n\x1a\n", None, ("binary_input",)),
    (b"\xff\xd8\xff\xe0JFIF", None, ("binary_input",)),
    (b"abc\x00def", None, ("binary_input",)),
    (b"\x01\x02\xff" * 40, None, ("binary_input",)),
    (codecs.BOM_UTF16_LE + b"\x01\x00" * 20, None, ("binary_input",)),
    ("Straße nach München".encode("latin-1"), None, ("legacy_encoding",)),
    ("Le café à la crème, très né".encode("latin-1"), None, ("legacy_encoding",)),
    (TCVN3.encode("cp1252"), TCVN3, ()),
    (VNI.encode("latin-1"), VNI, ()),
    (cp1258(LONG), LONG, ()),
    (
        (LONG * 9).encode().replace("đ".encode(), b"\xc4", 1),
        (LONG * 9).replace("đ", "\ufffd", 1),
        ("broken_characters",),
    ),
]


@pytest.mark.parametrize(("data", "text", "codes"), CASES)
def test_decode(data: bytes, text: str | None, codes: tuple[str, ...]) -> None:
    decoded = decode(data)
    assert tuple(finding.code for finding in decoded.findings) == codes
    assert (decoded.text and unicodedata.normalize("NFC", decoded.text)) == text


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (LONG.encode(), "utf-8"),
        (LONG.encode("utf-16-be"), "utf-16-be"),
        (TCVN3.encode("cp1252"), "tcvn3"),
        (VNI.encode("latin-1"), "vni"),
        (cp1258(LONG), "windows-1258"),
        (TCVN3.encode("cp1252") + b"\x93Th\xabn\x94 " + TCVN3.encode("cp1252"), "tcvn3"),
    ],
)
def test_the_encoding_is_named(data: bytes, encoding: str) -> None:
    assert decode(data).encoding == encoding


def test_raw_tcvn3_becomes_vietnamese_line_by_line() -> None:
    text = decode(TCVN3.encode("cp1252")).text
    assert text is not None
    assert normalise(text).text == "Uỷ ban nhân dân xã đề nghị các thôn thực hiện\n"


def test_too_long() -> None:
    assert decode(b"a" * 11, Limits(bytes=10)).findings[0].code == "file_too_large"


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_never_raises_and_always_answers(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.text is not None or decoded.findings
    if decoded.text is not None:
        normalise(decoded.text)


@settings(deadline=None)
@given(st.text(alphabet="aăâđêôơưạảãàáếềểễệự ĐƯỦ0123456789,.\n", min_size=1).filter(str.strip))
def test_every_form_of_unicode_gives_the_text_back(text: str) -> None:
    for mark, name in (
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ):
        assert decode(mark + text.encode(name)).text == text
