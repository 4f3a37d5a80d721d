"""Period, days and whole months."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from thidua.errors import ThiduaError
from thidua.periods import Day, Period, add_months, clean_day, months_between

days = st.dates(date(1990, 1, 1), date(2060, 12, 31))


def span(start: str, end: str) -> Period:
    return Period(start=start, end=end)


@st.composite
def periods(draw):
    start = draw(days)
    return Period(start=start, end=start + timedelta(days=draw(st.integers(1, 800))))


def test_half_open():
    year = span("2019-01-01", "2020-01-01")
    assert (year.days, year.last_day, str(year)) == (365, date(2019, 12, 31), "2019-01-01/2019-12-31")
    assert year.covers(date(2019, 1, 1))
    assert year.covers(date(2019, 12, 31))
    assert not year.covers(date(2020, 1, 1))
    assert not year.covers(date(2018, 12, 31))


@given(periods(), periods())
def test_overlap_and_gap_agree_with_the_days(a, b):
    common = a.overlap(b)
    shared = {a.start + timedelta(n) for n in range(a.days)} & {b.start + timedelta(n) for n in range(b.days)}
    assert (common.days if common else 0) == len(shared)
    assert a.covers_period(b) == (len(shared) == b.days)
    gap = a.gap(b)
    assert (gap is not None) == (a.end < b.start)
    if gap:
        assert a.days + gap.days + b.days == (b.end - a.start).days


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        ("2019-01-02", "2019-01-02", "period_order"),
        ("2019-01-02", "2019-01-01", "period_order"),
        ("01/02/2019", "2020-01-01", "date_form"),
        (20190101, "2020-01-01", "date_form"),
        (0.5, "2020-01-01", "date_form"),
        (True, "2020-01-01", "date_form"),
        ("２019-01-01", "2020-01-01", "date_form"),
        ("2019-01-01T00:00", "2020-01-01", "date_form"),
        ("9" * 5_000_000, "2020-01-01", "date_form"),
    ],
    ids=lambda value: str(value)[:16],
)
def test_refused(start, end, code):
    with pytest.raises(ValidationError) as caught:
        Period(start=start, end=end)
    assert caught.value.errors()[0]["ctx"]["error"].code == code


def test_days_read_dates_and_iso_text_only():
    assert clean_day("2020-02-29") == clean_day(date(2020, 2, 29)) == date(2020, 2, 29)
    for value in (datetime(2020, 2, 29), "2020-02-30", "2020-2-9", None):  # noqa: DTZ001 - refused anyway
        with pytest.raises(ThiduaError, match="date_form"):
            clean_day(value)
    assert TypeAdapter(Day).json_schema() == {"type": "string", "format": "date"}
    assert Period.model_validate_json(span("2019-01-01", "2020-01-01").model_dump_json()).days == 365


MONTHS = [
    ("2019-03-01", "2020-01-01", 10),  # recruited on 1 March: 10 months of 2019
    ("2019-03-02", "2020-01-01", 9),  # one day later: less than 10
    ("2019-02-28", "2020-01-01", 10),
    ("2019-01-31", "2019-02-27", 0),
    ("2019-01-31", "2019-02-28", 1),  # the last day stands for the 31st
    ("2020-01-31", "2020-02-28", 0),  # not the last day of a leap February
    ("2020-01-31", "2020-02-29", 1),
    ("2019-01-31", "2019-03-30", 1),
    ("2019-01-31", "2019-03-31", 2),
    ("2019-01-30", "2019-02-28", 1),
    ("2019-02-28", "2019-03-28", 1),
    ("2019-02-28", "2019-03-27", 0),
    ("2020-02-29", "2021-02-28", 12),
    ("2020-02-29", "2021-02-27", 11),
    ("2019-05-15", "2019-05-15", 0),
    ("2019-05-15", "2019-05-31", 0),
    ("2019-12-31", "2020-01-01", 0),
]


@pytest.mark.parametrize(("start", "end", "months"), MONTHS)
def test_months_between(start, end, months):
    assert months_between(clean_day(start), clean_day(end)) == months


@given(days, st.integers(0, 20_000))
def test_months_between_is_the_largest_that_fits(start, later):
    end = start + timedelta(days=later)
    months = months_between(start, end)
    assert add_months(start, months) <= end < add_months(start, months + 1)


@given(days, st.integers(0, 3000), st.integers(0, 60))
def test_months_never_fall_as_time_passes(start, later, more):
    end = start + timedelta(days=later)
    assert months_between(start, end) <= months_between(start, end + timedelta(days=more))


def test_months_do_not_run_backwards():
    with pytest.raises(ThiduaError, match="period_order"):
        months_between(date(2020, 1, 2), date(2020, 1, 1))
