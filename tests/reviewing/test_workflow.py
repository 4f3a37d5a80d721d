"""The way of a sheet: moves, what is refused, the trail, and approval undone by a changed mark."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from reviewing.made import adjustment, codes, mark, plan, tier
from thidua import ThiduaError
from thidua.reviewing import STANDARD_WORKFLOW, Moved, Review, ReviewFile, Workflow, advance, record, replay

TIERS = (tier("self", role="unit"), tier("verifier"), tier("council"))
DAY = date(2024, 12, 1)
START = ReviewFile(workflow=STANDARD_WORKFLOW, review=Review(plan=plan(*TIERS)))
ROLES = {move.code: move.roles[0] for move in STANDARD_WORKFLOW.transitions}


def go(file, *moves):
    for move in moves:
        found = advance(file, move, by="Lan", role=ROLES[move], on=DAY, reason="Rà soát", evidence="BB 12/2024")
        assert found.findings == ()
        file = found.file
    return file


VERIFYING = go(START, "self_score", "submit", "take_up")
APPROVED = go(VERIFYING, "verify", "approve")


def test_the_whole_way():
    closed = go(APPROVED, "close")
    assert (closed.state.code, closed.state.final) == ("closed", True)
    assert [moved.to for moved in closed.trail] == [
        *("self_scored", "submitted", "under_verification", "verified", "approved", "closed"),
    ]
    again = go(closed, "reopen", "take_up")
    assert again.state.code == "under_verification"
    returned = go(VERIFYING, "return", "submit")
    assert returned.state.code == "submitted"


def test_a_move_says_who_when_from_to_why_and_on_what_marks():
    file = record(VERIFYING, mark("verifier", "II.1", "7")).file
    found = advance(file, "return", by="Lan", role="verifier", on=DAY, reason=" Thiếu minh chứng ")
    assert found.moved == Moved(
        transition="return",
        from_state="under_verification",
        to="returned",
        by="Lan",
        role="verifier",
        on=DAY,
        reason="Thiếu minh chứng",
        marks=file.review.digest(),
    )
    assert found.file.trail[-1] is found.moved


@pytest.mark.parametrize(
    ("file", "move", "said", "finding"),
    [
        (START, "self_score", {"role": "council"}, "transition_role"),
        (VERIFYING, "return", {"role": "verifier"}, "transition_reason"),
        (VERIFYING, "return", {"role": "verifier", "reason": "  "}, "transition_reason"),
        (go(VERIFYING, "verify"), "approve", {"role": "council"}, "transition_evidence"),
        (VERIFYING, "verify", {"role": "verifier", "on": DAY - timedelta(1)}, "transition_day"),
    ],
)
def test_what_is_missing_is_a_finding_and_nothing_moves(file, move, said, finding):
    found = advance(file, move, **{"by": "Lan", "on": DAY, **said})
    assert (codes(found.findings), found.moved, found.file) == ([finding], None, file)


@pytest.mark.parametrize(
    ("move", "code"),
    [("approve", "transition_illegal"), ("fly", "transition_unknown"), ("undone", "transition_unknown")],
)
def test_a_move_the_workflow_does_not_have_is_a_wrong_call(move, code):
    with pytest.raises(ThiduaError) as caught:
        advance(START, move, by="Lan", role="unit", on=DAY)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("file", "entry", "allowed"),
    [
        (START, adjustment("self", "done", "80"), True),
        (START, mark("verifier", "II.1", "7"), False),
        (go(START, "self_score", "submit"), adjustment("self", "done", "81"), False),
        (VERIFYING, adjustment("self", "done", "81"), False),
        (VERIFYING, mark("verifier", "II.1", "7"), True),
        (go(VERIFYING, "return"), adjustment("self", "done", "81"), True),
        (go(VERIFYING, "verify"), mark("council", "II.1", "7"), True),
        (go(VERIFYING, "verify"), mark("verifier", "II.1", "7"), False),
        (go(APPROVED, "close"), mark("council", "II.1", "7"), False),
    ],
)
def test_who_may_write_where(file, entry, allowed):
    found = record(file, entry)
    assert codes(found.findings) == ([] if allowed else ["record_locked"])
    assert (found.file == file) is not allowed
    assert found.file.state == file.state


SIGNED = {"by": "Lan", "on": DAY, "reason": "Phát hiện sai sót"}


def test_a_changed_mark_undoes_the_approval():
    verified = record(VERIFYING, mark("verifier", "II.1", "7")).file
    approved = go(verified, "verify", "approve")
    found = record(approved, mark("council", "II.1", "6", **SIGNED))
    assert (found.file.state.code, found.moved.transition) == ("under_verification", "undone")
    # the trail keeps what was approved
    assert found.moved.marks == approved.trail[-1].marks == approved.review.digest() != found.file.review.digest()
    assert (found.moved.from_state, found.moved.by, found.moved.reason) == ("approved", "Lan", "Phát hiện sai sót")
    assert replay(STANDARD_WORKFLOW, found.file.trail) == "under_verification"


@pytest.mark.parametrize("before", [[], [mark("council", "II.1", "7")]])
def test_the_same_value_again_leaves_the_approval(before):
    file = go(VERIFYING, "verify")
    for entry in before:
        file = record(file, entry).file
    approved = go(file, "approve")
    same = mark("council", "II.1", "7.0" if before else None, evidence="BB 13/2024", **SIGNED)
    found = record(approved, same)
    assert (found.file.state.code, found.moved) == ("approved", None)
    assert len(found.file.review.marks) == len(before) + 1


def test_a_adjusted_figure_undoes_the_approval_too():
    found = record(APPROVED, adjustment("verifier", "done", "70", **SIGNED))
    assert found.file.state.code == "under_verification"


def test_a_change_after_approval_must_be_signed():
    for missing in SIGNED:
        found = record(APPROVED, mark("council", "II.1", "6", **{**SIGNED, missing: None}))
        assert (codes(found.findings), found.file) == (["record_unsigned"], APPROVED)
    early = mark("council", "II.1", "6", **{**SIGNED, "on": DAY - timedelta(1)})
    assert codes(record(APPROVED, early).findings) == ["transition_day"]


def test_an_entry_of_a_tier_there_is_not():
    with pytest.raises(ThiduaError) as caught:
        record(START, mark("stranger", "II.1", "6"))
    assert caught.value.code == "review_tier_unknown"


def test_a_file_can_be_stored_and_read_again():
    file = record(APPROVED, adjustment("verifier", "late", {"not_applicable": "Ca đêm"}, **SIGNED)).file
    assert ReviewFile.model_validate_json(file.model_dump_json()) == file


def refused(model, data):
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    return caught.value.errors()[0]["ctx"]["error"].code


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"from_state": "draft"}, "trail_broken"),
        ({"to": "closed"}, "trail_broken"),
        ({"role": "unit"}, "trail_broken"),
        ({"evidence": None}, "trail_broken"),
        ({"transition": "undone"}, "trail_broken"),
        ({"on": "2024-11-30"}, "trail_order"),
    ],
)
def test_a_trail_that_was_tampered_with_is_refused(change, code):
    data = APPROVED.model_dump(mode="json")
    data["trail"][-1] |= change
    assert refused(ReviewFile, data) == code


def states(*found):
    return [{"code": code, "label": code, **more} for code, more in found]


def moves(*found):
    return [{"code": f"{a}_{b}", "label": "x", "from_states": [a], "to": b, "roles": ["unit"]} for a, b in found]


@pytest.mark.parametrize(
    ("found", "made", "code"),
    [
        ([("a", {"final": True}), ("b", {"final": True})], [], "workflow_unreachable"),
        ([("a", {}), ("b", {})], [("a", "b"), ("b", "a")], "workflow_dead_end"),
        ([("a", {}), ("b", {"final": True}), ("c", {})], [("a", "b"), ("a", "c")], "workflow_dead_end"),
        ([("a", {"final": True}), ("a", {})], [], "duplicate_code"),
        ([("a", {}), ("b", {"final": True})], [("a", "b"), ("a", "b")], "duplicate_code"),
        ([("a", {"final": True})], [("a", "z")], "workflow_state"),
        ([("a", {"final": True, "undone_to": "z"})], [], "workflow_state"),
    ],
)
def test_a_workflow_must_be_sound(found, made, code):
    data = {"code": "w", "label": "w", "start": "a", "states": states(*found), "transitions": moves(*made)}
    assert refused(Workflow, data) == code


def test_the_code_of_an_undone_approval_is_reserved():
    data = {"code": "w", "label": "w", "start": "a", "states": states(("a", {"final": True}))}
    move = {"code": "undone", "label": "x", "from_states": ["a"], "to": "a", "roles": ["unit"]}
    assert refused(Workflow, {**data, "transitions": [move]}) == "workflow_reserved"


def test_a_workflow_of_ones_own():
    own = Workflow.model_validate(
        {
            "code": "monthly",
            "label": {"vi": "Phiếu tháng", "en": "Monthly sheet"},
            "start": "open",
            "states": states(("open", {"writers": ["unit"]}), ("locked", {"final": True})),
            "transitions": moves(("open", "locked")),
        }
    )
    file = ReviewFile(workflow=own, review=Review(plan=plan(*TIERS)))
    assert advance(file, "open_locked", by="Lan", role="unit", on=DAY).file.state.code == "locked"


STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from([*ROLES]), st.sampled_from(["unit", "verifier", "council"]), st.booleans()),
        st.builds(
            mark,
            st.sampled_from(["self", "verifier", "council"]),
            st.sampled_from(["I.1", "II.1"]),
            st.sampled_from(["5", "6", None]),
            by=st.just("Lan"),
            on=st.just(DAY),
        ),
    ),
    max_size=25,
)


@given(st.sampled_from([START, VERIFYING, APPROVED]), STEPS)
def test_the_trail_leads_to_the_state_and_no_mark_is_ever_lost(file, steps):
    for step in steps:
        before = file
        if isinstance(step, tuple):
            move, role, said = step
            possible = move in {found.code for found in file.workflow.moves_from(file.state.code)}
            words = {"reason": "Rà soát", "evidence": "BB 1"} if said else {}
            try:
                found = advance(file, move, by="Lan", role=role, on=DAY, **words)
            except ThiduaError:
                assert not possible
                continue
            assert possible
            assert (found.moved is None) == bool(found.findings)
            assert found.file.review == file.review
        else:
            found = record(file, step)
            written = () if found.findings else (step,)
            assert found.file.review.marks == (*file.review.marks, *written)
        file = found.file
        assert file.trail == (*before.trail, *([found.moved] if found.moved else []))
        assert replay(STANDARD_WORKFLOW, file.trail) == file.state.code
        if found.moved is not None:
            assert found.moved.marks == before.review.digest()


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ({"by": ""}, [("text_empty", "by")]),
        ({"by": "a" * 30_000}, [("too_long", "by")]),
        ({"reason": "a" * 5_000_000}, [("too_long", "reason")]),
        ({"evidence": "\x00"}, [("text_control", "evidence")]),
        ({"evidence": " \u200b "}, [("transition_evidence", "")]),  # nothing that can be seen
        ({"by": " ", "evidence": None}, [("text_empty", "by"), ("transition_evidence", "")]),
    ],
)
def test_words_of_people_that_are_missing_or_unfit_are_findings(said, found):
    verified = go(VERIFYING, "verify")
    given_words = {"by": "Lan", "role": "council", "on": DAY, "evidence": "BB 12/2024", **said}
    result = advance(verified, "approve", **given_words)
    assert [(finding.code, finding.where) for finding in result.findings] == found
    assert (result.moved, result.file) == (None, verified)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"by": None}, "text_type"),
        ({"reason": 5}, "text_type"),
        ({"on": None}, "date_form"),
        ({"on": "x"}, "date_form"),
        ({"on": datetime(2024, 12, 1, 8, 0, tzinfo=UTC)}, "date_form"),
    ],
)
def test_what_is_no_text_or_no_day_is_a_wrong_call(said, code):
    with pytest.raises(ThiduaError) as caught:
        advance(START, "self_score", **{"by": "Lan", "role": "unit", "on": DAY, **said})
    assert caught.value.code == code


def test_a_mark_that_counts_for_nothing_does_not_undo_an_approval():
    tiers = (tier("self", role="unit"), tier("verifier"), tier("council", criteria=["II.1"]))
    file = go(
        ReviewFile(workflow=STANDARD_WORKFLOW, review=Review(plan=plan(*tiers))),
        *("self_score", "submit", "take_up", "verify", "approve"),
    )
    beyond = mark("council", "I.1", "7", by="Lan", on=DAY)
    found = record(file, beyond)
    assert (codes(found.findings), found.moved, found.file) == (["review_not_competent"], None, file)
    assert not file.review.changed_by(beyond)
    assert record(file, mark("council", "II.1", "7", by="Lan", on=DAY)).moved.transition == "undone"


def test_an_entry_of_a_tier_there_is_not_is_a_wrong_call():
    with pytest.raises(ThiduaError) as caught:
        START.review.adding(mark("nope", "I.1", "7"))
    assert caught.value.code == "review_tier_unknown"
