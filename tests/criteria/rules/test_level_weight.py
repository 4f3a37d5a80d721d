"""A level times a weight."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, leaf, number, refused, replays
from thidua import NOT_APPLICABLE

FACTS = [
    number("staff", "10", places=1, may_not_apply=True, label={"vi": "Mức cán bộ", "en": "Staff level"}),
    number("gap", "5", lowest="-5"),
]
RULE = {"kind": "level_weight", "level": "staff", "weight": "0.15"}

ROWS = [
    # 0.15 × level, at most 0.75
    (RULE, {"staff": "0"}, "0"),
    (RULE, {"staff": "3"}, "0.45"),
    (RULE, {"staff": "2.5"}, "0.375"),  # exact
    (RULE, {"staff": "5"}, "0.75"),
    (RULE, {"staff": "5.1"}, "0.75"),  # 0.765
    (RULE, {"staff": "4.9"}, "0.735"),
    (RULE, {}, "0..0.75 or not applicable"),
    (RULE, {"staff": NOT_APPLICABLE}, "not applicable"),
    (RULE, {"staff": {"lowest": "2", "highest": "3"}}, "0.3..0.45"),
    # a weight of 0 leaves nothing to know, but the level may still not apply
    ({**RULE, "weight": "0"}, {"staff": "9"}, "0"),
    ({**RULE, "weight": "0"}, {}, "0 or not applicable"),
    # a level below 0 is kept at the floor; a negative weight turns the interval around
    ({"kind": "level_weight", "level": "gap", "weight": "0.1"}, {"gap": "-2"}, "0"),
    ({"kind": "level_weight", "level": "gap", "weight": "-0.1"}, {"gap": "-2"}, "0.2"),
    ({"kind": "level_weight", "level": "gap", "weight": "-0.1"}, {}, "0..0.5"),
    # a formula
    ({**RULE, "level": "min(staff, 4)"}, {"staff": "9"}, "0.6"),
]


@pytest.mark.parametrize(("rule", "answers", "points"), ROWS)
def test_points(rule, answers, points):
    assert leaf(rule, FACTS, answers, "0.75") == points


def test_words():
    assert asked(RULE, FACTS) == ("Mức cán bộ × trọng số 0.15", "Staff level × weight 0.15")


def test_refused():
    wrong = {**RULE, "level": "staff >= 3"}
    assert refused(wrong, FACTS) == ("formula_type", "sections/0/criteria/0/rule")


def test_as_json():
    assert replays(RULE, FACTS)


def test_a_sum_is_bracketed():
    """Read aloud, the whole level is weighed, not its last part."""
    vi, en = asked({**RULE, "level": "staff + gap"}, FACTS)
    assert vi.startswith("(") and ") × trọng số 0.15" in vi
    assert en.startswith("(") and ") × weight 0.15" in en
