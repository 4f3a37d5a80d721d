"""Choosing the text: which version of a rule the clocks of a file call for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.case import Case
from thidua.awards.rule import AwardRule
from thidua.regimes.instruments import AMENDED_FROM
from thidua.regimes.rules import AMENDED_RULES, rule_on, rules_for

LAST_OLD_DAY = date.fromordinal(AMENDED_FROM.toordinal() - 1)

Reason = Literal["old", "amended", "proposed_at", "received_at", "no_rule", "no_text"]
"""Why: a text read (``old``), the amended law, a clock that is missing, no rule at all, no text on the day."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The text chosen, the day that chose it, and the text that advises where the chosen one is unread."""

    reason: Reason
    day: date | None = None
    rule: AwardRule | None = None
    advising: AwardRule | None = None


def choose(award: str, subject: SubjectKind, case: Case) -> Choice:
    """The text for an award.

    Up to 2026-09-30 the day of the proposal chooses; from 2026-10-01 the day the appraising body accepted the file
    (Law 06/2026 Article 4 clause 4, as this library reads it), so that a file proposed or decided from that day on
    needs it. A file proposed after and accepted before came in under the old text.
    """
    rules = rules_for(award, subject, case.award_kind)
    clocks = case.clocks
    if not rules:
        return Choice("no_rule")
    last_old = rule_on(rules, LAST_OLD_DAY)
    if clocks.received_at is not None and clocks.received_at >= AMENDED_FROM:
        if last_old is None:
            return Choice("no_text", clocks.received_at)
        return Choice("amended", clocks.received_at, amended(award, subject, case.award_kind), last_old)
    if clocks.proposed_at is None:
        return Choice("proposed_at")
    decided_after = clocks.decided_at is not None and clocks.decided_at >= AMENDED_FROM
    day = min(clocks.proposed_at, LAST_OLD_DAY)
    if clocks.received_at is None and (clocks.proposed_at >= AMENDED_FROM or decided_after):
        advising = rule_on(rules, day)
        if advising is not None and last_old is not None:
            return Choice("received_at", day, amended(award, subject, case.award_kind), advising)
    rule = rule_on(rules, day)
    return Choice("old", day, rule) if rule is not None else Choice("no_text", day)


def amended(award: str, subject: SubjectKind, kind: AwardKind) -> AwardRule | None:
    """The open rule of the amended law for an award, a kind of subject and a reason."""
    found = (r for r in AMENDED_RULES if r.award == award and r.subject_kind == subject and kind in r.award_kinds)
    return next(found, None)
