"""Finding: what is said about data, as a value."""

from __future__ import annotations

import pickle

import pytest

from thidua.errors import ThiduaError
from thidua.findings import Finding


def test_of_takes_severity_from_the_registry():
    finding = Finding.of("number_above", where="a/0", citation="Điều 1", value=7, limit=5)
    assert (finding.severity, finding.params) == ("error", (("value", "7"), ("limit", "5")))
    assert finding.message() == "7 lớn hơn mức cao nhất 5."
    assert finding.message("en") == "7 is above the highest value 5."
    assert str(finding) == "a/0: 7 lớn hơn mức cao nhất 5. [number_above]"
    assert finding.citation == "Điều 1"


def test_from_error_says_the_same():
    error = ThiduaError("number_comma", value="1,5", suggestion="1.5")
    finding = Finding.from_error(error, where="x")
    assert (finding.code, finding.message("en"), finding.hint("vi")) == (
        error.code,
        error.message("en"),
        error.hint("vi"),
    )
    assert finding == Finding.of("number_comma", where="x", value="1,5", suggestion="1.5")


def test_it_is_a_hashable_value_that_survives_json_and_pickle():
    finding = Finding.of("text_empty")
    assert len({finding, Finding.of("text_empty")}) == 1
    assert Finding.model_validate_json(finding.model_dump_json()) == finding
    assert pickle.loads(pickle.dumps(finding)) == finding  # noqa: S301 - our own bytes
    assert str(finding).startswith("Văn bản để trống.")


def test_unknown_codes_are_the_programmers_mistake():
    with pytest.raises(KeyError):
        Finding.of("no_such_code")
