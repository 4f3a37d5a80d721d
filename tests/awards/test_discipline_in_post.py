"""Discipline while a leadership post was held."""

from typing import Any

import pytest

from thidua import Case, SubjectRecord
from thidua.awards.asks import DisciplineInPost

CASE = Case.model_validate({"clocks": {"achieved": "2025", "proposed_at": "2026-02-01"}})
POSTS = [
    {"post": "pho_cuc_truong", "start": "2010-01-01", "end": "2015-01-01"},
    {"post": "cuc_truong", "start": "2018-01-01"},
]
ALL = {"events": "disciplines", "complete_from": "2010-01-01", "complete_to": "2026-02-01", "source": "Vụ Tổ chức"}
HELD = {"events": "posts", "complete_from": None, "complete_to": "2026-02-01", "source": "Vụ Tổ chức"}


def answer(day: str | None, severity: str = "reprimand", **changes: Any) -> bool | None:
    disciplines = [] if day is None else [{"decided_on": day, "severity": severity}]
    data = {
        "subject": "a",
        "subject_kind": "individual",
        "posts": POSTS,
        "closures": [ALL, HELD],
        "disciplines": disciplines,
    }
    least = changes.pop("at_least", "reprimand")
    found = DisciplineInPost(at_least=least).answer(SubjectRecord.model_validate(data | changes), CASE)
    assert found.answer is None or isinstance(found.answer, bool)
    return found.answer


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, False),
        ("2009-12-31", False),
        ("2010-01-01", True),
        ("2014-12-31", True),
        ("2015-01-01", False),  # the end of a post is the first day without it
        ("2018-01-01", True),
        ("2026-02-01", True),
        ("2026-02-02", False),  # after the proposal
    ],
)
def test_days(day: str | None, expected: bool) -> None:
    assert answer(day) is expected


def test_severity() -> None:
    assert answer("2019-01-01", "reprimand", at_least="warning") is False
    assert answer("2019-01-01", "warning", at_least="warning") is True


def test_unknown() -> None:
    assert answer(None, posts=[]) is None
    assert answer(None, closures=[ALL | {"complete_from": "2010-01-02"}, HELD]) is None
    assert answer(None, closures=[ALL | {"complete_to": "2026-01-31"}, HELD]) is None
    assert answer(None, closures=[ALL]) is None  # a post that is not on file may have been held
    assert answer("2019-01-01", closures=[]) is True
