"""``inspect_log``: each finding, on the day asked about."""

from __future__ import annotations

from datetime import date

import pytest

from ledger.made import log, point, said, visit
from thidua.ledger import inspect_log

REMEDY = "inspections/0/findings/0/remedy"
TABLE = [
    # visits, findings on 1 June
    ((visit("k1", "2024-03-10", point("2024-04-30", "2024-04-20")),), []),
    ((visit("k1", "2024-03-10", point("2024-04-30")),), [("remedy_overdue", REMEDY)]),
    ((visit("k1", "2024-03-10", point("2024-04-30", "2024-06-02")),), [("remedy_overdue", REMEDY)]),
    ((visit("k1", "2024-03-10", point("2024-06-01")),), []),  # due today
    ((visit("k1", "2024-03-10", point()),), [("remedy_not_ordered", "inspections/0/findings/0")]),
    ((visit("k1", "2024-06-01", point()),), [("remedy_not_ordered", "inspections/0/findings/0")]),
    ((visit("k1", "2024-06-02", point()),), []),  # tomorrow's visit
    ((visit("k1", "2024-03-10"), visit("k1", "2024-03-11")), [("inspection_twice", "inspections/1")]),
    ((visit("k1", "2024-03-10", point("2024-03-09", "2024-03-11")),), [("remedy_before_visit", REMEDY)]),
    ((visit("k1", "2024-03-10", point("2024-03-20", "2024-03-09")),), [("remedy_before_visit", REMEDY)]),
    ((visit("k1", "2024-03-10", point("2024-03-10", "2024-03-10")),), []),  # put right on the spot
    (
        (visit("k1", "2024-03-10", point(remedy={"deadline": "2024-04-30", "done_on": "2024-04-20"})),),
        [("remedy_without_document", REMEDY)],
    ),
]


@pytest.mark.parametrize(("visits", "found"), TABLE)
def test_inspect_log(visits: tuple[dict[str, object], ...], found: list[object]) -> None:
    assert said(inspect_log(log(*visits), on=date(2024, 6, 1))) == found
