"""Label: words in two languages."""

from __future__ import annotations

import unicodedata

import pytest
from pydantic import ValidationError

from thidua.labels import Label


def test_a_string_is_vietnamese_in_nfc():
    label = Label.model_validate(unicodedata.normalize("NFD", " Tuyên truyền "))
    assert label == Label(vi="Tuyên truyền")
    assert (label.text("vi"), label.text("en"), str(label)) == ("Tuyên truyền",) * 3


def test_english_where_given():
    label = Label(vi="Kiểm tra", en="Inspection")
    assert (label.text(), label.text("en"), str(label)) == ("Kiểm tra", "Inspection", "Kiểm tra")
    assert Label.model_validate_json(label.model_dump_json()) == label


@pytest.mark.parametrize("data", ["", {"en": "x"}, {"vi": "a", "fr": "b"}, {"vi": 1}, 5, None], ids=repr)
def test_refused(data):
    with pytest.raises(ValidationError):
        Label.model_validate(data)
