"""So many points for each record that meets every condition."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, found, items, leaf, number, refused, replays, yes_no
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE
FIELDS = (
    yes_no("new", may_not_apply=True, label={"vi": "Mới", "en": "New"}),
    yes_no("spread", may_not_apply=True, label={"vi": "Nhân rộng", "en": "Spread"}),
    number("worth", "9", label="Giá trị"),
)
MODELS = items("models", *FIELDS, most=4, may_not_apply=True, label={"vi": "Mô hình", "en": "Models"})
FACTS = [MODELS]
BOTH = {"kind": "count_items", "items": "models", "meets": ["new", "spread"], "each": "2.5"}
EVERY = {"kind": "count_items", "items": "models", "each": "2.5"}
ONCE = {**BOTH, "cap": "2.5"}
WORTH = {"kind": "count_items", "items": "models", "meets": ["worth >= 3", "new"], "each": "1"}
YES = {"new": True, "spread": True, "worth": "5"}


def row(new=True, spread=True, worth="5"):
    return {"new": new, "spread": spread, "worth": worth}


def more(*rows):
    return {"items": list(rows), "complete": False}


ROWS = [
    # 2.5 each, at most the full mark of 6
    (BOTH, [], "0"),
    (BOTH, [row()], "2.5"),
    (BOTH, [row(), row()], "5"),
    (BOTH, [row(), row(), row()], "6"),  # 7.5
    (BOTH, [row(), row(spread=False), row(new=False), row(False, False)], "2.5"),
    # a condition that does not apply is not met, alone or beside another
    (BOTH, [row(spread=NA)], "0"),
    (BOTH, [row(NA, NA), row()], "2.5"),
    (WORTH, [row(new=NA)], "0"),
    # no condition: every record, whatever its fields
    (EVERY, [row(NA, False), {}], "5"),
    # a condition over a figure: 3 just reached, 2 just missed
    (WORTH, [row(worth="3"), row(worth="2"), row(worth="9", new=False)], "1"),
    # “once a year”
    (ONCE, [row(), row()], "2.5"),
    (ONCE, [], "0"),
    ({**BOTH, "cap": "99"}, [row(), row(), row()], "6"),  # a cap above the full mark does not count
    # not known: one field, one record, the rest of the list
    (BOTH, [row(spread=None)], "0..2.5"),
    (BOTH, [row(), {}], "2.5..5"),
    (BOTH, [row(new=False, spread=None)], "0"),
    (EVERY, [{}], "2.5"),  # a record is a record
    (BOTH, more(), "0..6"),  # a list that applies, of which nothing is known yet
    (BOTH, more(row()), "2.5..6"),  # 3 more may come: 10, at most 6
    (BOTH, more(row(), row(), row(False), row(False)), "5"),  # 4 of 4: none can come
    (BOTH, more(row(), row(False), row(False)), "2.5..5"),  # one more
    (ONCE, more(row()), "2.5"),
    (BOTH, None, "0..6 or not applicable"),
    (BOTH, NA, "not applicable"),
    (EVERY, NA, "not applicable"),
    (BOTH, {"not_applicable": "Năm nay không xây dựng mô hình"}, "not applicable"),
]


@pytest.mark.parametrize(("rule", "models", "points"), ROWS)
def test_points(rule, models, points):
    assert leaf(rule, FACTS, {"models": models}, "6") == points
    assert found(rule, FACTS, {"models": models}, "6") == []


def test_a_list_that_always_applies_is_open_but_counts():
    always = [{**MODELS, "may_not_apply": False}]
    assert leaf(BOTH, always, {}, "6") == "0..6"
    assert leaf(BOTH, always, {"models": NA}, "6") == "0..6"
    assert found(BOTH, always, {"models": NA}, "6") == [("answer_not_applicable", "models")]


def test_words():
    assert asked(BOTH, FACTS, "6") == (
        "2.5 điểm cho mỗi mục của “Mô hình” đạt đủ các điều kiện: Mới; Nhân rộng; không quá 6 điểm",
        "2.5 points for each of “Models” that meets every condition: New; Spread; at most 6 points",
    )
    assert asked(EVERY, FACTS, "6") == (
        "2.5 điểm cho mỗi “Mô hình”, không quá 6 điểm",
        "2.5 points for each “Models”, at most 6",
    )


def test_refused():
    at = "sections/0/criteria/0/rule"
    assert refused({**BOTH, "items": "nobody"}, FACTS) == ("formula_list", at)
    assert refused({**BOTH, "meets": ["nobody"]}, FACTS) == ("fact_undeclared", at)
    assert refused({**BOTH, "meets": ["worth"]}, FACTS) == ("formula_type", at)


def test_as_json():
    assert replays(ONCE, FACTS, "6")
