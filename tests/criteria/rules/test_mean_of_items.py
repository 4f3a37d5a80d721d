"""The mean of what the records of a list are worth."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, found, items, leaf, number, refused, replays, within, yes_no
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE
FILES = items(
    "files",
    number("v", "10", places=1, may_not_apply=True, label={"vi": "Điểm", "en": "Points"}),
    number("w", "10", places=1),
    yes_no("late", may_not_apply=True, label={"vi": "Trễ", "en": "Late"}),
    most=3,
    may_not_apply=True,
    label={"vi": "Hồ sơ", "en": "Files"},
)
FACTS = [FILES]


def rule(on_empty="zero", step="0.01", value="v", **more):
    return {
        "kind": "mean_of_items", "items": "files", "value": value, "on_empty": on_empty, "step": step, **more,
    }  # fmt: skip


def row(v="5", late=False, w="5"):
    return {"v": v, "late": late, "w": w}


ON_TIME = rule(where="not late")

ROWS = [
    (rule(), [row("7")], "7"),
    (rule(), [row("7"), row("8")], "7.5"),
    (rule(), [row("7"), row("7"), row("8")], "7.33"),  # 22 / 3
    (rule(), [row("7"), row("8"), row("8")], "7.67"),  # 23 / 3
    (rule(), [row("0"), row("0")], "0"),
    (rule(), [row("10"), row("10"), row("10")], "10"),
    # a formula over the fields: (3 + 5 + 1 + 1) / 2
    (rule(value="v + w"), [row("3", w="5"), row("1", w="1")], "5"),
    # ties: (1.0 + 1.1) / 2 = 1.05 and (1.1 + 1.2) / 2 = 1.15
    (rule(step="0.1"), [row("1"), row("1.1")], "1.1"),
    (rule(step="0.1", mode="half_even"), [row("1"), row("1.1")], "1"),
    (rule(step="0.1", mode="half_even"), [row("1.1"), row("1.2")], "1.2"),
    (rule(step="0.1", mode="down"), [row("1.1"), row("1.2")], "1.1"),
    # what does not apply is not counted, neither above nor below the line
    (rule(), [row("4"), row(NA)], "4"),
    (rule(), [row("4"), row(NA), row("6")], "5"),
    # only some records: those on time
    (ON_TIME, [row("4"), row("8", late=True)], "4"),
    (ON_TIME, [row("4"), row("8", late=NA), row("6")], "5"),  # a condition that does not apply leaves it out
    # no record, or none that counts, each way
    (rule("full"), [], "10"),
    (rule("zero"), [], "0"),
    (rule("not_applicable"), [], "not applicable"),
    (rule("ask"), [], "0..10"),
    (rule("full"), [row(NA)], "10"),
    (rule("full", where="late"), [row("4"), row("5")], "10"),
    (rule("zero"), [row(NA), row(NA)], "0"),
    (rule("full"), [row("0")], "0"),  # one record of nothing is not no record
    # the full mark is the full mark, whatever the rounding
    (rule("full", "4"), [], "10"),
    # a list that does not apply
    (rule("full"), NA, "not applicable"),
    (rule("ask"), NA, "not applicable"),
    # a figure between two ends: (6 + 4..5) / 2
    (rule(value="w"), [row(w="6"), row(w={"lowest": "4", "highest": "5"})], "5..5.5"),
    # a figure not known: (6 + 0..10) / 2
    (rule(value="w"), [row(w="6"), row(w=None)], "3..8"),
    # further records may come, 2 of them: 6 to 26 over 1 to 3, which bounds the mean by 2 and 26
    (rule(value="w"), {"items": [row(w="6")], "complete": False}, "2..10"),
]


@pytest.mark.parametrize(("rule_", "files", "points"), ROWS)
def test_points(rule_, files, points):
    assert leaf(rule_, FACTS, {"files": files}) == points


@pytest.mark.parametrize("on_empty", ["full", "zero", "not_applicable", "ask"])
def test_not_answered(on_empty):
    assert within(rule(on_empty), FACTS, {}, "0", "10")
    assert leaf(rule(on_empty), FACTS, {}).endswith("or not applicable")


def test_a_figure_that_may_not_apply_may_leave_the_record_out():
    """6 and 0..10 or nothing: 3 to 8, or 6."""
    assert within(rule(), FACTS, {"files": [row("6"), row(None)]}, "3", "8")


def test_a_question_is_said():
    assert found(rule("ask"), FACTS, {"files": []}) == [("ask_open", "x")]
    assert found(rule("ask"), FACTS, {"files": [row()]}) == []


def test_words():
    assert asked(ON_TIME, FACTS) == (
        "bình quân “Điểm” của các mục “Hồ sơ” mà không thuộc trường hợp “Trễ”, làm tròn đến 0.01; khi “Hồ sơ” không "
        "có mục nào được tính: 0 điểm",
        "mean of “Points” over “Files” with not the case that “Late”, rounded to 0.01; where no record of “Files” "
        "counts: 0 points",
    )


def test_refused():
    at = "sections/0/criteria/0/rule"
    assert refused(rule(value="late"), FACTS) == ("formula_type", at)
    assert refused(rule(where="v"), FACTS) == ("formula_type", at)
    silent = {k: v for k, v in rule().items() if k != "on_empty"}
    assert refused(silent, FACTS)[0] == "field_missing"


def test_as_json():
    assert replays(rule("ask", "0.1", where="not late", mode="half_even"), FACTS)
