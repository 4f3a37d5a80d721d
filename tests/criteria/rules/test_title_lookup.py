"""Titles held become points, the highest only or all together."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, choice, found, items, leaf, number, refused, replays, within, yes_no
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE
TITLES = items(
    "held",
    choice(
        "title",
        {"code": "merit", "label": {"vi": "Giấy khen", "en": "Certificate"}},
        {"code": "praise", "label": {"vi": "Bằng khen", "en": "Diploma"}},
        {"code": "flag", "label": {"vi": "Cờ thi đua", "en": "Flag"}},
        may_not_apply=True,
    ),
    yes_no("this_year", may_not_apply=True, label={"vi": "Trong năm", "en": "This year"}),
    most=3,
    may_not_apply=True,
    label={"vi": "Danh hiệu", "en": "Titles"},
)
FACTS = [TITLES, number("n"), choice("other", "a", "b")]


def rule(take="highest", **more):
    points = [
        {"member": "flag", "points": "10"},
        {"member": "praise", "points": "8"},
        {"member": "merit", "points": "5"},
    ]
    return {"kind": "title_lookup", "titles": "held", "field": "title", "points": points, "take": take, **more}


HIGHEST, SUM = rule(), rule("sum")
THIS_YEAR = rule("sum", where="this_year")


def row(title, this_year=True):
    return {"title": title, "this_year": this_year}


ROWS = [
    # the full mark is 20
    (HIGHEST, [row("merit")], "5"),
    (HIGHEST, [row("merit"), row("praise")], "8"),
    (HIGHEST, [row("flag"), row("flag")], "10"),
    (SUM, [row("merit"), row("praise")], "13"),
    (SUM, [row("flag"), row("flag")], "20"),
    (SUM, [row("flag"), row("flag"), row("merit")], "20"),  # 25
    # nothing held
    (HIGHEST, [], "0"),
    (SUM, [], "0"),
    (THIS_YEAR, [row("flag", this_year=False)], "0"),
    (rule(where="this_year"), [row("flag", this_year=False)], "0"),
    # some of them: the false one and the one to which it does not apply are left out
    (THIS_YEAR, [row("flag", this_year=False), row("praise"), row("merit", NA)], "8"),
    (rule(where="this_year"), [row("flag", this_year=False), row("merit")], "5"),
    # a record without a title
    (HIGHEST, [row(NA)], "0"),
    (SUM, [row(NA), row("merit")], "5"),
    # not known: whether it counts, whether there are more
    (THIS_YEAR, [row("praise", None)], "0..8"),
    (THIS_YEAR, [row("praise", None), row("merit")], "5..13"),
    (rule(where="this_year"), [row("praise", None), row("merit")], "5..8"),
    (HIGHEST, {"items": [row("praise")], "complete": False}, "8..10"),
    (HIGHEST, {"items": [row("flag")], "complete": False}, "10"),
    (SUM, {"items": [row("praise")], "complete": False}, "8..20"),  # 8 + 2 × 10
    (HIGHEST, None, "0..10 or not applicable"),
    (SUM, None, "0..20 or not applicable"),
    # the list does not apply
    (HIGHEST, NA, "not applicable"),
    (SUM, {"not_applicable": "Đơn vị mới thành lập"}, "not applicable"),
]


@pytest.mark.parametrize(("rule_", "held", "points"), ROWS)
def test_points(rule_, held, points):
    assert leaf(rule_, FACTS, {"held": held}, "20") == points
    assert found(rule_, FACTS, {"held": held}, "20") == []


def test_a_title_that_is_not_known_yet():
    """5, 8 or 10, or no title at all."""
    assert within(HIGHEST, FACTS, {"held": [row(None)]}, "0", "10", "20")
    assert leaf(HIGHEST, FACTS, {"held": [row(None), row("flag")]}, "20") == "10"
    assert leaf(SUM, FACTS, {"held": [row(None), row("flag")]}, "20") == "10..20"


def test_a_title_there_is_not():
    """One finding with its place; the title counts as not known."""
    held = {"held": [row("flag"), row("medal")]}
    assert found(HIGHEST, FACTS, held, "20") == [("answer_member", "held/1/title")]
    assert leaf(HIGHEST, FACTS, held, "20") == "10"


def test_refused():
    at = "sections/0/criteria/0/rule"
    missing = {**HIGHEST, "points": HIGHEST["points"][:2]}
    assert refused(missing, FACTS) == ("choice_uncovered", at)
    unheard_of = {**HIGHEST, "points": [*HIGHEST["points"], {"member": "medal", "points": "1"}]}
    assert refused(unheard_of, FACTS) == ("choice_uncovered", at)
    twice = {**HIGHEST, "points": [*HIGHEST["points"], {"member": "flag", "points": "1"}]}
    assert refused(twice, FACTS) == ("choice_uncovered", at)
    assert refused({**HIGHEST, "titles": "n"}, FACTS) == ("formula_list", at)
    assert refused({**HIGHEST, "field": "other"}, FACTS) == ("fact_undeclared", at)


def test_words():
    assert asked(HIGHEST, FACTS, "20") == (
        "“Danh hiệu”, chỉ tính mức cao nhất: Cờ thi đua: 10 điểm; Bằng khen: 8 điểm; Giấy khen: 5 điểm; không quá "
        "20 điểm",
        "“Titles”, the highest only: Flag: 10 points; Diploma: 8 points; Certificate: 5 points; at most 20",
    )
    assert asked(SUM, FACTS, "20") == (
        "“Danh hiệu”, cộng điểm các mức: Cờ thi đua: 10 điểm; Bằng khen: 8 điểm; Giấy khen: 5 điểm; không quá 20 điểm",
        "“Titles”, added up: Flag: 10 points; Diploma: 8 points; Certificate: 5 points; at most 20",
    )


def test_the_condition_is_said():
    vi, en = asked(THIS_YEAR, FACTS, "20")
    assert "Trong năm" in vi
    assert "This year" in en


def test_as_json():
    assert replays(THIS_YEAR, FACTS, "20")
