"""Markers, ballots and levels, worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewing.made import codes
from thidua import Points, Share, ThiduaError
from thidua.reviewing import head_decides, levels_apart, mean_of_closest_two, strike_outlying, two_markers


def points(text):
    return None if text is None else Points(text)


@pytest.mark.parametrize(
    ("first", "second", "agreed", "finding"),
    [
        ("7.25", "8", "7.75", []),  # 7.625 → 7.75
        ("8", "7.25", "7.75", []),
        ("7", "7", "7", []),
        ("7", "7.99", "7.5", []),  # 7.495 → 7.5
        ("7", "8", None, ["markers_apart"]),  # exactly 1.0 apart
        ("9", "4", None, ["markers_apart"]),
        (None, "8", None, ["markers_missing"]),
        ("0", None, None, ["markers_missing"]),  # 0 is a mark
    ],
)
def test_two_markers(first, second, agreed, finding):
    found = two_markers(points(first), points(second), apart=Points("1.0"), step="0.25")
    assert (found.points, codes(found.findings)) == (points(agreed), finding)


@pytest.mark.parametrize(
    ("third", "agreed", "finding"),
    [
        ("7.5", "7.75", []),  # 8 and 7.5
        ("5.5", "5.25", []),  # 5 and 5.5
        ("5", "5", []),  # 5 and 5
        ("6.5", None, ["markers_tie"]),  # 1.5 from both: 5.75 or 7.25
        ("11", None, ["markers_tie"]),  # 5–8 and 8–11
        (None, None, ["markers_missing"]),
    ],
)
def test_the_mean_of_the_closest_two_of_5_and_8_and_a_third(third, agreed, finding):
    found = mean_of_closest_two(Points(5), Points(8), points(third), step="0.25")
    assert (found.points, codes(found.findings)) == (points(agreed), finding)


def test_the_head_decides():
    assert head_decides(Points(5), Points(8), Points("6.1")).points == Points("6.1")
    assert codes(head_decides(Points(5), Points(8), None).findings) == ["markers_missing"]


@pytest.mark.parametrize(
    ("cast", "mean", "struck", "result"),
    [
        # 204/3 = 68, a fifth is 13.6: 54.4 to 81.6
        ({"A": "80", "B": "84", "C": "40"}, "68", ("B", "C"), "80"),
        # 300/3 = 100: 80 and 120 are off by exactly 20 %
        ({"A": "80", "B": "120", "C": "100"}, "100", (), "100"),
        # 299.9/3 = 99.9666…, a fifth is 19.9933…: 120 is off by 20.0333…, 80 by 19.9666…
        ({"A": "80", "B": "120", "C": "99.9"}, "2999/30", ("B",), "90"),  # 179.9/2 = 89.95 → 90.0
        # 10/2 = 5, both off by 5
        ({"A": "0", "B": "10"}, "5", ("A", "B"), None),
        ({"A": "0", "B": "0"}, "0", (), "0"),
        ({"A": "-10", "B": "-10"}, "-10", (), "-10"),
        ({"A": "7"}, "7", (), "7"),
        # 230/3 = 76.666…: 61.333… to 92
        ({"A": "70", "B": "75", "C": "85"}, "230/3", (), "76.7"),
    ],
)
def test_ballots(cast, mean, struck, result):
    found = strike_outlying({who: Points(mark) for who, mark in cast.items()}, Share("20 %"), step="0.1")
    assert (found.mean_of_all, found.struck, found.points) == (Fraction(mean), struck, points(result))
    assert codes(found.findings) == ["ballot_struck"] * len(struck) + (["ballots_all_struck"] if result is None else [])


def test_no_ballots():
    found = strike_outlying({}, Share("20 %"), step="0.1")
    assert (found.points, found.mean_of_all, codes(found.findings)) == (None, None, ["ballots_none"])


@given(
    st.dictionaries(st.text("ABCDEFG", min_size=1, max_size=3), st.integers(0, 400), min_size=1, max_size=9),
    st.integers(0, 100),
)
def test_every_ballot_is_either_valid_or_struck_and_the_result_lies_among_the_valid(cast, percent):
    marks = {who: Points.of_units(mark, 1) for who, mark in cast.items()}
    found = strike_outlying(marks, Share.of(percent, 100), step="0.01")
    assert sorted((*found.valid, *found.struck)) == sorted(marks)
    off = {who: abs(marks[who].fraction - found.mean_of_all) for who in marks}
    assert max((off[who] for who in found.valid), default=0) <= min((off[who] for who in found.struck), default=1000)
    if found.points is not None:
        valid = [marks[who] for who in found.valid]
        assert min(valid) <= found.points <= max(valid)
    assert (found.points is None) == (not found.valid)


@pytest.mark.parametrize(
    ("levels", "apart", "again"),
    [({"A": 3, "B": 4}, 1, False), ({"A": 3, "B": 5, "C": 4}, 2, True), ({"A": 2, "B": 2}, 0, False)],
)
def test_levels(levels, apart, again):
    found = levels_apart(levels)
    assert (found.apart, found.again, codes(found.findings)) == (apart, again, ["levels_again"] * again)


@pytest.mark.parametrize("levels", [{}, {"A": 2}])
def test_one_level_is_compared_with_nothing(levels):
    found = levels_apart(levels)
    assert (found.apart, found.again, codes(found.findings)) == (None, None, ["markers_missing"])


def test_another_tolerance_of_levels():
    assert not levels_apart({"A": 1, "B": 3}, most=2).again


def test_a_tolerance_of_nothing_is_refused():
    with pytest.raises(ThiduaError) as caught:
        two_markers(Points(1), Points(1), apart=Points(0), step="0.1")
    assert caught.value.code == "markers_tolerance"


def test_three_equal_marks():
    assert mean_of_closest_two(Points(5), Points(5), Points(5), step="0.25").points == Points(5)
