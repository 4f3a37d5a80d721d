"""Whether every member completed the tasks, and what a discipline beside such a rating means."""

from typing import Any

import pytest

from thidua import Case, SubjectRecord
from thidua.awards.asks import AllCompleted, Asked
from thidua.citations import Validity

LOWERED = Validity(start="2023-09-15")
UNRELATED = Validity(start="2025-07-01")


def asked(*members: dict[str, Any], cycle: str = "2024", leave_out: tuple[str, ...] = ()) -> Asked:
    named = [{"code": f"m{at}", **member} for at, member in enumerate(members)]
    record = SubjectRecord.model_validate(
        {
            "subject": "phong",
            "subject_kind": "collective",
            "members": [{"cycle": cycle, "on": f"{cycle}-12-31", "source": "Phòng", "members": named}],
        }
    )
    case = Case.model_validate({"clocks": {"achieved": cycle}, "policies": {"leave_out": leave_out}})
    return AllCompleted(new_months=6, lowered=LOWERED, unrelated=UNRELATED).answer(record, case)


WELL = {"rating": "completed_well"}
DONE = {"rating": "completed", "discipline": "none"}
FAILED = {"rating": "not_completed"}
WARNED = {"rating": "completed", "discipline": "warning"}


@pytest.mark.parametrize(
    ("members", "answer"),
    [
        ((WELL, DONE), True),
        ((WELL, FAILED), False),
        ((WELL, {}), None),
        ((WELL, {"rating": "not_rated"}), None),
        ((FAILED, {}), False),  # one who failed settles it, whatever the other's rating is
        ((FAILED, WARNED), False),
        ((WELL, FAILED | {"discipline": "warning"}), False),
    ],
)
def test_ratings(members: tuple[dict[str, Any], ...], answer: bool | None) -> None:
    assert asked(*members).answer is answer


@pytest.mark.parametrize(
    ("cycle", "exception", "answer"),
    [
        ("2022", None, True),  # no text yet makes a discipline mean “not completed”
        ("2024", None, None),
        ("2024", "none", None),
        ("2024", "already_counted", True),
        ("2024", "two_decisions", True),
        ("2024", "unrelated_to_duty", None),
        ("2025", "unrelated_to_duty", True),
    ],
)
def test_a_discipline_beside_completed_tasks(cycle: str, exception: str | None, answer: bool | None) -> None:
    found = asked(WELL, WARNED | {"rating_exception": exception}, cycle=cycle)
    assert found.answer is answer
    said = [(finding.code, finding.where) for finding in found.findings]
    assert said == ([] if answer else [("rating_discipline_contradiction", "members.m1")])


def test_members_left_out_of_shares_are_left_out_here() -> None:
    away = {"rating": "not_rated"}
    assert asked(WELL, away, leave_out=("not_rated",)).answer is True
    recruit = FAILED | {"recruited_on": "2024-08-01"}
    old = WELL | {"recruited_on": "2010-01-01"}
    assert asked(old, recruit, leave_out=("new_recruits",)).answer is True
    # of a member whose day of recruitment is not known, nobody can say whether they count
    assert asked(old, FAILED, leave_out=("new_recruits",)).answer is None


def test_without_members_or_a_list_nothing_is_known() -> None:
    assert asked().answer is None and [f.code for f in asked().findings] == ["no_members"]
    record = SubjectRecord(subject="phong", subject_kind="collective")
    case = Case.model_validate({"clocks": {"achieved": "2024"}})
    assert AllCompleted(new_months=6).answer(record, case).answer is None
