"""A review as a whole: adjustments and marks, competence, reasons, the verified sheet and its explanation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewing.made import ANSWERS, TABLE, adjustment, codes, mark, plan, tier, written
from thidua import CriteriaSet, ThiduaError, rank, score
from thidua.reviewing import Mark, Review, review


def test_without_anything_written_the_sheet_is_the_first_one():
    found = review(TABLE, ANSWERS, written(plan()), unit="A")
    assert (str(found.total), found.findings) == ("25", ())
    assert found.sheet.class_.value == "good"
    assert found.computed.as_data() == score(TABLE, ANSWERS, unit="A").as_data()


@pytest.mark.parametrize(
    ("entries", "points", "total"),
    [
        # 73 done → 7.3 → 7.5
        ([adjustment("verifier", "done", "73")], {"I.1": "7.5"}, "24.5"),
        # the council finds 3 late: 10 - 6
        ([adjustment("verifier", "late", "2"), adjustment("council", "late", "3")], {"I.2": "4"}, "21"),
        # the verifier's points give way to the figure the council found
        ([mark("verifier", "I.2", "1"), adjustment("council", "late", "3")], {"I.2": "4"}, "21"),
        # the council's points stand over the figure of the verifier
        ([adjustment("verifier", "late", "3"), mark("council", "I.2", "9")], {"I.2": "9"}, "26"),
        # does not apply: full points
        ([mark("verifier", "I.2", not_applicable=True)], {"I.2": "not applicable"}, "27"),
        ([adjustment("verifier", "late", {"not_applicable": "Không được giao"})], {"I.2": "not applicable"}, "27"),
        ([mark("verifier", "II.1", "0")], {"II.1": "0"}, "16"),
        ([mark("verifier", "I.1", "6.5"), mark("council", "II.1", "4.25")], {"I.1": "6.5", "II.1": "4.25"}, "18.75"),
    ],
)
def test_marks_and_adjustments(entries, points, total):
    found = review(TABLE, ANSWERS, written(plan(), *entries))
    assert {code: str(found.of(code).outcome) for code in points} == points
    assert str(found.total) == total
    assert found.findings == ()


def test_a_adjusted_fact_counts_in_conditions_too():
    found = review(TABLE, ANSWERS, written(plan(), adjustment("verifier", "clean", False)))
    assert found.sheet.class_.value == "unclassified"


def test_the_points_of_one_tier_stand_although_a_later_one_changed_the_figure():
    verified = plan(policy={"kind": "tier_stands", "tier": "self"})
    found = review(TABLE, ANSWERS, written(verified, adjustment("council", "late", "5")))
    # I.2 by self 8, by the rule with the council's figure 0
    assert (str(found.of("I.2").outcome), str(found.computed.points("I.2")), str(found.total)) == ("8", "0", "25")
    assert found.of("I.2").replaced


def test_an_open_column_leaves_the_total_open_and_never_guesses():
    found = review(TABLE, ANSWERS, written(plan(policy="last_stands"), mark("council", "I.1", "8")))
    # I.1 8; I.2 0..10 or full 10; II.1 0..10
    assert str(found.total) == "8..28"
    assert codes(found.findings) == ["review_missing_column"] * 2


def test_an_unknown_fact_stays_unknown_under_review():
    found = review(TABLE, {**ANSWERS, "done": None}, written(plan(), mark("verifier", "II.1", "5")))
    # I.1 0..10, I.2 8, II.1 5
    assert str(found.total) == "13..23"
    assert found.sheet.unknown == ("done",)


@pytest.mark.parametrize(
    ("entry", "code", "points"),
    [
        (mark("verifier", "II.1", "10.5"), "review_over_maximum", "0..10"),
        (mark("verifier", "II.1", "-1"), "review_under_floor", "0..10"),
        (mark("verifier", "I.1", "7.3"), "review_mark_step", "0..10"),
        (mark("verifier", "II.1", "0.0000001"), "review_mark_step", "0..10"),
        (mark("verifier", "II.1", not_applicable=True), "review_not_applicable", "0..10"),
        (adjustment("verifier", "culture", "11"), "answer_range", "0..10"),
    ],
)
def test_what_does_not_fit_is_a_finding_and_not_known(entry, code, points):
    found = review(TABLE, ANSWERS, written(plan(), entry))
    criterion = entry.criterion if isinstance(entry, Mark) else "II.1"
    assert code in codes(found.findings)
    assert str(found.of(criterion).outcome) == points


LIMITED = (tier("self"), tier("verifier", criteria=["I.1", "I.2"]), tier("board", criteria=["II.1"]))


@pytest.mark.parametrize(
    ("entry", "finding"),
    [
        (mark("verifier", "II.1", "1"), "review_not_competent"),
        (mark("board", "I.1", "1"), "review_not_competent"),
        (adjustment("board", "late", "5"), "review_not_competent"),
        (adjustment("verifier", "clean", False), "review_not_competent"),  # it decides the class, not a criterion
        (mark("verifier", "IX.9", "1"), "review_criterion_unknown"),
    ],
)
def test_a_tier_without_competence_changes_nothing(entry, finding):
    found = review(TABLE, ANSWERS, written(plan(*LIMITED), entry))
    assert (codes(found.findings), str(found.total)) == ([finding], "25")
    assert found.sheet.class_.value == "good"


def test_different_items_have_different_scorers():
    entries = (adjustment("verifier", "late", "2"), mark("board", "II.1", "6"))
    found = review(TABLE, ANSWERS, written(plan(*LIMITED, policy="last_stands"), *entries))
    # I.1: the verifier gave nothing; I.2 = 10 - 4; II.1 = 6
    assert [str(found.of(code).outcome) for code in ("I.1", "I.2", "II.1")] == ["0..10", "6", "6"]


@pytest.mark.parametrize(
    ("reason_from", "points", "reason", "found"),
    [
        ("0", "8.5", None, ["review_reason_missing"]),
        ("0", "8.5", "Thiếu ảnh", []),
        ("0", "9", None, []),  # no difference
        ("1", "8.5", None, []),  # 0.5 < 1
        ("1", "8", None, ["review_reason_missing"]),  # exactly 1
        ("1", "10", None, ["review_reason_missing"]),  # upwards too
        (None, "0", None, []),
    ],
)
def test_a_difference_needs_a_reason(reason_from, points, reason, found):
    entry = mark("verifier", "II.1", points, reason=reason)
    assert codes(review(TABLE, ANSWERS, written(plan(reason_from=reason_from), entry)).findings) == found


def test_a_adjustment_is_a_difference_too():
    found = review(TABLE, ANSWERS, written(plan(), adjustment("verifier", "late", "3", reason=None)))
    assert codes(found.findings) == ["review_reason_missing"]
    (gap,) = found.of("I.2").differences
    assert (gap.earlier.code, gap.later.code, str(gap.points)) == ("self", "verifier", "-4")


def test_does_not_apply_against_points_is_a_difference_without_a_size():
    found = review(TABLE, ANSWERS, written(plan(), mark("verifier", "I.2", not_applicable=True, reason=None)))
    assert codes(found.findings) == ["review_reason_missing"]
    assert found.of("I.2").differences[0].points is None


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (plan(tier("self", criteria=["I.9"])), "review_plan_criterion"),
        (plan(exceptions=[{"criteria": ["I.9"], "policy": {"kind": "lowest"}}]), "review_plan_criterion"),
        (plan(tier("self", criteria=["I.1"])), "review_nobody"),
        (plan(*LIMITED, policy={"kind": "tier_stands", "tier": "board"}), "review_policy_tier"),
    ],
)
def test_a_plan_that_does_not_fit_the_table_is_refused(made, code):
    with pytest.raises(ThiduaError) as caught:
        review(TABLE, ANSWERS, Review(plan=made))
    assert caught.value.code == code


def test_reviewed_units_share_one_table_and_can_be_ranked():
    a = review(TABLE, ANSWERS, written(plan(), mark("verifier", "II.1", "3")), unit="A")
    b = review(TABLE, ANSWERS, written(plan(policy="lowest"), adjustment("council", "late", "2")), unit="B")
    standing = rank([a.sheet, b.sheet])
    # A: 8 + 8 + 3 = 19, B: 8 + 6 + 9 = 23
    assert [(p.unit, p.best) for p in standing.placed] == [("B", 1), ("A", 2)]
    assert a.sheet.table is b.sheet.table


def test_a_table_made_again_has_the_same_reviewed_identity():
    again = CriteriaSet.model_validate(TABLE.model_dump(mode="json"))
    marks = written(plan(), mark("verifier", "II.1", "3"))
    first, second = (review(table, ANSWERS, marks).sheet.table.digest for table in (TABLE, again))
    assert first == second != TABLE.digest()


def test_names_of_the_table_are_never_taken():
    data = TABLE.model_dump(mode="json")
    data["facts"].append({"kind": "number", "name": "reviewed_1", "highest": "5"})
    found = review(CriteriaSet.model_validate(data), ANSWERS, written(plan(), mark("verifier", "II.1", "3")))
    assert str(found.total) == "19"


def test_answers_that_are_no_mapping_are_a_finding():
    found = review(TABLE, [1, 2], written(plan(), mark("verifier", "II.1", "3")))
    assert codes(found.findings)[0] == "answers_shape"
    assert str(found.of("II.1").outcome) == "3"


def test_the_explanation_shows_every_column():
    entries = (
        mark("verifier", "II.1", "7", reason="Thiếu minh chứng", evidence="BB 12", by="Lan"),
        adjustment("verifier", "late", "2", reason="Sổ công văn"),
    )
    found = review(TABLE, ANSWERS, written(plan(), *entries), unit="A")
    vi, en = (found.explain().text(lang) for lang in ("vi", "en"))
    for words in (
        "Self: 9\n",
        "Verifier: 7 (Lan; Thiếu minh chứng; BB 12)\n",
        "Council: chưa chấm\n",
        "Lấy điểm của: Verifier\n",
        "Lệch, Verifier so với Self: -2\n",
        "Verifier: 6 (Sổ công văn)\n",
        "Tổng điểm: 21",  # 8 + 6 + 7
        "Cách tính: culture\n",
    ):
        assert words in vi
    assert "The points that stand: Verifier" in en
    assert "Difference, Verifier against Self: -2" in en
    assert "reviewed_" not in vi
    assert found.explain().html("vi").count("Lấy điểm của") == 3


def test_an_open_column_is_named_in_the_explanation():
    found = review(TABLE, ANSWERS, written(plan(policy="last_stands")))
    text = found.explain().text("vi")
    assert text.count("Còn chờ: Council") == 3
    assert "Điểm được công nhận của tiêu chí II.1" in text


def test_as_data_is_plain():
    import json

    data = review(TABLE, ANSWERS, written(plan(), mark("verifier", "II.1", "7")), unit="A").as_data()
    assert json.loads(json.dumps(data))["criteria"]["II.1"]["differences"] == [
        {"earlier": "self", "later": "verifier", "points": "-2", "reason": "Đã kiểm tra"}
    ]
    assert data["sheet"]["total"]["lowest"] == "23"


HALVES = st.integers(0, 20).map(lambda n: f"{n // 2}.{5 * (n % 2)}")
ENTRIES = st.lists(
    st.one_of(
        st.builds(
            mark, st.sampled_from(["self", "verifier", "council"]), st.sampled_from(["I.1", "I.2", "II.1"]), HALVES
        ),
        st.builds(adjustment, st.sampled_from(["verifier", "council"]), st.just("done"), st.integers(0, 100).map(str)),
        st.builds(adjustment, st.sampled_from(["self", "council"]), st.just("late"), st.integers(0, 10).map(str)),
    ),
    max_size=6,
)
SAID = st.fixed_dictionaries(
    {},
    optional={
        "done": st.integers(0, 100).map(str),
        "late": st.integers(0, 10).map(str),
        "culture": st.integers(0, 10).map(str),
        "clean": st.booleans(),
    },
)


@given(ENTRIES, SAID, st.sampled_from(["inherit", "lowest", "last_stands", {"kind": "mean", "step": "0.25"}]))
def test_the_verified_sheet_holds_what_stands_and_learning_a_fact_narrows_it(entries, said, policy):
    written_ = written(plan(policy=policy), *entries)
    partly = review(TABLE, said, written_)
    whole = review(TABLE, {**ANSWERS, **said}, written_)
    for found in whole.criteria:
        leaf = whole.sheet.number(f"leaf:{found.criterion.code}")
        assert (leaf.at_least, leaf.at_most) == (found.outcome.at_least, found.outcome.at_most)
        before = partly.of(found.criterion.code).outcome
        assert before.at_least <= found.outcome.at_least
        assert found.outcome.at_most <= before.at_most
    assert partly.total.at_least <= whole.total.at_least
    assert whole.total.at_most <= partly.total.at_most


def test_an_open_figure_is_no_difference():
    found = review(TABLE, {**ANSWERS, "done": None}, written(plan(), mark("verifier", "I.1", "5", reason=None)))
    assert (found.of("I.1").differences, found.findings) == ((), ())


def test_a_rule_that_stands_is_explained_as_the_rule_explains_it():
    text = review(TABLE, {**ANSWERS, "done": "73"}, written(plan())).explain().text("vi")
    assert "Làm tròn đến 0.5: 7.3 → 7.5" in text


def test_a_fact_that_also_decides_the_class_takes_a_tier_that_may_mark_all():
    data = TABLE.model_dump(mode="json")
    data["classes"]["bands"][0]["guards"][0]["holds"] = "culture >= 5"
    guarded = CriteriaSet.model_validate(data)
    entry = adjustment("board", "culture", "6")
    assert str(review(TABLE, ANSWERS, written(plan(*LIMITED), entry)).total) == "22"  # 8 + 8 + 6
    refused = review(guarded, ANSWERS, written(plan(*LIMITED), entry))
    assert (codes(refused.findings), str(refused.total)) == (["review_not_competent"], "25")


@pytest.mark.parametrize(("label", "code"), [("", "text_empty"), ("\u200b", "text_empty"), ("\x00", "text_control")])
def test_words_for_a_unit_that_are_no_words(label, code):
    with pytest.raises(ThiduaError) as caught:
        review(TABLE, ANSWERS, written(plan()), label=label)
    assert caught.value.code == code
