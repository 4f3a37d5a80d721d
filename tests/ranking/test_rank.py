"""`rank`: competition ranks, tie-breaks, intervals, units that do not apply. Tables worked out by hand."""

from __future__ import annotations

import json
import time

import pytest

from ranking.cohorts import SET, TABLE, places, sheets
from scoring.tables import plain, section, table
from thidua import NOT_APPLICABLE, rank, score, score_many
from thidua.errors import ThiduaError

NA = NOT_APPLICABLE

ROWS = [
    # units as (a, b), keys, places
    ([(1, 1), (4, 1), (3, 0)], ("total",), "u1 1, u2 2, u0 3"),
    ([(2, 2), (4, 0), (1, 1)], ("total",), "u0 1, u1 1, u2 3"),  # 1224: after two firsts comes the third
    ([(2, 2), (4, 0), (0, 4), (1, 1)], ("total",), "u0 1, u1 1, u2 1, u3 4"),
    ([(1, 1), (2, 0), (4, 4)], ("total",), "u2 1, u0 2, u1 2"),
    # tie-breaks, in order
    ([(2, 2), (4, 0), (1, 1)], ("total", "section/I"), "u1 1, u0 2, u2 3"),
    ([(2, 2), (4, 0), (1, 1)], ("total", "section/II"), "u0 1, u1 2, u2 3"),
    ([(2, 2), (4, 0), (1, 1)], ("total", "-section/I"), "u0 1, u1 2, u2 3"),
    ([(2, 2), (2, 2), (1, 1)], ("total", "points:a", "points:b"), "u0 1, u1 1, u2 3"),
    ([(2, 2), (4, 0)], ("-total", "leaf:a"), "u1 1, u0 2"),
    ([(3, 1), (1, 3)], ("points:b",), "u1 1, u0 2"),
    # cohorts of one, nobody, all tied, all unknown
    ([(1, 1)], ("total",), "u0 1"),
    ([(None, None)], ("total",), "u0 1"),
    ([], ("total",), ""),
    ([(1, 1)] * 4, ("total",), "u0 1, u1 1, u2 1, u3 1"),
    ([(None, None)] * 3, ("total",), "u0 1..3, u1 1..3, u2 1..3"),
    # something unknown: b unknown is 0 to 4, or it does not apply (then the total is a alone)
    ([(4, 4), (4, None), (1, 1)], ("total",), "u0 1, u1 1..2, u2 3"),
    ([(3, 3), (4, None), (1, 1)], ("total",), "u0 1..2, u1 1..2, u2 3"),
    ([(4, 0), (4, None)], ("total",), "u1 1, u0 1..2"),  # u1 has 4 at least: at best alone first, never behind
    ([(0, 4), (4, None)], ("total", "section/I"), "u1 1, u0 2"),  # … and with the tie-break surely before
    ([(4, 0), (None, 0), (None, 4)], ("total",), "u2 1, u0 1..2, u1 1..3"),  # 4 against 0..4 and 4..8
    # not applicable: last, named, without a rank
    ([(NA, NA), (1, 1), (2, 2)], ("total",), "u2 1, u1 2, u0 -"),
    ([(NA, NA)], ("total",), "u0 -"),
    ([(NA, 0), (0, 0)], ("total",), "u0 1, u1 1"),  # one section that does not apply is not zero, yet the totals tie
    ([(NA, 4), (0, 4), (1, 3)], ("total", "section/I"), "u2 1, u1 2, u0 3"),  # a part that does not apply is below all
]


@pytest.mark.parametrize(("rows", "keys", "wanted"), ROWS)
def test_places(rows, keys, wanted):
    assert places(rank(sheets(*rows), by=keys)) == wanted


def test_a_part_that_does_not_apply_is_last_in_both_directions():
    """places.py: "a part that does not apply counts below every value"."""
    assert places(rank(sheets((NA, 4), (0, 4), (4, 0)), by=("-section/I", "total"))) == "u1 1, u2 2, u0 3"


def test_ties_and_findings():
    standing = rank(sheets((2, 2), (4, 0), (1, 1), (2, 0), (NA, NA), (None, 0)))
    assert [tie.units for tie in standing.ties] == [("u0", "u1"), ("u2", "u3")]
    codes = [finding.code for finding in standing.findings]
    assert codes == ["rank_tie", "rank_tie", "rank_unranked"]
    assert standing.findings[-1].where == "u4"
    assert "u0, u1" in standing.findings[0].message("vi")
    assert not standing.known
    assert standing.of("u4").best is None
    with pytest.raises(KeyError):
        standing.of("u9")


def test_a_tie_is_only_said_where_it_is_for_good():
    """u0 and u1 may still come out equal, and may not."""
    assert rank(sheets((2, 2), (2, None))).ties == ()
    assert rank(sheets((2, 2), (2, 2))).ties[0].units == ("u0", "u1")


def test_as_data():
    data = rank(sheets((2, 2), (NA, NA), (3, None)), by=("total", "section/I")).as_data()
    assert json.loads(json.dumps(data)) == data
    assert data["keys"] == ["total", "section/I"]
    last = data["placed"][-1]
    assert (last["unit"], last["best"], last["worst"]) == ("u1", None, None)
    assert data["placed"][0]["total"] == {"lowest": "4", "highest": "4", "may_not_apply": False}
    assert data["placed"][1]["values"]["section/I"] == {"lowest": "3", "highest": "3", "may_not_apply": False}
    assert data["placed"][1]["unknown"] == ["b"]


def test_the_order_of_the_sheets_does_not_matter():
    rows = sheets((2, 2), (4, 0), (1, 1), (3, None), (NA, NA), (None, None))
    assert rank(rows) == rank(reversed(rows)) == rank(sorted(rows, key=lambda sheet: sheet.total.highest or 0))


def refused(*args, **kwargs):
    with pytest.raises(ThiduaError) as caught:
        rank(*args, **kwargs)
    return caught.value.code


def test_refused():
    assert refused(sheets((1, 1)), by=("totl",)) == "rank_key"
    assert refused(sheets((1, 1)), by=("section/III",)) == "rank_key"
    assert refused(sheets((1, 1)), by=("applicable",)) == "rank_key"
    assert refused(sheets((1, 1)), by="total") == "rank_key"  # a text is not a list of keys
    assert refused([*sheets((1, 1)), *sheets((2, 2))]) == "rank_duplicate_unit"
    other = table(section("I", "10", plain("a")), facts=SET.model_dump()["facts"])
    assert refused([*sheets((1, 1)), score(other, {"a": "1"}, unit="x")]) == "rank_mixed_sets"


def test_the_same_table_compiled_twice_is_one_table():
    again = type(SET).model_validate(SET.model_dump(mode="json"))
    standing = rank([*sheets((1, 1)), score(again, {"a": 4, "b": 4}, unit="x")])
    assert places(standing) == "x 1, u0 2"


def cohort(count, unknown):
    """So many units, every `unknown`-th with an open answer (0: none)."""
    rows = [(f"u{i}", {"a": i % 5, "b": None if unknown and i % unknown == 0 else i // 7 % 5}) for i in range(count)]
    return score_many(TABLE, rows)


@pytest.mark.parametrize("unknown", [0, 10, 1])
def test_3000_units_in_two_seconds(unknown):
    """All known, one in ten still open (the first weeks of a campaign), and all open."""
    units = cohort(3_000, unknown)
    start = time.process_time()
    standing = rank(units, by=("total", "section/I", "section/II"))
    assert time.process_time() - start < 2
    assert len(standing.placed) == 3_000
    assert min(placed.best for placed in standing.placed) == 1


def test_nobody_can_be_explained():
    assert rank([]).explain().text("vi").strip()
    assert rank([], members=[]).explain().text("en").strip()


def test_a_long_list_of_names_is_cut_in_words():
    """10,000 names of 6 characters would be 80,000 characters in one sentence."""
    standing = rank(score(TABLE, {"a": 1, "b": 1}, unit=f"p{i:05}") for i in range(10_000))
    head = standing.explain().top.result
    assert head.text("vi").count("; ") == 20
    assert "p00019; và 9980 đơn vị khác" in head.text("vi")
    assert "p00019; and 9980 others" in head.text("en")
    # 200 names of 5,000 characters: each is clipped as well
    long = rank(score(TABLE, {"a": 1, "b": 1}, unit=f"{i:03}" + "x" * 5_000) for i in range(200))
    assert len(long.explain().top.result.text("vi")) < 20 * 310


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"sheets": None}, "invalid_shape"),
        ({"sheets": ["x"]}, "invalid_shape"),
        ({"outside": ["x"]}, "invalid_shape"),
        ({"by": None}, "rank_key"),
        ({"by": [None]}, "rank_key"),
        ({"tie_decided_by": ""}, "text_empty"),
        ({"tie_decided_by": True}, "text_type"),
    ],
)
def test_a_wrong_call_has_a_code(wrong, code):
    with pytest.raises(ThiduaError) as caught:
        rank(**{"sheets": sheets((1, 1)), **wrong})
    assert caught.value.code == code
