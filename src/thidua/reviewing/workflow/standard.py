"""The workflow most sheets follow, written from everyday practice; replace it with the one your regulation has."""

from __future__ import annotations

from thidua.labels import Label
from thidua.reviewing.workflow.state import State
from thidua.reviewing.workflow.transition import Transition
from thidua.reviewing.workflow.workflow import Workflow

_UNIT, _VERIFIER, _COUNCIL = "unit", "verifier", "council"

STANDARD_WORKFLOW = Workflow(
    code="standard",
    label=Label(vi="Tự chấm, thẩm định, hội đồng", en="Self-score, verification, council"),
    start="draft",
    states=(
        State(code="draft", label=Label(vi="Nháp", en="Draft"), writers=(_UNIT,)),
        State(code="self_scored", label=Label(vi="Đã tự chấm", en="Self-scored"), writers=(_UNIT,)),
        State(code="submitted", label=Label(vi="Đã gửi", en="Submitted")),
        State(code="returned", label=Label(vi="Trả lại", en="Returned"), writers=(_UNIT,)),
        State(
            code="under_verification",
            label=Label(vi="Đang thẩm định", en="Under verification"),
            writers=(_VERIFIER,),
        ),
        State(code="verified", label=Label(vi="Đã thẩm định", en="Verified"), writers=(_COUNCIL,)),
        State(
            code="approved",
            label=Label(vi="Đã duyệt", en="Approved"),
            writers=(_VERIFIER, _COUNCIL),
            undone_to="under_verification",
        ),
        State(code="closed", label=Label(vi="Đã chốt", en="Closed"), final=True),
        State(code="reopened", label=Label(vi="Mở lại", en="Reopened"), writers=(_UNIT, _VERIFIER, _COUNCIL)),
    ),
    transitions=(
        Transition(
            code="self_score",
            label=Label(vi="Tự chấm xong", en="Finish self-scoring"),
            from_states=("draft",),
            to="self_scored",
            roles=(_UNIT,),
        ),
        Transition(
            code="submit",
            label=Label(vi="Gửi", en="Submit"),
            from_states=("self_scored", "returned"),
            to="submitted",
            roles=(_UNIT,),
        ),
        Transition(
            code="take_up",
            label=Label(vi="Tiếp nhận thẩm định", en="Take up"),
            from_states=("submitted", "reopened"),
            to="under_verification",
            roles=(_VERIFIER,),
        ),
        Transition(
            code="return",
            label=Label(vi="Trả lại đơn vị", en="Return to the unit"),
            from_states=("submitted", "under_verification"),
            to="returned",
            roles=(_VERIFIER,),
            needs_reason=True,
        ),
        Transition(
            code="verify",
            label=Label(vi="Thẩm định xong", en="Finish verification"),
            from_states=("under_verification",),
            to="verified",
            roles=(_VERIFIER,),
        ),
        Transition(
            code="refer_back",
            label=Label(vi="Yêu cầu thẩm định lại", en="Refer back"),
            from_states=("verified",),
            to="under_verification",
            roles=(_COUNCIL,),
            needs_reason=True,
        ),
        Transition(
            code="approve",
            label=Label(vi="Duyệt", en="Approve"),
            from_states=("verified",),
            to="approved",
            roles=(_COUNCIL,),
            needs_evidence=True,
        ),
        Transition(
            code="close",
            label=Label(vi="Chốt", en="Close"),
            from_states=("approved",),
            to="closed",
            roles=(_COUNCIL,),
        ),
        Transition(
            code="reopen",
            label=Label(vi="Mở lại", en="Reopen"),
            from_states=("closed",),
            to="reopened",
            roles=(_COUNCIL,),
            needs_reason=True,
            needs_evidence=True,
        ),
    ),
)
"""Draft → self-scored → submitted → under verification → verified → approved → closed, with the ways back.

Changing a value of an approved sheet takes it back to “under verification”."""
