"""One rule for each kind of subject."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, choice, found, leaf, number, refused, replays
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE
FACTS = [
    choice(
        "area",
        {"code": "city", "label": {"vi": "Phường", "en": "Ward"}},
        {"code": "plain", "label": {"vi": "Xã đồng bằng", "en": "Lowland"}},
        {"code": "hills", "label": {"vi": "Xã miền núi", "en": "Upland"}},
        may_not_apply=True,
    ),
    number("share", "100", may_not_apply=True, label={"vi": "Tỷ lệ", "en": "Share"}),
    number("n"),
]


def from_(edge, points="10"):
    return {"kind": "bands", "value": "share", "bands": [{"edge": edge, "points": points}]}


def case(member, rule):
    return {"member": member, "rule": rule}


CASES = [case("city", from_("90")), case("plain", from_("80")), case("hills", from_("50", "8"))]
RULE = {"kind": "by_kind", "fact": "area", "cases": CASES}

ROWS = [
    ("city", "90", "10"),
    ("city", "89", "0"),
    ("plain", "80", "10"),
    ("plain", "79", "0"),
    ("hills", "50", "8"),
    ("hills", "49", "0"),
    ("hills", "100", "8"),
    # the kind is not known: whichever it is
    (None, "95", "8..10 or not applicable"),
    (None, "85", "0..10 or not applicable"),
    (None, "60", "0..8 or not applicable"),
    (None, "49", "0 or not applicable"),
    ("hills", None, "0..8 or not applicable"),
    # neither applies
    (NA, "95", "not applicable"),
    ("city", NA, "not applicable"),
]


@pytest.mark.parametrize(("area", "share", "points"), ROWS)
def test_points(area, share, points):
    assert leaf(RULE, FACTS, {"area": area, "share": share}) == points


def test_only_the_rule_of_the_kind_is_asked():
    """A ward is marked by hand, the others by share."""
    marked = [case("city", {"kind": "expert_mark", "mark": "n", "step": "1"}), *CASES[1:]]
    rule = {**RULE, "cases": marked}
    assert leaf(rule, FACTS, {"area": "city", "n": "7"}) == "7"
    assert leaf(rule, FACTS, {"area": "hills", "share": "50", "n": "99"}) == "8"
    assert found(rule, FACTS, {"area": "hills", "share": "50", "n": "99"}) == []
    assert leaf(rule, FACTS, {"area": "city", "n": "99", "share": "1"}) == "0..10"
    assert found(rule, FACTS, {"area": "city", "n": "99", "share": "1"}) == [("mark_does_not_fit", "x")]


def test_refused():
    at = "sections/0/criteria/0/rule"
    assert refused({**RULE, "cases": CASES[:2]}, FACTS) == ("choice_uncovered", at)
    assert refused({**RULE, "cases": [*CASES, case("sea", from_("1"))]}, FACTS) == ("choice_uncovered", at)
    assert refused({**RULE, "cases": [*CASES, CASES[0]]}, FACTS) == ("choice_uncovered", at)
    assert refused({**RULE, "fact": "nobody"}, FACTS)[0] == "fact_undeclared"
    inside = [case("city", from_("90") | {"value": "nobody"}), *CASES[1:]]
    assert refused({**RULE, "cases": inside}, FACTS) == ("fact_undeclared", at)


def test_words():
    assert asked({**RULE, "cases": CASES}, FACTS) == (
        "theo “area”: Phường: Tỷ lệ: từ 90 trở lên: 10 điểm; còn lại: 0 điểm | Xã đồng bằng: Tỷ lệ: từ 80 trở lên: "
        "10 điểm; "
        "còn lại: 0 điểm | Xã miền núi: Tỷ lệ: từ 50 trở lên: 8 điểm; còn lại: 0 điểm",
        "by “area”: Ward: Share: from 90: 10 points; otherwise: 0 points | Lowland: Share: from 80: 10 points; "
        "otherwise: 0 points | "
        "Upland: Share: from 50: 8 points; otherwise: 0 points",
    )


def test_as_json():
    assert replays(RULE, FACTS)
