"""The leader rule, whatever the cluster: what is known later lies in what was possible before."""

from __future__ import annotations

import itertools

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from criteria.rules.making import number, one
from criteria.rules.test_relative_to_leader import rule
from thidua import NOT_APPLICABLE, Points, compile_table, score, score_cohort

FACTS = [number("done", "12"), number("target", "12", may_not_apply=True)]
OPTIONS = list(
    itertools.product(
        ("highest_rate", "highest_actual"),
        ("all_lead", "ask"),
        ("target_points", "full"),
        ("full", "zero", "not_applicable", "ask"),
        ("not_applicable", "share_of_highest"),
    )
)
TABLES = [compile_table(one(rule(*options), FACTS)) for options in OPTIONS[::3]]
UNIT = st.tuples(st.integers(0, 12), st.one_of(st.just(NOT_APPLICABLE), st.integers(0, 12)))
HIDDEN = st.tuples(st.booleans(), st.booleans())
quiet = settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=150)


def rows(units, hidden):
    return [
        (f"u{at}", {"done": None if no_done else done, "target": None if no_target else target})
        for at, ((done, target), (no_done, no_target)) in enumerate(zip(units, hidden, strict=False))
    ]


def inside(later, earlier):
    """Whether everything still possible was possible before."""
    if later.may_not_apply and not earlier.may_not_apply:
        return False
    if later.at_least is None:
        return True
    return earlier.at_least is not None and earlier.at_least <= later.at_least <= later.at_most <= earlier.at_most


@quiet
@given(st.sampled_from(TABLES), st.lists(UNIT, min_size=1, max_size=4), st.lists(HIDDEN, min_size=4, max_size=4))
def test_what_comes_out_was_possible(table, units, hidden):
    known = score_cohort(table, rows(units, [(False, False)] * 4))
    partly = score_cohort(table, rows(units, hidden))
    for (_, answers), before, after in zip(rows(units, hidden), partly, known, strict=True):
        assert inside(after.points("x"), before.points("x"))
        alone = score(table, answers)
        assert inside(before.points("x"), alone.points("x"))


@quiet
@given(st.sampled_from(TABLES), st.lists(UNIT, min_size=1, max_size=4))
def test_known_figures_give_points_or_a_question(table, units):
    """Open points are always a question that is said, and never leave 0 to the full mark."""
    for sheet in score_cohort(table, rows(units, [(False, False)] * 4)):
        points = sheet.points("x")
        assert [f.code for f in sheet.findings] == ([] if points.known else ["ask_open"])
        if points.at_least is not None:
            assert Points(0) <= points.at_least <= points.at_most <= Points(10)


@quiet
@given(st.lists(UNIT, min_size=2, max_size=4))
def test_more_is_never_worth_less(units):
    """Among units with targets, who has the higher rate has at least the points of the other."""
    table = TABLES_PLAIN
    sheets = score_cohort(table, rows(units, [(False, False)] * 4))
    rated = [(u, s.points("x").value) for u, s in zip(units, sheets, strict=True) if u[1] not in (0, NOT_APPLICABLE)]
    for (one_, points), (other, others) in itertools.permutations(rated, 2):
        if one_[0] * other[1] > other[0] * one_[1]:
            assert points >= others


TABLES_PLAIN = compile_table(one(rule(), FACTS))
