"""Priority among equals: the grounds of each text, what is unknown, and what no text decides."""

from datetime import date
from typing import Any

import pytest

from thidua import ThiduaError, priority_among_equals
from thidua.regimes.priority import PRIORITIES, Equal

P1, P2, P3, P4 = date(2019, 12, 1), date(2024, 12, 1), date(2025, 12, 1), date(2026, 12, 1)


KNOWN = {"woman": False, "direct_worker": False, "small_collective": False, "hard_area": False}


def first(day: date, *candidates: dict[str, Any]) -> tuple[tuple[str, ...], list[str]]:
    found = priority_among_equals([Equal.model_validate(KNOWN | one) for one in candidates], day)
    return found.first, [finding.code for finding in found.findings]


CASES = [  # the day, two candidates a and b, who comes first
    pytest.param(P1, {"woman": False}, {"woman": True}, ("b",), id="P1: the woman"),
    pytest.param(P1, {"women": "69.9 %"}, {"women": "70 %"}, ("b",), id="P1: at least 70 % women, exactly"),
    pytest.param(P1, {"direct_worker": True}, {"direct_worker": False}, ("a",), id="P1: the direct worker"),
    pytest.param(P1, {"small_collective": True}, {"small_collective": False}, ("a",), id="P1: the small collective"),
    pytest.param(P2, {"small_collective": True}, {"small_collective": False}, ("a", "b"), id="P2: no such ground"),
    pytest.param(P1, {"hard_area": True}, {"hard_area": False}, ("a", "b"), id="P1: areas are no ground"),
    pytest.param(P2, {"hard_area": True}, {"hard_area": False}, ("a",), id="P2: border, sea and island"),
    pytest.param(P3, {"woman": True}, {"woman": False}, ("a",), id="P3: the woman"),
    pytest.param(P4, {"hard_area": True}, {"hard_area": False}, ("a", "b"), id="P4: the amended law is unread on it"),
    pytest.param(P4, {"woman": True}, {"woman": False}, ("a",), id="P4: the decree goes on"),
    pytest.param(
        P2,
        {"woman": True, "direct_worker": False},
        {"woman": False, "direct_worker": True},
        ("a", "b"),
        id="grounds that point different ways",
    ),
]


@pytest.mark.parametrize(("day", "a", "b", "expected"), CASES)
def test_two(day: date, a: dict[str, Any], b: dict[str, Any], expected: tuple[str, ...]) -> None:
    found, codes = first(day, {"code": "a", **a}, {"code": "b", **b})
    assert found == expected
    assert ("priority_open" in codes) == (len(expected) > 1)


def test_an_unknown_ground_may_turn_it() -> None:
    found, codes = first(
        P2, {"code": "a", "woman": True, "direct_worker": False}, {"code": "b", "woman": False, "direct_worker": None}
    )
    assert found == ("a", "b") and codes == ["priority_unknown", "priority_open"]  # b may be a direct worker
    found, codes = first(
        P2,
        {"code": "a", "woman": None, "direct_worker": True},
        {"code": "b", "woman": True, "direct_worker": False},
    )
    assert found == ("a", "b") and codes == ["priority_unknown", "priority_unknown", "priority_open"]


def test_three_and_the_ground_that_is_named() -> None:
    made = [
        Equal(code=code, woman=woman, direct_worker=False) for code, woman in (("a", False), ("b", True), ("c", False))
    ]
    found = priority_among_equals(made, P1)
    assert found.first == ("b",)
    assert [(one, other, str(rule.citation)) for one, other, rule in found.behind] == [
        ("a", "b", "Nghị định 91/2017/NĐ-CP, Điều 3, khoản 2"),
        ("c", "b", "Nghị định 91/2017/NĐ-CP, Điều 3, khoản 2"),
    ]


def test_no_text_and_wrong_calls() -> None:
    found, codes = first(date(2015, 1, 1), {"code": "a", "woman": True}, {"code": "b", "woman": False})
    assert found == ("a", "b") and codes == ["regime_none", "priority_open"]
    with pytest.raises(ThiduaError) as raised:
        first(P1, {"code": "a"}, {"code": "a"})
    assert raised.value.code == "duplicate_code"


def test_no_ground_is_stated_twice_on_a_day() -> None:
    for day in (P1, P2, P3, P4):
        grounds = [rule.ground for rule in PRIORITIES if rule.validity.covers(day)]
        assert len(grounds) == len(set(grounds))
