"""From the sections to the total: opening balance, bonus, deductions, multipliers, clamp, outside, rounding."""

from __future__ import annotations

import pytest

from criteria.tables import table_data
from scoring.composition.making import FACTS, notes, plain, refused, same, section, sheet, total
from thidua import NOT_APPLICABLE, CriteriaSet

NA = NOT_APPLICABLE


def multiplier(code="m", factor="1.1", when="lie", **more):
    return {"code": code, "label": {"vi": f"Hệ số {code}", "en": f"Factor {code}"}, "when": when, "factor": factor,
            **more}  # fmt: skip


A = section("I", "20", plain("a", "20"))
BONUS = section("B", "3", plain("b", "5"), kind="bonus")
DEDUCTION = section("D", "2", plain("d", "9"), kind="deduction")
OUTSIDE = section("O", "4", plain("e", "9"), kind="outside")

OPENING = [
    # opening balance, a, total
    ("5", "7", "12"),
    ("-5", "7", "2"),
    ("-5", "3", "-2"),
    ("0.25", "7", "7.25"),
    ("750", "0", "750"),
    ("5", NA, "not applicable"),  # where nothing was scored nothing opens either
    ("5", None, "5..25 or not applicable"),
]


@pytest.mark.parametrize(("opening", "a", "result"), OPENING)
def test_opening_balance(opening, a, result):
    made = sheet((A,), {"a": a}, opening_balance=opening)
    assert str(made.total) == result
    assert same(made)


BONUSES = [
    # a, b (line cap 5, group cap 3), d (9, 2), total
    ("10", "2", "1", "11"),
    ("10", "3", "2", "11"),
    ("10", "5", "9", "11"),  # 10 + 3 − 2
    ("10", "99", "0", "13"),
    ("0", "0", "9", "-2"),
    ("10", NA, NA, "10"),  # count 0 where they do not apply
    (NA, "3", "0", "not applicable"),  # no bonus on what was not scored
    ("10", None, "0", "10..13"),
    ("10", "0", None, "8..10"),
    (None, "3", "2", "1..21 or not applicable"),
]


@pytest.mark.parametrize(("a", "b", "d", "result"), BONUSES)
def test_bonus_and_deduction(a, b, d, result):
    assert total((A, BONUS, DEDUCTION), {"a": a, "b": b, "d": d}) == result


OUT = [
    # a, e (line cap 9, group cap 4), highest total, total
    ("10", "2", "10", "12"),  # on top of the scale
    ("12", "2", "10", "12"),  # the scale first: 10 + 2
    ("12", "9", "10", "14"),
    ("12", NA, "10", "10"),
    ("12", None, "10", "10..14"),
    (NA, "2", "10", "not applicable"),
    ("12", "2", None, "14"),
]


@pytest.mark.parametrize(("a", "e", "highest", "result"), OUT)
def test_outside_the_scale(a, e, highest, result):
    assert total((A, OUTSIDE), {"a": a, "e": e}, highest_total=highest) == result


TIMES = [
    # multiplier; lie, a; total
    (multiplier(), True, "10", "11"),
    (multiplier(), False, "10", "10"),
    (multiplier(), NA, "10", "10"),
    (multiplier(), None, "10", "10..11"),
    (multiplier(), True, "0", "0"),
    (multiplier(), True, NA, "not applicable"),
    (multiplier(), None, NA, "not applicable"),
    # reached exactly, just missed
    (multiplier(from_total="15"), True, "15", "16.5"),
    (multiplier(from_total="15"), True, "14.99", "14.99"),
    (multiplier(from_total="15"), True, "15.01", "16.51"),  # 16.511
    (multiplier(from_total="15"), False, "15", "15"),
    # one rounding of its own: 10.15 × 1.1 = 11.165
    (multiplier(), True, "10.15", "11.17"),
    (multiplier(mode="half_even"), True, "10.15", "11.16"),
    (multiplier(mode="down"), True, "10.15", "11.16"),
    (multiplier(step="0.5"), True, "10.15", "11"),
    (multiplier(step="0.5"), False, "10.15", "10.15"),  # nothing is multiplied, nothing is rounded
    (multiplier(factor="0"), True, "10", "0"),
    (multiplier(factor="0.5"), True, "7.25", "3.63"),  # 3.625
    (multiplier(factor="1"), True, "10.15", "10.15"),
]


@pytest.mark.parametrize(("times", "lie", "a", "result"), TIMES)
def test_a_multiplier(times, lie, a, result):
    made = sheet((A,), {"a": a, "lie": lie}, multipliers=[times])
    assert str(made.total) == result
    assert same(made)


def test_a_total_below_nothing_is_multiplied_too():
    assert total((A, DEDUCTION), {"a": "0", "d": "2", "lie": True}, multipliers=[multiplier()]) == "-2.2"


def test_a_total_that_may_or_may_not_reach():
    """14 to 16: 14 stays 14, 16 becomes 17.6; nothing lies outside."""
    answers = {"a": {"lowest": "14", "highest": "16"}, "lie": True}
    made = sheet((A,), answers, multipliers=[multiplier(from_total="15")])
    assert str(made.total) == "14..17.6"


SEVERAL = [
    # a, lie, grave; first × 1.1 where lie, then × 2 from 11 on where grave
    ("10", True, True, "22"),  # 11 reaches 11
    ("9.99", True, True, "10.99"),  # 10.989
    ("10", False, True, "10"),
    ("11", False, True, "22"),
    ("10", True, False, "11"),
]


@pytest.mark.parametrize(("a", "lie", "grave", "result"), SEVERAL)
def test_several_multipliers_are_applied_in_order(a, lie, grave, result):
    times = [multiplier("m"), multiplier("n", "2", "grave", from_total="11")]
    assert total((A,), {"a": a, "lie": lie, "grave": grave}, multipliers=times) == result


def test_the_other_order_is_another_table():
    """× 2 from 11 on first: 10 does not reach it; then × 1.1."""
    times = [multiplier("n", "2", "grave", from_total="11"), multiplier("m")]
    assert total((A,), {"a": "10", "lie": True, "grave": True}, multipliers=times) == "11"


WHOLE = {
    "opening_balance": "5",
    "multipliers": [multiplier(from_total="15")],
    "highest_total": "17",
    "round_total": "1",
}


def test_everything_in_order():
    """5 + 10 + min(3, 5) − min(2, 9) = 16; × 1.1 = 17.6; at most 17; + 3.6 = 20.6; rounded 21."""
    sections = (A, BONUS, DEDUCTION, OUTSIDE)
    answers = {"a": "10", "b": "5", "d": "9", "lie": True, "e": "3.6"}
    made = sheet(sections, answers, **WHOLE)
    steps = ["total/scored", "total/sum", "multiplied/m", "total/kept", "total/outside", "total/rounded", "total"]
    assert [str(made.number(step)) for step in steps] == ["10", "16", "17.6", "17", "20.6", "21", "21"]
    assert notes(made, "total") == [
        "Opening balance: 5",
        "Factor m, times 1.1: 16 → 17.6",
        "Kept to at most 17: 17.6 → 17",
        "Added outside the scale: 17 → 20.6",
        "Rounded to 1: 20.6 → 21",
    ]
    assert notes(made, "total", "vi") == [
        "Số dư đầu kỳ: 5",
        "Hệ số m, nhân với 1.1: 16 → 17.6",
        "Giới hạn không quá 17: 17.6 → 17",
        "Cộng ngoài thang điểm: 17 → 20.6",
        "Làm tròn đến 1: 20.6 → 21",
    ]
    assert same(made)


def test_steps_that_change_nothing_are_not_said():
    answers = {"a": "5", "b": "0", "d": "0", "lie": True, "e": "0"}
    assert notes(sheet((A, BONUS, DEDUCTION, OUTSIDE), answers, **WHOLE), "total") == ["Opening balance: 5"]


CLAMP = [
    # lowest, highest, a, d, e, total
    ("0", None, "1", "2", "0", "0"),
    ("0", None, "1", "2", "3", "3"),  # what lies outside comes after the clamp
    ("0", "8", "9", "0", "1", "9"),
    ("9", None, "5", "0", "0", "9"),
    ("0", "8", None, "0", "0", "0..8 or not applicable"),
]


@pytest.mark.parametrize(("lowest", "highest", "a", "d", "e", "result"), CLAMP)
def test_the_clamp(lowest, highest, a, d, e, result):
    more = {"lowest_total": lowest, "highest_total": highest}
    assert total((A, DEDUCTION, OUTSIDE), {"a": a, "d": d, "e": e}, **more) == result


def test_refused():
    def data(*multipliers):
        return table_data(A, facts=FACTS, multipliers=list(multipliers))

    assert refused(CriteriaSet, data(multiplier(factor="-1")))[0] == "factor_negative"
    assert refused(CriteriaSet, data(multiplier(), multiplier()))[0] == "duplicate_code"
    assert refused(CriteriaSet, data(multiplier(when="nobody"))) == ("fact_undeclared", "multipliers/0/when")
    assert refused(CriteriaSet, data(multiplier(), multiplier("n", when="a"))) == (
        "criterion_result",
        "multipliers/1/when",
    )
