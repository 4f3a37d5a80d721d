"""Points of its own where a condition holds, the rule otherwise."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, found, leaf, number, refused, replays, yes_no
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE
FACTS = [
    number("share", "100", places=1, may_not_apply=True, label={"vi": "Tỷ lệ", "en": "Share"}),
    yes_no("acted", may_not_apply=True, label={"vi": "Đã khắc phục", "en": "Acted"}),
]
BANDS = {
    "kind": "bands",
    "value": "share",
    "bands": [{"edge": "100", "points": "4"}, {"edge": "80", "points": "3"}],
    "below": "0.5",
}
RULE = {"kind": "override", "rule": BANDS, "when": "share < 80 and acted", "points": "2"}
FALSE_REPORT = {"kind": "override", "rule": BANDS, "when": "acted", "points": "0"}

ROWS = [
    # below 80 % 0.5 points, but 2 where the unit acted
    (RULE, "79.9", True, "2"),
    (RULE, "79.9", False, "0.5"),
    (RULE, "80", True, "3"),
    (RULE, "100", True, "4"),
    (RULE, "0", True, "2"),
    # a condition that does not apply does not hold; of two only the one that applies is looked at
    (RULE, "79.9", NA, "2"),
    (FALSE_REPORT, "100", NA, "4"),
    (FALSE_REPORT, "100", True, "0"),
    (FALSE_REPORT, "100", False, "4"),
    # the condition first: what the rule would have been does not matter
    (FALSE_REPORT, NA, True, "0"),
    (FALSE_REPORT, None, True, "0"),
    (FALSE_REPORT, NA, False, "not applicable"),
    # not known
    (RULE, "79.9", None, "0.5..2"),
    (RULE, "85", None, "3"),
    (FALSE_REPORT, "100", None, "0..4"),
    (FALSE_REPORT, None, False, "0.5..4 or not applicable"),
    (FALSE_REPORT, NA, None, "0 or not applicable"),
]


@pytest.mark.parametrize(("rule", "share", "acted", "points"), ROWS)
def test_points(rule, share, acted, points):
    assert leaf(rule, FACTS, {"share": share, "acted": acted}, "4") == points


def test_the_points_are_kept_within_the_leaf():
    high = {**FALSE_REPORT, "points": "99"}
    assert leaf(high, FACTS, {"acted": True}, "4") == "4"
    low = {**FALSE_REPORT, "points": "-3"}
    assert leaf(low, FACTS, {"acted": True}, "4") == "0"
    assert leaf(low, FACTS, {"acted": True}, "4", floor="-2") == "-2"


def test_one_inside_another():
    """The outer one wins: 1; the inner one: 2; else the bands."""
    nested = {"kind": "override", "rule": RULE, "when": "share == 0", "points": "1"}
    for share, acted, points in (("0", True, "1"), ("10", True, "2"), ("10", False, "0.5"), ("90", True, "3")):
        assert leaf(nested, FACTS, {"share": share, "acted": acted}, "4") == points


def test_words():
    assert asked(RULE, FACTS, "4") == (
        "Tỷ lệ: từ 100 trở lên: 4 điểm, từ 80 trở lên: 3 điểm; còn lại: 0.5 điểm; "
        "riêng trường hợp “Tỷ lệ” < 80 và “Đã khắc phục” thì được 2 điểm",
        "Share: from 100: 4 points, from 80: 3 points; otherwise: 0.5 points; but where “Share” < 80 and “Acted”, 2 "
        "points",
    )


def test_refused():
    at = "sections/0/criteria/0/rule"
    assert refused({**RULE, "when": "share"}, FACTS) == ("formula_type", at)
    inside = {**RULE, "rule": {**BANDS, "bands": BANDS["bands"][::-1]}}
    code, where = refused(inside, FACTS)
    assert code == "bands_order"
    assert where.startswith(at)


def test_a_question_inside_is_said():
    ask = {"kind": "inverse_proportional", "actual": "share", "target": "50", "on_zero": "ask", "step": "0.01"}
    rule = {**FALSE_REPORT, "rule": ask}
    assert found(rule, FACTS, {"share": "0", "acted": False}, "4") == [("ask_open", "x")]
    assert found(rule, FACTS, {"share": "0", "acted": True}, "4") == []


def test_as_json():
    assert replays({"kind": "override", "rule": RULE, "when": "share == 0", "points": "1"}, FACTS)
