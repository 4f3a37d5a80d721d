"""Any table can be reviewed: groups inside sections, lists, deductions, rules that ask."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from criteria.tables import FACTS, criterion, formula, section, table
from reviewing.made import adjustment, codes, mark, plan, tier, written
from scoring.tables import blank
from thidua import score
from thidua.reviewing import review

MIXED = table(
    section(
        "I",
        "40",
        criterion("I.1", "10", {"kind": "proportional", "actual": "done", "target": "due", "on_zero": "full"}),
        {
            "code": "I.2",
            "label": "Nhóm",
            "max": "12",
            "criteria": [
                criterion("I.2.a", "10", {"kind": "deduct_per_event", "events": "late", "each": "1.5"}, round="0.5"),
                criterion("I.2.b", "5", {"kind": "all_or_nothing", "met": "plan"}, not_applicable="rescale"),
            ],
        },
    ),
    section("B", "5", criterion("B.1", "5", formula("change")), kind="bonus"),
    section("D", "5", criterion("D.1", "5", {"kind": "capped_count", "count": "late", "each": "1"}), kind="deduction"),
    highest_total="50",
    round_total="0.1",
)
# 1 share 40/50 → 8; 10 - 3 = 7 and 5, the group capped at 12; bonus 2; less 2: 8 + 12 + 2 - 2
ANSWERS = {"done": "40", "due": "50", "late": "2", "plan": True, "change": "2"}


def test_the_sum_by_hand():
    assert str(score(MIXED, ANSWERS).total) == "20"
    assert str(review(MIXED, ANSWERS, written(plan())).total) == "20"


@pytest.mark.parametrize("name", ["reviewed_1", "Reviewed_1", "REVIEWEDX"])
def test_no_name_of_a_fact_stands_in_the_way(name):
    of = table(section("I", "10", criterion("x", "10", formula(name))), facts=[blank(name, "10")])
    assert str(review(of, {name: 5}, written(plan(), mark("verifier", "x", "7"))).total) == "7"


@pytest.mark.parametrize(
    ("entry", "total"),
    [
        (mark("verifier", "I.2.a", "3.5"), "16.5"),  # 8 + (3.5 + 5) + 2 - 2
        (mark("verifier", "I.2.b", "0"), "15"),  # 8 + 7 + 2 - 2
        (mark("verifier", "D.1", "5"), "17"),  # 8 + 12 + 2 - 5
        (mark("verifier", "B.1", "0"), "18"),
        # I.2.b does not apply: 7 × (10 + 5) / 10 = 10.5; 8 + 10.5 + 2 - 2
        (mark("verifier", "I.2.b", not_applicable=True), "18.5"),
        # late counts in I.2.a (10 - 6 = 4) and in D.1 (4): 8 + 9 + 2 - 4
        (adjustment("verifier", "late", "4"), "15"),
    ],
)
def test_marks_inside_groups_and_beside_the_scale(entry, total):
    found = review(MIXED, ANSWERS, written(plan(), entry))
    assert (str(found.total), found.findings) == (total, ())


SAID = st.fixed_dictionaries(
    {},
    optional={
        "done": st.integers(0, 1000).map(str),
        "due": st.one_of(st.integers(0, 1000).map(str), st.just({"not_applicable": "Không được giao"})),
        "late": st.one_of(st.integers(0, 50).map(str), st.just({"not_applicable": "Ca đêm"})),
        "plan": st.one_of(st.booleans(), st.just({"not_applicable": "Không được giao"})),
        "change": st.integers(-100, 100).map(lambda n: f"{'-' * (n < 0)}{abs(n) // 10}.{abs(n) % 10}"),
    },
)


@given(SAID)
def test_the_reviewed_form_of_a_table_says_what_the_table_says(answers):
    first = score(MIXED, answers)
    found = review(MIXED, answers, written(plan())).sheet
    for name in first.table.place:
        if name.split(":")[0] not in ("rule", "rounded"):
            assert str(found.outcome(name)) == str(first.outcome(name)), name
    assert found.unknown == first.unknown


def test_a_fact_of_two_criteria_takes_a_tier_that_may_mark_both():
    tiers = (tier("self"), tier("verifier", criteria=["I.2.a"]))
    found = review(MIXED, ANSWERS, written(plan(*tiers), adjustment("verifier", "late", "4")))
    assert (codes(found.findings), str(found.total)) == (["review_not_competent"], "20")


EXPERT = table(
    section("I", "10", criterion("I.1", "10", {"kind": "expert_mark", "mark": "share", "step": "0.25", "lowest": "1"})),
    facts=FACTS,
)


@pytest.mark.parametrize(
    ("entry", "points", "found"),
    [
        (mark("verifier", "I.1", "7.75"), "7.75", []),
        (adjustment("verifier", "share", "7.75"), "7.75", []),
        (mark("verifier", "I.1", "7.7"), "0..10 or not applicable", ["review_mark_step"]),
        (mark("verifier", "I.1", "0.5"), "0..10 or not applicable", ["review_under_floor"]),
    ],
)
def test_a_mark_of_experts(entry, points, found):
    reviewed = review(EXPERT, {"share": "8.5"}, written(plan(), entry))
    assert (str(reviewed.of("I.1").outcome), codes(reviewed.findings)) == (points, found)


def test_a_question_of_the_rule_is_answered_by_a_mark():
    asks = {"kind": "proportional", "actual": "done", "target": "due", "on_zero": "ask"}
    asking = table(section("I", "10", criterion("I.1", "10", asks)))
    answers = {"done": "3", "due": "0"}
    assert codes(review(asking, answers, written(plan())).findings) == ["ask_open"]
    settled = review(asking, answers, written(plan(), mark("council", "I.1", "6")))
    assert (codes(settled.findings), str(settled.total)) == ([], "6")


LISTED = table(
    section("I", "10", criterion("I.1", "10", formula("max(10 - count(files, late), 0)"))),
    facts=[
        {
            "kind": "items",
            "name": "files",
            "most": 20,
            "fields": [{"kind": "yes_no", "name": "late"}],
        }
    ],
)


def test_a_table_over_a_list_of_records():
    answers = {"files": [{"late": True}, {"late": False}, {"late": True}]}
    assert str(review(LISTED, answers, written(plan())).total) == "8"
    assert str(review(LISTED, answers, written(plan(), mark("verifier", "I.1", "5"))).total) == "5"
