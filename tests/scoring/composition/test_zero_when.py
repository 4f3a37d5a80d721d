"""What takes points away: a criterion, a group, a section that counts nothing where a condition holds."""

from __future__ import annotations

import pytest

from criteria.tables import table_data
from scoring.composition.making import FACTS, group, notes, plain, refused, same, section, sheet
from thidua import NOT_APPLICABLE, CriteriaSet

NA = NOT_APPLICABLE
LIE = {"zero_when": "lie"}

LEAF = [
    # policy and floor of a; lie, a; points of a
    ({}, False, "7", "7"),
    ({}, True, "7", "0"),
    ({}, NA, "7", "7"),  # a condition that does not apply counts as false
    ({}, None, "7", "0..7"),
    ({}, None, "0", "0"),
    ({}, True, None, "0"),
    ({}, False, None, "0..10 or not applicable"),
    # it comes after floor and cap …
    ({"floor": "2"}, True, "1", "0"),
    ({"floor": "2"}, False, "1", "2"),
    # … and before the policy: false evidence about what does not apply gives nothing
    ({}, True, NA, "0"),
    ({"not_applicable": "full_points"}, True, NA, "0"),
    ({"not_applicable": "full_points"}, False, NA, "10"),
    ({"not_applicable": "full_points"}, None, NA, "0..10"),
    ({}, None, NA, "0 or not applicable"),
]


@pytest.mark.parametrize(("more", "lie", "a", "points"), LEAF)
def test_a_criterion(more, lie, a, points):
    made = sheet((section("I", "50", plain("a", **LIE, **more)),), {"lie": lie, "a": a})
    assert str(made.points("a")) == points
    assert same(made)


def test_what_was_taken_away_still_applies():
    """a counts 0 and is not made up for: 4 of 20, not 8."""
    rows = (plain("a", not_applicable="rescale", **LIE), plain("b"))
    assert str(sheet((section("I", "20", *rows),), {"lie": True, "a": NA, "b": "4"}).total) == "4"
    assert str(sheet((section("I", "20", *rows),), {"lie": False, "a": NA, "b": "4"}).total) == "8"


PARTS = [
    # lie; a and b in the group or section; what it comes to
    (False, "3", "4", "7"),
    (True, "3", "4", "0"),
    (NA, "3", "4", "7"),
    (None, "3", "4", "0..7"),
    (True, NA, NA, "0"),
    (False, NA, NA, "not applicable"),
    (None, NA, NA, "0 or not applicable"),
    (True, None, None, "0"),
]


@pytest.mark.parametrize(("lie", "a", "b", "points"), PARTS)
def test_a_group(lie, a, b, points):
    inner = group("G", "20", plain("a"), plain("b"), **LIE)
    made = sheet((section("I", "50", inner, plain("c")),), {"lie": lie, "a": a, "b": b, "c": "5"})
    assert str(made.section("G")) == points


@pytest.mark.parametrize(("lie", "a", "b", "points"), PARTS)
def test_a_section(lie, a, b, points):
    made = sheet((section("I", "20", plain("a"), plain("b"), **LIE),), {"lie": lie, "a": a, "b": b})
    assert str(made.section("I")) == str(made.total) == points


def test_a_floor_does_not_save_a_part():
    inner = group("G", "20", plain("a"), floor="5", **LIE)
    assert str(sheet((section("I", "50", inner),), {"lie": True, "a": "9"}).section("G")) == "0"


def test_a_bonus_and_a_deduction_taken_away():
    sections = (
        section("I", "20", plain("a", "20")),
        section("B", "5", plain("b"), kind="bonus", **LIE),
        section("D", "5", plain("d"), kind="deduction", zero_when="grave"),
    )
    answers = {"a": "10", "b": "3", "d": "4"}
    assert str(sheet(sections, answers | {"lie": False, "grave": False}).total) == "9"
    assert str(sheet(sections, answers | {"lie": True, "grave": False}).total) == "6"
    assert str(sheet(sections, answers | {"lie": False, "grave": True}).total) == "13"


def test_words():
    inner = group("G", "20", plain("a"), plain("b", **LIE), zero_when="grave")
    sections = (section("I", "50", inner, zero_when="allow"),)
    said = {"a": "3", "b": "4"}
    made = sheet(sections, said | {"lie": True, "grave": True, "allow": True})
    assert notes(made, "b") == ["Points taken away if “lie”: 4 → 0"]
    assert notes(made, "b", "vi") == ["Không được tính điểm nếu “lie”: 4 → 0"]
    assert notes(made, "G") == ["Points taken away if “grave”: 3 → 0"]
    assert notes(made, "I") == []  # 0 is taken from 0
    open_ = sheet(sections, said | {"lie": False, "grave": None, "allow": False})
    assert notes(open_, "G") == ["Points taken away if “grave”: 7 → at least 0, at most 7"]
    none = sheet(sections, said | {"lie": False, "grave": False, "allow": False})
    assert [notes(none, code) for code in ("b", "G", "I")] == [[], [], []]


@pytest.mark.parametrize(
    ("sections", "where"),
    [
        ((section("I", "9", plain("a", zero_when="nobody")),), "sections/0/criteria/0/zero_when"),
        ((section("I", "9", group("G", "9", plain("a"), zero_when="nobody")),), "sections/0/criteria/0/zero_when"),
        ((section("I", "9", plain("a"), zero_when="nobody"),), "sections/0/zero_when"),
    ],
)
def test_refused(sections, where):
    assert refused(CriteriaSet, table_data(*sections, facts=FACTS)) == ("fact_undeclared", where)


def test_a_figure_is_no_condition():
    data = table_data(section("I", "9", plain("a", zero_when="b")), facts=FACTS)
    assert refused(CriteriaSet, data) == ("criterion_result", "sections/0/criteria/0/zero_when")
