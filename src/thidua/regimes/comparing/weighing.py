"""Running an impact: every record judged under two texts, and the difference explained."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.awards.rule import AwardRule
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.verdict import Verdict
from thidua.errors import ThiduaError
from thidua.explain.phrase import Phrase
from thidua.findings import Finding
from thidua.labels import Label
from thidua.regimes.comparing.change import day_words
from thidua.regimes.comparing.comparison import compare_paired
from thidua.regimes.comparing.pairing import pair
from thidua.regimes.comparing.reasoning import Texts, judged_by, reasons
from thidua.regimes.comparing.result import Impact, ImpactRow
from thidua.regimes.judging import judge

Basis: TypeAlias = AwardRule | Case
"""What a record is judged by: this very text, or the text that the clocks of a case choose."""

Filed: TypeAlias = SubjectRecord | tuple[SubjectRecord, Case]
"""A record, alone or with the case it is judged in."""


def impact(
    records: Sequence[Filed],
    award: str,
    before: Basis,
    after: Basis,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> Impact:
    """Judge records under two texts, count what changes and name the clauses that explain each change.

    ``before`` and ``after`` are each a rule, that very text, or a case: then the law in force by its clocks is applied
    in that case. A rule is applied in the case given with the record; for a record given alone, in the case of the
    other side. With two rules only the law differs. ``progress`` is called after every record with how many are done
    and how many there are.

    Records that a given rule is not for (another kind of subject, another reason) are left out, with a finding.
    Errors: ``impact_award`` (a rule is for another award), ``impact_case_missing`` (a rule, and no case to apply it
    in), ``award_unknown``.
    """
    for basis in (before, after):
        if isinstance(basis, AwardRule) and basis.award != award:
            raise ThiduaError("impact_award", rule=basis.code, found=basis.award, award=award)
    known: list[Texts] = []
    rows: list[ImpactRow] = []
    findings: list[Finding] = []
    for done, filed in enumerate(records, start=1):
        record, cases = _cases(filed, before, after)
        unfit = [_unfit(record, basis, case) for basis, case in zip((before, after), cases, strict=True)]
        found = next((finding for finding in unfit if finding is not None), None)
        if found is not None:
            findings.append(found)
        else:
            verdicts = tuple(_judged(record, award, b, c) for b, c in zip((before, after), cases, strict=True))
            rows.append(_row(verdicts[0], verdicts[1], known))
        if progress is not None:
            progress(done, len(records))
    return Impact(award, _named(before), _named(after), tuple(rows), tuple(findings))


def _cases(filed: Filed, before: Basis, after: Basis) -> tuple[SubjectRecord, tuple[Case, Case]]:
    """The record, and the case of either side."""
    record, own = filed if isinstance(filed, tuple) else (filed, None)
    given = [basis if isinstance(basis, Case) else own for basis in (before, after)]
    first, second = given[0] or given[1], given[1] or given[0]
    if first is None or second is None:
        raise ThiduaError("impact_case_missing", subject=record.subject)
    return record, (first, second)


def _unfit(record: SubjectRecord, basis: Basis, case: Case) -> Finding | None:
    if isinstance(basis, Case):
        return None
    where = record.subject
    if record.subject_kind != basis.subject_kind:
        return Finding.of("subject_kind_unfit", where=where, award=basis.award, kind=record.subject_kind)
    if case.award_kind not in basis.award_kinds:
        others = ", ".join(basis.award_kinds)
        return Finding.of("not_this_route", where=where, award=basis.award, kind=case.award_kind, others=others)
    return None


def _judged(record: SubjectRecord, award: str, basis: Basis, case: Case) -> Verdict:
    return judge_rule(record, basis, case) if isinstance(basis, AwardRule) else judge(record, award, case)


def _row(before: Verdict, after: Verdict, known: list[Texts]) -> ImpactRow:
    codes = before.rule.code if before.rule else None, after.rule.code if after.rule else None
    if before.status == after.status:
        return ImpactRow(before.subject, before.status, after.status, codes)
    old, new, texts = judged_by(before), judged_by(after), None
    if old is not None and new is not None:
        texts = next((one for one in known if one.of(old, new)), None)
        if texts is None:
            texts = _texts(old, new)
            known.append(texts)
    return ImpactRow(before.subject, before.status, after.status, codes, reasons(before, after, texts))


def _texts(old: AwardRule, new: AwardRule) -> Texts:
    found = pair(old, new)
    rows = compare_paired(found).clauses
    return Texts(found, {row.old.code: row.kind for row in rows if row.old is not None})


def _named(basis: Basis) -> Label:
    """A text in words: the rule, or the day by which the law is chosen."""
    if isinstance(basis, AwardRule):
        return basis.label
    day = day_words(basis.asked_on) if basis.asked_on is not None else "–"
    return Phrase.of("law_by_case", day=day, period=basis.clocks.achieved).label()
