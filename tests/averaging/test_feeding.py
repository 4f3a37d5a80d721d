"""A result is an answer to a fact of another table, open or not."""

from __future__ import annotations

import pytest

from averaging.joins import join, part
from averaging.making import averaged, level, months, plan
from scoring.tables import count, plain, section, table
from thidua import NOT_APPLICABLE, score
from thidua.averaging import join_parts

YEARLY = table(
    section("I", "105", plain("year", "100"), plain("bonus", "5")),
    facts=[count("year", "100", places=1, may_not_apply=True), count("bonus", "5")],
)
QUARTER = plan("month", level("quarter", "month", round="0.1"), may_not_apply=True)


@pytest.mark.parametrize(
    ("figures", "known", "total"),
    [
        (("80", "85", "85"), True, "85.3"),  # 250 / 3 = 83.3; + 2
        (("80", "85", None), False, "57..90.3"),  # 165 / 3 = 55; 265 / 3 = 88.3; + 2
        ((NOT_APPLICABLE,) * 3, True, "2"),  # the mean does not apply and is left out
    ],
)
def test_an_average_answers_a_fact(figures, known, total):
    result = averaged(months(*figures), QUARTER, "2026-Q1")
    sheet = score(YEARLY, {"year": result.outcome, "bonus": "2"})
    assert sheet.findings == ()
    assert result.known is known
    assert str(sheet.total) == total


def test_a_join_answers_a_fact():
    halves = (part("2026-01-01", "2026-07-01", "80"), part("2026-07-01", "2027-01-01", "91", "B"))
    joined = join_parts(join("transferred_person", "months", *halves, round="0.1"))
    assert joined.known
    assert str(score(YEARLY, {"year": joined.outcome, "bonus": "2"}).total) == "87.5"  # 171 / 2 + 2
