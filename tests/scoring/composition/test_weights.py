"""Weighted sections: added up exactly, rounded once."""

from __future__ import annotations

import pytest

from criteria.tables import table_data
from scoring.composition.making import FACTS, notes, plain, refused, same, section, sheet, total
from thidua import NOT_APPLICABLE, CriteriaSet

NA = NOT_APPLICABLE


def weighted(*weights, policy="leave_out", **more):
    """One section of 100 points for each weight: a, b, c; the last one has the policy."""
    made = []
    for name, weight in zip("abc", weights, strict=False):
        words = {} if weight is None else {"weight": weight}
        last = {"not_applicable": policy} if len(made) == len(weights) - 1 else {}
        made.append(section(f"S{name}", "100", plain(name, "100"), **words, **last))
    return tuple(made)


BLOCKS = weighted("30 %", "70 %")

ROWS = [
    # 30 % of a and 70 % of b
    (BLOCKS, ("80", "90"), "87"),  # 24 + 63
    (BLOCKS, ("100", "100"), "100"),
    (BLOCKS, ("0", "0"), "0"),
    (BLOCKS, ("0.01", "0.01"), "0.01"),  # 0.003 + 0.007
    (BLOCKS, ("0.01", "0.02"), "0.02"),  # 0.003 + 0.014 = 0.017; one by one 0 + 0.01
    # thirds
    (weighted("1/3", "2/3"), ("10", "20"), "16.67"),  # 50/3
    (weighted("1/3", "1/3", "1/3"), ("1", "1", "1"), "1"),  # one by one 0.99
    (weighted("1/3", "1/3", "1/3"), ("1", "1", "2"), "1.33"),
    (weighted("1/7", "1/3"), ("1", "1"), "0.48"),  # 10/21 = 0.4761…
    # weights need not make a whole; a section without one counts in full
    (weighted("50 %", None), ("10", "3"), "8"),
    (weighted("100 %", "100 %"), ("10", "3"), "13"),
    (weighted("0 %", None), ("10", "3"), "3"),
    # a section that does not apply: the other weights stay
    (BLOCKS, ("80", NA), "24"),
    (BLOCKS, (NA, "90"), "63"),
    (BLOCKS, (NA, NA), "not applicable"),
    (weighted("30 %", "70 %", policy="full_points"), ("80", NA), "94"),  # 24 + 70
    (weighted("30 %", "70 %", policy="rescale"), ("80", NA), "24"),
    # not known
    (BLOCKS, ("80", None), "24..94"),
    (BLOCKS, (None, NA), "0..30 or not applicable"),
    (BLOCKS, (None, None), "0..100 or not applicable"),
    (BLOCKS, ("80", {"lowest": "50", "highest": "60"}), "59..66"),  # 24 + 35..42
]


@pytest.mark.parametrize(("sections", "answers", "result"), ROWS)
def test_total(sections, answers, result):
    made = sheet(sections, dict(zip("abc", answers, strict=False)))
    assert str(made.total) == result
    assert same(made)


ROUNDING = [
    # 50 % of 0.5 and 50 % of 1.00 are 0.75; of 0.5 and 0 are 0.25
    ("0.5", "half_up", ("0.5", "1"), "1"),
    ("0.5", "half_even", ("0.5", "1"), "1"),
    ("0.5", "half_up", ("0.5", "0"), "0.5"),
    ("0.5", "half_even", ("0.5", "0"), "0"),
    ("0.5", "down", ("0.5", "1"), "0.5"),
    ("0.01", "down", ("0.01", "0.02"), "0.01"),  # 0.015
    ("0.001", "half_up", ("0.01", "0.02"), "0.015"),
]


@pytest.mark.parametrize(("step", "mode", "answers", "result"), ROUNDING)
def test_one_rounding(step, mode, answers, result):
    answered = dict(zip("ab", answers, strict=True))
    assert total(weighted("1/2", "1/2"), answered, weight_step=step, rounding_mode=mode) == result


def test_bonus_and_deduction_are_not_weighted():
    """24 + 63 + 2 − 1."""
    more = (section("B", "5", plain("d"), kind="bonus"), section("D", "5", plain("e"), kind="deduction"))
    assert total((*BLOCKS, *more), {"a": "80", "b": "90", "d": "2", "e": "1"}) == "88"


def test_words():
    made = sheet(weighted("30 %", "2/3"), {"a": "80", "b": "90"})
    assert notes(made, "Sa") == ["Counts in the total with the weight 30 %"]
    assert notes(made, "Sa", "vi") == ["Tính vào tổng theo trọng số 30 %"]
    assert "2/3" in notes(made, "Sb")[0] or "66.7 %" in notes(made, "Sb")[0]


@pytest.mark.parametrize("kind", ["bonus", "deduction", "outside"])
def test_refused(kind):
    data = table_data(BLOCKS[0], section("B", "9", plain("c"), kind=kind, weight="10 %"), facts=FACTS)
    assert refused(CriteriaSet, data)[0] == "section_policy"
