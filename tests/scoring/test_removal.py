"""A later event removes a title: T29's shape, with one fact open at a time."""

import pytest

from thidua import NOT_APPLICABLE, ThiduaError
from thidua.scoring.removal import RemovalRules, removal

DATA = {
    "code": "ntm",
    "label": "Đạt chuẩn nông thôn mới",
    "citation": {"instrument": "Ví dụ", "mark": "illustrative"},
    "facts": [
        {"kind": "number", "name": "failed", "highest": "100"},
        {"kind": "yes_no", "name": "key", "may_not_apply": True},
    ],
    "causes": [
        {"code": "half", "label": "Từ 50 % tiêu chí không đạt", "when": "failed >= 50"},
        {"code": "key", "label": "Từ 30 đến dưới 50 % và có tiêu chí then chốt", "when": "failed >= 30"},
    ],
}
DATA["causes"][1]["when"] = "failed >= 30 and failed < 50 and otherwise(key, false)"


@pytest.mark.parametrize(
    ("answers", "status", "causes", "possible", "unknown"),
    [
        ({"failed": 50, "key": False}, "removed", ("half",), (), ()),
        ({"failed": 49, "key": False}, "kept", (), (), ()),
        ({"failed": 30, "key": True}, "removed", ("key",), (), ()),
        ({"failed": 29, "key": True}, "kept", (), (), ()),
        ({"failed": 40}, "open", (), ("key",), ("key",)),
        ({"failed": 40, "key": NOT_APPLICABLE}, "kept", (), (), ()),
        ({"key": False}, "open", (), ("half",), ("failed",)),
        ({"failed": 60}, "removed", ("half",), (), ("key",)),
        ({}, "open", (), ("half", "key"), ("failed", "key")),
    ],
)
def test_removal(answers, status, causes, possible, unknown):
    found = removal(RemovalRules.model_validate(DATA), answers)
    assert (found.status, found.causes, found.possible, found.unknown) == (status, causes, possible, unknown)
    assert found.findings == ()


def test_wrong_answers_are_findings_and_leave_it_open():
    found = removal(RemovalRules.model_validate(DATA), {"failed": "a lot", "key": False})
    assert (found.status, [f.code for f in found.findings]) == ("open", ["number_text"])


def test_a_cause_must_be_a_condition():
    with pytest.raises(ValueError, match="criterion_result") as caught:
        RemovalRules.model_validate(DATA | {"causes": [{"code": "x", "label": "x", "when": "failed"}]})
    assert isinstance(caught.value.errors()[0]["ctx"]["error"], ThiduaError)
