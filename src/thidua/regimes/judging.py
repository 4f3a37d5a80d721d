"""Judging under the law in force: the right text by the right clock, then the record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.case import Case, day_text
from thidua.awards.records import SubjectRecord
from thidua.awards.rule import AwardRule
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.verdict import FactNeeded, Status, Verdict
from thidua.findings import Finding
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.competence import competent_issuers
from thidua.regimes.instruments import AMENDED_FROM, D129, L06
from thidua.regimes.rules import nearest, rule_on, rules_for


def judge(record: SubjectRecord, award: str, case: Case) -> Verdict:
    """Whether a subject may be proposed for an award, under the text that the clocks choose.

    Up to 2026-09-30 the day of the proposal chooses the text; from 2026-10-01 the day the appraising body accepted the
    file. A missing clock, a day without a text, or a text nobody has read gives *undetermined*, with a
    finding and, where a neighbouring text exists, an advisory verdict beside it. Error ``award_unknown``.
    """
    award_of(award)
    rules = rules_for(award, record.subject_kind, case.award_kind)
    if not rules:
        return _no_rule(record, award, case)
    clocks = case.clocks
    day = clocks.received_at or clocks.proposed_at
    if clocks.proposed_at is not None and (clocks.received_at is None or clocks.received_at < AMENDED_FROM):
        day = clocks.proposed_at
    if day is None:
        return _undetermined(record, award, case, (Finding.of("clock_missing", clock="proposed_at"),))
    if clocks.received_at is None and day >= AMENDED_FROM:
        return _unread(record, award, case, rules, (Finding.of("clock_missing", clock="received_at"),))
    if clocks.received_at is not None and clocks.received_at >= AMENDED_FROM:
        return _unread(record, award, case, rules, ())
    if day >= AMENDED_FROM:  # proposed after, accepted before: the file came in under the old text
        day = date.fromordinal(AMENDED_FROM.toordinal() - 1)
    rule = rule_on(rules, day)
    if rule is None:
        near = nearest(rules, day)
        finding = Finding.of("regime_none", award=award, day=day_text(day), nearest=_interval(near))
        return _undetermined(record, award, case, (finding,))
    verdict = judge_rule(record, rule, case, findings=_beside(award, case, rule))
    if verdict.law:
        open_node = Finding.of("law_unread", instrument=rule.citation.instrument, article=str(rule.citation))
        verdict = replace(verdict, findings=(*verdict.findings, open_node))
    return _more_favourable(verdict) if _accepted_just_before(case) else verdict


def _accepted_just_before(case: Case) -> bool:
    """A file accepted before the amended law that may be decided after it."""
    received, decided = case.clocks.received_at, case.clocks.decided_at
    return received is not None and received < AMENDED_FROM and decided is not None and decided >= AMENDED_FROM


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
    kinds: tuple[AwardKind, ...] = ("merit", "movement")
    fits = any(rules_for(award, record.subject_kind, kind) for kind in kinds)
    if fits:
        finding = Finding.of("not_this_route", award=award, kind=case.award_kind)
    elif record.subject_kind in award_of(award).subjects:
        finding = Finding.of("regime_none", award=award, day="–", nearest=_kinds(award))
    else:
        finding = Finding.of("subject_kind_unfit", award=award, kind=record.subject_kind)
    status: Status = "ineligible" if finding.code == "subject_kind_unfit" else "undetermined"
    return replace(_undetermined(record, award, case, (finding,)), status=status)


def _kinds(award: str) -> str:
    subjects: tuple[SubjectKind, ...] = ("individual", "collective", "household", "locality")
    return ", ".join(s for s in subjects if rules_for(award, s, "merit") or rules_for(award, s, "movement"))


def _unread(
    record: SubjectRecord,
    award: str,
    case: Case,
    rules: tuple[AwardRule, ...],
    findings: tuple[Finding, ...],
) -> Verdict:
    """The text in force is not in the packs: undetermined, with what the last known text would have said."""
    last = rules[-1]
    advisory = judge_rule(record, last, case)
    label = award_of(award).label
    unread = Finding.of("law_unread", instrument=L06.name.vi, article=label.vi)
    beside = Finding.of("advisory_only", nearest=_interval(last), status=advisory.status)
    needed = FactNeeded("l06", f"{L06.name.vi}: {label.vi}", f"{L06.name.en}: {label.text('en')}", L06.name.vi)
    return replace(_undetermined(record, award, case, (*findings, unread, beside)), law=(needed,), advisory=advisory)


def _undetermined(record: SubjectRecord, award: str, case: Case, findings: tuple[Finding, ...]) -> Verdict:
    return Verdict(subject=record.subject, award=award, status="undetermined", case=case, rule=None, findings=findings)


def _beside(award: str, case: Case, rule: AwardRule) -> tuple[Finding, ...]:
    """What stands beside eligibility: ratios and who may decide."""
    found = [Finding.of("quota_applies", rule=note.vi) for note in rule.notes if "%" in note.vi]
    issuer, day = case.issuer, case.clocks.decided_at
    if issuer is None or day is None:
        return tuple(found)
    competent = competent_issuers(award, day)
    name = issuer.label.vi if issuer.label else issuer.kind
    if day >= AMENDED_FROM:
        note = {"hint_vi": f"{D129.name.vi} có thể đã hết hiệu lực.", "hint_en": f"{D129.name.en} may have ended."}
        found.append(Finding.of("competence_open", award=award, day=day_text(day), **note))
    elif issuer.kind not in {line.issuer for line in competent}:
        who = "; ".join(f"{line.label.vi} ({line.citation})" for line in competent)
        found.append(Finding.of("issuer_not_competent", issuer=name, award=award, day=day_text(day), competent=who))
    return tuple(found)


def _interval(rule: AwardRule) -> str:
    end = f"{rule.validity.end}" if rule.validity.end else "…"
    return f"{rule.label.vi} [{rule.validity.start}, {end})"
