"""Reviewing a sheet (thẩm định phiếu chấm điểm): answers and what the tiers wrote in, a verified sheet out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.criterion import Criterion
from thidua.findings import Finding
from thidua.formulas.outcomes import NumberOutcome
from thidua.labels import Label
from thidua.points import Points
from thidua.reviewing.adjustment import Adjustment
from thidua.reviewing.admitting import admit_mark
from thidua.reviewing.columns import Column, Difference, Stands, differences
from thidua.reviewing.log import Review
from thidua.reviewing.policies.given import between, or_not_applicable
from thidua.reviewing.reconciled import Reconciled, ReviewedSheet
from thidua.reviewing.reviewed_table import ReviewedTable, reviewed_table
from thidua.scoring.admission import Answers
from thidua.scoring.layout import leaf_name
from thidua.scoring.score import score
from thidua.scoring.sheet import ScoreSheet
from thidua.scoring.table import CompiledTable
from thidua.text import clean


def review(
    criteria_set: CriteriaSet | CompiledTable,
    answers: Answers,
    reviewed: Review,
    *,
    unit: str = "",
    label: Label | str | None = None,
) -> ReviewedSheet:
    """Score one unit with what its tiers wrote; ``answers`` are those of the first tier.

    A tier's column of a criterion holds the points it wrote; else, where it adjusted a fact of the criterion, what
    the rule gives with the facts as it had them; the first tier's is always filled. What stands is decided by the
    plan, and the total, the sections and the class are worked out again from that. What does not fit comes back as
    findings. Errors: those of ``ReviewPlan.fit`` and of ``compile_table``, and those of text for a ``label``.
    """
    table = reviewed_table(criteria_set)
    reviewed.plan.fit(table.original.criteria_set)
    return _Reviewing(table, answers, reviewed, unit, label).result()


_OF_RULES = frozenset({"ask_open", "mark_does_not_fit", "needs_cohort"})
"""What the rule of a criterion leaves open; nothing to say where a tier has set its points."""


class _Reviewing:
    """One review: the facts as each tier had them, then the columns, then what stands."""

    def __init__(
        self, table: ReviewedTable, answers: Answers, reviewed: Review, unit: str, label: Label | str | None
    ) -> None:
        self.table = table
        self.reviewed = reviewed
        self.unit = unit
        self.label = Label(vi=clean(label)) if isinstance(label, str) else label
        self.competence = table.competence
        self.findings: list[Finding] = []
        self.first = score(table.original, answers, unit=unit, label=self.label)
        self.answers = _as_dict(answers)
        self.misread = () if self.answers else self.first.findings
        self.adjusted: dict[str, dict[str, Adjustment]] = {}
        self.sheets: dict[str, ScoreSheet] = {}
        self._adjust()
        self.marks = {(mark.tier, mark.criterion): mark for mark in reviewed.latest_marks()}

    def _adjust(self) -> None:
        """The facts as each tier had them: the last adjustment of a fact stands."""
        sheet = self.first
        latest = self.reviewed.latest_adjustments()
        for tier in self.reviewed.plan.tiers:
            own: dict[str, Adjustment] = {}
            for adjustment in latest:
                if adjustment.tier != tier.code:
                    continue
                if self.competence.may_adjust(tier, adjustment.fact):
                    own[adjustment.fact] = adjustment
                else:
                    where = f"{tier.code}/{adjustment.fact}"
                    self.say("review_not_competent", where, tier=tier.code, what=adjustment.fact)
            if own:
                self.answers.update((name, adjustment.answer) for name, adjustment in own.items())
                sheet = score(self.table.original, self.answers, unit=self.unit, label=self.label)
            self.adjusted[tier.code] = own
            self.sheets[tier.code] = sheet
        self.computed = sheet

    def say(self, code: str, where: str, **params: str) -> None:
        self.findings.append(Finding.of(code, where=where, citation=None, **params))

    def result(self) -> ReviewedSheet:
        self._strangers()
        criteria = tuple(self._criterion(c) for _, c in self.table.original.criteria_set.criteria())
        answers: dict[str, object] = {**self.answers}
        for found in criteria:
            slot = self.table.slots[found.criterion.code]
            answers |= slot.answers(found.outcome if found.replaced else None)
        sheet = score(self.table.table, answers, unit=self.unit, label=self.label)
        replaced = {found.criterion.code for found in criteria if found.replaced}
        said = dict.fromkeys((*self.misread, *self.computed.findings, *sheet.findings))
        said = {f: None for f in said if not (f.code in _OF_RULES and f.where in replaced)}
        return ReviewedSheet(
            self.reviewed,
            self.first,
            self.computed,
            sheet,
            self.answers,
            tuple(dict.fromkeys(name for own in self.adjusted.values() for name in own)),
            criteria,
            (*said, *self.findings),
        )

    def _strangers(self) -> None:
        """Marks that count for nothing: of criteria there are not, or that the tier may not mark."""
        for (tier, code), mark in self.marks.items():
            where = f"{tier}/{code}"
            if code not in self.table.slots:
                self.say("review_criterion_unknown", where, criterion=code)
            elif mark.given and not self.reviewed.plan.tier(tier).may_mark(code):
                self.say("review_not_competent", where, tier=tier, what=code)

    def _criterion(self, criterion: Criterion) -> Reconciled:
        code, plan = criterion.code, self.reviewed.plan
        anything = between(criterion.floor, criterion.max)
        if code in self.table.may_not_apply:
            anything = or_not_applicable(anything)
        columns = tuple(self._columns(criterion, anything))
        stands = plan.policy_for(code).stands(columns, anything)
        found = tuple(differences(columns))
        for column in columns:
            if column.missing or (column.outcome is None and column.tier.code in stands.awaited):
                self.say("review_missing_column", f"{column.tier.code}/{code}", tier=column.tier.code, criterion=code)
        for gap in found:
            if _needs_reason(gap, plan.reason_from):
                self.say(
                    "review_reason_missing",
                    f"{gap.later.code}/{code}",
                    criterion=code,
                    later=gap.later.code,
                    earlier=gap.earlier.code,
                )
        if stands.column is None and not stands.awaited and stands.outcome.may_not_apply:
            self.say("review_applicability_differs", code, criterion=code)
        return Reconciled(criterion, columns, stands, found, self._replaced(code, stands))

    def _columns(self, criterion: Criterion, anything: NumberOutcome) -> Iterator[Column]:
        code = criterion.code
        for place, tier in enumerate(self.reviewed.plan.tiers):
            if not tier.may_mark(code):
                continue
            mark = self.marks.get((tier.code, code))
            if mark is not None and mark.given:
                outcome, finding = admit_mark(mark, criterion, anything)
                if finding is not None:
                    self.findings.append(finding)
                yield Column(tier, outcome, reason=mark.reason, evidence=mark.evidence, by=mark.by)
                continue
            own = [c for name, c in self.adjusted[tier.code].items() if name in self.competence.facts[code]]
            if place and not own:
                yield Column(tier, None)
                continue
            outcome = self.sheets[tier.code].number(leaf_name("leaf", code))
            yield Column(
                tier,
                outcome,
                computed=True,
                reason=_joined([c.reason for c in own]),
                evidence=_joined([c.evidence for c in own]),
                by=_joined([c.by for c in own]),
            )

    def _replaced(self, code: str, stands: Stands) -> bool:
        """Whether the rule, with the final facts, would not give what stands: no later tier may have touched them."""
        if stands.column is None or not stands.column.computed:
            return True
        later = False
        for tier in self.reviewed.plan.tiers:
            if later and any(name in self.competence.facts[code] for name in self.adjusted[tier.code]):
                return True
            later = later or tier.code == stands.column.tier.code
        return False


def _needs_reason(gap: Difference, reason_from: Points | None) -> bool:
    """Whether a difference without a reason is worth saying: one of “does not apply” against points always is."""
    if reason_from is None or gap.reason is not None:
        return False
    return gap.points is None or abs(gap.points.fraction) >= reason_from.fraction


def _as_dict(answers: object) -> dict[str, object]:
    """The answers as a mapping of our own; what is none has already been reported by scoring."""
    return dict(answers) if isinstance(answers, Mapping) else {}


def _joined(texts: list[str | None]) -> str | None:
    """The texts that all entries have, as one; ``None`` where an entry has none."""
    given = [text for text in texts if text is not None]
    return "; ".join(dict.fromkeys(given)) if given and len(given) == len(texts) else None
