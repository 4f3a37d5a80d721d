"""How far a figure or a share lies below its threshold."""

from typing import Any

import pytest

from thidua.eligibility.gap import gap
from thidua.formulas.environment import Between
from thidua.formulas.facts import NumberFact, YesNoFact
from thidua.formulas.parser import parse

FACTS = {
    "years": NumberFact(name="years", highest="60"),
    "points": NumberFact(name="points", places=2, highest="100"),
    "holding": NumberFact(name="holding", highest="100"),
    "counted": NumberFact(name="counted", highest="100"),
    "active": YesNoFact(name="active"),
}


@pytest.mark.parametrize(
    ("formula", "answers", "expected"),
    [
        ("years >= 5", {"years": 3}, "2"),
        ("years >= 5", {"years": 5}, None),
        ("years >= 5", {"years": None}, None),
        ("years >= 5", {"years": Between(3, 5)}, None),
        ("points >= 70.5", {"points": 7025}, "0.25"),
        ("points >= 70", {"points": 6999}, "0.01"),
        ("years > 5", {"years": 3}, None),  # how much more than five is not said
        ("ratio(holding, counted, 0) >= 0.7", {"holding": 7, "counted": 11}, "6.37 %"),  # 70 − 63.6363… = 6.3636…
        ("ratio(holding, counted, 0) >= 0.7", {"holding": 7, "counted": 10}, None),
        ("ratio(holding, counted, 0) > 0.5", {"holding": 5, "counted": 10}, None),  # nothing below the half is missing
        ("ratio(holding, counted, 0) > 0.5", {"holding": 4, "counted": 10}, "10 %"),
        ("ratio(holding, counted, 0) >= 0.7", {"holding": 0, "counted": 0}, None),
        ("ratio(holding, counted, 0) >= 0.7", {"holding": 6, "counted": Between(9, 10)}, None),
        ("active", {"active": False}, None),
    ],
)
def test_gap(formula: str, answers: dict[str, Any], expected: str | None) -> None:
    assert gap(parse(formula), FACTS, answers) == expected
