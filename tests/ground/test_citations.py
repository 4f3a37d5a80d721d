"""Citation, marks and Validity."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from thidua.citations import Citation, Validity, weakest

BOUNDED = Validity(start=date(2024, 1, 1), end=date(2025, 7, 1))
OPEN = Validity(start=date(2025, 7, 1))


@pytest.mark.parametrize(
    ("day", "bounded", "opened", "away"),
    [
        (date(2023, 12, 31), False, False, 1),
        (date(2024, 1, 1), True, False, 0),
        (date(2025, 6, 30), True, False, 0),
        (date(2025, 7, 1), False, True, 1),
        (date(2025, 7, 10), False, True, 10),
    ],
)
def test_validity_is_half_open(day, bounded, opened, away):
    assert (BOUNDED.covers(day), OPEN.covers(day), BOUNDED.distance(day)) == (bounded, opened, away)


@given(st.dates())
def test_distance_is_zero_inside_only(day):
    assert (BOUNDED.distance(day) == 0) == BOUNDED.covers(day)


def test_text_and_last_day():
    assert (BOUNDED.text, OPEN.text) == ("2024-01-01/2025-06-30", "2025-07-01/..")
    assert Validity(start=date.min, end=date(2025, 7, 1)).text == "../2025-06-30"
    assert (BOUNDED.last_day, OPEN.last_day) == (date(2025, 6, 30), None)


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        ("2025-07-01", "2025-07-01", "validity_order"),
        ("2025-07-01", "2025-06-30", "validity_order"),
        (1735689600, None, "date_form"),
        (1735689600.0, None, "date_form"),
        ("2025-7-1", None, "date_form"),
        ("20250701", None, "date_form"),
        ("2025-02-29", None, "date_form"),
        (datetime(2025, 7, 1), None, "date_form"),  # noqa: DTZ001 - refused with or without a zone
        (None, None, "date_form"),
    ],
    ids=str,
)
def test_refused(start, end, code):
    with pytest.raises(ValidationError) as caught:
        Validity(start=start, end=end)
    assert caught.value.errors()[0]["ctx"]["error"].code == code


@pytest.mark.parametrize(
    ("parts", "vi", "en"),
    [
        ({}, "Luật 06/2022/QH15", "Luật 06/2022/QH15"),
        ({"article": "23"}, "Luật 06/2022/QH15, Điều 23", "Luật 06/2022/QH15, Art. 23"),
        (
            {"article": "23", "clause": "2", "point": "a"},
            "Luật 06/2022/QH15, Điều 23, khoản 2, điểm a",
            "Luật 06/2022/QH15, Art. 23, clause 2, point a",
        ),
    ],
    ids=str,
)
def test_printed(parts, vi, en):
    citation = Citation(instrument="Luật 06/2022/QH15", mark="gazette", **parts)
    assert (citation.printed("vi"), citation.printed("en"), str(citation)) == (vi, en, vi)


@pytest.mark.parametrize(
    ("marks", "mark"),
    [
        ((), None),
        (("gazette",), "gazette"),
        (("gazette", "unverified", "secondary"), "unverified"),
        (("illustrative", "unverified"), "illustrative"),
    ],
)
def test_a_conclusion_is_as_good_as_its_weakest_source(marks, mark):
    assert weakest(marks) == mark


def test_a_citation_without_a_mark_does_not_load():
    with pytest.raises(ValidationError):
        Citation(instrument="Luật 06/2022/QH15")
