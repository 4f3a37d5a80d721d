"""Groups inside sections: sums, caps, floors, and the policies of leaves, groups and sections."""

from __future__ import annotations

import pytest

from criteria.tables import table_data
from scoring.composition.making import FACTS, group, notes, plain, refused, same, section, sheet, total
from scoring.tables import criterion, formula
from thidua import NOT_APPLICABLE, CriteriaSet

NA = NOT_APPLICABLE


def nested(leaf="leave_out", policy="leave_out", maximum="20", **more):
    """Section I of 30 points: the group G (a and b of 10 each; a has the policy of the leaf) and c of 10."""
    inner = group("G", maximum, plain("a", not_applicable=leaf), plain("b"), not_applicable=policy, **more)
    return (section("I", "30", inner, plain("c")),)


POLICIES = [
    # policy of a, policy of G, a, b, c, G, I
    ("leave_out", "leave_out", "4", "5", "6", "9", "15"),
    # the leaf does not apply
    ("leave_out", "leave_out", NA, "5", "6", "5", "11"),
    ("full_points", "leave_out", NA, "5", "6", "15", "21"),
    ("rescale", "leave_out", NA, "5", "6", "10", "16"),  # 5 of 10 is 10 of 20
    ("drop_group", "leave_out", NA, "5", "6", "not applicable", "6"),
    ("drop_group", "full_points", NA, "5", "6", "not applicable", "26"),
    ("drop_group", "rescale", NA, "5", "6", "not applicable", "18"),  # 6 of 10 is 18 of 30
    ("drop_group", "drop_group", NA, "5", "6", "not applicable", "not applicable"),
    # the whole group does not apply
    ("leave_out", "leave_out", NA, NA, "6", "not applicable", "6"),
    ("leave_out", "full_points", NA, NA, "6", "not applicable", "26"),
    ("leave_out", "rescale", NA, NA, "6", "not applicable", "18"),
    ("leave_out", "drop_group", NA, NA, "6", "not applicable", "not applicable"),
    ("full_points", "drop_group", NA, NA, "6", "10", "16"),  # a is full, so G applies
    ("rescale", "rescale", NA, NA, "6", "not applicable", "18"),
    # part of the group applies: the policy of the group has nothing to do
    ("leave_out", "rescale", NA, "5", "6", "5", "11"),
    ("leave_out", "drop_group", NA, "5", "6", "5", "11"),
    # all of the section does not apply
    ("leave_out", "leave_out", NA, NA, NA, "not applicable", "not applicable"),
    ("leave_out", "full_points", NA, NA, NA, "not applicable", "20"),
    ("leave_out", "rescale", NA, NA, NA, "not applicable", "not applicable"),
    # zero is a value
    ("rescale", "rescale", "0", "0", "6", "0", "6"),
    ("rescale", "leave_out", NA, "0", "6", "0", "6"),
    # not known
    ("leave_out", "leave_out", None, "5", "6", "5..15", "11..21"),
    ("full_points", "leave_out", None, "5", "6", "5..15", "11..21"),
    ("leave_out", "leave_out", None, NA, "6", "0..10 or not applicable", "6..16"),
    ("leave_out", "full_points", None, NA, "6", "0..10 or not applicable", "6..26"),
    ("drop_group", "leave_out", None, "5", "6", "5..15 or not applicable", "6..21"),
    ("drop_group", "drop_group", None, "5", "6", "5..15 or not applicable", "11..21 or not applicable"),
]


@pytest.mark.parametrize(("leaf", "policy", "a", "b", "c", "inner", "outer"), POLICIES)
def test_policies(leaf, policy, a, b, c, inner, outer):
    made = sheet(nested(leaf, policy), {"a": a, "b": b, "c": c})
    assert (str(made.section("G")), str(made.section("I"))) == (inner, outer)
    assert str(made.total) == outer
    assert same(made)


CAPS = [
    # cap of G, of I; a + b in G, with c in I
    ("8", {}, "6", "5", "3", "8", "11"),  # 11
    ("11", {}, "6", "5", "3", "11", "14"),  # just reached
    ("10.99", {}, "6", "5", "3", "10.99", "13.99"),
    ("20", {"floor": "4"}, "1", "2", "3", "4", "7"),  # 3
    ("20", {"floor": "3"}, "1", "2", "3", "3", "6"),
]


@pytest.mark.parametrize(("cap", "more", "a", "b", "c", "inner", "outer"), CAPS)
def test_cap_and_floor_of_a_group(cap, more, a, b, c, inner, outer):
    made = sheet(nested(maximum=cap, **more), {"a": a, "b": b, "c": c})
    assert (str(made.section("G")), str(made.section("I"))) == (inner, outer)


def test_the_floor_of_a_group_with_lines_below_nothing():
    """−9 and 2 are −7, kept at −5; with 3 beside it the section has −2, kept at its own floor of −1."""
    loss = criterion("a", "10", formula("0 - a"), floor="-10")
    inner = group("G", "20", loss, plain("b"), floor="-5")
    made = sheet((section("I", "30", inner, plain("c"), floor="-1"),), {"a": "9", "b": "2", "c": "3"})
    assert (str(made.section("G")), str(made.section("I"))) == ("-5", "-1")
    # without a floor a group goes as low as its lines
    made = sheet((section("I", "30", group("G", "20", loss, plain("b")), plain("c")),), {"a": "9", "b": "2", "c": "3"})
    assert (str(made.section("G")), str(made.section("I"))) == ("-7", "-4")


def test_rescaling_comes_before_the_cap_and_is_rounded():
    """b and c got 6.33 of 20, which is 9.495 of 30."""
    rows = (plain("a", not_applicable="rescale"), plain("b"), plain("c"))
    answers = {"a": NA, "b": "3.33", "c": "3"}
    for more, result in (
        ({}, "9.5"),  # a tie, away from 0
        ({"rescale_step": "0.001"}, "9.495"),
        ({"rescale_step": "1"}, "9"),
        ({"rescale_step": "0.001", "max": "9"}, "9"),
    ):
        part = group("G", "30", *rows) | more
        assert str(sheet((section("I", "99", part),), answers).section("G")) == result


def test_three_levels():
    """H = min(8, 6 + 5), G = min(12, 8 + 3), I = 11 + 2."""
    inmost = group("H", "8", plain("a"), plain("b"))
    made = sheet(
        (section("I", "50", group("G", "12", inmost, plain("c")), plain("d")),),
        {"a": "6", "b": "5", "c": "3", "d": "2"},
    )
    assert [str(made.section(code)) for code in ("H", "G", "I")] == ["8", "11", "13"]
    assert str(made.total) == "13"
    depths = [(depth, line.code) for depth, line in made.explain().lines()]
    assert depths == [
        (0, ""), (1, "I"), (2, "G"), (3, "H"), (4, "a"), (4, "b"), (3, "c"), (2, "d"), (1, "total"),
    ]  # fmt: skip


def test_dropping_climbs_only_as_far_as_it_is_asked_to():
    """a drops H; H drops G; G is left out of I."""
    inmost = group("H", "20", plain("a", not_applicable="drop_group"), plain("b"), not_applicable="drop_group")
    made = sheet((section("I", "50", group("G", "30", inmost, plain("c")), plain("d")),), {"a": NA, "d": "2"})
    assert [str(made.section(code)) for code in ("H", "G", "I")] == ["not applicable", "not applicable", "2"]


SECTIONS = [
    # policy of II; a (I, of 10), b (II, of 10); total
    ("leave_out", "4", NA, "4"),
    ("full_points", "4", NA, "14"),
    ("rescale", "4", NA, "8"),  # 4 of 10 is 8 of 20
    ("rescale", "3.335", NA, "6.67"),
    ("leave_out", NA, NA, "not applicable"),
    ("full_points", NA, NA, "10"),
    ("rescale", NA, NA, "not applicable"),
    ("rescale", NA, "3", "3"),  # I is left out
    ("leave_out", "4", None, "4..14"),
    ("full_points", "4", None, "4..14"),
]


@pytest.mark.parametrize(("policy", "a", "b", "result"), SECTIONS)
def test_policy_of_a_section(policy, a, b, result):
    fine = criterion("a", "10", formula("round_to(a, 0.001)"))
    facts = [{**fact, "places": 3} if fact["kind"] == "number" else fact for fact in FACTS]
    from scoring.tables import score, table

    made = table(section("I", "10", fine), section("II", "10", plain("b"), not_applicable=policy), facts=facts)
    assert str(score(made, {"a": a, "b": b}).total) == result


def test_a_section_shows_what_it_got_and_counts_what_its_policy_says():
    made = sheet((section("I", "10", plain("a")), section("II", "10", plain("b"), not_applicable="full_points")), {
        "a": "4", "b": NA,
    })  # fmt: skip
    assert str(made.section("II")) == "not applicable"
    assert str(made.total) == "14"
    assert notes(made, "II") == ["Does not apply, so the full 10 points are given"]
    assert notes(made, "II", "vi") == ["Không phát sinh nên được tối đa 10 điểm"]


def test_groups_of_bonus_and_deduction():
    """20 + min(3, 2 + 4) − min(5, 1 + min(2, 9))."""
    sections = (
        section("I", "20", plain("a", "20")),
        section("B", "3", group("G", "9", plain("b"), plain("c")), kind="bonus"),
        section("D", "5", plain("d"), group("H", "2", plain("e")), kind="deduction"),
    )
    assert total(sections, {"a": "20", "b": "2", "c": "4", "d": "1", "e": "9"}) == "20"


def deep(count):
    inner = plain("a")
    for at in range(count):
        inner = group(f"G{at}", "10", inner)
    return section("I", "10", inner)


def test_refused():
    def data(*sections):
        return table_data(*sections, facts=FACTS)

    assert CriteriaSet.model_validate(data(deep(5)))
    assert refused(CriteriaSet, data(deep(7)))[0] == "too_many_levels"
    assert refused(CriteriaSet, data(section("I", "9", group("G", "5", plain("a"), floor="6")))) == (
        "criterion_bounds",
        "sections/0/criteria/0",
    )
    assert refused(CriteriaSet, data(section("I", "9", group("I", "5", plain("a")))))[0] == "duplicate_code"
    assert refused(CriteriaSet, data(section("I", "9", group("G", "5", plain("a")), plain("a"))))[0] == "duplicate_code"
    assert refused(CriteriaSet, data(section("I", "9", plain("a"), not_applicable="drop_group")))[0] == "section_policy"
    for policy in ("rescale", "drop_group"):
        inner = group("G", "5", plain("a"), not_applicable=policy)
        assert refused(CriteriaSet, data(section("B", "9", inner, kind="bonus")))[0] == "section_policy"
        assert refused(CriteriaSet, data(section("B", "9", inner, kind="outside")))[0] == "section_policy"
