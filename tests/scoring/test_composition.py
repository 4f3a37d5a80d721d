"""From criteria to the total, in the order of semantics.md §3. Every row is worked out by hand.

A criterion named `a` gives the points of the fact `a`, at most 10.
"""

from __future__ import annotations

import pytest

from scoring.tables import blank, count, criterion, formula, plain, section, table, total
from thidua import NOT_APPLICABLE, score

NA = NOT_APPLICABLE
FACTS = [blank(name, "20", places=2) for name in "abcde"]


def one_section(policy, **more):
    """Section I of 20 points: a and b of 10 points each; a follows the policy when it does not apply."""
    return table(section("I", "20", plain("a", not_applicable=policy), plain("b"), **more), facts=FACTS)


POLICIES = [
    # policy, a, b, section I in words
    ("full_points", "4", "3", "7"),
    ("full_points", NA, "3", "13"),
    ("full_points", NA, NA, "10"),
    ("full_points", None, "3", "3..13"),
    ("leave_out", "4", "3", "7"),
    ("leave_out", NA, "3", "3"),
    ("leave_out", NA, NA, "not applicable"),
    ("leave_out", None, "3", "3..13"),
    ("leave_out", None, NA, "0..10 or not applicable"),
    ("leave_out", "0", NA, "0"),
    ("rescale", "4", "3", "7"),  # both apply: 7 of 20
    ("rescale", NA, "3", "6"),  # 3 of 10 is 6 of 20
    ("rescale", NA, NA, "not applicable"),
    ("rescale", NA, "3.33", "6.66"),
    ("drop_group", "4", "3", "7"),
    ("drop_group", NA, "3", "not applicable"),
    ("drop_group", NA, NA, "not applicable"),
    ("drop_group", None, "3", "3..13 or not applicable"),
]


@pytest.mark.parametrize(("policy", "a", "b", "result"), POLICIES)
def test_policy_of_a_leaf_that_does_not_apply(policy, a, b, result):
    assert str(score(one_section(policy), {"a": a, "b": b}).section("I")) == result


def test_rescaling_is_rounded_with_the_step_of_the_section():
    """Three criteria of 10, one does not apply: 7 of 20 is 10.5 of 30; 7.01 of 20 is 10.515 of 30."""
    rows = [plain("a", not_applicable="rescale"), plain("b"), plain("c")]
    for step, b, result in [
        ("0.01", "3", "10.5"),
        ("1", "3", "11"),
        ("0.01", "3.01", "10.52"),
        ("0.5", "3.01", "10.5"),
    ]:
        made = table(section("I", "30", *rows, rescale_step=step), facts=FACTS)
        assert str(score(made, {"a": NA, "b": b, "c": "4"}).section("I")) == result


def test_rescaling_while_it_is_not_known_whether_a_applies():
    """a unknown, b = 3: a applies: 3 to 13 of 20; a does not: 6 of 20. All of that lies within 3 to 20."""
    found = score(one_section("rescale"), {"b": "3"}).section("I")
    assert found.at_least.fraction <= 3 and found.at_most.fraction >= 13
    assert not found.may_not_apply


def test_the_section_cap_comes_after_rescaling():
    """9 of 10 is 18 of 20; the section gives 15 at most."""
    made = table(section("I", "15", plain("a", not_applicable="rescale"), plain("b")), facts=FACTS)
    assert str(score(made, {"a": NA, "b": "9"}).section("I")) == "15"
    assert str(score(made, {"a": "9", "b": "9"}).section("I")) == "15"
    assert str(score(made, {"a": "9", "b": "5"}).section("I")) == "14"


def test_only_a_leaf_with_the_policy_rescales():
    """a is left out when it does not apply, b would rescale; b applies, so 3 stays 3 (semantics.md §3)."""
    made = table(section("I", "20", plain("a"), plain("b", not_applicable="rescale")), facts=FACTS)
    assert str(score(made, {"a": NA, "b": "3"}).section("I")) == "3"


def test_a_leaf_with_the_maximum_0_applies():
    """A leaf that only takes points off, -3 to 0; the other one does not apply and would rescale."""
    leaves = (plain("a", not_applicable="rescale"), plain("b", "0", floor="-3"))
    assert str(score(table(section("I", "20", *leaves), facts=FACTS), {"a": NA, "b": "0"}).section("I")) == "0"


def test_rescaling_rounds_last():
    """5 of 5, scaled to 10.3, to halves: 10.5 (semantics.md §3: multiplied, "and rounded")."""
    leaves = (plain("a", "5.3", not_applicable="rescale"), plain("b", "5"))
    made = table(section("I", "20", *leaves, rescale_step="0.5"), facts=FACTS)
    assert str(score(made, {"a": NA, "b": "5"}).section("I")) == "10.5"


SECTIONS = (
    section("I", "20", plain("a"), plain("b")),
    section("II", "10", plain("c")),
    section("B", "5", plain("d", "4"), kind="bonus"),
    section("D", "6", plain("e", "8"), kind="deduction"),
)

TOTALS = [
    # I: a + b, II: c, bonus d (line at most 4, group 5), deduction e (line at most 8, group 6)
    ({"a": "5", "b": "6", "c": "7", "d": "0", "e": "0"}, "18"),
    ({"a": "5", "b": "6", "c": "7", "d": "3", "e": "0"}, "21"),
    ({"a": "5", "b": "6", "c": "7", "d": "9", "e": "0"}, "22"),  # line cap 4
    ({"a": "5", "b": "6", "c": "7", "d": "0", "e": "5"}, "13"),
    ({"a": "5", "b": "6", "c": "7", "d": "0", "e": "8"}, "12"),  # group cap 6
    ({"a": "5", "b": "6", "c": "7", "d": "4", "e": "6"}, "16"),
    ({"a": "5", "b": "6", "c": NA, "d": "0", "e": "0"}, "11"),  # II does not apply
    ({"a": "5", "b": "6", "c": "7", "d": NA, "e": NA}, "18"),  # no bonus, no deduction arose
    ({"a": NA, "b": NA, "c": NA, "d": "4", "e": "0"}, "not applicable"),
    ({"a": NA, "b": NA, "c": NA, "d": NA, "e": NA}, "not applicable"),
    ({"a": "5", "b": "6", "c": "7", "d": "1"}, "13..19"),  # the deduction is unknown: 0 to 6
    ({"a": "5", "b": "6", "c": "7", "e": "2"}, "16..20"),  # the bonus is unknown: 0 to 4
    ({"a": "5", "b": "6", "d": "0", "e": "0"}, "11..21"),  # c unknown, or it does not apply
    ({"d": "0", "e": "0"}, "0..30 or not applicable"),
    ({}, "-6..34 or not applicable"),
]


@pytest.mark.parametrize(("answers", "result"), TOTALS)
def test_total(answers, result):
    assert total(answers, *SECTIONS, facts=FACTS) == result


CLAMPS = [
    # lowest, highest, step, mode, e (deducted from 9.75), result
    (None, None, None, "half_up", "0", "9.75"),
    (None, None, "0.5", "half_up", "0", "10"),
    (None, None, "0.5", "down", "0", "9.5"),
    (None, None, "0.1", "half_even", "0", "9.8"),
    (None, "9.6", "0.1", "half_up", "0", "9.6"),
    (None, "9.6", "0.5", "half_up", "0", "9.5"),  # the clamp first, then the rounding: 9.6 is nearest to 9.5
    (None, "9.6", "1", "half_up", "0", "10"),  # … and may leave the clamp again
    ("0", None, None, "half_up", "20", "0"),
    (None, None, None, "half_up", "20", "-0.25"),
    (None, None, "0.5", "half_up", "20", "-0.5"),  # a tie goes away from 0
    (None, None, "0.5", "half_even", "20", "0"),
    ("0", "9", "1", "half_up", None, "0..9"),
]


@pytest.mark.parametrize(("lowest", "highest", "step", "mode", "e", "result"), CLAMPS)
def test_clamp_then_rounding(lowest, highest, step, mode, e, result):
    sections = (section("I", "10", plain("a")), section("D", "10", plain("e"), kind="deduction"))
    more = {"lowest_total": lowest, "highest_total": highest, "round_total": step, "rounding_mode": mode}
    assert total({"a": "9.75", "e": e}, *sections, facts=FACTS, **more) == result


def test_several_bonus_and_deduction_groups_have_their_own_caps():
    """10 + (9 capped 3) + (2) − (9 capped 1) − (4) = 10."""
    made = table(
        section("I", "10", plain("a")),
        section("B1", "3", plain("b"), kind="bonus"),
        section("B2", "5", plain("c"), kind="bonus"),
        section("D1", "1", plain("d"), kind="deduction"),
        section("D2", "9", plain("e"), kind="deduction"),
        facts=FACTS,
    )
    assert str(score(made, {"a": "10", "b": "9", "c": "2", "d": "9", "e": "4"}).total) == "10"


def test_a_deduction_is_never_added_nor_forgotten():
    facts = [count("a"), count("e")]
    bonus, deduction = (
        section(k, "10", plain(n), kind=kind) for k, n, kind in (("B", "a", "bonus"), ("D", "e", "deduction"))
    )
    assert total({"a": "5", "e": "2"}, bonus, deduction, facts=facts) == "3"
    assert total({"a": "5", "e": "2"}, deduction, facts=facts) != "2"


def test_every_step_has_its_number():
    """One leaf with all steps: rule 7.77, rounded to 0.5: 8, kept within 0 and 7.9, section, total."""
    rule = formula("round_to(7.765, 0.01)")
    sheet = score(
        table(section("I", "7.5", criterion("x", "7.9", rule, round="0.5")), facts=FACTS, round_total="1"), {}
    )
    names = ["rule:x", "rounded:x", "leaf:x", "points:x", "sum/I", "section/I", "total/sum", "total"]
    assert [str(sheet.number(name)) for name in names] == ["7.77", "8", "7.9", "7.9", "7.9", "7.5", "7.5", "8"]
