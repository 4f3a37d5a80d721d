"""Ranks as intervals against every way in which the open answers may still turn out."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ranking.cohorts import TABLE
from thidua import NOT_APPLICABLE, rank, score_many

quiet = settings(deadline=None, suppress_health_check=list(HealthCheck))
NA = NOT_APPLICABLE
VALUES = (0, 2, 4, NA)  # a coarse grid with both ends of the range

answers = st.tuples(st.sampled_from((0, 1, 2, 4, NA, None)), st.sampled_from((0, 2, 4, NA, None)))
cohorts = st.lists(answers, min_size=1, max_size=4).filter(
    lambda rows: sum(answer is None for row in rows for answer in row) <= 4
)


def totals(row):
    """The sheet of one unit, by hand: total, I, II; None where it does not apply."""
    a, b = (None if answer is NA else answer for answer in row)
    known = [value for value in (a, b) if value is not None]
    return sum(known) if known else None, a, b


def key_of(row, keys):
    """What the unit is compared by, higher better; what does not apply is below everything."""
    total, first, second = totals(row)
    found = {"total": total, "section/I": first, "section/II": second}
    return tuple(-1 if found[key] is None else found[key] for key in keys)


def ranks(rows, keys):
    """Competition ranks of fully known rows; None for who is not ranked."""
    ranked = [key_of(row, keys) for row in rows if totals(row)[0] is not None]
    return [None if totals(row)[0] is None else 1 + sum(other > key_of(row, keys) for other in ranked) for row in rows]


def completed(rows):
    """Every way to answer what is open."""
    choices = [VALUES if answer is None else (answer,) for row in rows for answer in row]
    for flat in product(*choices):
        yield [tuple(flat[i : i + 2]) for i in range(0, len(flat), 2)]


def placed(rows, keys):
    units = [f"u{i}" for i in range(len(rows))]
    given_ = [(unit, {"a": a, "b": b}) for unit, (a, b) in zip(units, rows, strict=True)]
    standing = rank(score_many(TABLE, given_), by=keys)
    return [standing.of(unit) for unit in units]


@pytest.mark.parametrize("keys", [("total",), ("total", "section/I"), ("section/II", "total")])
def test_every_completion_lies_in_the_interval(keys):
    @settings(quiet, max_examples=60)
    @given(cohorts)
    def run(rows):
        found = placed(rows, keys)
        for full in completed(rows):
            for place, one in zip(found, ranks(full, keys), strict=True):
                if one is not None and place.best is not None:
                    assert place.best <= one <= place.worst, (rows, full)
                if place.best is None:
                    assert one is None

    run()


@settings(quiet, max_examples=60)
@given(cohorts)
def test_by_the_total_the_interval_is_reached(rows):
    """One key, every unit's answers its own: both ends are reached; a unit that does not apply comes last."""
    if any(NA in row and None in row for row in rows) or any(row == (NA, NA) for row in rows):
        return
    found = placed(rows, ("total",))
    outcomes = [ranks(full, ("total",)) for full in completed(rows)]
    outcomes = [[place or 1 + len(one) - one.count(None) for place in one] for one in outcomes]
    for i, place in enumerate(found):
        assert min(one[i] for one in outcomes) == place.best
        assert max(one[i] for one in outcomes) == place.worst


@settings(quiet, max_examples=60)
@given(cohorts)
def test_fully_known_cohorts(rows):
    for full in list(completed(rows))[:8]:
        assert [place.best for place in placed(full, ("total",))] == ranks(full, ("total",))
        assert all(place.known for place in placed(full, ("total",)))


@settings(quiet, max_examples=60)
@given(cohorts, st.data())
def test_learning_an_answer_only_narrows_the_ranks(rows, data):
    open_places = [(i, j) for i, row in enumerate(rows) for j, answer in enumerate(row) if answer is None]
    if not open_places:
        return
    i, j = data.draw(st.sampled_from(open_places))
    learned = [list(row) for row in rows]
    learned[i][j] = data.draw(st.sampled_from(VALUES))
    before, after = placed(rows, ("total", "section/I")), placed([tuple(r) for r in learned], ("total", "section/I"))
    for wide, narrow in zip(before, after, strict=True):
        if narrow.best is not None:
            assert wide.best <= narrow.best <= narrow.worst <= wide.worst
