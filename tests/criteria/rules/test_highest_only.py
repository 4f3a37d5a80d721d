"""The most that any achievement gives."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, leaf, number, refused, replays, yes_no
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE
FACTS = [
    yes_no("national", may_not_apply=True, label={"vi": "Giải quốc gia", "en": "National prize"}),
    yes_no("provincial", may_not_apply=True, label={"vi": "Giải cấp tỉnh", "en": "Provincial prize"}),
    number("articles", "20", label={"vi": "Bài báo", "en": "Articles"}),
]
RULE = {
    "kind": "highest_only",
    "of": [
        {"when": "provincial", "points": "1.5"},
        {"when": "national", "points": "3"},
        {"when": "articles >= 5", "points": "2"},
    ],
}

ROWS = [
    ((False, False, "0"), "0"),
    ((True, False, "0"), "3"),
    ((False, True, "0"), "1.5"),
    ((True, True, "20"), "3"),  # not 6.5
    ((False, True, "5"), "2"),  # 5 just reached
    ((False, True, "4"), "1.5"),  # just missed
    # one that does not apply does not hold; all that do not apply is 0 and not “does not apply”
    ((NA, True, "0"), "1.5"),
    ((NA, NA, "0"), "0"),
    # not known
    ((None, True, "0"), "1.5..3"),
    ((None, None, None), "0..3"),
    ((True, None, None), "3"),
    ((False, None, "4"), "0..1.5"),
    ((NA, None, "5"), "2"),  # 1.5 would change nothing
    ((False, False, {"lowest": "5", "highest": "9"}), "2"),
    ((False, False, {"lowest": "4", "highest": "9"}), "0..2"),
]


@pytest.mark.parametrize(("answers", "points"), ROWS)
def test_points(answers, points):
    assert leaf(RULE, FACTS, dict(zip(("national", "provincial", "articles"), answers, strict=True)), "5") == points


def test_the_full_mark_caps_it():
    assert leaf(RULE, FACTS, {"national": True}, "2.5") == "2.5"


def test_negative_points_never_win_against_nothing():
    """The most of 0 and −2 is 0, whatever the floor of the leaf."""
    rule = {"kind": "highest_only", "of": [{"when": "national", "points": "-2"}]}
    assert leaf(rule, FACTS, {"national": True}, "5", floor="-5") == "0"


def test_words():
    assert asked(RULE, FACTS) == (
        "chỉ tính mức cao nhất: Giải cấp tỉnh: 1.5 điểm; Giải quốc gia: 3 điểm; “Bài báo” ≥ 5: 2 điểm",
        "the highest only: Provincial prize: 1.5 points; National prize: 3 points; “Articles” ≥ 5: 2 points",
    )


def test_refused():
    at = "sections/0/criteria/0/rule"
    number_as_condition = {"kind": "highest_only", "of": [{"when": "articles", "points": "1"}]}
    assert refused(number_as_condition, FACTS) == ("formula_type", at)
    assert refused({"kind": "highest_only", "of": []}, FACTS)[0] == "invalid_shape"


def test_as_json():
    assert replays(RULE, FACTS)
