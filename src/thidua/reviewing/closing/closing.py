"""Closing a sheet at its deadline."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.periods import clean_day
from thidua.reviewing.closing.answering import closing_answer, zero_of
from thidua.reviewing.closing.closed import Closed, ClosedFact
from thidua.reviewing.closing.policy import ClosingPolicy
from thidua.reviewing.reconciled import ReviewedSheet
from thidua.reviewing.reviewing import review
from thidua.reviewing.signing import said_by
from thidua.scoring.score import score
from thidua.scoring.sheet import ScoreSheet


def close(
    sheet: ScoreSheet | ReviewedSheet,
    *,
    deadline: date,
    on: date,
    by: str,
    policy: ClosingPolicy,
    evidence: Collection[str] | None = None,
    submitted: bool = True,
) -> Closed:
    """Turn answers that are missing at the deadline into zero or “does not apply”, by a declared policy.

    ``on`` is the day it is done and ``by`` who does it; before the deadline nothing is closed (``close_too_early``), on
    the day itself it is. ``evidence`` names the facts that have evidence. A unit that sent nothing
    (``submitted=False``) is closed like the others or left open, as the policy says (``close_not_submitted``). Of a
    reviewed sheet the final facts are closed, and what the tiers wrote stands. A figure known in part is left as it is.
    An answer that cannot be closed stays unknown, with a finding; each that was closed is named (``close_closed``),
    with a warning where it gives the unit its best possible total (``close_favours``). Closing nothing is fine.

    A sheet of a cluster is scored alone here, so that what compares it with others is open again (``needs_cohort``):
    call ``score_cohort`` with the closed ``answers`` of all. Where ``by`` is no text a record can keep (``text_empty``
    and the others of text), nothing is closed. Errors: ``close_undeclared``, ``close_evidence_unsaid``, ``date_form``,
    ``text_type``.
    """
    deadline, on = clean_day(deadline), clean_day(on)
    by, unsaid = said_by(by)
    step = _Closing(sheet, deadline, on, by, policy, evidence)
    findings = list(unsaid)
    closing = not unsaid
    if on < deadline:
        findings.append(Finding.of("close_too_early", on=on, deadline=deadline))
        closing = False
    if not submitted:
        findings.append(Finding.of("close_not_submitted", unit=step.base.unit, policy=policy.not_submitted))
        closing = closing and policy.not_submitted == "close"
    if closing:
        findings += step.run()
    after, reviewed = step.scored()
    if closing:
        findings += step.favours()
    if step.base.cohort:
        findings += [finding for finding in after.findings if finding.code == "needs_cohort"]
    return Closed(
        deadline,
        on,
        by,
        policy,
        submitted,
        tuple(step.facts),
        step.answers,
        step.base.inputs_digest(),
        (after if reviewed is None else reviewed.computed).inputs_digest(),
        after,
        reviewed,
        tuple(findings),
    )


class _Closing:
    def __init__(
        self,
        sheet: ScoreSheet | ReviewedSheet,
        deadline: date,
        on: date,
        by: str,
        policy: ClosingPolicy,
        evidence: Collection[str] | None,
    ) -> None:
        self.reviewed = sheet if isinstance(sheet, ReviewedSheet) else None
        self.base = sheet.computed if isinstance(sheet, ReviewedSheet) else sheet
        self.policy, self.evidence = policy, evidence
        self.because = {
            "because": f"Chốt số liệu ngày {on.isoformat()} (hạn {deadline.isoformat()}): không có số liệu",
            "by": by,
        }
        self.before = _answers(self.base)
        # A reviewed sheet is reviewed again, from what the first tier answered: its columns stay comparable.
        self.answers = dict(self.before) if self.reviewed is None else _answers(self.reviewed.first)
        self.adjusted = () if self.reviewed is None else self.reviewed.adjusted
        self.facts: list[ClosedFact] = []
        declared = self.base.table.facts
        for name in (*(n for f in policy.facts for n in f.facts), *(policy.evidence_for or ())):
            if name not in declared:
                raise ThiduaError("close_undeclared", name=name)
        if policy.no_evidence == "zero" and evidence is None:
            raise ThiduaError("close_evidence_unsaid")

    def run(self) -> Iterator[Finding]:
        """Close fact by fact; ``facts`` holds what was closed. A figure that a tier found is never closed."""
        for fact in self.base.table.criteria_set.facts:
            was = self.before.get(fact.name)
            # a claim, or a figure known in part: neither is missing, and neither is a figure that evidence could show
            written_out = isinstance(was, Mapping)
            if fact.name in self.adjusted:
                continue
            if was is None:
                closing = self.policy.of(fact.name)
                if closing.to == "leave":
                    continue
                became, finding = closing_answer(self.base.table, fact, closing, self.because)
            elif not written_out and self.policy.needs_evidence(fact.name) and fact.name not in (self.evidence or ()):
                became, finding = zero_of(fact)
                if finding is None and became == was:
                    continue
            else:
                continue
            if finding is not None:
                yield finding
                continue
            self.answers[fact.name] = became
            self.facts.append(ClosedFact(fact.name, was, became, "unknown" if was is None else "no_evidence"))
            code = "close_closed" if was is None else "close_without_evidence"
            yield Finding.of(code, where=fact.name, name=fact.name, became=_said(became))

    def scored(self) -> tuple[ScoreSheet, ReviewedSheet | None]:
        """The sheet with the new answers; a reviewed sheet is reviewed again, its marks untouched."""
        if self.reviewed is None:
            return score(self.base.table, self.answers, unit=self.base.unit, label=self.base.label), None
        again = review(self.base.table, self.answers, self.reviewed.review, unit=self.base.unit, label=self.base.label)
        return again.sheet, again

    def favours(self) -> Iterator[Finding]:
        """Where an unknown answer, closed on its own, gives the unit the best total it could still have had."""
        before = self.base.number("total/sum")  # before the scale cuts off what a figure costs
        matters = set(self.base.needed)
        for closed in self.facts:
            if closed.why != "unknown" or closed.fact not in matters:
                continue
            after = score(self.base.table, {**self.before, closed.fact: closed.became}).number("total/sum")
            if after.at_most == before.at_most and after.at_least != before.at_least:
                yield Finding.of("close_favours", where=closed.fact, name=closed.fact, became=_said(closed.became))


def _answers(sheet: ScoreSheet) -> dict[str, object]:
    """The admitted answers of a sheet, as ``score`` takes them."""
    given = sheet.as_data()["answers"]
    return dict(given) if isinstance(given, Mapping) else {}


def _said(answer: object) -> str:
    return "n/a" if isinstance(answer, Mapping) else str(answer)
