"""Writing a mark or an adjustment into a file; in an approved state a changed value undoes the approval."""

from __future__ import annotations

from thidua.findings import Finding
from thidua.reviewing.adjustment import Adjustment
from thidua.reviewing.mark import Mark
from thidua.reviewing.workflow.advancing import too_early
from thidua.reviewing.workflow.file import ReviewFile
from thidua.reviewing.workflow.moved import UNDONE, Moved
from thidua.reviewing.workflow.outcome import Advanced


def record(file: ReviewFile, entry: Mark | Adjustment) -> Advanced:
    """Add an entry to the review of a file.

    The tier's role must be one that writes in this state (``record_locked``), and the tier one that may mark the
    criterion (``review_not_competent``; whether it may adjust a fact depends on the table: ``review`` says it). Where
    the state falls back when a value changes, the entry must say by whom, on which day and why (``record_unsigned``,
    ``transition_day``), and a move ``undone`` is put on the trail; its digest is that of the marks before the change,
    those that were approved. With findings nothing is written. Error: ``review_tier_unknown``.
    """
    tier = file.review.plan.tier(entry.tier)
    state, role = file.state, tier.written_by
    if role not in state.writers:
        where = f"{entry.tier}/{entry.place[2]}"
        writers = ", ".join(state.writers) or "–"
        return Advanced(
            file, None, (Finding.of("record_locked", where=where, state=state.code, role=role, writers=writers),)
        )
    if isinstance(entry, Mark) and entry.given and not tier.may_mark(entry.criterion):
        where = f"{entry.tier}/{entry.criterion}"
        refused = Finding.of("review_not_competent", where=where, tier=entry.tier, what=entry.criterion)
        return Advanced(file, None, (refused,))
    added = file.evolve(review=file.review.adding(entry))
    if state.undone_to is None or not file.review.changed_by(entry):
        return Advanced(added, None)
    if entry.by is None or entry.on is None or entry.reason is None:
        return Advanced(file, None, (Finding.of("record_unsigned", where=entry.place[2], state=state.code),))
    late = too_early(file, entry.on)
    if late:
        return Advanced(file, None, tuple(late))
    moved = Moved(
        transition=UNDONE,
        from_state=state.code,
        to=state.undone_to,
        by=entry.by,
        role=role,
        on=entry.on,
        reason=entry.reason,
        evidence=entry.evidence,
        marks=file.review.digest(),
    )
    return Advanced(added.evolve(trail=(*file.trail, moved)), moved)
