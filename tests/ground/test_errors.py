"""Errors and the one registry of codes."""

from __future__ import annotations

import copy
import pickle
import re

import pytest

from thidua.codes import ROOMS, lookup, registry
from thidua.codes.code import fill
from thidua.errors import ThiduaError, clip

PLACEHOLDER = re.compile(r"\{([a-z_0-9]+)\}")


def placeholders(template):
    """Their names, where ``{words_vi}`` in one language answers to ``{words_en}`` in the other."""
    return {re.sub("_(vi|en)$", "", name) for name in PLACEHOLDER.findall(template)}


def test_pickle_and_copy_keep_code_params_and_text():
    error = ThiduaError("number_above", value="7", limit="5")
    for made in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301 - our own bytes
        assert (made.code, made.params, str(made)) == (error.code, error.params, str(error))
        assert type(made) is ThiduaError


def test_both_languages_and_the_page():
    error = ThiduaError("number_comma", value="1,5", suggestion="1.5")
    assert error.message("vi") == "“1,5” dùng dấu phẩy thập phân."
    assert error.hint("en").startswith("Write “1.5”")
    assert error.page == "docs/codes.md#number_comma"
    assert isinstance(error, ValueError)


def test_a_code_that_does_not_exist_is_a_key_error():
    with pytest.raises(KeyError):
        ThiduaError("no_such_code")


def test_params_are_clipped_and_never_read_as_templates():
    assert len(ThiduaError("number_text", value="x" * 10_000).params["value"]) == 300
    assert "{type}" in ThiduaError("number_text", value="{type}").message("en")
    assert clip("abc", 3) == "abc"
    assert clip("abcd", 3) == "ab…"
    assert fill("{a}{", {"a": "1"}) == "1{"
    assert fill("{missing}", {}) == "?"


@pytest.mark.parametrize("code", registry().values(), ids=lambda code: code.name)
class TestEveryCode:
    def test_is_worded_in_both_languages(self, code):
        assert re.fullmatch(r"[a-z][a-z0-9_]*", code.name)
        assert code.severity in ("error", "warning", "style", "note")
        assert code.vi.strip()
        assert code.en.strip()
        assert bool(code.hint_vi) == bool(code.hint_en)
        assert code.en.isascii() or set(re.sub(r"[ -~]", "", code.en)) <= set("“”…×→≤≥–—·²")

    def test_has_the_same_placeholders_in_both(self, code):
        assert placeholders(code.vi) == placeholders(code.en)
        assert placeholders(code.hint_vi) == placeholders(code.hint_en)

    def test_is_a_sentence(self, code):
        for text in (code.vi, code.en, code.hint_vi, code.hint_en):
            assert not text or text[-1] in ".!?”" or PLACEHOLDER.fullmatch(text)


def test_every_room_is_listed_once():
    assert len(set(ROOMS)) == len(ROOMS)
    assert lookup("number_float") is registry()["number_float"]
