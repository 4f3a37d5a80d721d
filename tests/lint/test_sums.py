"""Sums: headings of real tables, the numbers of the messages, and what is on purpose."""

from __future__ import annotations

import pytest

from lint.sound import SECTIONS, SOUND, found, line, mutated, only, part, table, yes_no


def yes(code, maximum, **more):
    return line(code, maximum, {"kind": "all_or_nothing", "met": code.lower().replace(".", "_")}, **more)


def asked(*codes):
    return [yes_no(code.lower().replace(".", "_")) for code in codes]


def test_t8_leaves_of_part_b_add_to_65_under_a_heading_of_70() -> None:
    # T8, part B: 10 + 10 + 15 for the work, 10 + 10 + 10 for the unit; 65 of 70
    lines = [("B.I.1", "10"), ("B.I.2", "10"), ("B.I.3", "15"), ("B.II", "10"), ("B.III", "10"), ("B.IV", "10")]
    data = table(part("B", "70", *(yes(*each) for each in lines)), facts=asked(*(code for code, _ in lines)))
    finding = only(data, "lint_sum_below")
    assert (finding.severity, finding.where) == ("error", "sections/0/max")
    assert finding.message("en") == "Part B: its 6 lines add up to 65, the heading says 70; 5 are missing."
    assert finding.message("vi") == "Mục B: 6 dòng cộng lại được 65 điểm, đầu mục ghi 70 điểm; thiếu 5 điểm."
    assert found(data) == [("lint_sum_below", "sections/0/max")]


def test_t1_bonus_lines_add_to_13_under_a_cap_of_10_on_purpose() -> None:
    # T1, group VIII: 5 + 3 + 2 + 3 = 13
    lines = [("VIII.1", "5"), ("VIII.2", "3"), ("VIII.3", "2"), ("VIII.4", "3")]
    scored = part("I", "100", yes("I.1", "100"))
    bonus = part("VIII", "10", *(yes(*each) for each in lines), kind="bonus")
    data = table(scored, bonus, facts=asked("I.1", *(code for code, _ in lines)))
    finding = only(data, "lint_sum_capped")
    assert (finding.severity, finding.where) == ("note", "sections/1/max")
    assert finding.message("en") == "Part VIII: its lines add up to 13, the cap of the part is 10."
    assert found(data) == [("lint_sum_capped", "sections/1/max")]


def test_a_bonus_group_above_its_lines_is_a_cap_that_never_bites() -> None:
    assert found(mutated(("sections/3/max", "9"))) == []


def test_lines_of_which_only_one_applies_may_exceed_the_heading() -> None:
    # 10 for communes or 10 for wards: whoever has one of them has not the other
    lines = (yes("A", "10"), yes("B", "10"))
    facts = [yes_no("a", may_not_apply=True), yes_no("b", may_not_apply=True)]
    assert found(table(part("I", "10", *lines), facts=facts)) == [("lint_sum_capped", "sections/0/max")]


@pytest.mark.parametrize(
    ("maximum", "more", "expected"),
    [
        ("18", {}, []),  # T3: a scale of its own
        ("95", {}, [("lint_scale_undeclared", "highest_total")]),
        ("95", {"highest_total": "95"}, []),
        ("95", {"opening_balance": "5"}, []),
        ("100", {"highest_total": "110"}, [("lint_scale_below", "highest_total")]),
        ("100", {"highest_total": "99"}, [("lint_scale_above", "highest_total")]),
    ],
)
def test_the_scale(maximum: str, more: dict[str, object], expected: list[tuple[str, str]]) -> None:
    assert found(table(part("I", maximum, yes("A", maximum)), facts=asked("A"), **more)) == expected


def test_a_bonus_inside_the_scale_as_in_t6() -> None:
    # 20 + 70, and 10 of bonus: 100 altogether
    sections = (part("I", "20", yes("A", "20")), part("II", "70", yes("B", "70")))
    bonus = part("III", "10", yes("C", "10"), kind="bonus")
    assert found(table(*sections, bonus, facts=asked("A", "B", "C"), highest_total="100")) == []


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        (("0.3", "0.7"), []),  # 30/70 of blocks of 100
        (("1/3", "2/3"), []),
        (("0.3", "0.6"), [("lint_weights", "sections")]),
        (("1/2", "1/2"), []),
    ],
)
def test_weights(weights: tuple[str, str], expected: list[tuple[str, str]]) -> None:
    sections = [part(code, "100", yes(f"{code}.1", "100"), weight=w) for code, w in zip("AB", weights, strict=True)]
    data = table(*sections, facts=asked("A.1", "B.1"))
    assert found(data) == expected


def test_weights_may_convert_scales() -> None:
    # 0.5 × 60 + 0.7 × 100 = 100, though 0.5 + 0.7 is not 1
    sections = (part("A", "60", yes("A.1", "60"), weight="0.5"), part("B", "100", yes("B.1", "100"), weight="0.7"))
    assert found(table(*sections, facts=asked("A.1", "B.1"))) == []


def test_the_sound_table_has_what_its_heading_says() -> None:
    assert [section["max"] for section in SECTIONS] == ["60", "30", "10", "5", "10"]
    assert SOUND["highest_total"] == "100"
