"""Less is better: target over actual."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, found, leaf, number, refused, replays
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE
FACTS = [
    number("days", "1000", may_not_apply=True, label={"vi": "Số ngày", "en": "Days"}),
    number("limit", "1000", may_not_apply=True, label={"vi": "Thời hạn", "en": "Limit"}),
]


def rule(on_zero="full", step="0.01", **more):
    return {
        "kind": "inverse_proportional", "actual": "days", "target": "limit", "on_zero": on_zero, "step": step, **more,
    }  # fmt: skip


ROWS = [
    # limit / days × 10, at most 10
    (rule(), "20", "10", "5"),
    (rule(), "15", "10", "6.67"),  # 6.666…
    (rule(), "30", "10", "3.33"),  # 3.333…
    (rule(), "10", "10", "10"),  # just reached
    (rule(), "11", "10", "9.09"),  # just missed: 9.0909…
    (rule(), "9", "10", "10"),  # better than asked: not above the full mark
    (rule(), "1000", "1", "0.01"),
    (rule(), "1000", "0", "0"),  # nothing allowed, some used
    (rule("zero"), "5", "0", "0"),
    # an actual of 0, each way
    (rule("full"), "0", "10", "10"),
    (rule("zero"), "0", "10", "0"),
    (rule("not_applicable"), "0", "10", "not applicable"),
    (rule("ask"), "0", "10", "0..10"),
    (rule("full"), "0", "0", "10"),
    (rule("full"), "0", None, "10 or not applicable"),  # whatever the limit, if there is one
    # rounding: 10 × 9/40 = 2.25
    (rule(step="0.5"), "40", "9", "2.5"),
    (rule(step="0.5", mode="half_even"), "40", "9", "2"),
    (rule(step="0.5", mode="down"), "40", "9", "2"),
    (rule(step="0.5", mode="up"), "40", "9", "2.5"),
    # not known: 1 to 1000 days, and 0 days, which is the full mark or nothing; 10 × 5/1000 = 0.05
    (rule(), None, "5", "0.05..10 or not applicable"),
    (rule("zero"), None, "5", "0..10 or not applicable"),
    (rule(), "500", None, "0..10 or not applicable"),
    (rule(), None, None, "0..10 or not applicable"),
    # does not apply
    (rule(), NA, "10", "not applicable"),
    (rule(), "10", NA, "not applicable"),
    (rule(), "0", NA, "not applicable"),
    # bounds: 10 × 10/40 = 2.5 to 10 × 10/20 = 5
    (rule(), {"lowest": "20", "highest": "40"}, "10", "2.5..5"),
    (rule(), "20", {"lowest": "4", "highest": "5"}, "2..2.5"),
    (rule("not_applicable"), {"lowest": "0", "highest": "20"}, "10", "5..10 or not applicable"),
]


@pytest.mark.parametrize(("rule_", "days", "limit", "points"), ROWS)
def test_points(rule_, days, limit, points):
    assert leaf(rule_, FACTS, {"days": days, "limit": limit}) == points


def test_a_question_is_said():
    assert found(rule("ask"), FACTS, {"days": "0", "limit": "10"}) == [("ask_open", "x")]
    assert found(rule("ask"), FACTS, {"days": "1", "limit": "10"}) == []


def test_words():
    assert asked(rule(), FACTS, "6") == (
        "(Thời hạn) / (Số ngày) × 6 điểm, không quá 6 điểm, làm tròn đến 0.01; khi mẫu số bằng 0: điểm tối đa",
        "(Limit) / (Days) × 6 points, at most 6, rounded to 0.01; where the denominator is 0: full points",
    )


def test_what_an_actual_of_zero_means_must_be_said():
    silent = {k: v for k, v in rule().items() if k != "on_zero"}
    assert refused(silent, FACTS)[0] == "field_missing"


def test_as_json():
    assert replays(rule("ask", "0.25", mode="half_even"), FACTS)
