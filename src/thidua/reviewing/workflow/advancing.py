"""Moving a file from one state to the next."""

from __future__ import annotations

from datetime import date

from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.periods import clean_day
from thidua.reviewing.signing import said_by, said_why
from thidua.reviewing.workflow.file import ReviewFile
from thidua.reviewing.workflow.moved import Moved
from thidua.reviewing.workflow.outcome import Advanced


def advance(
    file: ReviewFile,
    transition: str,
    *,
    by: str,
    role: str,
    on: date,
    reason: str | None = None,
    evidence: str | None = None,
) -> Advanced:
    """Make a move and put it on the trail.

    A move that the workflow does not have in this state is a wrong call: ``transition_unknown``,
    ``transition_illegal``; so is what is no text or no day: ``text_type``, ``date_form``. What is missing or wrong on
    the side of people is a finding, and nothing moves: ``transition_role``, ``transition_reason``,
    ``transition_evidence``, ``transition_day`` (before the last move), and ``text_empty`` and the others of text at
    ``by``, ``reason`` or ``evidence``.
    """
    move = file.workflow.transition(transition)
    here = file.state.code
    if here not in move.from_states:
        possible = ", ".join(found.code for found in file.workflow.moves_from(here))
        raise ThiduaError("transition_illegal", transition=transition, state=here, possible=possible or "–")
    on = clean_day(on)
    by, unsaid = said_by(by)
    reason, unfit = said_why(reason, "reason")
    evidence, unread = said_why(evidence, "evidence")
    findings = [*unsaid, *unfit, *unread]
    if role not in move.roles:
        findings.append(Finding.of("transition_role", transition=transition, role=role, roles=", ".join(move.roles)))
    if move.needs_reason and reason is None and not unfit:
        findings.append(Finding.of("transition_reason", transition=transition))
    if move.needs_evidence and evidence is None and not unread:
        findings.append(Finding.of("transition_evidence", transition=transition))
    findings += too_early(file, on)
    if findings:
        return Advanced(file, None, tuple(findings))
    moved = Moved(
        transition=transition,
        from_state=here,
        to=move.to,
        by=by,
        role=role,
        on=on,
        reason=reason,
        evidence=evidence,
        marks=file.review.digest(),
    )
    return Advanced(file.evolve(trail=(*file.trail, moved)), moved)


def too_early(file: ReviewFile, on: date) -> list[Finding]:
    """Whether a day is before the last move."""
    if file.trail and on < file.trail[-1].on:
        return [Finding.of("transition_day", on=on, before=file.trail[-1].on)]
    return []
