"""``Cluster``: members on a day, days away, the head of a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from clusters.made import cluster
from thidua import Cluster, Cycle, load
from thidua.clusters import HeadTerm

MEMBERS = ("a 2024-01-15", "b 2024-01-15..2024-07-01", "c 2024-07-01", "b 2024-10-01")
YEAR = Cycle("2024").period()


@pytest.mark.parametrize(
    ("day", "units"),
    [
        ("2024-01-14", ()),
        ("2024-01-15", ("a", "b")),
        ("2024-06-30", ("a", "b")),  # the end is the first day outside
        ("2024-07-01", ("a", "c")),
        ("2024-10-01", ("a", "c", "b")),  # b is back, in the place where it is listed again
    ],
)
def test_members_on(day: str, units: tuple[str, ...]) -> None:
    assert cluster(*MEMBERS).members_on(date.fromisoformat(day)) == units


def test_a_unit_listed_twice_is_one_member() -> None:
    assert cluster("a", "b", "a 2024-02-01").members_on(date(2024, 3, 1)) == ("a", "b")


@pytest.mark.parametrize(
    ("members", "unit", "away"),
    [
        (("a",), "a", None),
        (("a",), "b", "2024-01-01"),
        (("a 2024-01-15",), "a", "2024-01-01"),
        (("a 2024-01-01..2024-07-01",), "a", "2024-07-01"),
        (("a 2024-01-01..2024-07-01", "a 2024-07-01"), "a", None),  # two spans that touch
        (("a 2024-01-01..2024-07-01", "a 2024-07-02"), "a", "2024-07-01"),  # one day between
        (("a 2024-01-01..2024-03-01", "a 2024-02-01..2024-05-01"), "a", "2024-05-01"),  # overlapping
        (("a 2024-01-01..2024-03-01", "a 2024-02-01"), "a", None),
        (("a 2023-01-01..2025-01-01",), "a", None),  # ends with the year
    ],
)
def test_away_from(members: tuple[str, ...], unit: str, away: str | None) -> None:
    found = cluster(*members).away_from(unit, YEAR)
    assert (found and found.isoformat()) == away


@pytest.mark.parametrize(
    ("members", "belonged"),
    [
        (("a 2024-12-31",), True),
        (("a 2025-01-01",), False),
        (("a 2023-01-01..2024-01-01",), False),  # its last day is 31 December 2023
        (("a 2023-01-01..2024-01-02",), True),
        (("b",), False),
    ],
)
def test_belonged(members: tuple[str, ...], belonged: bool) -> None:
    assert cluster(*members).belonged("a", YEAR) is belonged


spans = st.tuples(st.integers(1, 300), st.one_of(st.none(), st.integers(1, 66))).map(
    lambda s: (date.fromordinal(date(2024, 1, 1).toordinal() + s[0] - 1), s[1])
)


@given(st.lists(spans, max_size=4))
def test_away_from_is_the_first_day_that_members_on_leaves_out(given_spans: list[tuple[date, int | None]]) -> None:
    texts = []
    for start, length in given_spans:
        end = "" if length is None else date.fromordinal(start.toordinal() + length).isoformat()
        texts.append(f"a {start}..{end}")
    made = cluster(*texts)
    days = (date.fromordinal(day) for day in range(YEAR.start.toordinal(), YEAR.end.toordinal()))
    assert made.away_from("a", YEAR) == next((day for day in days if "a" not in made.members_on(day)), None)


HALVES = (
    {"cycle": "2024", "head": "a", "end": "2024-07-01"},
    {"cycle": "2024", "head": "b", "start": "2024-07-01"},
)


@pytest.mark.parametrize(
    ("day", "heads", "head"),
    [
        ("2024-06-30", HALVES, "a"),
        ("2024-07-01", HALVES, "b"),
        ("2025-01-01", HALVES, None),
        ("2024-07-01", (), None),
        ("2024-07-01", (*HALVES, {"cycle": "2024", "head": "c"}), None),  # two heads: no answer
    ],
)
def test_head_on(day: str, heads: tuple[dict[str, object], ...], head: str | None) -> None:
    term = cluster("a", "b", heads=heads).head_on(date.fromisoformat(day))
    assert (term and term.head) == head


def test_a_term_needs_a_day() -> None:
    with pytest.raises(ValidationError, match="period_order"):
        HeadTerm(cycle="2024", head="a", end="2024-01-01")


def test_it_goes_through_json() -> None:
    made = cluster(*MEMBERS, heads=HALVES, kind="bloc")
    loaded = load(Cluster, made.model_dump(mode="json"))
    assert loaded.value == made
    assert [f.where for f in load(Cluster, made.model_dump(mode="json") | {"kind": "khối"}).findings] == ["kind"]
