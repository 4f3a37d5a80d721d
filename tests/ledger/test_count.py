"""``InspectionLog.count``: figures for a scoring table, known only inside a closure."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.made import VISITS, YEAR, log, point, visit
from thidua import Cycle, InspectionLog, load


@pytest.mark.parametrize(
    ("unit", "by", "visits", "findings", "remedied", "opened"),
    [
        ("a", "2024-01-31", 0, 0, 0, 0),  # k5 was in 2023
        ("a", "2024-05-01", 1, 2, 0, 2),
        ("a", "2024-05-02", 1, 2, 1, 1),
        ("a", "2024-12-31", 3, 3, 1, 2),
        ("b", "2024-12-31", 1, 1, 0, 1),
        ("c", "2024-12-31", 0, 0, 0, 0),  # inside the closure, nothing is nothing
    ],
)
def test_count(unit: str, by: str, visits: int, findings: int, remedied: int, opened: int) -> None:
    made, day = log(*VISITS), date.fromisoformat(by)
    counts = [made.count(unit, YEAR, what, by=day) for what in ("visits", "findings", "remedied", "open")]
    assert counts == [visits, findings, remedied, opened]


@pytest.mark.parametrize(
    ("closed", "unit", "by", "known"),
    [
        ("", None, "2024-12-31", False),  # nobody says that the log is complete
        ("2024-01-01..2024-12-31", None, "2024-12-31", True),
        ("2024-01-01..2024-12-30", None, "2024-12-31", False),
        ("2024-01-01..2024-12-30", None, "2024-12-30", True),
        ("2024-01-02..2024-12-31", None, "2024-12-31", False),  # the first day is missing
        ("2024-01-01..2024-12-31", None, "2025-01-15", False),  # a remedy of January is not in it
        ("2023-01-01..2025-03-31", None, "2025-01-15", True),
        ("2024-01-01..2024-12-31", "a", "2024-12-31", True),
        ("2024-01-01..2024-12-31", "b", "2024-12-31", False),
    ],
)
def test_outside_a_closure_a_count_is_not_known(closed: str, unit: str | None, by: str, known: bool) -> None:
    made = log(*VISITS, closed=closed, unit=unit)
    for what, count in {"visits": 3, "findings": 3, "remedied": 1, "open": 2}.items():
        assert made.count("a", YEAR, what, by=date.fromisoformat(by)) == (count if known else None)  # type: ignore[arg-type]


def test_a_log_may_be_complete_for_one_day() -> None:
    made = log(visit("k1", "2024-01-01", point()), closed="2024-01-01..2024-01-01")
    assert made.count("a", YEAR, by=date(2024, 1, 1)) == 1


def test_two_closures_that_touch_are_not_one() -> None:
    halves = [
        {"complete_from": "2024-01-01", "complete_to": "2024-06-30", "source": "Sổ 1"},
        {"complete_from": "2024-07-01", "complete_to": "2024-12-31", "source": "Sổ 2"},
    ]
    made = InspectionLog.model_validate({"inspections": VISITS, "closures": halves})
    assert made.count("a", YEAR, by=date(2024, 12, 31)) is None
    assert made.count("a", Cycle("2024-H2"), by=date(2024, 12, 31)) == 1  # k2


@pytest.mark.parametrize(
    ("about", "what", "count"),
    [("II.2", "open", 1), ("II.2", "visits", 1), ("II.2", "remedied", 0), ("cards", "findings", 0), ("x", "visits", 0)],
)
def test_counts_about_one_criterion(about: str, what: str, count: int) -> None:
    assert log(*VISITS).count("a", YEAR, what, by=date(2024, 12, 31), about=about) == count  # type: ignore[arg-type]


def test_counts_about_one_fact() -> None:
    made = log(*VISITS, closed="2023-01-01..2024-12-31")
    assert made.count("a", Cycle("2023"), about="cards", by=date(2024, 12, 31)) == 1


DAYS = st.dates(date(2024, 1, 1), date(2024, 12, 31))


@given(st.lists(st.tuples(DAYS, st.one_of(st.none(), DAYS)), max_size=6), DAYS, st.randoms(use_true_random=False))
def test_counts_add_up_in_any_order(rows, by, random):  # type: ignore[no-untyped-def]
    visits = [visit(f"k{n}", str(on), point("2024-12-31", done and str(done))) for n, (on, done) in enumerate(rows)]
    made = log(*visits)
    counts = {what: made.count("a", YEAR, what, by=by) for what in ("findings", "remedied", "open")}  # type: ignore[arg-type]
    assert counts["findings"] == counts["remedied"] + counts["open"] == sum(on <= by for on, _ in rows)
    assert len(made.open_remedies(on=by)) == counts["open"]
    random.shuffle(visits)
    assert log(*visits).open_remedies(on=by) == made.open_remedies(on=by)


def test_it_goes_through_json() -> None:
    made = log(*VISITS)
    assert load(InspectionLog, made.model_dump(mode="json")).value == made
    backwards = {"closures": [{"complete_from": "2024-02-01", "complete_to": "2024-01-01", "source": "Sổ"}]}
    assert [(f.code, f.where) for f in load(InspectionLog, backwards).findings] == [("closure_order", "closures/0")]
    alone = {"inspections": [visit("k1", "2024-03-10") | {"inspectors": []}]}
    assert [f.where for f in load(InspectionLog, alone).findings] == ["inspections/0/inspectors"]
