"""``Ledger.value_of``: the value as it stood on a day."""

from __future__ import annotations

import pytest

from ledger.made import YEAR, correction, day, entry, ledger
from thidua import Cycle, Ledger, load
from thidua.ledger import DoesNotApply

NA = DoesNotApply(not_applicable="Không phát sinh")

TABLE = [
    # entries, corrections, day of December, value
    ((), (), 31, None),
    (("e1 05 4",), (), 4, None),
    (("e1 05 4",), (), 5, "4"),
    (("e1 05 0",), (), 31, "0"),  # zero is a figure
    (("e1 05 false",), (), 31, False),
    (("e1 05 NA Không phát sinh",), (), 31, NA),
    # a correction counts from its day
    (("e1 05 5", "e2 20 4"), ("e1 20 e2",), 19, "5"),
    (("e1 05 5", "e2 20 4"), ("e1 20 e2",), 20, "4"),
    (("e1 05 5", "e2 18 4"), ("e1 20 e2",), 18, None),  # both stand for two days, and differ
    (("e1 05 5", "e2 22 4"), ("e1 20 e2",), 21, None),  # withdrawn, the new figure not yet there
    (("e1 05 5", "e2 22 4"), ("e1 20 e2",), 22, "4"),
    (("e1 05 5",), ("e1 20",), 19, "5"),
    (("e1 05 5",), ("e1 20",), 20, None),  # withdrawn
    (("e1 05 5", "e2 10 4", "e3 15 3"), ("e1 10 e2", "e2 15 e3"), 31, "3"),  # a chain
    (("e1 05 5", "e2 10 4", "e3 15 3"), ("e1 10 e2", "e2 15 e3"), 14, "4"),
    (("e1 05 5", "e2 06 4"), ("e1 10 e2", "e2 10 e1"), 31, None),  # each replaces the other: nothing stands
    (("e1 05 5", "e2 10 4", "e3 15 3"), ("e1 10 e2", "e1 15 e3"), 31, None),  # corrected twice, and differently
    (("e1 05 5", "e2 10 4", "e3 15 4"), ("e1 10 e2", "e1 15 e3"), 31, "4"),  # twice, to the same
    # a correction of what was not there does nothing
    (("e1 05 5",), ("e9 20",), 31, "5"),
    (("e1 05 5",), ("e1 04",), 31, "5"),
    (("e1 05 5",), ("e1 05",), 5, None),  # withdrawn on the day it was written
    # several entries
    (("e1 05 4", "e2 06 5"), (), 5, "4"),
    (("e1 05 4", "e2 06 5"), (), 6, None),
    (("e1 05 4", "e2 06 4.0"), (), 6, "4"),  # one number, written twice: the earlier wording
    (("e2 06 4", "e1 05 4.0"), (), 6, "4.0"),
    (("e1 05 4", "e2 06 NA Không phát sinh"), (), 6, None),
    (("e1 05 true", "e2 06 1"), (), 6, None),
    (("e1 05 NA Không phát sinh", "e2 06 NA Không được giao"), (), 6, NA),
    (("e1 05 late", "e2 06 late"), (), 6, "late"),
]


@pytest.mark.parametrize(("entries", "corrections", "on", "value"), TABLE)
def test_value(entries: tuple[str, ...], corrections: tuple[str, ...], on: int, value: object) -> None:
    found = ledger(entries, corrections).value_of("a", "sessions", YEAR, on=day(on))
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("unit", "fact", "cycle"), [("b", "sessions", "2024"), ("a", "visits", "2024"), ("a", "sessions", "2024-Q4")]
)
def test_of_another_unit_fact_or_cycle(unit: str, fact: str, cycle: str) -> None:
    assert ledger(("e1 05 4",)).value_of(unit, fact, Cycle(cycle), on=day(31)) is None


def test_the_standing_entries() -> None:
    made = ledger(("e2 06 5", "e1 05 4", "e3 07 6"), ("e3 08",))
    assert [e.code for e in made.standing("a", "sessions", YEAR, on=day(31))] == ["e1", "e2"]
    assert [e.code for e in made.standing("a", "sessions", YEAR, on=day(7))] == ["e1", "e2", "e3"]


def test_one_code_on_two_entries_is_corrected_on_both() -> None:
    made = ledger(("e1 05 4", "e1 06 5", "e2 07 6"), ("e1 07 e2",))
    assert made.value_of("a", "sessions", YEAR, on=day(7)) == "6"


def test_it_goes_through_json_and_models() -> None:
    made = ledger(("e1 05 5", "e2 20 NA Không phát sinh"), ("e1 20 e2",))
    assert load(Ledger, made.model_dump(mode="json")).value == made
    assert Ledger.model_validate(made) == made
    longer = made.evolve(entries=(*made.entries, entry("e3 21 NA Lý do khác")), corrections=(correction("e2 21 e3"),))
    assert longer.value_of("a", "sessions", YEAR, on=day(20)) is None  # the first correction is gone
    assert made.value_of("a", "sessions", YEAR, on=day(31)) == NA
