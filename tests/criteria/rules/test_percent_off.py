"""A share of the full mark off for each fault."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, leaf, number, refused, replays
from thidua import NOT_APPLICABLE

FACTS = [
    number("faults", "50", may_not_apply=True, label={"vi": "Lỗi", "en": "Faults"}),
    number("change", "10", lowest="-10"),
    number("weighed", "50", places=1),
]


def rule(each="1/4", step="0.01", faults="faults", **more):
    return {"kind": "percent_off", "faults": faults, "each": each, "step": step, **more}


ROWS = [
    # 10 less a quarter of it each
    (rule(), {"faults": "0"}, "10", "10"),
    (rule(), {"faults": "1"}, "10", "7.5"),
    (rule(), {"faults": "3"}, "10", "2.5"),
    (rule(), {"faults": "4"}, "10", "0"),  # exactly nothing left
    (rule(), {"faults": "5"}, "10", "0"),  # never below 0
    (rule(), {"faults": "50"}, "10", "0"),
    # thirds are exact until the one rounding: 6.666…, 3.333…, 0
    (rule("1/3"), {"faults": "1"}, "10", "6.67"),
    (rule("1/3"), {"faults": "2"}, "10", "3.33"),
    (rule("1/3"), {"faults": "3"}, "10", "0"),
    # all of it, none of it
    (rule("100 %"), {"faults": "1"}, "10", "0"),
    (rule("0 %"), {"faults": "50"}, "10", "10"),
    # ties: 5 × (1 − 3 × 5 %) = 4.25; 5 × (1 − 5 %) = 4.75
    (rule("5 %", "0.5"), {"faults": "3"}, "5", "4.5"),
    (rule("5 %", "0.5", mode="half_even"), {"faults": "3"}, "5", "4"),
    (rule("5 %", "0.5", mode="half_even"), {"faults": "1"}, "5", "5"),
    (rule("5 %", "0.5", mode="down"), {"faults": "1"}, "5", "4.5"),
    # a formula; half a fault: 10 × (1 − 0.125)
    (rule(faults="weighed"), {"weighed": "0.5"}, "10", "8.75"),
    # less than no fault gives more than the full mark, which the leaf caps
    (rule(faults="change"), {"change": "-1"}, "10", "10"),
    # not known, does not apply
    (rule(), {}, "10", "0..10 or not applicable"),
    (rule("1 %"), {}, "10", "5..10 or not applicable"),  # 50 faults at most: 10 × 50 %
    (rule(), {"faults": NOT_APPLICABLE}, "10", "not applicable"),
    (rule(), {"faults": {"lowest": "1", "highest": "2"}}, "10", "5..7.5"),
    (rule(), {"faults": {"lowest": "1", "highest": "2", "may_not_apply": True}}, "10", "5..7.5 or not applicable"),
]


@pytest.mark.parametrize(("rule_", "answers", "maximum", "points"), ROWS)
def test_points(rule_, answers, maximum, points):
    assert leaf(rule_, FACTS, answers, maximum) == points


def test_words():
    assert asked(rule("25 %"), FACTS) == (
        "10 điểm, mỗi “Lỗi” trừ 25 % của 10 điểm, không dưới 0 điểm, làm tròn đến 0.01",
        "10 points, each “Faults” takes off 25 % of the 10, not below 0, rounded to 0.01",
    )


def test_refused():
    assert refused(rule("101 %"), FACTS)[0] == "share_range"
    assert refused({k: v for k, v in rule().items() if k != "step"}, FACTS)[0] == "field_missing"


def test_as_json():
    assert replays(rule("1/3", "0.5", mode="down"), FACTS)
