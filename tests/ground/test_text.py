"""text: NFC, trimmed, bounded; codes; the fold key."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from thidua.errors import ThiduaError
from thidua.text import MAX_TEXT, CodeText, Text, clean, clean_code, fold

NFD = unicodedata.normalize("NFD", "Nguyễn Thị Ái Vân")


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (NFD, "Nguyễn Thị Ái Vân"),
        ("  a  b ", "a  b"),
        ("a\r\nb", "a\nb"),
        ("a\tb", "a\tb"),
        ("x" * MAX_TEXT, "x" * MAX_TEXT),
        (unicodedata.normalize("NFD", "ễ" * MAX_TEXT), "ễ" * MAX_TEXT),
    ],
    ids=lambda value: ascii(value[:12]),
)
def test_clean(value, kept):
    assert clean(value) == kept


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("", "text_empty"),
        (" \n ", "text_empty"),
        (" \u200b ", "text_empty"),  # invisible characters alone
        ("\u202e\u2060\ufeff\u00ad", "text_empty"),
        ("\u3164\ufe0f\u2800", "text_empty"),
        ("a\x00b", "text_control"),
        ("a\rb", "text_control"),
        ("a\ud800", "text_control"),
        ("x" * (MAX_TEXT + 1), "too_long"),
        (7, "text_type"),
        (b"a", "text_type"),
        (None, "text_type"),
    ],
    ids=lambda value: ascii(value)[:14],
)
def test_refused(value, code):
    with pytest.raises(ThiduaError) as caught:
        clean(value)
    assert caught.value.code == code


def test_five_megabytes_are_refused_at_once():
    before = time.perf_counter()
    for check in (clean, clean_code):
        with pytest.raises(ThiduaError):
            check("(" * 5_000_000)
    assert time.perf_counter() - before < 1


@given(st.text(max_size=60))
def test_clean_is_idempotent_and_form_blind(value):
    try:
        kept = clean(value)
    except ThiduaError:
        return
    assert clean(kept) == kept
    assert clean(unicodedata.normalize("NFD", value)) == kept
    assert unicodedata.is_normalized("NFC", kept)


@pytest.mark.parametrize(
    ("a", "b"), [("hoà", "hòa"), ("Thuỷ", "thủy"), ("ĐẢNG ỦY", "dang  uy"), (NFD, "nguyen thi ai van")]
)
def test_fold_unites(a, b):
    assert fold(a) == fold(b)


@pytest.mark.parametrize("value", ["I.1", "A", "a-b_c.9", "9", "x" * 64])
def test_codes(value):
    assert clean_code(value) == value


@pytest.mark.parametrize("value", ["", ".a", "a b", "mã", "a/b", "x" * 65, "a\n", "１", "-a", 5, None], ids=repr)
def test_bad_codes(value):
    with pytest.raises(ThiduaError):
        clean_code(value)


@given(st.text(max_size=70) | st.from_regex(r"[A-Za-z0-9._-]{1,66}", fullmatch=True))
def test_the_schema_of_a_code_says_what_the_check_does(value):
    pattern = TypeAdapter(CodeText).json_schema()["pattern"]
    matches = re.search(pattern, value) is not None and not value.endswith("\n")
    try:
        clean_code(value)
        assert matches
    except ThiduaError:
        assert not matches


def test_the_schema_of_text():
    assert TypeAdapter(Text).json_schema() == {"type": "string", "minLength": 1, "maxLength": MAX_TEXT}
