"""``heads_in_turn``: never first, then the longest ago."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusters.made import cluster
from thidua.clusters import HeadTerm, heads_in_turn

DAY = date(2025, 1, 1)


@pytest.mark.parametrize(
    ("earlier", "order"),
    [
        ((), ("a", "b", "c")),
        (("2024 a",), ("b", "c", "a")),
        (("2023 b", "2024 a"), ("c", "b", "a")),
        (("2022 b", "2023 c", "2024 a"), ("b", "c", "a")),
        (("2022 b", "2023 a", "2024 b"), ("c", "a", "b")),  # b led twice: its last term counts
        (("2024 x",), ("a", "b", "c")),  # a unit that left
        (("2025 b", "2026 c"), ("a", "b", "c")),  # begins on the day asked about, or later
        (("2022-2023 a", "2022 b"), ("c", "b", "a")),  # 31 August 2023 is after 31 December 2022
    ],
)
def test_order(earlier: tuple[str, ...], order: tuple[str, ...]) -> None:
    terms = [HeadTerm(cycle=text.split()[0], head=text.split()[1]) for text in earlier]
    assert heads_in_turn(cluster("a", "b", "c"), DAY, terms) == order
    assert heads_in_turn(cluster("a", "b", "c"), DAY, reversed(terms)) == order


def test_the_terms_of_the_cluster_itself_count() -> None:
    made = cluster("a", "b 2024-01-01..2024-12-01", "c", heads=({"cycle": "2024", "head": "a"},))
    assert heads_in_turn(made, DAY) == ("c", "a")  # b is no member on that day


@given(st.lists(st.sampled_from("abcd"), max_size=12))
def test_following_the_order_gives_everybody_a_turn(first: list[str]) -> None:
    made = cluster("a", "b", "c", "d")
    terms = [HeadTerm(cycle=str(2000 + at), head=head) for at, head in enumerate(first)]
    for year in range(2000 + len(first), 2004 + len(first)):
        terms.append(HeadTerm(cycle=str(year), head=heads_in_turn(made, date(2024, 1, 1), terms)[0]))
    assert {term.head for term in terms[-4:]} == set("abcd")
