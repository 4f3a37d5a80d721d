"""The order in which a file by movement is checked: movement, branch, rating, clearances, filing, competence, prize."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.awards.case import Case, day_text
from thidua.awards.overlays import ClearanceGiven, DaysValue, read_clearances, read_parameter
from thidua.awards.records import SubjectRecord
from thidua.eligibility.verdict import Verdict
from thidua.findings import Finding
from thidua.labels import Label
from thidua.regimes.building import words
from thidua.regimes.competence import issuer_findings
from thidua.regimes.figures import Prize, prize
from thidua.regimes.local.bac_ninh.bang_khen import PROVINCIAL_LAUNCHERS
from thidua.regimes.local.bac_ninh.decision import BAC_NINH
from thidua.regimes.local.bac_ninh.rating_source import rating_source_findings

StepCode = Literal["movement", "branch", "rating_source", "clearances", "filing", "competence", "prize"]
StepState = Literal["met", "failed", "open"]


@dataclass(frozen=True, slots=True)
class CheckedStep:
    """One step: whether it is met, fails or is open, with what there is to say; ``prize`` is the sum of the last."""

    code: StepCode
    label: Label
    state: StepState
    findings: tuple[Finding, ...] = ()
    prize: Prize | None = None


_LABELS: dict[StepCode, Label] = {
    "movement": words("Phong trào do tỉnh phát động", "The movement was launched by the province"),
    "branch": words("Tiêu chuẩn", "The standard"),
    "rating_source": words("Nguồn của xếp loại", "Where the rating comes from"),
    "clearances": words("Ý kiến của các cơ quan liên quan", "Clearances of other bodies"),
    "filing": words("Ngày gửi hồ sơ", "Day of filing"),
    "competence": words("Thẩm quyền vào ngày quyết định", "Competence on the day of the decision"),
    "prize": words("Tiền thưởng", "Prize"),
}


def check_by_movement(
    record: SubjectRecord,
    case: Case,
    verdict: Verdict,
    *,
    clearances: Sequence[ClearanceGiven] = (),
    filed_on: date | None = None,
    conference_on: date | None = None,
) -> tuple[CheckedStep, ...]:
    """The steps of a file by movement in Bắc Ninh, in the order of the work; none stops the others.

    ``verdict`` is the judgement under the decision, and names the award. A commendation (``bk``) needs a movement that
    the province launched; a certificate does not. A missing clearance leaves its step open and refuses nothing; an
    objection of the inspectorate leaves it open too, since consideration waits. ``conference_on`` is the day of the
    conference at which the award is given.
    """
    award, day = verdict.award, case.asked_on
    steps: list[CheckedStep] = []
    if award == "bk":
        steps.append(_step("movement", _movement(case)))
    judged: StepState = (
        "met" if verdict.status == "eligible" else "failed" if verdict.status == "ineligible" else "open"
    )
    steps.append(_step("branch", judged))
    unsourced = rating_source_findings(record, case)
    steps.append(_step("rating_source", "open" if unsourced else "met", unsourced))
    if day is None:
        steps.append(_step("clearances", "open"))
    else:
        read = read_clearances((BAC_NINH,), award, record, clearances, day, kind=case.award_kind)
        steps.append(_step("clearances", "open" if read.missing or read.proceedings else "met", read.findings))
    steps.append(_filing(case, filed_on, conference_on))
    return (*steps, _competence(award, case), _prize(award, record, case))


def _step(code: StepCode, state: StepState, findings: tuple[Finding, ...] = ()) -> CheckedStep:
    return CheckedStep(code, _LABELS[code], state, findings)


def _movement(case: Case) -> StepState:
    """Met where the launcher named stands for the province; where none is named, only another level settles it."""
    movement = case.movement
    if movement is None:
        return "open"
    if movement.launcher is not None:
        return "met" if movement.launcher in PROVINCIAL_LAUNCHERS else "failed"
    return "open" if movement.launcher_level == "province" else "failed"


def _filing(case: Case, filed_on: date | None, conference_on: date | None) -> CheckedStep:
    """Ten days before the conference; ad hoc commendation has no day to keep."""
    if filed_on is None or conference_on is None:
        return _step("filing", "met" if case.award_kind == "ad_hoc" else "open")
    read = read_parameter((BAC_NINH,), "filing_before_review", filed_on, kind=case.award_kind)
    if not isinstance(read.value, DaysValue):
        return _step("filing", "met" if case.award_kind == "ad_hoc" else "open", read.findings)
    last = read.value.before(conference_on)
    if last is None or filed_on <= last:
        return _step("filing", "open" if last is None else "met", read.findings)
    late = Finding.of(
        "filed_late",
        where="filed_on",
        citation=str(read.citation),
        day=day_text(filed_on),
        last=day_text(last),
        source=str(read.citation),
    )
    return _step("filing", "failed", (*read.findings, late))


def _competence(award: str, case: Case) -> CheckedStep:
    day = case.clocks.decided_at
    if case.issuer is None or day is None:
        return _step("competence", "open")
    found = issuer_findings(award, case.issuer, day)
    if any(finding.code == "issuer_not_competent" for finding in found):
        return _step("competence", "failed", found)
    return _step("competence", "open" if any(f.code == "competence_open" for f in found) else "met", found)


def _prize(award: str, record: SubjectRecord, case: Case) -> CheckedStep:
    day = case.clocks.decided_at
    if day is None:
        return _step("prize", "open")
    issuer = case.issuer.kind if case.issuer else None
    due = prize(award, day, record.subject_kind, issuer=issuer)
    state: StepState = "open" if due.amount is None else "met"
    return CheckedStep("prize", _LABELS["prize"], state, due.findings, due)
