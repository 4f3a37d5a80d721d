"""Judging under the law in force: the right text by the right clock, then the record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from thidua.awards.award import SubjectKind
from thidua.awards.case import Case, day_text
from thidua.awards.records import SubjectRecord
from thidua.awards.rule import AwardRule
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.verdict import FactNeeded, Status, Verdict
from thidua.findings import Finding
from thidua.regimes.beside import clock_findings, of_issuer, of_record, of_rule
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.instruments import AMENDED_FROM, L06
from thidua.regimes.rules import KINDS, nearest, rule_on, rules_for

_NEEDED = {
    "proposed_at": FactNeeded("proposed_at", "Ngày đề nghị", "Day of the proposal"),
    "received_at": FactNeeded(
        "received_at",
        "Ngày cơ quan thẩm định nhận đủ hồ sơ",
        "Day the appraising body accepted the file",
        f"{L06.name.vi}, Điều 4, khoản 4",
    ),
    "movement": FactNeeded("movement", "Phong trào được xét", "The movement of the case"),
}


def judge(record: SubjectRecord, award: str, case: Case) -> Verdict:
    """Whether a subject may be proposed for an award, under the text that the clocks choose.

    Up to 2026-09-30 the day of the proposal chooses the text; from 2026-10-01 the day the appraising body accepted the
    file, so a file decided from that day on needs it. A missing clock, a day without a text, or a text nobody has
    read gives *undetermined*, with a finding and, where a neighbouring text exists, an advisory verdict beside it.
    No clock stands in for another. Error ``award_unknown``.
    """
    award_of(award)
    verdict = _judged(record, award, case)
    return replace(verdict, findings=(*verdict.findings, *clock_findings(case.clocks)))


def _judged(record: SubjectRecord, award: str, case: Case) -> Verdict:
    rules = rules_for(award, record.subject_kind, case.award_kind)
    if not rules:
        return _no_rule(record, award, case)
    clocks = case.clocks
    if clocks.received_at is not None and clocks.received_at >= AMENDED_FROM:
        return _unread(record, award, case, rules, None)
    if clocks.proposed_at is None:
        return _clock_missing(_undetermined(record, award, case), "proposed_at")
    decided_after = clocks.decided_at is not None and clocks.decided_at >= AMENDED_FROM
    if clocks.received_at is None and (clocks.proposed_at >= AMENDED_FROM or decided_after):
        return _unread(record, award, case, rules, "received_at")
    day = min(clocks.proposed_at, _LAST_OLD_DAY)  # proposed after, accepted before: it came in under the old text
    rule = rule_on(rules, day)
    if rule is None:
        return _no_text(record, award, case, rules, day)
    beside = (*of_record(record), *of_rule(case, rule), *of_issuer(award, case))
    verdict = judge_rule(record, rule, case, findings=beside)
    if verdict.status == "ineligible":  # a ratio among the eligible is then beside the point
        kept = tuple(finding for finding in verdict.findings if finding.code != "quota_applies")
        verdict = replace(verdict, findings=kept)
    if any(need.name in _open_law(rule) for need in verdict.law):
        open_node = Finding.of("law_unread", instrument=rule.citation.instrument.vi, article=str(rule.citation))
        verdict = replace(verdict, findings=(*verdict.findings, open_node))
    if any(finding.code == "movement_missing" for finding in verdict.findings) and verdict.status == "undetermined":
        others = tuple(need for need in verdict.facts if need.name != "result")
        verdict = replace(verdict, facts=(_NEEDED["movement"], *others))
    return _more_favourable(verdict) if decided_after else verdict


_LAST_OLD_DAY = date.fromordinal(AMENDED_FROM.toordinal() - 1)


def _open_law(rule: AwardRule) -> set[str]:
    return {fact.name for fact in rule.facts if fact.ask.kind == "open_law"}


def _more_favourable(verdict: Verdict) -> Verdict:
    """Law 06/2026 Article 4: the amended rule applies where it is more favourable, and it is unread."""
    if verdict.status != "ineligible":
        return verdict
    finding = Finding.of("law_unread", instrument=L06.name.vi, article="Điều 4")
    needed = FactNeeded("l06", f"{L06.name.vi}, Điều 4", f"{L06.name.en}, Art. 4", L06.name.vi)
    return replace(
        verdict,
        status="undetermined",
        law=(needed,),
        shortfalls=(),
        findings=(*verdict.findings, finding),
        advisory=verdict,
    )


def _no_rule(record: SubjectRecord, award: str, case: Case) -> Verdict:
    others = [rule for kind in KINDS for rule in rules_for(award, record.subject_kind, kind)]
    if others:
        finding = _not_this_route(award, case, others)
    elif record.subject_kind in award_of(award).subjects:
        finding = Finding.of("regime_none", award=award, day="–", nearest=_kinds(award))
    else:
        finding = Finding.of("subject_kind_unfit", award=award, kind=record.subject_kind)
    status: Status = "ineligible" if finding.code == "subject_kind_unfit" else "undetermined"
    return replace(_undetermined(record, award, case, finding), status=status)


def _no_text(record: SubjectRecord, award: str, case: Case, rules: tuple[AwardRule, ...], day: date) -> Verdict:
    """No text for this reason on the day: another reason of the same day, or the nearest text."""
    kinds = [rules_for(award, record.subject_kind, kind) for kind in KINDS]
    others = [rule for versions in kinds if (rule := rule_on(versions, day)) is not None]
    if others:
        return _undetermined(record, award, case, _not_this_route(award, case, others))
    near = _interval(nearest(rules, day))
    return _undetermined(record, award, case, Finding.of("regime_none", award=award, day=day_text(day), nearest=near))


def _not_this_route(award: str, case: Case, others: list[AwardRule]) -> Finding:
    there = "; ".join(dict.fromkeys(f"{rule.label.vi} ({rule.citation})" for rule in others))
    return Finding.of("not_this_route", award=award, kind=case.award_kind, others=there)


def _kinds(award: str) -> str:
    subjects: tuple[SubjectKind, ...] = ("individual", "collective", "household", "locality")
    return ", ".join(s for s in subjects if any(rules_for(award, s, kind) for kind in KINDS))


def _unread(
    record: SubjectRecord, award: str, case: Case, rules: tuple[AwardRule, ...], missing: str | None
) -> Verdict:
    """The text in force is not in the packs, or may not be: undetermined, with what the old text would have said."""
    clocks = case.clocks
    day = min(clocks.proposed_at or _LAST_OLD_DAY, _LAST_OLD_DAY)
    old = rule_on(rules, day) or rules[-1] if missing else rules[-1]
    advisory = judge_rule(record, old, case, findings=of_rule(case, old))
    label = award_of(award).label
    unread = Finding.of("law_unread", instrument=L06.name.vi, article=label.vi)
    advised = Finding.of("advisory_only", nearest=_interval(old), status=advisory.status)
    needed = FactNeeded("l06", f"{L06.name.vi}: {label.vi}", f"{L06.name.en}: {label.text('en')}", L06.name.vi)
    verdict = replace(_undetermined(record, award, case, unread, advised), law=(needed,), advisory=advisory)
    verdict = _clock_missing(verdict, missing) if missing else verdict
    return replace(verdict, findings=(*verdict.findings, *of_issuer(award, case)))


def _clock_missing(verdict: Verdict, clock: str) -> Verdict:
    finding = Finding.of("clock_missing", clock=clock)
    return replace(verdict, facts=(_NEEDED[clock],), findings=(finding, *verdict.findings))


def _undetermined(record: SubjectRecord, award: str, case: Case, *findings: Finding) -> Verdict:
    return Verdict(subject=record.subject, award=award, status="undetermined", case=case, rule=None, findings=findings)


def _interval(rule: AwardRule) -> str:
    end = f"{rule.validity.end}" if rule.validity.end else "…"
    return f"{rule.label.vi} [{rule.validity.start}, {end})"
