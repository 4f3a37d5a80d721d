"""``InspectionLog.open_remedies`` and ``overdue``: what is still to be put right on a day."""

from __future__ import annotations

from datetime import date

import pytest

from ledger.made import VISITS, log


@pytest.mark.parametrize(
    ("on", "opened", "overdue"),
    [
        ("2023-12-30", [], []),
        ("2024-01-31", ["k5"], []),  # the deadline is a day to do it on
        ("2024-02-01", ["k5"], ["k5"]),
        ("2024-03-10", ["k5", "k1", "k1", "k4"], ["k5"]),
        ("2024-05-01", ["k5", "k1", "k1", "k4"], ["k5", "k1", "k4"]),
        ("2024-05-02", ["k5", "k1", "k4"], ["k5", "k4"]),  # the first of k1 is done
        ("2024-09-10", ["k5", "k1", "k4", "k2"], ["k5", "k1", "k4"]),  # k2 has no deadline
    ],
)
def test_open_and_overdue(on: str, opened: list[str], overdue: list[str]) -> None:
    made, day = log(*VISITS), date.fromisoformat(on)
    assert [p.inspection.code for p in made.open_remedies(on=day)] == opened
    assert [p.inspection.code for p in made.overdue(on=day)] == overdue
