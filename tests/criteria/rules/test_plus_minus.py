"""A start, plus, minus, between two bounds."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, leaf, number, refused, replays
from thidua import NOT_APPLICABLE

FACTS = [
    number("good", "20", label={"vi": "Thành tích", "en": "Achievements"}),
    number("bad", "20", may_not_apply=True, label={"vi": "Vi phạm", "en": "Violations"}),
]


def rule(start="0", lowest="0", **more):
    return {
        "kind": "plus_minus", "start": start, "plus": [{"count": "good", "each": "2"}],
        "minus": [{"count": "bad", "each": "3"}], "lowest": lowest, **more,
    }  # fmt: skip


PLAIN, FIVE, SIGNED = rule(), rule("5"), rule(lowest="-5")

ROWS = [
    # 2 × good − 3 × bad, from 0 to 10
    (PLAIN, "0", "0", "0"),
    (PLAIN, "4", "1", "5"),
    (PLAIN, "3", "2", "0"),  # 6 − 6
    (PLAIN, "1", "1", "0"),  # −1
    (PLAIN, "5", "0", "10"),
    (PLAIN, "6", "0", "10"),  # 12
    (PLAIN, "6", "1", "9"),  # the bounds hold for the sum, not on the way
    # from a start of 5
    (FIVE, "0", "0", "5"),
    (FIVE, "0", "1", "2"),
    (FIVE, "0", "2", "0"),  # −1
    (FIVE, "3", "0", "10"),  # 11
    # its own upper bound, lower or higher than the full mark
    (rule(highest="4"), "3", "0", "4"),
    (rule(highest="4"), "2", "0", "4"),
    (rule(highest="99"), "9", "0", "10"),
    # not known
    (PLAIN, None, "1", "0..10"),  # −3 to 37
    (FIVE, "1", None, "0..7 or not applicable"),  # 7 − 60 to 7
    (FIVE, {"lowest": "1", "highest": "2"}, "1", "4..6"),
    (FIVE, "1", NOT_APPLICABLE, "not applicable"),
]


@pytest.mark.parametrize(("rule_", "good", "bad", "points"), ROWS)
def test_points(rule_, good, bad, points):
    assert leaf(rule_, FACTS, {"good": good, "bad": bad}) == points


BELOW = [
    # down to −5 where the floor of the leaf lets it
    ("1", "1", "-5", "-1"),
    ("0", "1", "-5", "-3"),
    ("0", "2", "-5", "-5"),  # −6
    ("0", "2", "-4", "-4"),  # the floor of the leaf is higher
    ("0", "1", "0", "0"),
]


@pytest.mark.parametrize(("good", "bad", "floor", "points"), BELOW)
def test_below_nothing(good, bad, floor, points):
    assert leaf(SIGNED, FACTS, {"good": good, "bad": bad}, floor=floor) == points


def test_one_side_only():
    only_minus = {"kind": "plus_minus", "start": "10", "minus": [{"count": "bad", "each": "0.5"}]}
    assert leaf(only_minus, FACTS, {"bad": "3"}) == "8.5"
    only_start = {"kind": "plus_minus", "start": "4"}
    assert leaf(only_start, FACTS, {}) == "4"


def test_words():
    assert asked(rule("5", "-2", highest="8"), FACTS) == (
        "bắt đầu từ 5 điểm; cộng: 2 × Thành tích; trừ: 3 × Vi phạm; giới hạn trong khoảng từ -2 đến 8 điểm",
        "starts from 5 points; plus: 2 × Achievements; less: 3 × Violations; kept within -2 and 8",
    )


def test_refused():
    nobody = {"kind": "plus_minus", "plus": [{"count": "nobody", "each": "1"}]}
    assert refused(nobody, FACTS) == ("fact_undeclared", "sections/0/criteria/0/rule")


def test_as_json():
    assert replays(rule("5", "-2", highest="8"), FACTS)


def test_a_sum_is_bracketed():
    """Read aloud, the points are for each of both."""
    terms = [{"count": "good + bad", "each": "2"}]
    vi, en = asked({"kind": "plus_minus", "plus": terms, "minus": terms}, FACTS)
    assert vi.count("2 × (") == en.count("2 × (") == 2
