"""Closing at the deadline: what becomes of each missing answer, and what is left alone."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from criteria.tables import criterion, formula, section, table
from reviewing.made import ANSWERS, TABLE, adjustment, codes, mark, plan, written
from thidua import CriteriaSet, ThiduaError, score, score_cohort
from thidua.reviewing import ClosingPolicy, close, review

DEADLINE = date(2024, 12, 25)

KINDS = CriteriaSet.model_validate(
    {
        "code": "kinds",
        "label": "Mọi loại số liệu",
        "citation": {"instrument": "Bảng minh họa", "mark": "illustrative"},
        "facts": [
            {"kind": "number", "name": "done", "highest": "10"},
            {"kind": "number", "name": "staff", "lowest": "1", "highest": "10"},
            {"kind": "number", "name": "due", "highest": "10", "may_not_apply": True},
            {"kind": "yes_no", "name": "plan"},
            {"kind": "choice", "name": "report", "members": ["none", "late", "on_time"]},
            {"kind": "date", "name": "sent", "lowest": "2024-01-01", "highest": "2024-12-31"},
        ],
        "sections": [
            {
                "code": "I",
                "label": "Mục I",
                "max": "20",
                "criteria": [
                    {"code": "1", "label": "a", "max": "10", "rule": {"kind": "formula", "formula": "done"}},
                    {"code": "2", "label": "b", "max": "10", "rule": {"kind": "all_or_nothing", "met": "plan"}},
                ],
            }
        ],
    }
)


def closed(answers, table=KINDS, on=DEADLINE, more=None, **policy):
    made = ClosingPolicy.model_validate(policy)
    return close(score(table, answers, unit="A"), deadline=DEADLINE, on=on, by="Lan", policy=made, **(more or {}))


def became(found):
    return {fact.fact: fact.became for fact in found.facts}


def test_everything_to_zero():
    found = closed({}, otherwise="zero")
    assert became(found) == {"done": "0", "due": "0", "plan": False}
    # staff begins at 1; a choice and a day have no zero
    assert [(f.code, f.where) for f in found.findings if f.severity == "error"] == [
        ("close_range", "staff"),
        ("close_no_zero", "report"),
        ("close_no_zero", "sent"),
    ]
    assert found.sheet.unknown == ("staff", "report", "sent")
    assert str(found.sheet.total) == "0"


def test_everything_to_does_not_apply():
    found = closed({}, otherwise="not_applicable")
    assert [fact.fact for fact in found.facts] == ["due"]
    assert [f.where for f in found.findings if f.code == "close_not_applicable"] == [
        *("done", "staff", "plan", "report", "sent"),
    ]
    claim = found.sheet.claims["due"]
    assert (claim.by, "2024-12-25" in claim.because) == ("Lan", True)


@pytest.mark.parametrize(
    ("fact", "to", "answer", "result", "finding"),
    [
        ("report", "answer", "none", "none", "close_closed"),
        ("report", "answer", "never", None, "answer_member"),
        ("report", "answer", 0, None, "answer_member"),
        ("sent", "answer", "2024-12-31", "2024-12-31", "close_closed"),
        ("sent", "answer", "2025-01-01", None, "answer_range"),
        ("staff", "answer", "1", "1", "close_closed"),
        ("staff", "answer", "11", None, "answer_range"),
        ("plan", "answer", False, False, "close_closed"),
        ("plan", "answer", "no", None, "answer_type"),
    ],
)
def test_a_declared_answer(fact, to, answer, result, finding):
    found = closed({}, facts=[{"facts": [fact], "to": to, "answer": answer}])
    assert found.findings[0].code == finding
    assert became(found) == ({} if result is None else {fact: result})
    assert (fact in found.sheet.unknown) is (result is None)


def test_a_fact_of_its_own_policy_is_left():
    found = closed({}, otherwise="zero", facts=[{"facts": ["done", "staff", "report", "sent"], "to": "leave"}])
    assert became(found) == {"due": "0", "plan": False}


def test_known_answers_and_claims_are_never_touched():
    answers = {"done": "7", "due": {"not_applicable": "Không được giao"}, "plan": True}
    found = closed(answers, otherwise="zero", facts=[{"facts": ["staff", "report", "sent"], "to": "leave"}])
    assert (found.facts, found.findings, found.before) == ((), (), found.after)
    assert str(found.sheet.total) == "17"
    assert found.sheet.claims["due"].because == "Không được giao"


def test_the_default_closes_nothing():
    found = closed({"done": "7"})
    assert (found.facts, found.findings, str(found.sheet.total)) == ((), (), "7..17")


@pytest.mark.parametrize(("on", "closes"), [(date(2024, 12, 24), False), (DEADLINE, True), (date(2025, 1, 2), True)])
def test_only_from_the_deadline_on(on, closes):
    found = closed({"plan": True}, on=on, facts=[{"facts": ["done"], "to": "zero"}])
    assert bool(found.facts) is closes
    assert codes(found.findings) == (["close_closed"] if closes else ["close_too_early"])
    assert str(found.sheet.total) == ("10" if closes else "10..20")


def test_no_evidence():
    answers = {"done": "7", "due": "3", "plan": True, "staff": "4", "report": "late"}
    found = closed(answers, no_evidence="zero", more={"evidence": {"done", "report"}})
    # staff cannot be 0 and stays; due and plan become 0 and no
    assert became(found) == {"due": "0", "plan": False}
    assert {fact.why for fact in found.facts} == {"no_evidence"}
    assert [(f.code, f.where) for f in found.findings] == [
        ("close_range", "staff"),
        ("close_without_evidence", "due"),
        ("close_without_evidence", "plan"),
    ]
    assert (str(found.sheet.total), found.sheet.unknown) == ("7", ("sent",))


def test_evidence_is_asked_only_where_it_is_declared():
    answers = {"done": "7", "plan": True}
    found = closed(answers, no_evidence="zero", evidence_for=["done"], more={"evidence": ()})
    assert became(found) == {"done": "0"}
    assert closed(answers, more={"evidence": ()}).facts == ()


@pytest.mark.parametrize(("policy", "total"), [("close", "0"), ("leave", "0..20")])
def test_a_unit_that_sent_nothing(policy, total):
    found = closed({}, otherwise="zero", not_submitted=policy, more={"submitted": False})
    assert found.findings[0].code == "close_not_submitted"
    assert dict(found.findings[0].params)["policy"] == policy
    assert str(found.sheet.total) == total


def test_a_missing_figure_that_pays_is_a_warning():
    answers = {"done": "80", "culture": "9", "clean": True}
    # late unknown: 10 - 0..10, or full: 17..27; closed at 0 → 27
    found = closed(answers, TABLE, otherwise="zero")
    assert codes(found.findings) == ["close_closed", "close_favours"]
    assert str(found.sheet.total) == "27"
    costly = closed(answers, TABLE, facts=[{"facts": ["late"], "to": "answer", "answer": "5"}])
    assert (codes(costly.findings), str(costly.sheet.total)) == (["close_closed"], "17")


def test_a_reviewed_sheet_is_closed_under_its_marks():
    answers = {"done": None, "late": None, "culture": "9", "clean": True}
    marks = written(plan(), mark("verifier", "II.1", "5"), adjustment("verifier", "late", "2"))
    before = review(TABLE, answers, marks, unit="A")
    assert str(before.total) == "11..21"  # 0..10 + 6 + 5
    policy = ClosingPolicy.model_validate({"otherwise": "zero", "no_evidence": "zero"})
    found = close(before, deadline=DEADLINE, on=DEADLINE, by="Lan", policy=policy, evidence={"culture", "clean"})
    # late was found by the verifier: neither closed nor struck
    assert became(found) == {"done": "0"}
    assert str(found.sheet.total) == "11"
    assert (str(found.reviewed.of("II.1").column("self")), found.reviewed.of("II.1").taken_from) == ("9", "verifier")
    assert found.sheet.table is before.sheet.table


def test_the_record_of_the_step():
    import json

    found = closed({"done": "7"}, facts=[{"facts": ["plan"], "to": "zero"}])
    data = json.loads(json.dumps(found.as_data()))
    assert data["closed"] == [{"fact": "plan", "was": None, "became": False, "why": "unknown"}]
    assert (data["deadline"], data["on"], data["by"]) == ("2024-12-25", "2024-12-25", "Lan")
    assert data["before"] == score(KINDS, {"done": "7"}).inputs_digest()
    assert data["after"] == found.sheet.inputs_digest() == score(KINDS, found.answers).inputs_digest()


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        ({"facts": [{"facts": ["nothing"], "to": "zero"}]}, "close_undeclared"),
        ({"evidence_for": ["nothing"]}, "close_undeclared"),
        ({"no_evidence": "zero"}, "close_evidence_unsaid"),
    ],
)
def test_a_wrong_call(policy, code):
    with pytest.raises(ThiduaError) as caught:
        closed({}, **policy)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        ({"facts": [{"facts": ["done"], "to": "answer"}]}, "close_answer"),
        ({"facts": [{"facts": ["done"], "to": "zero", "answer": "5"}]}, "close_answer"),
        ({"facts": [{"facts": ["done"], "to": "answer", "answer": {"because": "x"}}]}, "close_answer"),
        ({"facts": [{"facts": ["done"], "to": "zero"}, {"facts": ["done"], "to": "leave"}]}, "duplicate_code"),
    ],
)
def test_a_policy_must_be_sound(policy, code):
    with pytest.raises(ValidationError) as caught:
        ClosingPolicy.model_validate(policy)
    assert caught.value.errors()[0]["ctx"]["error"].code == code


SAID = st.fixed_dictionaries({}, optional={name: st.just(value) for name, value in ANSWERS.items()})


@given(SAID, st.sampled_from(["zero", "not_applicable", "leave"]))
def test_closing_stays_within_what_was_still_possible(said, otherwise):
    before = score(TABLE, said)
    after = closed(said, TABLE, otherwise=otherwise).sheet
    assert before.total.at_least <= after.total.at_least
    assert after.total.at_most <= before.total.at_most
    assert set(after.unknown) <= set(before.unknown)
    kept = {name: after.as_data()["answers"][name] for name in said}
    assert kept == before.as_data()["answers"]


def test_closing_a_reviewed_sheet_leaves_the_columns_comparable():
    marks = written(plan(), adjustment("verifier", "late", "2"))
    before = review(TABLE, {**ANSWERS, "done": None}, marks)
    policy = ClosingPolicy.model_validate({"otherwise": "zero"})
    found = close(before, deadline=DEADLINE, on=DEADLINE, by="Lan", policy=policy)
    columns = found.reviewed.of("I.2")
    assert [str(columns.column(code)) for code in ("self", "verifier")] == ["8", "6"]
    assert found.answers == {**ANSWERS, "done": "0"}


def test_a_sheet_of_a_cluster_is_closed_and_scored_again_with_the_others():
    of = table(
        section("I", "20", criterion("1", "10", formula("others_best(a)")), criterion("2", "10", formula("b"))),
        facts=[{"kind": "number", "name": name, "highest": "10"} for name in "ab"],
    )
    rows = {"A": {"a": 5}, "B": {"a": 8, "b": 3}}
    first, _ = score_cohort(of, rows.items())
    assert str(first.total) == "8..18"  # the best of the others 8, b not known
    found = close(first, deadline=DEADLINE, on=DEADLINE, by="Lan", policy=ClosingPolicy(otherwise="zero"))
    assert codes(found.findings) == ["close_closed", "needs_cohort"]
    assert str(found.sheet.total) == "0..10"  # alone: the best of the others is open, b is 0
    again = score_cohort(of, [("A", found.answers), ("B", rows["B"])])
    assert [str(sheet.total) for sheet in again] == ["8", "8"]  # 8 + 0; 5 + 3


def test_a_figure_known_in_part_is_left_as_it_is():
    part = {"done": {"lowest": "3", "highest": "9"}}
    found = closed(part, otherwise="zero", no_evidence="zero", more={"evidence": ()})
    assert "done" not in became(found)
    assert str(found.sheet.points("1")) == "3..9"


@pytest.mark.parametrize(
    ("by", "code"),
    [("", "text_empty"), (" \u200b", "text_empty"), ("\x00", "text_control"), ("a" * 30_000, "too_long")],
)
def test_without_a_name_that_can_be_kept_nothing_is_closed(by, code):
    sheet = score(TABLE, {}, unit="A")
    policy = ClosingPolicy.model_validate({"otherwise": "not_applicable"})
    found = close(sheet, deadline=DEADLINE, on=DEADLINE, by=by, policy=policy)
    assert [(f.code, f.where) for f in found.findings] == [(code, "by")]
    assert (found.facts, found.by) == ((), "")
    assert found.before == found.after == sheet.inputs_digest()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"by": None}, "text_type"),
        ({"on": datetime(2024, 12, 26, 8, 0, tzinfo=UTC)}, "date_form"),
        ({"on": "soon"}, "date_form"),
    ],
)
def test_what_is_no_name_or_no_day_is_a_wrong_call(wrong, code):
    given = {"deadline": DEADLINE, "on": DEADLINE, "by": "Lan", "policy": ClosingPolicy(), **wrong}
    with pytest.raises(ThiduaError) as caught:
        close(score(TABLE, {}), **given)
    assert caught.value.code == code
