"""Every cell of the table of worked amounts, and every coefficient of the three decrees."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from thidua import Money, prize
from thidua.awards.award import SubjectKind
from thidua.regimes.catalogue import award
from thidua.regimes.figures import base_salary, coefficient_of, prize_amount

HERE = Path(__file__).parent
TABLE = tomllib.loads((HERE / "prize_table.toml").read_text(encoding="utf-8"))
COEFFICIENTS = tomllib.loads((HERE / "coefficients.toml").read_text(encoding="utf-8"))
DAYS = (date(2020, 5, 1), date(2024, 5, 1), date(2025, 9, 1))  # one under each decree


def cells() -> Iterator[object]:
    for row in TABLE["row"]:
        for column, cell in zip(TABLE["column"], row["cells"], strict=True):
            yield pytest.param(row, column, cell, id=f"{row['item']} × {column['base']}")


@pytest.mark.parametrize(("row", "column", "cell"), list(cells()))
def test_cell(row: dict, column: dict, cell: str) -> None:
    start = max(column["from"], row.get("from", column["from"]))
    end = min(column["to"], row.get("to", column["to"]))
    expected = Money(cell.strip("()").replace(",", ""))
    coefficient, base = Fraction(row["coefficient"]), Money(column["base"])
    assert prize_amount(coefficient, base) == expected
    assert cell.startswith("(") == (start >= end), "in parentheses: never in force together"
    if start >= end:
        return
    for day in (start, end - timedelta(days=1)):
        found = prize(row["award"], day, row.get("subject"), issuer=row.get("issuer"))
        assert (found.amount, found.coefficient, found.base) == (expected, coefficient, base), day
        assert found.raw is not None
        assert found.raw.fraction == coefficient * base.fraction


def test_the_columns_are_the_base_salaries() -> None:
    for column in TABLE["column"]:
        for day in (column["from"], column["to"] - timedelta(days=1)):
            assert base_salary(day).value == Money(column["base"])


def coefficients() -> Iterator[object]:
    for row in (*COEFFICIENTS["titles"], *COEFFICIENTS["forms"]):
        for code in row["awards"]:
            for day, cell in zip(DAYS, row["values"], strict=True):
                yield pytest.param(code, row.get("issuer"), day, cell, id=f"{code} {row.get('issuer', '')} {day}")


@pytest.mark.parametrize(("code", "issuer", "day", "cell"), list(coefficients()))
def test_coefficient(code: str, issuer: str | None, day: date, cell: str) -> None:
    subjects = award(code).subjects
    subject: SubjectKind = "individual" if "individual" in subjects else subjects[0]
    found = coefficient_of(code, subject, day, issuer)
    codes = [finding.code for finding in found.findings]
    if cell in ("ask", "–"):
        assert found.individual is None
        assert codes == ["prize_coefficient_open" if cell == "ask" else "figure_none"]
        return
    *ceiling, value, mark = cell.split()
    assert (found.highest if ceiling else found.individual) == Fraction(value)
    assert found.marks[0] == mark
    assert codes == (["prize_ceiling_only"] if ceiling else [])
    assert found.citations


def test_every_award_of_the_catalogue_but_two_medals_is_in_the_table() -> None:
    from thidua.regimes.catalogue import AWARDS

    listed = {code for row in (*COEFFICIENTS["titles"], *COEFFICIENTS["forms"]) for code in row["awards"]}
    assert {award.code for award in AWARDS} - listed == {"hc_csvv2", "hc_csvv3"}  # as the first class
