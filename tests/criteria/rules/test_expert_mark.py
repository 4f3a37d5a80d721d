"""The mark an assessor gives, in steps, between a lowest mark and the full one."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, found, leaf, number, refused, replays
from thidua import NOT_APPLICABLE

FACTS = [
    number("m", "100", places=3, may_not_apply=True, label={"vi": "Tác phong", "en": "Conduct"}),
    number("n", "5", lowest="-5", label="Điểm cộng trừ"),
]
QUARTERS = {"kind": "expert_mark", "mark": "m", "step": "0.25"}
FROM_TWO = {**QUARTERS, "lowest": "2"}
SIGNED = {"kind": "expert_mark", "mark": "n", "step": "1", "lowest": "-3"}

FITS = [
    (QUARTERS, {"m": "0"}, "0"),
    (QUARTERS, {"m": "0.25"}, "0.25"),
    (QUARTERS, {"m": "7.750"}, "7.75"),
    (QUARTERS, {"m": "10"}, "10"),
    (QUARTERS, {}, "0..10 or not applicable"),
    (QUARTERS, {"m": None}, "0..10 or not applicable"),
    (QUARTERS, {"m": NOT_APPLICABLE}, "not applicable"),
    (FROM_TWO, {"m": "2"}, "2"),
    (FROM_TWO, {}, "2..10 or not applicable"),
    (FROM_TWO, {"m": NOT_APPLICABLE}, "not applicable"),
]


@pytest.mark.parametrize(("rule", "answers", "points"), FITS)
def test_points(rule, answers, points):
    assert leaf(rule, FACTS, answers) == points
    assert found(rule, FACTS, answers) == []


MISFITS = [
    (QUARTERS, {"m": "10.25"}, "0..10"),  # above the full mark
    (QUARTERS, {"m": "100"}, "0..10"),
    (QUARTERS, {"m": "7.8"}, "0..10"),  # between 7.75 and 8
    (QUARTERS, {"m": "7.751"}, "0..10"),
    (FROM_TWO, {"m": "1.75"}, "2..10"),  # below the lowest mark
    (FROM_TWO, {"m": "0"}, "2..10"),
]


@pytest.mark.parametrize(("rule", "answers", "points"), MISFITS)
def test_a_mark_that_does_not_fit_leaves_the_leaf_open(rule, answers, points):
    assert leaf(rule, FACTS, answers) == points
    assert found(rule, FACTS, answers) == [("mark_does_not_fit", "x")]


def test_negative_marks():
    """From −3 to the full mark of 4; the leaf itself has its floor at −5."""
    assert leaf(SIGNED, FACTS, {"n": "-3"}, "4", floor="-5") == "-3"
    assert leaf(SIGNED, FACTS, {"n": "4"}, "4", floor="-5") == "4"
    assert leaf(SIGNED, FACTS, {"n": "-4"}, "4", floor="-5") == "-3..4"
    assert leaf(SIGNED, FACTS, {}, "4", floor="-5") == "-3..4"
    # without a floor of its own the leaf keeps to 0
    assert leaf(SIGNED, FACTS, {"n": "-3"}, "4") == "0"


def test_the_answer_itself_is_out_of_its_range():
    """One finding, about the answer; the mark is then not known."""
    assert leaf(QUARTERS, FACTS, {"m": "101"}) == "0..10 or not applicable"
    assert found(QUARTERS, FACTS, {"m": "101"}) == [("answer_range", "m")]


def test_a_mark_known_in_part_is_not_blamed():
    answers = {"m": {"lowest": "3", "highest": "4"}}
    assert found(QUARTERS, FACTS, answers) == []


def test_bounds_that_nothing_fits_stay_open():
    assert leaf(QUARTERS, FACTS, {"m": {"lowest": "11", "highest": "12"}}) == "0..10"


def test_a_wrong_mark_inside_another_rule_is_said_as_well():
    """The mark of 12 does not fit the full mark of 10, wherever the rule stands."""
    inside = {"kind": "override", "rule": QUARTERS, "when": "n == 5", "points": "1"}
    assert leaf(inside, FACTS, {"m": "12", "n": "0"}) == "0..10"
    assert found(inside, FACTS, {"m": "12", "n": "0"}) == [("mark_does_not_fit", "x")]
    assert found(inside, FACTS, {"m": "12", "n": "5"}) == []


def test_words():
    assert asked(FROM_TWO, FACTS) == (
        "người chấm cho “Tác phong”, từ 2 đến 10 điểm, theo bước 0.25 điểm",
        "the assessor gives “Conduct”, from 2 to 10 points, in steps of 0.25",
    )


def test_refused():
    assert refused({**QUARTERS, "mark": "nobody"}, FACTS) == ("fact_undeclared", "sections/0/criteria/0/rule")
    assert refused({**QUARTERS, "step": "0"}, FACTS)[0] == "rounding_step"


def test_as_json():
    assert replays(FROM_TWO, FACTS)
