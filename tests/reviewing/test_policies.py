"""What stands, policy by policy, worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewing.made import ANSWERS, TABLE, codes, mark, plan, tier, written
from thidua import Points
from thidua.formulas.outcomes import NumberOutcome
from thidua.reviewing import Column, Inherit, LastStands, Lowest, Mean, Tier, TierStands, review

MEAN = {"kind": "mean", "step": "0.5"}
VERIFIER = {"kind": "tier_stands", "tier": "verifier"}


# II.1 by self is 9 (computed), of at most 10
@pytest.mark.parametrize(
    ("policy", "verifier", "council", "stands", "taken_from"),
    [
        ("last_stands", "7", "8", "8", "council"),
        ("last_stands", "7", None, "0..10", None),
        (VERIFIER, "7", "8", "7", "verifier"),
        (VERIFIER, None, "8", "0..10", None),
        ("inherit", "7", "8", "8", "council"),
        ("inherit", "7", None, "7", "verifier"),
        ("inherit", None, None, "9", "self"),
        ("lowest", "7", "8", "7", "verifier"),
        ("lowest", None, None, "9", "self"),
        (MEAN, "7", "8", "8", None),  # 24/3
        (MEAN, "7", "8.5", "8", None),  # 24.5/3 = 8.1666… → 8.0
        (MEAN, "7", None, "8", None),  # 16/2
        (MEAN, "8", "8.5", "8.5", None),  # 25.5/3
        (MEAN, None, None, "9", "self"),
    ],
)
def test_what_stands(policy, verifier, council, stands, taken_from):
    marks = [mark(code, "II.1", points) for code, points in (("verifier", verifier), ("council", council)) if points]
    found = review(TABLE, ANSWERS, written(plan(policy=policy), *marks)).of("II.1")
    assert (str(found.outcome), found.taken_from) == (stands, taken_from)


def test_a_policy_of_its_own_for_a_criterion():
    exceptions = [{"criteria": ["II.1"], "policy": {"kind": "lowest"}}]
    marks = [mark(t, c, p) for c in ("I.1", "II.1") for t, p in (("verifier", "5"), ("council", "6"))]
    found = review(TABLE, ANSWERS, written(plan(exceptions=exceptions), *marks))
    assert (str(found.of("I.1").outcome), str(found.of("II.1").outcome)) == ("6", "5")
    # I.1 6 + I.2 8 + II.1 5
    assert str(found.total) == "19"


@pytest.mark.parametrize("policy", ["lowest", MEAN])
def test_an_empty_required_column_keeps_it_open(policy):
    tiers = (tier("self"), tier("verifier"), tier("council", required=True))
    found = review(TABLE, ANSWERS, written(plan(*tiers, policy=policy), mark("verifier", "II.1", "4")))
    assert str(found.of("II.1").outcome) == "0..10"
    assert found.of("II.1").stands.awaited == ("council",)
    # required everywhere: three criteria are missing
    assert codes(found.findings) == ["review_missing_column"] * 3


def test_an_empty_required_column_inherits_where_the_policy_says_so_and_is_reported():
    tiers = (tier("self"), tier("verifier"), tier("council", required=True))
    found = review(TABLE, ANSWERS, written(plan(*tiers), mark("verifier", "II.1", "4")))
    assert str(found.of("II.1").outcome) == "4"
    assert codes(found.findings) == ["review_missing_column"] * 3


@pytest.mark.parametrize("policy", ["lowest", MEAN])
def test_points_against_does_not_apply_stay_open_until_people_agree(policy):
    review_ = written(plan(policy=policy), mark("verifier", "I.2", not_applicable=True))
    found = review(TABLE, ANSWERS, review_)
    assert str(found.of("I.2").outcome) == "0..10 or not applicable"
    assert codes(found.findings) == ["review_applicability_differs"]
    agreed = review(TABLE, {**ANSWERS, "late": {"not_applicable": "Không được giao"}}, review_)
    assert str(agreed.of("I.2").outcome) == "not applicable"
    # I.1 8 + I.2 full 10 + II.1 9
    assert (str(agreed.total), agreed.findings) == ("27", ())


def test_a_withdrawn_mark_gives_nothing():
    found = review(TABLE, ANSWERS, written(plan(), mark("council", "II.1", "4"), mark("council", "II.1")))
    assert str(found.of("II.1").outcome) == "9"


def test_the_later_mark_of_a_tier_counts_and_the_earlier_stays_on_record():
    both = written(plan(), mark("council", "II.1", "4"), mark("council", "II.1", "6"))
    assert str(review(TABLE, ANSWERS, both).of("II.1").outcome) == "6"
    assert [str(m.points) for m in both.marks] == ["4", "6"]


ANYTHING = NumberOutcome(0, 100, 1, may_not_apply=False)
POLICIES = [LastStands(), TierStands(tier="b"), Inherit(), Lowest(), Mean(step="1"), Mean(step="0.3", mode="up")]


@st.composite
def intervals(draw):
    low = draw(st.integers(0, 100))
    return (low, draw(st.integers(low, 100)))


def column(code, interval):
    if interval is None:
        return Column(Tier.model_validate({"code": code, "label": code}), None)
    outcome = NumberOutcome(*interval, 1, may_not_apply=False)
    return Column(Tier.model_validate({"code": code, "label": code}), outcome, computed=True)


@given(st.sampled_from(POLICIES), st.lists(intervals(), min_size=3, max_size=3), st.data())
def test_learning_a_figure_only_narrows_what_stands(policy, wide, data):
    exact = [data.draw(st.integers(low, high)) for low, high in wide]
    before = policy.stands([column(c, pair) for c, pair in zip("abc", wide, strict=True)], ANYTHING).outcome
    after = policy.stands([column(c, (x, x)) for c, x in zip("abc", exact, strict=True)], ANYTHING).outcome
    assert after.known
    assert before.at_least <= after.value <= before.at_most
    assert Points(0) <= after.value <= Points(10)


def test_rounding_a_mean_never_steps_over_the_full_mark():
    # the mean of 10, 10 and 9.9 is 9.966…, up to a step of 0.3 it would be 10.2
    columns = [column("a", (100, 100)), column("b", (100, 100)), column("c", (99, 99))]
    assert str(Mean(step="0.3", mode="up").stands(columns, ANYTHING).outcome) == "10"
