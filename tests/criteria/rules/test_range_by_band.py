"""A mark within the range that a value allows, in steps."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, found, leaf, line, number, refused, replays, within
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE
FACTS = [
    number("v", "100", places=2, may_not_apply=True, label={"vi": "Tỷ lệ", "en": "Rate"}),
    number("m", "100", places=2, may_not_apply=True, label={"vi": "Điểm chấm", "en": "Mark"}),
]
RULE = {
    "kind": "range_by_band",
    "value": "v",
    "mark": "m",
    "step": "0.5",
    "ranges": [
        {"edge": "90", "lowest": "45", "highest": "50"},
        {"edge": "80", "lowest": "40", "highest": "44.5", "side": "open"},
    ],
    "below": {"edge": "0", "lowest": "2", "highest": "39.5"},
}
WRONG = [("mark_does_not_fit", "x")]

ROWS = [
    # from 90 on: 45 to 50, both ends included
    ("95", "47.5", "47.5"),
    ("90", "45", "45"),
    ("90", "50", "50"),
    ("100", "50", "50"),
    # just below the edge of 90 the second range holds: 40 to 44.5
    ("89.99", "44.5", "44.5"),
    ("80.01", "40", "40"),
    # 80 itself does not pass an open edge: 2 to 39.5
    ("80", "39.5", "39.5"),
    ("0", "2", "2"),
    # no mark yet: the whole range of the value, and a mark that may not apply
    ("95", None, "45..50 or not applicable"),
    ("85", None, "40..44.5 or not applicable"),
    ("0", None, "2..39.5 or not applicable"),
    (None, None, "2..50 or not applicable"),
    # one of the two does not apply
    (NA, "47", "not applicable"),
    ("95", NA, "not applicable"),
    (NA, NA, "not applicable"),
    # a value between two ends, all in one range, or over an edge
    ({"lowest": "91", "highest": "99"}, "47", "47"),
    ({"lowest": "81", "highest": "99"}, None, "40..50 or not applicable"),
    # a mark between two ends
    ("95", {"lowest": "46", "highest": "47"}, "46..47"),
]


@pytest.mark.parametrize(("value", "mark", "points"), ROWS)
def test_points(value, mark, points):
    answers = {"v": value, "m": mark}
    if isinstance(mark, dict):  # off the step in between, so the bound may be wider than the ends
        assert within(RULE, FACTS, answers, mark["lowest"], mark["highest"], "50")
    else:
        assert leaf(RULE, FACTS, answers, "50") == points
    assert found(RULE, FACTS, answers, "50") == []


MISFITS = [
    # the leaf stays open within the range of the value
    ("95", "44.5", "45..50"),  # below the range
    ("95", "50.5", "45..50"),  # above it
    ("95", "47.25", "45..50"),  # off the step of 0.5
    ("89.99", "45", "40..44.5"),  # the range of 90 is not reached
    ("80", "40", "2..39.5"),  # an open edge is not passed
    ("0", "0", "2..39.5"),
    ("0", "1.5", "2..39.5"),
]


@pytest.mark.parametrize(("value", "mark", "points"), MISFITS)
def test_a_mark_that_does_not_fit_leaves_the_leaf_open(value, mark, points):
    answers = {"v": value, "m": mark}
    assert leaf(RULE, FACTS, answers, "50") == points
    assert found(RULE, FACTS, answers, "50") == WRONG


def test_a_mark_is_not_blamed_while_the_value_is_not_known():
    """47 fits if the value turns out to be 90 or more."""
    assert within(RULE, FACTS, {"m": "47"}, "2", "47", "50")
    assert found(RULE, FACTS, {"m": "47"}, "50") == []


def test_the_full_mark_caps_a_range_that_is_written_too_high():
    """The ranges say 50, the line gives 48 at most."""
    assert leaf(RULE, FACTS, {"v": "95", "m": "50"}, "48") == "48"


def test_refused():
    falling = {**RULE, "ranges": [{"edge": "80", "lowest": "1", "highest": "2"}, *RULE["ranges"]]}
    assert refused(falling, FACTS)[0] == "bands_order"
    twice = {**RULE, "ranges": [RULE["ranges"][0], RULE["ranges"][0]]}
    assert refused(twice, FACTS)[0] == "bands_order"
    upside_down = {**RULE, "ranges": [{"edge": "90", "lowest": "50", "highest": "45"}]}
    assert refused(upside_down, FACTS)[0] == "bands_order"
    below = {**RULE, "below": {"edge": "0", "lowest": "5", "highest": "4.99"}}
    assert refused(below, FACTS)[0] == "bands_order"


def test_words():
    vi, en = asked(RULE, FACTS, "50")
    assert vi == (
        "Tỷ lệ: từ 90 trở lên: 45 đến 50 điểm; trên 80: 40 đến 44.5 điểm; còn lại: 2 đến 39.5 điểm; "
        "người chấm cho “Điểm chấm” trong khung, theo bước 0.5 điểm"
    )
    assert en == (
        "Rate: from 90: 45 to 50 points; above 80: 40 to 44.5 points; otherwise: 2 to 39.5 points; "
        "the assessor marks “Mark” inside the range, in steps of 0.5"
    )


def test_the_line_shows_value_and_mark_and_that_it_is_open():
    shown = line(RULE, FACTS, {"v": "95", "m": "44"}, "50")
    assert {used.shown("vi") for used in shown.facts} == {"Tỷ lệ: 95", "Điểm chấm: 44"}
    assert shown.result.text("vi") == "ít nhất 45, nhiều nhất 50"
    assert shown.status == "open"


def test_as_json():
    assert replays(RULE, FACTS, "50")
