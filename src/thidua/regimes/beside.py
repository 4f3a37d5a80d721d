"""What stands beside eligibility: ratios, who may decide, clocks that cannot be right, texts that may have ended."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from functools import cache

from thidua.awards.asks import Attested
from thidua.awards.case import Case, Clocks, day_text
from thidua.awards.conditions import walk
from thidua.awards.records import SubjectRecord
from thidua.awards.rule import AwardRule
from thidua.findings import Finding
from thidua.regimes.competence import Competence, competent_issuers, is_listed
from thidua.regimes.instruments import AMENDED_FROM, D129, L22, doubtful_end
from thidua.regimes.rules import RULES

_WIDTH = 300  # a parameter of a message holds no more
_PARTS = 3


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
    return frozenset(ask.question for ask in asks if isinstance(ask, Attested))


def of_record(record: SubjectRecord) -> tuple[Finding, ...]:
    """Attestations that answer a question nobody asks: most likely a misspelt one."""
    found = []
    for question in dict.fromkeys(attestation.question for attestation in record.attestations):
        if question not in _questions():
            close = get_close_matches(question, sorted(_questions()), n=1)
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
    if not days:
        return []
    cited = [
        doubtful_end(citation, max(days)) for citation in (rule.citation, *(n.citation for n in walk(rule.condition)))
    ]
    names = dict.fromkeys(one.name.vi for one in cited if one is not None)
    return [Finding.of("end_unverified", instrument=name, day=day_text(max(days))) for name in names]


def of_issuer(award: str, case: Case) -> list[Finding]:
    """Whether the issuer may give the award on the day of the decision; nothing unless both are given."""
    issuer, day = case.issuer, case.clocks.decided_at
    if issuer is None or day is None:
        return []
    competent = competent_issuers(award, day)
    lines = [line for line in competent if line.issuer == issuer.kind]
    if lines:
        doubtful = [line for line in lines if line.citation.mark == "unverified"]
        if len(doubtful) < len(lines):
            return []
        return [Finding.of("end_unverified", instrument=doubtful[0].citation.instrument.vi, day=day_text(day))]
    if day >= AMENDED_FROM:
        hints = (f"{D129.name.vi} có thể đã hết hiệu lực.", f"{D129.name.en} may have ended.")
        return [_open(award, day, *hints)]
    if not is_listed(issuer.kind, day):
        hints = (
            f"Bảng thẩm quyền của thư viện không có “{issuer.kind}” vào ngày đó.",
            f"The table of the library does not speak of “{issuer.kind}” on that day.",
        )
        return [_open(award, day, *hints)]
    name = issuer.label.vi if issuer.label else issuer.kind
    return [Finding.of("issuer_not_competent", issuer=name, award=award, day=day_text(day), **_listed(competent))]


def _open(award: str, day: date, vi: str, en: str) -> Finding:
    return Finding.of("competence_open", award=award, day=day_text(day), hint_vi=vi, hint_en=en)


def _listed(lines: tuple[Competence, ...]) -> dict[str, str]:
    """The competent issuers by article, in as many parameters as it takes for none to be cut off."""
    by_article: dict[str, list[str]] = {}
    for line in lines:
        by_article.setdefault(str(line.citation), []).append(line.label.vi)
    parts = [""]
    for article, labels in by_article.items():
        text = f"{', '.join(labels)} ({article})"
        text = f"; {text}" if any(parts) else text
        if len(parts[-1]) + len(text) <= _WIDTH or len(parts) == _PARTS:
            parts[-1] += text
        else:
            parts.append(text)
    parts += [""] * (_PARTS - len(parts))
    return {"competent": parts[0] or "–", "competent_2": parts[1], "competent_3": parts[2]}
