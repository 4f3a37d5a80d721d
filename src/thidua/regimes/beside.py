"""What stands beside eligibility: ratios, who may decide, clocks that cannot be right, texts that may have ended."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from functools import cache

from thidua.awards.asks import Attested, IsWorker
from thidua.awards.case import Case, Clocks, day_text
from thidua.awards.conditions import walk
from thidua.awards.records import SubjectRecord
from thidua.awards.rule import AwardRule
from thidua.findings import Finding
from thidua.memo import Memo
from thidua.regimes.competence import issuer_findings
from thidua.regimes.instruments import INSTRUMENTS, L22, Instrument, doubtful_end
from thidua.regimes.rules import RULES


def of_rule(case: Case, rule: AwardRule) -> tuple[Finding, ...]:
    """What goes with one version of a rule: ratios, texts that may have ended, an unsettled transition."""
    quotas = [
        Finding.of("quota_applies", rule_vi=note.vi, rule_en=note.text("en")) for note in rule.notes if "%" in note.vi
    ]
    return (*quotas, *_ended(rule, case), *_across_2024(case.clocks))


@cache
def _questions() -> frozenset[str]:
    """Every question that some rule of the packs asks of people."""
    asks = (fact.ask for rule in RULES for fact in rule.facts)
    return frozenset(ask.question for ask in asks if isinstance(ask, Attested | IsWorker))


def of_record(record: SubjectRecord, rule: AwardRule) -> tuple[Finding, ...]:
    """Attestations that answer a question nobody asks, neither the packs nor this rule: most likely a misspelt one."""
    found = []
    known = _questions() | {fact.ask.question for fact in rule.facts if isinstance(fact.ask, Attested | IsWorker)}
    for question in dict.fromkeys(attestation.question for attestation in record.attestations):
        if question not in known:
            close = get_close_matches(question, sorted(known), n=1)
            vi, en = (f"Có phải “{close[0]}”?", f"Did you mean “{close[0]}”?") if close else ("", "")
            words = {"question": question, "suggestion_vi": vi, "suggestion_en": en}
            found.append(Finding.of("question_unknown", where="attestations", **words))
    return tuple(found)


def clock_findings(clocks: Clocks) -> tuple[Finding, ...]:
    """Clocks of one file in an order that cannot be."""
    return tuple(
        Finding.of("clock_order", where=later, earlier=earlier, later=later) for earlier, later in clocks.out_of_order()
    )


def _across_2024(clocks: Clocks) -> list[Finding]:
    """A file proposed before Law 06/2022 began and accepted or decided after: which criteria apply is unsettled."""
    begins, proposed = L22.validity.start, clocks.proposed_at
    later = [day for day in (clocks.received_at, clocks.decided_at) if day is not None and day >= begins]
    if proposed is None or proposed >= begins or not later:
        return []
    days = {"proposed": day_text(proposed), "day": day_text(later[0])}
    return [Finding.of("transition_unsettled", instrument=L22.name.vi, **days)]


def _ended(rule: AwardRule, case: Case) -> list[Finding]:
    """The instruments a rule cites whose unverified end lies before a clock of the file."""
    clocks = case.clocks
    days = [day for day in (clocks.proposed_at, clocks.received_at, clocks.decided_at) if day is not None]
    last = max(days, default=date.min)
    ended = [one for one in _doubtful(rule) if one.validity.end is not None and one.validity.end <= last]
    return [Finding.of("end_unverified", instrument=one.name.vi, day=day_text(last)) for one in ended]


def _cited_doubtful(rule: AwardRule) -> tuple[Instrument, ...]:
    """The instruments a rule cites whose end, whenever it may be, is unverified."""
    cited = (rule.citation, *(node.citation for node in walk(rule.condition)))
    found = dict.fromkeys(one.code for citation in cited if (one := doubtful_end(citation, date.max)) is not None)
    return tuple(one for one in INSTRUMENTS if one.code in found)


_doubtful: Memo[AwardRule, tuple[Instrument, ...]] = Memo(_cited_doubtful, most=512)


def of_issuer(award: str, case: Case) -> list[Finding]:
    """Whether the issuer may give the award on the day of the decision; nothing unless both are given."""
    if case.issuer is None or case.clocks.decided_at is None:
        return []
    return list(issuer_findings(award, case.issuer, case.clocks.decided_at))
