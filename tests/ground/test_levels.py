"""The levels of the State: data with validity, source and mark."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from thidua.bodies import STATE_LEVELS, UNSTATED_START, Level

BY_CODE = {level.code: level for level in STATE_LEVELS}


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        (date(2019, 7, 26), ["central", "province", "district", "commune"]),
        (date(2025, 6, 30), ["central", "province", "district", "commune"]),
        (date(2025, 7, 1), ["central", "province", "commune"]),
        (date(2030, 1, 1), ["central", "province", "commune"]),
    ],
)
def test_levels_on_a_day(day, codes):
    assert [level.code for level in STATE_LEVELS if level.validity.covers(day)] == codes


def test_ranks_go_down():
    assert [level.rank for level in STATE_LEVELS] == [1, 2, 3, 4]


def test_the_end_of_the_district_is_not_verified_and_says_so():
    district = BY_CODE["district"]
    assert district.citation.mark == "gazette"
    assert district.end_citation is not None
    assert district.end_citation.mark == "unverified"
    assert [level.code for level in STATE_LEVELS if level.validity.end is not None] == ["district"]
    assert {level.validity.start for level in STATE_LEVELS} == {UNSTATED_START}


def test_a_level_without_a_source_does_not_load():
    with pytest.raises(ValidationError):
        Level(code="x", label="Cấp x", rank=1, validity={"start": "2025-07-01"})
    with pytest.raises(ValidationError):
        BY_CODE["commune"].evolve(rank=1.0)


def test_json_round_trip():
    for level in STATE_LEVELS:
        assert Level.model_validate_json(level.model_dump_json()) == level
