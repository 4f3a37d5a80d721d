"""Award decisions: whether the issuer may give what its subject names."""

from __future__ import annotations

from thidua.dispatches.inspecting.case import Case, Notes
from thidua.dispatches.inspecting.knowing import MayIssue


def check(case: Case, notes: Notes, competence: MayIssue | None) -> None:
    """What whoever knows the law of competence has to say about a decision; its findings are kept as they are."""
    d = case.dispatch
    if competence is None or d.kind != "quyet_dinh" or d.issuer is None or d.subject is None or d.date is None:
        return
    for finding in competence.award_findings(d.issuer, d.subject, d.date):
        notes.keep(finding if finding.where else finding.evolve(where="issuer"))
