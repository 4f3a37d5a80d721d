"""Reading clearances: what was asked of other bodies, what came, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from thidua.awards.award import AwardKind
from thidua.awards.case import day_text
from thidua.awards.overlays.clearance import Clearance, ClearanceGiven
from thidua.awards.overlays.overlay import Overlay
from thidua.awards.overlays.selecting import in_force
from thidua.awards.records.proceeding import Proceeding, ProceedingKind
from thidua.awards.records.record import SubjectRecord
from thidua.findings import Finding


@dataclass(frozen=True, slots=True)
class ClearancesRead:
    """What the clearances come to; none of it refuses anything.

    ``missing`` and ``objections`` are codes of clearances. ``proceedings`` are the objections that freeze
    consideration, as entries of a record.
    """

    missing: tuple[str, ...] = ()
    objections: tuple[str, ...] = ()
    proceedings: tuple[Proceeding, ...] = ()
    findings: tuple[Finding, ...] = ()

    def feeding(self, record: SubjectRecord) -> SubjectRecord:
        """The record with the proceedings that objections open."""
        return record.evolve(proceedings=(*record.proceedings, *self.proceedings))


def read_clearances(
    overlays: Iterable[Overlay],
    award: str,
    record: SubjectRecord,
    given: Sequence[ClearanceGiven],
    day: date,
    *,
    kind: AwardKind | None = None,
) -> ClearancesRead:
    """The clearances the overlays ask for on a day, compared with those given up to that day.

    The latest answer of a body counts. Findings: those of ``in_force``, ``clearance_missing``, ``clearance_objection``,
    ``record_contradiction`` (two different answers of one day: none counts), ``clearance_unknown``.
    """
    selected = in_force(overlays, day)
    known = {clearance.code for overlay in selected.overlays for clearance in overlay.clearances}
    asked, findings = _asked(selected.overlays, award, record, kind)
    of_subject = [one for one in given if one.subject == record.subject]
    for code in dict.fromkeys(one.clearance for one in of_subject if one.clearance not in known):
        findings.append(Finding.of("clearance_unknown", where=code, code=code, known=", ".join(sorted(known))))
    missing: list[str] = []
    objections: list[ClearanceGiven] = []
    for clearance in asked:
        answers = [one for one in of_subject if one.clearance == clearance.code and one.on <= day]
        latest = [one for one in answers if one.on == max(answer.on for answer in answers)]
        if len({one.clear for one in latest}) > 1:
            findings.append(Finding.of("record_contradiction", where=clearance.code, cycle=day_text(latest[0].on)))
        elif not latest:
            missing.append(clearance.code)
            findings.append(_finding("clearance_missing", clearance))
        elif not latest[0].clear:
            objections.append(latest[0])
            findings.append(_finding("clearance_objection", clearance, day=day_text(latest[0].on), by=latest[0].by))
    freezing: dict[str, ProceedingKind] = {
        clearance.code: clearance.freezes for clearance in asked if clearance.freezes is not None
    }
    proceedings = tuple(
        Proceeding(kind=freezing[one.clearance], opened_on=one.on, source=one.by)
        for one in objections
        if one.clearance in freezing
    )
    codes = tuple(one.clearance for one in objections)
    return ClearancesRead(tuple(missing), codes, proceedings, (*selected.findings, *findings))


def _asked(
    overlays: Sequence[Overlay], award: str, record: SubjectRecord, kind: AwardKind | None
) -> tuple[list[Clearance], list[Finding]]:
    """The clearances asked for; of two different ones with one code the first overlay's counts, with a finding."""
    asked: dict[str, Clearance] = {}
    findings: list[Finding] = []
    for overlay in overlays:
        for clearance in overlay.clearances:
            target, code = clearance.target, clearance.code
            if target is not None and not target.speaks_of(award, record.subject_kind, kind):
                continue
            if asked.setdefault(code, clearance) != clearance:
                findings.append(Finding.of("duplicate_code", where=overlay.code, what="clearances", code=code))
    return list(asked.values()), findings


def _finding(code: str, clearance: Clearance, **more: str) -> Finding:
    words = {
        "what_vi": clearance.label.vi,
        "what_en": clearance.label.text("en"),
        "body_vi": clearance.body.vi,
        "body_en": clearance.body.text("en"),
    }
    return Finding.of(code, where=clearance.code, citation=str(clearance.citation), **words, **more)
