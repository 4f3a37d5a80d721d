"""Judging under the law in force: the right text by the right clock, then the record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from thidua.awards.award import SubjectKind
from thidua.awards.case import Case, day_text
from thidua.awards.overlays import Overlay, supplied_rule
from thidua.awards.records import SubjectRecord
from thidua.awards.rule import AwardRule
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.overlaying import overlaid
from thidua.eligibility.verdict import FactNeeded, Status, Verdict
from thidua.findings import Finding
from thidua.regimes.beside import clock_findings, of_issuer, of_record, of_rule
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.catalogue import entry
from thidua.regimes.catalogue.there import standing_of
from thidua.regimes.choosing import Choice, choose
from thidua.regimes.instruments import AMENDED_FROM, L06
from thidua.regimes.layers import by_policy
from thidua.regimes.past import of_history
from thidua.regimes.rules import KINDS, RULES, nearest, rule_on, rules_for, standard_of

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


def judge(record: SubjectRecord, award: str, case: Case, overlays: tuple[Overlay, ...] = ()) -> Verdict:
    """Whether a subject may be proposed for an award, under the text that the clocks choose.

    Up to 2026-09-30 the day of the proposal chooses the text; from 2026-10-01 the day the appraising body accepted the
    file, so a file decided from that day on needs it. A missing clock, a day without a text, or a text nobody has
    read gives *undetermined*, with a finding and, where a neighbouring text exists, an advisory verdict beside it.
    No clock stands in for another. ``overlays`` are texts of a ministry or province laid over the national one; each
    part of them keeps its own citation. Error ``award_unknown``.
    """
    award_of(award)
    verdict = _judged(record, award, case, overlays)
    return replace(verdict, findings=(*verdict.findings, *clock_findings(case.clocks)))


def _judged(record: SubjectRecord, award: str, case: Case, overlays: tuple[Overlay, ...]) -> Verdict:
    choice = choose(award, record.subject_kind, case)
    if choice.reason == "no_rule":
        return _supplied(record, award, case, overlays)
    if choice.reason == "no_text" and choice.day is not None:
        return _no_text(record, award, case, choice.day)
    rule, day = choice.rule, choice.day
    if rule is None or day is None:  # nothing but the day of the proposal can be missing here
        return _clock_missing(_undetermined(record, award, case), "proposed_at")
    if choice.advising is not None:
        return _unread(record, case, choice, choice.advising, overlays)
    laid = overlaid(rule, overlays, day, case.award_kind)
    beside = (*laid.findings, *of_record(record, laid.rule), *of_rule(case, laid.rule), *of_issuer(award, case))
    verdict = judge_rule(record, by_policy(laid.rule, case), case, findings=(*beside, *of_history(record, award, case)))
    if verdict.status == "ineligible":  # a ratio among the eligible is then beside the point
        kept = tuple(finding for finding in verdict.findings if finding.code != "quota_applies")
        verdict = replace(verdict, findings=kept)
    verdict = _with_open_law(verdict)
    if any(finding.code == "movement_missing" for finding in verdict.findings) and verdict.status == "undetermined":
        others = tuple(need for need in verdict.facts if need.name not in _OF_MOVEMENT)
        verdict = replace(verdict, facts=(_NEEDED["movement"], *others))
    decided = case.clocks.decided_at
    return _more_favourable(verdict) if decided is not None and decided >= AMENDED_FROM else verdict


_OF_MOVEMENT = frozenset({"result", "movement_years", "is_launched_by", "is_at_review"})


def _with_open_law(verdict: Verdict) -> Verdict:
    """A finding that names the article of each open node the verdict waits for."""
    rule = verdict.rule
    if rule is None:
        return verdict
    nodes = {fact.name for fact in rule.facts if fact.ask.source == "law"}
    named = dict.fromkeys(need.citation or str(rule.citation) for need in verdict.law if need.name in nodes)
    found = tuple(
        Finding.of("law_unread", instrument=rule.citation.instrument.vi, article=article) for article in named
    )
    return replace(verdict, findings=(*verdict.findings, *found))


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


def _supplied(record: SubjectRecord, award: str, case: Case, overlays: tuple[Overlay, ...]) -> Verdict:
    """The verdict by a whole rule that a text of a ministry or province brings where the packs hold none."""
    if case.asked_on is None or not overlays:
        return _no_rule(record, award, case)
    given = supplied_rule(overlays, award, record.subject_kind, case.award_kind, case.asked_on)
    if given.rule is None:
        verdict = _no_rule(record, award, case)
        return replace(verdict, findings=(*given.findings, *verdict.findings))
    beside = (*given.findings, *of_record(record, given.rule), *of_issuer(award, case))
    return _with_open_law(judge_rule(record, given.rule, case, findings=beside))


def _no_rule(record: SubjectRecord, award: str, case: Case) -> Verdict:
    others = [rule for kind in KINDS for rule in rules_for(award, record.subject_kind, kind)]
    if others:
        finding = _not_this_route(award, case, others)
    elif record.subject_kind not in award_of(award).subjects:
        finding = Finding.of("subject_kind_unfit", award=award, kind=record.subject_kind)
    elif any(rule.award == award for rule in RULES):
        finding = Finding.of("regime_none", award=award, day="–", nearest=_kinds(award))
    else:
        return _not_in_the_library(record, award, case)
    status: Status = "ineligible" if finding.code == "subject_kind_unfit" else "undetermined"
    return replace(_undetermined(record, award, case, finding), status=status)


def _not_in_the_library(record: SubjectRecord, award: str, case: Case) -> Verdict:
    """An award of the catalogue without a rule: its article is the text to read."""
    standing = standing_of(award, case.asked_on or case.period.last_day)
    label = award_of(award).label
    if standing is None:
        near = "; ".join(str(one.citation) for one in entry(award).standings)
        finding = Finding.of("regime_none", award=award, day=day_text(case.asked_on), nearest=near)
        return _undetermined(record, award, case, finding)
    cited = standing.citation
    needed = FactNeeded(award, f"Tiêu chuẩn {label.vi}", f"Standard of {label.text('en')}", str(cited))
    finding = Finding.of("law_unread", instrument=cited.instrument.vi, article=str(cited))
    return replace(_undetermined(record, award, case, finding), law=(needed,))


def _no_text(record: SubjectRecord, award: str, case: Case, day: date) -> Verdict:
    """No text for this reason on the day: another reason of the same day, or the nearest text."""
    rules = rules_for(award, record.subject_kind, case.award_kind)
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
    record: SubjectRecord, case: Case, choice: Choice, old: AwardRule, overlays: tuple[Overlay, ...]
) -> Verdict:
    """The amended law, whose standards are open: what is known of it, and what the text before would have said.

    While the day of acceptance is missing it is not even known whether the amended law governs, so only the advisory
    text is judged.
    """
    award = old.award
    advisory = judge_rule(record, by_policy(old, case), case, findings=of_rule(case, old))
    label = award_of(award).label
    unread = Finding.of("law_unread", instrument=L06.name.vi, article=label.vi)
    advised = Finding.of("advisory_only", nearest=_interval(old), status=advisory.status)
    if choice.reason == "amended" and choice.rule is not None and choice.day is not None:
        laid = overlaid(choice.rule, overlays, choice.day, case.award_kind)
        beside = (*laid.findings, *of_record(record, laid.rule), *of_rule(case, laid.rule), *of_issuer(award, case))
        verdict = judge_rule(record, laid.rule, case, findings=beside)
        if not any(fact.name == "l06" for fact in laid.rule.facts):  # a user's text fills the article
            return _with_open_law(verdict)
        first = (unread, advised) if verdict.status == "undetermined" else (unread,)
        return replace(verdict, findings=(*first, *verdict.findings), advisory=advisory)
    needed = FactNeeded("l06", f"{L06.name.vi}: {label.vi}", f"{L06.name.en}: {label.text('en')}", L06.name.vi)
    verdict = replace(_undetermined(record, award, case, unread, advised), law=(needed,), advisory=advisory)
    verdict = _clock_missing(verdict, "received_at")
    return replace(verdict, findings=(*verdict.findings, *of_issuer(award, case)))


def _clock_missing(verdict: Verdict, clock: str) -> Verdict:
    finding = Finding.of("clock_missing", clock=clock)
    return replace(verdict, facts=(_NEEDED[clock],), findings=(finding, *verdict.findings))


def _undetermined(record: SubjectRecord, award: str, case: Case, *findings: Finding) -> Verdict:
    return Verdict(subject=record.subject, award=award, status="undetermined", case=case, rule=None, findings=findings)


def _interval(rule: AwardRule) -> str:
    whole = standard_of(rule).validity
    end = f"{whole.end}" if whole.end else "…"
    return f"{rule.label.vi} [{whole.start}, {end})"
