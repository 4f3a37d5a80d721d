"""Joined parts worked by hand: what changed in the middle of a year, and what that comes to."""

from __future__ import annotations

import pytest

from averaging.joins import days, join, part
from averaging.making import codes, errors
from thidua import NOT_APPLICABLE, Cycle
from thidua.averaging import join_parts

NA = NOT_APPLICABLE
JAN, JUL, SEP, END = "2026-01-01", "2026-07-01", "2026-09-01", "2027-01-01"
LEAVE = {"period": days("2026-05-01", SEP), "reason": "Nghỉ thai sản"}


@pytest.mark.parametrize(
    ("kind", "weighting", "parts", "more", "expected"),
    [
        # a person who moved on 1 September: (8 × 84 + 4 × 90) / 12 = 1 032 / 12
        ("transferred_person", "months", [part(JAN, SEP, "84"), part(SEP, END, "90", "B")], {}, "86"),
        # by days: 243 and 122 of 365: (243 × 84 + 122 × 90) / 365 = 31 392 / 365 = 86.0054…
        (
            "transferred_person",
            "days",
            [part(JAN, SEP, "84"), part(SEP, END, "90", "B")],
            {"round": "0.01"},
            "86.01",
        ),
        # a table of 100, then one of 110: 99 / 110 = 90 of 100; (6 × 80 + 6 × 90) / 12
        (
            "amended_table",
            "months",
            [part(JAN, JUL, "80", table="t1", highest="100"), part(JUL, END, "99", table="t2", highest="110")],
            {},
            "85",
        ),
        # a thousand-point table on a scale of 100: 950 / 1 000 = 95
        ("amended_table", "months", [part(JAN, END, "950", highest="1000")], {}, "95"),
        # 12 and 18 staff for half a year, then 30 together: (12·6·80 + 18·6·90 + 30·6·88) / 360
        # = (5 760 + 9 720 + 15 840) / 360 = 31 320 / 360 = 87
        (
            "merged_units",
            "amounts_by_months",
            [
                part(JAN, JUL, "80", amount="12"),
                part(JAN, JUL, "90", "B", amount="18"),
                part(JUL, END, "88", "X", amount="30"),
            ],
            {},
            "87",
        ),
        # the same by staff alone: (12 × 80 + 18 × 90 + 30 × 88) / 60 = 5 220 / 60
        (
            "merged_units",
            "amounts",
            [
                part(JAN, JUL, "80", amount="12"),
                part(JAN, JUL, "90", "B", amount="18"),
                part(JUL, END, "88", "X", amount="30"),
            ],
            {},
            "87",
        ),
        # the unit before the split, then its successor, by declared shares: 80/4 + 3·92/4 = 20 + 69
        (
            "split_unit",
            "shares",
            [part(JAN, JUL, "80", share="1/4"), part(JUL, END, "92", "X", share="75 %")],
            {},
            "89",
        ),
        # 4 and 4 months were worked, 4 were leave: (4 × 80 + 4 × 90) / 8
        (
            "part_period",
            "months",
            [part(JAN, "2026-05-01", "80"), part(SEP, END, "90")],
            {"absences": (LEAVE,), "at_least_months": 6},
            "85",
        ),
        # two blocks of one year: 0.3 × 90 + 0.7 × 80 = 27 + 56
        ("blocks", "shares", [part(JAN, END, "90", share="30 %"), part(JAN, END, "80", share="70 %")], {}, "83"),
        # three equal blocks, each counted by an amount of 1: (80 + 85 + 85) / 3 = 83.33…
        (
            "blocks",
            "amounts",
            [part(JAN, END, x, amount="1") for x in ("80", "85", "85")],
            {"round": "0.1"},
            "83.3",
        ),
        # the new body has not sent its figure: (8 × 84 + 4 × 0) / 12 = 56; (672 + 400) / 12 = 89.33…
        (
            "transferred_person",
            "months",
            [part(JAN, SEP, "84"), part(SEP, END, None, "B")],
            {"round": "0.1"},
            "56..89.3",
        ),
        # one part may not apply: 84 alone, or (8 × 84 + 4 × 90) / 12 = 86
        (
            "transferred_person",
            "months",
            [part(JAN, SEP, "84"), part(SEP, END, {"lowest": "90", "highest": "90", "may_not_apply": True}, "B")],
            {"may_not_apply": True},
            "84..86",
        ),
        (
            "transferred_person",
            "months",
            [part(JAN, SEP, "84"), part(SEP, END, NA, "B")],
            {"may_not_apply": True},
            "84",
        ),
        (
            "transferred_person",
            "months",
            [part(JAN, SEP, "84"), part(SEP, END, NA, "B")],
            {"may_not_apply": True, "absent": "not_applicable"},
            "not applicable",
        ),
    ],
)
def test_a_join_worked_by_hand(kind, weighting, parts, more, expected):
    joined = join_parts(join(kind, weighting, *parts, **more))
    assert errors(joined) == []
    assert joined.reliable
    assert str(joined.exact) == expected
    # the order of the parts does not matter
    assert join_parts(join(kind, weighting, *reversed(parts), **more)).exact == joined.exact


@pytest.mark.parametrize(
    ("worked", "months", "expected"),
    [
        ([part(JAN, JUL, "80")], 6, "80"),
        ([part(JAN, "2026-06-01", "80")], 5, "not applicable"),
        ([part(JAN, "2026-06-30", "80")], 5, "not applicable"),
        # unbroken although in two parts: 3 months and 15 days, then 2 months and 16 days
        ([part(JAN, "2026-04-16", "80"), part("2026-04-16", JUL, "80")], 6, "80"),
        # broken: 3 + 2 whole months
        ([part(JAN, "2026-04-16", "80"), part("2026-05-01", "2026-07-16", "80")], 5, "not applicable"),
    ],
)
def test_less_than_six_months_is_not_classified(worked, months, expected):
    covered = [p["period"] for p in worked]
    gaps = [
        {"period": days(str(a), str(b)), "reason": "Nghỉ ốm"}
        for a, b in zip(
            [p.end for p in covered],
            [*[p.start for p in covered[1:]], days(JAN, END).end],
            strict=True,
        )
        if a < b
    ]
    joined = join_parts(join("part_period", "days", *worked, absences=gaps, at_least_months=6))
    assert joined.months == months
    assert str(joined.exact) == expected
    assert ("join_too_short" in codes(joined)) is (months < 6)
    assert errors(joined) == []


FULL = part(JAN, END, "80")


@pytest.mark.parametrize(
    ("declared", "code", "says"),
    [
        (join("transferred_person", "months", part(JAN, JUL, "80"), part(SEP, END, "90", "B")), "join_gap",
         "No part covers 2026-07-01/2026-08-31, so there is no joined figure."),
        (join("part_period", "months", part("2026-03-01", END, "80")), "join_gap",
         "No part covers 2026-01-01/2026-02-28, so there is no joined figure."),
        (join("part_period", "months", part(JAN, "2026-11-01", "80")), "join_gap",
         "No part covers 2026-11-01/2026-12-31, so there is no joined figure."),
        (join("transferred_person", "months", part(JAN, SEP, "80"), part(JUL, END, "90", "B")), "join_overlap",
         "“A” and “B” both count 2026-07-01/2026-08-31, so there is no joined figure."),
        (join("merged_units", "months", part(JAN, SEP, "80"), part(JUL, END, "90")), "join_overlap",
         "“A” and “A” both count 2026-07-01/2026-08-31, so there is no joined figure."),
        (join("part_period", "months", FULL, absences=(LEAVE,)), "join_overlap",
         "“A” and “Nghỉ thai sản” both count 2026-05-01/2026-08-31, so there is no joined figure."),
        (join("part_period", "months", part("2025-12-01", END, "80")), "join_outside",
         "The part 2025-12-01/2026-12-31 reaches outside 2026-01-01/2026-12-31, so there is no joined figure."),
        (join("blocks", "shares", part(JAN, END, "80", share="30 %"), part(JAN, END, "80", share="60 %")),
         "join_shares_sum", "The shares add up to 9/10, not to 1, so there is no joined figure."),
        (join("transferred_person", "months", part(JAN, END, "80", "D")), "join_undeclared_unit",
         "“D” is not among the units of the join, so there is no joined figure."),
        (join("transferred_person", "months", part(JAN, SEP, "80", table="t1", highest="100"),
              part(SEP, END, "90", table="t2")), "join_tables_differ",
         "The parts come from different tables and that of “A” gives no full mark, so there is no joined figure."),
        (join("transferred_person", "months", part(JAN, "2026-12-15", "80"), part("2026-12-15", END, "90", "B")),
         "join_no_weight",
         "A part within 2026-01-01/2026-12-31 is shorter than a month and weighs nothing, "
         "so there is no joined figure."),
    ],
)  # fmt: skip
def test_parts_that_do_not_fit_leave_the_figure_open(declared, code, says):
    joined = join_parts(declared)
    assert errors(joined) == [code]
    assert [f.message("en") for f in joined.findings if f.code == code] == [says]
    assert not joined.reliable
    assert str(joined.exact) == "0..100 or not applicable"


@pytest.mark.parametrize(
    ("figure", "more", "code", "expected"),
    [
        ("101", {}, "join_figure_range", "40..90"),  # (80 + 0) / 2; (80 + 100) / 2
        (NA, {}, "join_not_applicable", "40..90"),
        (NA, {"may_not_apply": True, "absent": "undetermined"}, "join_undetermined", "0..100 or not applicable"),
    ],
)
def test_one_part_that_is_wrong_or_undecided(figure, more, code, expected):
    joined = join_parts(join("split_unit", "months", part(JAN, JUL, "80"), part(JUL, END, figure, "B"), **more))
    assert code in codes(joined)
    assert str(joined.exact) == expected


def test_broken_months_are_said_to_be_broken():
    joined = join_parts(
        join("transferred_person", "months", part(JAN, "2026-09-16", "84"), part("2026-09-16", END, "90", "B"))
    )
    # 8 whole months and 3: (8 × 84 + 3 × 90) / 11 = 942 / 11
    assert codes(joined) == ["join_broken_months", "join_broken_months"]
    assert str(joined.exact) == "85.6363… (942/11)"
    assert joined.outcome is None
    assert joined.as_figure(Cycle("2026")) is None


def test_data_for_json():
    joined = join_parts(
        join("transferred_person", "months", part(JAN, SEP, "84"), part(SEP, END, "90", "B"), round="0.1")
    )
    data = joined.as_data()
    assert data["outcome"] == {"lowest": "86", "highest": "86", "may_not_apply": False}
    assert [(p["unit"], p["period"], p["weight"]) for p in data["parts"]] == [
        ("A", "2026-01-01/2026-08-31", "8"),
        ("B", "2026-09-01/2026-12-31", "4"),
    ]
    row = joined.as_figure(Cycle("2026"), table="t1")
    assert (row.unit, str(row.figure.exact), row.table) == ("X", "86", "t1")


def test_a_join_survives_json():
    declared = join("blocks", "shares", part(JAN, END, "90", share="30 %"), part(JAN, END, None, share="70 %"))
    again = type(declared).model_validate_json(declared.model_dump_json())
    assert again == declared
    assert join_parts(again).exact == join_parts(declared).exact
