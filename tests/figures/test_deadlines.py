"""Filing dates: what the decrees say, what is open, own days."""

from __future__ import annotations

from datetime import date

import pytest

from thidua import Citation, ThiduaError, filing_deadline

OWN = Citation(instrument="Công văn 77/BNV-BTĐKT", mark="secondary")

DATED = [
    # award, day of the proposal, more, first, last
    ("hcld3", "2023-05-10", {}, None, "2023-06-30"),
    ("bkttg", "2020-01-10", {}, None, "2020-06-30"),
    ("hc_vant", "2023-05-10", {}, None, "2023-06-30"),
    ("hcld3", "2023-05-10", {"sector": "education"}, None, "2023-10-15"),
    ("cocp", "2023-02-10", {}, None, "2023-03-30"),  # “before 31 March”
    ("cocp", "2023-02-10", {"sector": "education"}, None, "2023-10-15"),
    ("cocp", "2024-02-10", {}, None, "2024-06-30"),
    ("cocp", "2024-02-10", {"sector": "education"}, None, "2024-12-31"),
    ("cstdtq", "2023-02-10", {}, None, "2023-10-31"),
    ("cstdtq", "2024-02-10", {"second_decision_year": 2023}, None, "2024-12-31"),
    ("dhvd_ah", "2019-12-10", {"year": 2020}, "2020-01-05", "2020-02-28"),
]


@pytest.mark.parametrize(("award", "on", "more", "first", "last"), DATED)
def test_dated(award: str, on: str, more: dict, first: str | None, last: str) -> None:
    found = filing_deadline(award, on=on, **more)
    assert found.status == "dated"
    assert (found.first and found.first.isoformat(), found.last and found.last.isoformat()) == (first, last)
    assert found.citation is not None
    assert found.mark == ("gazette" if on < "2024" else "secondary")
    assert found.findings == ()


OPEN = [
    ("hcld3", "2024-05-10", {}, "deadline_open"),
    ("dhvd_ah", "2024-05-10", {}, "deadline_open"),
    ("cocp", "2025-07-01", {}, "deadline_open"),
    ("cstdtq", "2025-07-01", {"second_decision_year": 2025}, "deadline_open"),
    ("hcld3", "2027-03-01", {}, "deadline_open"),
    ("ldtt", "2023-12-10", {}, "deadline_open"),  # never filed at the central office
    ("hcld3", "2023-05-10", {"kind": "external"}, "deadline_open"),
    ("cstdtq", "2024-02-10", {}, "deadline_fact_missing"),
    (
        "cstdtq",
        "2025-02-10",
        {"second_decision_year": 2024},
        "deadline_text_not_in_force",
    ),  # 2025-12-31, Decree 98 ended
    ("hcld3", "2023-12-10", {"year": 2024}, "deadline_text_not_in_force"),
    ("hcld3", "2017-09-30", {}, "figure_none"),
    ("bkttg", "2017-09-30", {"kind": "ad_hoc"}, "figure_none"),
]


@pytest.mark.parametrize(("award", "on", "more", "code"), OPEN)
def test_open_is_asked_for(award: str, on: str, more: dict, code: str) -> None:
    found = filing_deadline(award, on=on, **more)
    assert (found.status, found.first, found.last) == ("open", None, None)
    assert [finding.code for finding in found.findings] == [code]
    assert found.in_time("2023-01-01") is None


@pytest.mark.parametrize("kind", ["ad_hoc", "long_service", "movement"])
def test_some_reasons_have_no_day(kind: str) -> None:
    found = filing_deadline("bkttg", on="2025-08-01", kind=kind)  # type: ignore[arg-type]
    assert (found.status, found.last, found.mark) == ("no_fixed_day", None, "unverified")
    assert [finding.code for finding in found.findings] == ["deadline_no_fixed_day"]
    assert found.in_time("2030-01-01") is True


def test_an_own_day_fills_an_open_one() -> None:
    found = filing_deadline("hcld3", on="2025-08-01", last_day="2025-09-15", citation=OWN)
    assert (found.status, found.last, found.citation) == ("dated", date(2025, 9, 15), OWN)
    assert [found.in_time(day) for day in ("2025-09-15", "2025-09-16")] == [True, False]


def test_an_own_day_may_be_earlier_than_the_national_one_not_later() -> None:
    earlier = filing_deadline("cocp", on="2023-02-10", last_day="2023-03-01", citation=OWN)
    assert (earlier.last, earlier.citation, earlier.findings) == (date(2023, 3, 1), OWN, ())
    later = filing_deadline("cocp", on="2023-02-10", last_day="2023-03-31", citation=OWN)
    assert later.last == date(2023, 3, 30)
    assert [finding.code for finding in later.findings] == ["deadline_after_national"]


def test_a_window_has_two_ends() -> None:
    found = filing_deadline("dhvd_ah", on="2019-12-10", year=2020)
    days = ("2020-01-04", "2020-01-05", "2020-02-28", "2020-02-29")
    assert [found.in_time(day) for day in days] == [False, True, True, False]


@pytest.mark.parametrize(
    ("more", "code"),
    [({"last_day": "2025-09-15"}, "own_figure_uncited"), ({"last_day": "15/9/2025", "citation": OWN}, "date_form")],
)
def test_wrong_calls(more: dict, code: str) -> None:
    with pytest.raises(ThiduaError) as caught:
        filing_deadline("hcld3", on="2025-08-01", **more)
    assert caught.value.code == code


def test_a_year_there_is_not() -> None:
    with pytest.raises(ThiduaError) as caught:
        filing_deadline("hcld3", on="2023-08-01", year=99_999)
    assert caught.value.code == "cycle_range"
