"""Cycle: named evaluation cycles, read, printed, ordered and stepped."""

from __future__ import annotations

import copy
import pickle
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Cycle, SchoolStart

ADAPTER = TypeAdapter(Cycle)
PER_YEAR = {"year": 1, "half": 2, "quarter": 4, "month": 12, "school_year": 1}


@st.composite
def cycles(draw, *, stage=True, first=1000, last=2998):
    kind = draw(st.sampled_from([*PER_YEAR, "stage"] if stage else list(PER_YEAR)))
    year = draw(st.integers(first, last))
    if kind == "stage":
        return Cycle.of(kind, year, draw(st.integers(year + 1, 2999)))
    return Cycle.of(kind, year, draw(st.integers(1, PER_YEAR[kind])))


TABLE = [
    # text, kind, first day, last day, Vietnamese, English
    ("2019", "year", "2019-01-01", "2019-12-31", "năm 2019", "2019"),
    ("2019-H1", "half", "2019-01-01", "2019-06-30", "6 tháng đầu năm 2019", "first half of 2019"),
    ("2019-H2", "half", "2019-07-01", "2019-12-31", "6 tháng cuối năm 2019", "second half of 2019"),
    ("2019-Q1", "quarter", "2019-01-01", "2019-03-31", "quý I năm 2019", "first quarter of 2019"),
    ("2019-Q3", "quarter", "2019-07-01", "2019-09-30", "quý III năm 2019", "third quarter of 2019"),
    ("2019-Q4", "quarter", "2019-10-01", "2019-12-31", "quý IV năm 2019", "fourth quarter of 2019"),
    ("2019-07", "month", "2019-07-01", "2019-07-31", "tháng 7 năm 2019", "July 2019"),
    ("2020-02", "month", "2020-02-01", "2020-02-29", "tháng 2 năm 2020", "February 2020"),
    ("2019-12", "month", "2019-12-01", "2019-12-31", "tháng 12 năm 2019", "December 2019"),
    (
        "2022-2023",
        "school_year",
        "2022-09-01",
        "2023-08-31",
        "năm học 2022-2023",
        "school year 2022-2023",
    ),
    ("2019..2025", "stage", "2019-01-01", "2025-12-31", "giai đoạn 2019–2025", "stage 2019–2025"),
]


@pytest.mark.parametrize(("text", "kind", "first", "last", "vi", "en"), TABLE)
def test_table(text, kind, first, last, vi, en):
    cycle = Cycle(text)
    assert (str(cycle), cycle.kind, str(cycle.period())) == (text, kind, f"{first}/{last}")
    assert (cycle.text("vi"), cycle.text("en")) == (vi, en)


@pytest.mark.parametrize(
    "value",
    [
        "", "19", "0019", "3000", "2019-", "2019-H3", "2019-Q5", "2019-Q0", "2019-13", "2019-00", "2019-7",
        "2019-h1", "2022-2024", "2022-2022", "2023-2022", "2025..2019", "2019..2019", "2019-2025..", " 2019",
        "2019\n", "２０１９", "2_019", "2019–2025", 2019, 2019.0, True, None, date(2019, 1, 1),
        "2" * 5_000_000,
    ],
    ids=lambda value: ascii(value)[:14],
)  # fmt: skip
def test_refused(value):
    with pytest.raises(ThiduaError, match="cycle_form"):
        Cycle(value)
    with pytest.raises(ValidationError):
        ADAPTER.validate_python(value)


@given(cycles())
def test_parse_of_print_is_identity(cycle):
    assert Cycle(str(cycle)) == cycle == Cycle(cycle)
    assert ADAPTER.validate_json(ADAPTER.dump_json(cycle)) == cycle
    assert pickle.loads(pickle.dumps(cycle)) == copy.deepcopy(cycle) == cycle  # noqa: S301 - our own bytes
    assert hash(Cycle(str(cycle))) == hash(cycle)
    assert repr(cycle) == f"Cycle('{cycle}')"
    assert re.search(ADAPTER.json_schema()["pattern"], str(cycle))


@given(cycles(stage=False, first=1200, last=2700), st.integers(0, 190))
def test_previous_and_next_are_inverse_and_adjoin(cycle, n):
    assert cycle.previous(n).next(n) == cycle == cycle.next(n).previous(n)
    assert cycle.previous().period().end == cycle.period().start
    assert cycle.next().period().start == cycle.period().end
    assert cycle.previous() < cycle < cycle.next()
    assert cycle.next(n) >= cycle


def test_steps_by_hand():
    assert Cycle("2019").previous(5) == Cycle("2014")
    assert Cycle("2019-Q1").previous() == Cycle("2018-Q4")
    assert Cycle("2019-11").next(3) == Cycle("2020-02")
    assert Cycle("2022-2023").previous(2) == Cycle("2020-2021")
    assert Cycle("2019-H2").next() == Cycle("2020-H1")


@pytest.mark.parametrize("n", [-1, 1.0, True, "1"], ids=repr)
def test_bad_steps(n):
    with pytest.raises(ThiduaError, match="cycle_steps"):
        Cycle("2019").previous(n)


def test_a_stage_has_no_neighbour_and_years_end():
    for step in (Cycle("2019..2025").previous, Cycle("2019..2025").next):
        with pytest.raises(ThiduaError, match="cycle_no_neighbour"):
            step()
    for last in ("2999", "2999-Q4", "2998-2999"):
        with pytest.raises(ThiduaError, match="cycle_range"):
            Cycle(last).next()
    with pytest.raises(ThiduaError, match="cycle_range"):
        Cycle("1000-01").previous()


@pytest.mark.parametrize(
    ("text", "parents"),
    [
        ("2019-08", ("2019-Q3", "2019-H2", "2019")),
        ("2019-06", ("2019-Q2", "2019-H1", "2019")),
        ("2019-Q1", ("2019-H1", "2019")),
        ("2019", ()),
        ("2022-2023", ()),
        ("2019..2025", ()),
    ],
)
def test_parents(text, parents):
    cycle, found = Cycle(text), []
    while cycle.parent is not None:
        assert cycle.parent.contains(cycle)
        cycle = cycle.parent
        found.append(str(cycle))
    assert tuple(found) == parents


def test_contains_follows_the_days():
    assert Cycle("2019..2025").contains(Cycle("2025-12"))
    assert Cycle("2019..2025").contains(Cycle("2024-2025"))
    assert not Cycle("2019..2025").contains(Cycle("2025-2026"))
    assert not Cycle("2022").contains(Cycle("2022-2023"))
    assert Cycle("2019").contains(Cycle("2019"))


@given(cycles(stage=False, first=1900, last=2100), st.integers(0, 365))
def test_covering_finds_the_cycle_of_a_day(cycle, later):
    period = cycle.period()
    day = date.fromordinal(period.start.toordinal() + later % period.days)
    assert Cycle.covering(day, cycle.kind) == cycle


def test_the_first_day_of_a_school_year_is_a_parameter():
    august = SchoolStart(8, 15)
    assert str(Cycle("2022-2023").period(august)) == "2022-08-15/2023-08-14"
    assert Cycle.covering(date(2022, 8, 20), "school_year") == Cycle("2021-2022")
    assert Cycle.covering(date(2022, 8, 20), "school_year", august) == Cycle("2022-2023")
    for bad in (SchoolStart(2, 29), SchoolStart(13, 1), SchoolStart(4, 31)):
        with pytest.raises(ThiduaError, match="school_start_form"):
            Cycle("2022-2023").period(bad)
    with pytest.raises(ThiduaError, match="cycle_no_neighbour"):
        Cycle.covering(date(2022, 8, 20), "stage")


def test_order_is_within_a_kind():
    assert sorted(map(Cycle, ("2020-01", "2019-12", "2019-02"))) == [
        Cycle("2019-02"),
        Cycle("2019-12"),
        Cycle("2020-01"),
    ]
    assert Cycle("2016..2020") < Cycle("2021..2025")
    for other in (Cycle("2020-01"), "2020", 2020):
        with pytest.raises(TypeError):
            assert Cycle("2019") < other
        assert Cycle("2019") != other


def test_parts():
    stage, school, quarter = Cycle("2019..2025"), Cycle("2022-2023"), Cycle("2019-Q3")
    assert (stage.first_year, stage.last_year, stage.index) == (2019, 2025, 1)
    assert (school.first_year, school.last_year, school.index) == (2022, 2023, 1)
    assert (quarter.first_year, quarter.last_year, quarter.index) == (2019, 2019, 3)
    with pytest.raises(ThiduaError, match="cycle_form"):
        Cycle.of("quarter", 2019, 5)


def test_in_a_model():
    class Sheet(Model):
        cycle: Cycle

    assert Sheet(cycle="2019-Q3").model_dump(mode="json") == {"cycle": "2019-Q3"}
    schema = Sheet.model_json_schema()
    assert schema["properties"]["cycle"]["type"] == "string"
    assert schema == Sheet.model_json_schema(mode="serialization") | {"title": "Sheet"}
