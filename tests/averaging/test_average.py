"""Averages worked by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from averaging.making import SAMPLE, averaged, codes, errors, level, months, plan, row
from thidua import NOT_APPLICABLE, Cycle, Points, ThiduaError
from thidua.averaging import average, average_many, checks_to_year, months_to_year, terms_to_course

NA = NOT_APPLICABLE
UNSURE = {"lowest": "0", "highest": "100", "may_not_apply": True}
YEAR = months_to_year(Points(100), citation=SAMPLE)
QUARTERS = months_to_year(Points(100), citation=SAMPLE, year_from_quarters=True)
QUARTER = plan("month", level("quarter", "month"), may_not_apply=True)

# 80.8 + 80.9 + 80.9 = 242.6 in each of the first three quarters, 81.1 + 81.2 + 81.2 = 243.5 in the fourth
TWELVE = months(*["80.8", "80.9", "80.9"] * 3, "81.1", "81.2", "81.2")


def test_a_year_from_its_months_is_not_a_year_from_its_quarters():
    from_months, from_quarters = averaged(TWELVE, YEAR), averaged(TWELVE, QUARTERS)
    # 242.6 / 3 = 80.8666… → 80.9; 243.5 / 3 = 81.1666… → 81.2
    for result in (from_months, from_quarters):
        assert [str(result.of(f"2026-Q{n}").outcome) for n in (1, 2, 3, 4)] == ["80.9", "80.9", "80.9", "81.2"]
    # (3 × 242.6 + 243.5) / 12 = 971.3 / 12 = 80.941666… → 80.9
    assert from_months.top.before.value == Fraction("971.3") / 12
    assert str(from_months.outcome) == "80.9"
    # (3 × 80.9 + 81.2) / 4 = 323.9 / 4 = 80.975 → 81.0
    assert from_quarters.top.before.value == Fraction("80.975")
    assert str(from_quarters.outcome) == "81"
    assert from_months.outcome.places == from_quarters.outcome.places == 1


def test_without_a_step_the_mean_stays_a_fraction_and_is_no_answer():
    exact = averaged(TWELVE, months_to_year(Points(100), citation=SAMPLE, step=None))
    assert exact.exact.value == Fraction(9713, 120)
    assert exact.outcome is None
    assert exact.of("2026-Q1").outcome is None
    assert str(exact.exact) == "80.9416… (9713/120)"


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        (("80", "90", "85"), "85"),  # 255 / 3
        (("80", "90", NA), "85"),  # 170 / 2: the third is left out
        ((NA, NA, NA), "not applicable"),
        (("80", "90", None), "56.6666… (170/3)..90"),  # (170 + 0) / 3; (170 + 100) / 3; left out: 85, between
        (("80", "90", ...), "56.6666… (170/3)..90"),  # a missing row is unknown, not left out
        # 50 counted, 90 not: (60 + 50) / 2 = 55; 95 counted, 50 not: (60 + 95) / 2 = 77.5
        (
            (
                "60",
                {"lowest": "50", "highest": "55", "may_not_apply": True},
                {"lowest": "90", "highest": "95", "may_not_apply": True},
            ),
            "55..77.5",
        ),
        ((NA, NA, UNSURE), "0..100 or not applicable"),
        (("60", NA, UNSURE), "30..80"),  # (60 + 0) / 2; (60 + 100) / 2
        ((NA, {"lowest": "70", "highest": "72"}, NA), "70..72"),
    ],
)
def test_the_mean_counts_what_applies(figures, expected):
    assert str(averaged(months(*figures), QUARTER, "2026-Q1").exact) == expected


@pytest.mark.parametrize(
    ("by", "more", "figures", "expected"),
    [
        ("sum", {}, ("80", "90", "85"), "255"),
        ("sum", {}, ("80", NA, "85"), "165"),
        ("sum", {}, ("80", None, "85"), "165..265"),
        ("lowest", {}, ("80", "90", "85"), "80"),
        ("lowest", {}, ("80", None, "85"), "0..80"),  # the open one may be lower, never helps
        ("lowest", {}, (NA, None, "85"), "0..85"),
        ("lowest", {}, (NA, None, NA), "0..100 or not applicable"),
        ("last", {}, ("80", "90", "85"), "85"),
        ("last", {}, ("80", "90", NA), "90"),
        ("last", {}, ("80", "90", None), "0..100"),
        ("last", {}, ("80", "90", {"lowest": "95", "highest": "96", "may_not_apply": True}), "90..96"),
        ("last", {}, (NA, NA, NA), "not applicable"),
        # (1 × 80 + 1 × 90 + 2 × 85) / 4 = 340 / 4
        ("weighted_mean", {}, ("80", "90", "85"), "85"),
        # the second does not apply: (1 × 80 + 2 × 86) / 3 = 252 / 3
        ("weighted_mean", {}, ("80", NA, "86"), "84"),
        # (80 + 90 + 2 × 0) / 4; (80 + 90 + 2 × 100) / 4
        ("weighted_mean", {}, ("80", "90", None), "42.5..92.5"),
    ],
)
def test_the_other_ways(by, more, figures, expected):
    weights = [{"member": str(n), "weight": "2" if n % 3 == 0 else "1"} for n in range(1, 13)]
    weighted = {"weights": weights} if by == "weighted_mean" else {}
    declared = plan("month", level("quarter", "month", by=by, **weighted, **more), may_not_apply=True)
    assert str(averaged(months(*figures), declared, "2026-Q1").exact) == expected


@pytest.mark.parametrize(
    ("at_least", "figures", "expected"),
    [
        (2, ("80", "90", NA), "85"),
        (2, ("80", NA, NA), "not applicable"),
        (2, ("80", NA, UNSURE), "40..90 or not applicable"),  # (80 + 0) / 2; (80 + 100) / 2; or only one applies
        (3, ("80", "90", UNSURE), "56.6666… (170/3)..90 or not applicable"),
        # at least one of the open ones is needed beside 60: 50 alone, or 90 alone
        (
            2,
            (
                "60",
                {"lowest": "50", "highest": "50", "may_not_apply": True},
                {"lowest": "90", "highest": "90", "may_not_apply": True},
            ),
            "55..75 or not applicable",
        ),
        # both are needed: (60 + 50 + 90) / 3
        (
            3,
            (
                "60",
                {"lowest": "50", "highest": "50", "may_not_apply": True},
                {"lowest": "90", "highest": "90", "may_not_apply": True},
            ),
            "66.6666… (200/3) or not applicable",
        ),
        # two of the three are needed: (50 + 60) / 2, (60 + 90) / 2
        (
            2,
            tuple({"lowest": x, "highest": x, "may_not_apply": True} for x in ("90", "60", "50")),
            "55..75 or not applicable",
        ),
    ],
)
def test_too_few_that_apply_are_not_classified(at_least, figures, expected):
    declared = plan("month", level("quarter", "month", at_least=at_least), may_not_apply=True)
    assert str(averaged(months(*figures), declared, "2026-Q1").exact) == expected


def test_the_last_one_counts_only_where_enough_apply():
    declared = plan("month", level("quarter", "month", by="last", at_least=2), may_not_apply=True)
    figures = ("80", NA, {"lowest": "95", "highest": "96", "may_not_apply": True})
    # without March only January applies, which is too few: 80 can never stand
    assert str(averaged(months(*figures), declared, "2026-Q1").exact) == "95..96 or not applicable"


def test_less_than_six_months_is_not_classified():
    declared = months_to_year(Points(100), citation=SAMPLE, at_least=6, may_not_apply=True)
    five = averaged(months(*["80"] * 5, *[NA] * 7), declared)
    six = averaged(months(*["80"] * 6, *[NA] * 6), declared)
    assert five.exact.not_applicable
    assert [f.message("en") for f in five.findings if f.code == "average_too_few"] == [
        "2026: at most 5 periods apply and 6 are needed; not classified."
    ]
    assert str(six.outcome) == "80"
    assert "average_too_few" not in codes(six)


@pytest.mark.parametrize(
    ("absent", "figures", "expected", "said"),
    [
        ("leave_out", ("80", "90", NA), "85", False),
        ("not_applicable", ("80", "90", NA), "not applicable", False),
        ("not_applicable", ("80", "90", UNSURE), "56.6666… (170/3)..90 or not applicable", False),
        ("undetermined", ("80", "90", NA), "0..100 or not applicable", True),
        ("undetermined", ("80", "90", UNSURE), "0..100 or not applicable", False),
        ("undetermined", ("80", "90", "85"), "85", False),
    ],
)
def test_the_policy_for_what_does_not_apply(absent, figures, expected, said):
    declared = plan("month", level("quarter", "month", absent=absent), may_not_apply=True)
    result = averaged(months(*figures), declared, "2026-Q1")
    assert str(result.exact) == expected
    assert ("average_undetermined" in codes(result)) is said


def test_sums_in_one_school():
    """Five weeks of 230 points and four of 230: 1 150 and 920, together 2 070."""
    declared = plan(
        "part",
        level("month", "part", by="sum", members="given", lowest="0", highest="1150"),
        level("quarter", "month", by="sum"),
        highest="230",
    )
    weeks = [row("2026-09", "230", part=f"W{n}") for n in range(1, 6)]
    weeks += [row("2026-08", "230", part=f"W{n}") for n in range(1, 5)]
    weeks += [row("2026-07", NA, part="W1")]
    result = averaged(weeks, declared.evolve(may_not_apply=True), "2026-Q3")
    assert str(result.of("2026-09").outcome) == "1150"
    assert str(result.of("2026-08").outcome) == "920"
    assert result.of("2026-07").exact.not_applicable
    assert str(result.outcome) == "2070"
    # July without any row: unknown, up to the declared 1 150, or nothing was scored
    assert str(averaged(weeks[:-1], declared, "2026-Q3").outcome) == "2070..3220"


def test_checks_days_months_and_the_year():
    """Two checks a day, 11 points each (the shape of a classroom table): each level is rounded once, to 0.1."""
    declared = checks_to_year(Points(11), citation=SAMPLE)
    rows = [
        row("2026-09-07", "11", part="morning"),
        row("2026-09-07", "9.5", part="afternoon"),
        row("2026-09-08", "10", part="morning"),
        row("2026-09-09", "8", part="morning"),
        row("2026-09-09", "9", part="afternoon"),
    ]
    result = averaged(rows, declared)
    assert str(result.of("2026-09-07").outcome) == "10.3"  # 20.5 / 2 = 10.25 → 10.3
    assert str(result.of("2026-09-08").outcome) == "10"
    assert str(result.of("2026-09-09").outcome) == "8.5"
    assert str(result.of("2026-09").outcome) == "9.6"  # (10.3 + 10 + 8.5) / 3 = 28.8 / 3
    assert str(result.of("2026-10").outcome) == "0..11 or not applicable"  # nothing on file
    # the other eleven months may be anything or not apply: 9.6 / 12 = 0.8; (9.6 + 11 × 11) / 12 = 130.6 / 12 = 10.88…
    assert str(result.outcome) == "0.8..10.9"
    assert errors(result) == []


def test_terms_of_a_year_and_a_course():
    declared = terms_to_course(Points(100), [("HK1", Points(1)), ("HK2", Points(2))], citation=SAMPLE)
    rows = []
    for year, (first, second) in enumerate([("80", "90"), ("70", "85"), ("90", "90"), ("60", "75")], 2022):
        rows += [row(f"{year}-{year + 1}", first, part="HK1"), row(f"{year}-{year + 1}", second, part="HK2")]
    result = averaged(rows, declared, "2022..2026")
    # (80 + 180) / 3 = 86.67 → 86.7; (70 + 170) / 3 = 80; 90; (60 + 150) / 3 = 70
    years = [str(result.of(f"{year}-{year + 1}").outcome) for year in range(2022, 2026)]
    assert years == ["86.7", "80", "90", "70"]
    assert str(result.outcome) == "81.7"  # 326.7 / 4 = 81.675 → 81.7
    one = averaged(rows[:1], declared, "2022-2023")
    assert str(one.outcome) == "26.7..93.3"  # (80 + 0) / 3 = 26.67; (80 + 200) / 3 = 93.33
    assert [str(slot) for slot in one.missing] == ["2022-2023/HK2"]


def test_a_table_that_was_amended_within_the_year():
    """Until June out of 100, from July out of 110 (a sample): 99 of 110 is 90 of 100."""
    old, new = (
        [row(f"2026-{n:02d}", "80", table="old") for n in range(1, 7)],
        [row(f"2026-{n:02d}", "99", table="new") for n in range(7, 13)],
    )
    scales = [{"table": "old", "highest": "100"}, {"table": "new", "highest": "110"}]
    declared = YEAR.evolve(tables=scales)
    assert str(averaged([*old, *new], declared).outcome) == "85"  # (6 × 80 + 6 × 90) / 12
    # 105 fits the new table's 110, although it is above the plan's 100; 111 fits neither
    fits, over = (averaged([row("2026-01", x, table="new")], declared) for x in ("105", "111"))
    assert (errors(fits), errors(over)) == ([], ["average_figure_range"])
    undeclared = averaged([*old, *new], YEAR)
    assert errors(undeclared) == ["average_tables_differ"]
    assert str(undeclared.outcome) == "0..100"
    half = averaged([*old, *new], YEAR.evolve(tables=scales[:1]))
    assert str(half.outcome) == "40..90"  # (480 + 6 × 0) / 12; (480 + 600) / 12
    assert errors(averaged(old, YEAR)) == []


@pytest.mark.parametrize(
    ("rows", "code", "expected"),
    [
        # eleven months of 84 and one that counts as not known: 924 / 12 = 77; 1 024 / 12 = 85.33
        ([row("2026-12", "84"), row("2026-12", "84")], "average_twice", "77..85.3"),
        ([row("2026-12", "100.5")], "average_figure_range", "77..85.3"),
        ([row("2026-12", {"lowest": "90", "highest": "101"})], "average_figure_range", "77..85.3"),
        ([row("2026-12", NA)], "average_not_applicable", "77..85.3"),
        ([row("2026-12", "84"), row("2027-01", "0")], "average_outside", "84"),
        ([row("2026-12", "84"), row("2026-Q4", "0")], "average_outside", "84"),
        ([row("2026-12", "84"), row("2026-11", "0", unit="PB")], "average_other_unit", "84"),
    ],
)
def test_a_row_that_is_wrong_is_reported_and_counts_as_not_known(rows, code, expected):
    result = averaged([*months(*["84"] * 11), *rows], YEAR)
    assert errors(result) == [code]
    assert str(result.outcome) == expected


def test_a_part_that_no_level_reads_is_reported():
    declared = plan("part", level("year", "part", members="named", parts=("A", "B")))
    result = averaged([row("2026", "80", part=p) for p in ("A", "B", "C")], declared)
    assert errors(result) == ["average_outside"]
    assert str(result.exact) == "80"


def test_a_unit_without_rows_is_still_a_member():
    rows = [*months(*["80"] * 12), *months(*["90"] * 12, unit="PB"), row("2026-01", "1", unit="PX")]
    results = average_many(rows, YEAR, Cycle("2026"), units=("PB", "PC", "PA"))
    assert [(r.unit, str(r.outcome)) for r in results] == [("PB", "90"), ("PC", "0..100"), ("PA", "80")]
    assert errors(results[0]) == ["average_other_unit"]
    assert len(results[1].missing) == 12


def test_a_cycle_that_no_level_makes_is_a_wrong_call():
    with pytest.raises(ThiduaError, match="average_over"):
        average([], YEAR, Cycle("2026-H1"), unit="PA")
    with pytest.raises(KeyError):
        averaged([], YEAR).of("2026-H1")


def test_a_quarter_alone():
    result = averaged(months("80", "85", "87"), YEAR, "2026-Q1")
    assert [str(figure.slot) for figure in result.figures] == ["2026-Q1"]
    assert str(result.outcome) == "84"  # 252 / 3


@pytest.mark.parametrize(
    ("step", "mode", "expected", "places"),
    [
        ("0.1", "half_up", "83.3", 1),
        ("0.1", "up", "83.4", 1),
        ("0.25", "half_up", "83.25", 2),
        ("0.5", "half_up", "83.5", 1),
        ("1", "down", "83", 0),
        ("0.01", "ceiling", "83.34", 2),
    ],
)
def test_the_outcome_has_the_places_of_the_step(step, mode, expected, places):
    declared = plan("month", level("quarter", "month", round=step, mode=mode))
    outcome = averaged(months("80", "85", "85"), declared, "2026-Q1").outcome  # 250 / 3 = 83.333…
    assert (str(outcome), outcome.places) == (expected, places)


def test_data_for_json():
    data = averaged(months("80", "85", "85"), YEAR, "2026-Q1").as_data()
    assert data["figures"] == [
        {
            "period": "2026-Q1",
            "level": "quarter",
            "exact": {"lowest": "833/10", "highest": "833/10", "may_not_apply": False},
            "outcome": {"lowest": "83.3", "highest": "83.3", "may_not_apply": False},
        }
    ]
    assert (data["unit"], data["plan"], data["whole"]) == ("PA", "months-to-year", "2026-Q1")


def test_what_is_no_row_is_a_wrong_call():
    for wrong in ("x", [None], 5):
        with pytest.raises(ThiduaError) as caught:
            average(wrong, YEAR, Cycle("2026"), unit="PA")
        assert caught.value.code == "invalid_shape"
