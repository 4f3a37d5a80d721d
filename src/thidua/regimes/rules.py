"""Every rule of the packs, and which of them governs an award on a day."""

from __future__ import annotations

from datetime import date
from functools import cache

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.rule import AwardRule
from thidua.regimes import d91, d152, l03, l22
from thidua.regimes.l06.open_rules import opened
from thidua.regimes.layers import composed

LAW_RULES: tuple[AwardRule, ...] = (*l03.RULES, *d91.RULES, *l22.RULES, *d152.RULES)
"""The standards by instrument and article, each as its own text has it."""

AMENDED_RULES: tuple[AwardRule, ...] = tuple(rule for one in opened(LAW_RULES) for rule in composed(one))
"""What Law 06/2026 governs from 2026-10-01: every standard an open node, since its text has not been read."""

RULES: tuple[AwardRule, ...] = tuple(rule for standard in LAW_RULES for rule in composed(standard))
"""The standards with the decree layer in force beside them: what a record is judged by."""

KINDS: tuple[AwardKind, ...] = ("merit", "ad_hoc", "movement", "long_service", "years_of_service", "external")
"""Every reason an award may be given for."""


@cache
def rules_for(award: str, subject: SubjectKind, kind: AwardKind) -> tuple[AwardRule, ...]:
    """Every version of the rule for an award, a kind of subject and a reason, oldest first."""
    found = (r for r in RULES if r.award == award and r.subject_kind == subject and kind in r.award_kinds)
    return tuple(sorted(found, key=lambda rule: rule.validity.start))


def rule_on(rules: tuple[AwardRule, ...], day: date) -> AwardRule | None:
    """The version in force on a day."""
    return next((rule for rule in rules if rule.validity.covers(day)), None)


def standard_of(rule: AwardRule) -> AwardRule:
    """The rule of the law layer that a composed version was made from; a rule from elsewhere stands for itself."""
    code = rule.code.rpartition(".")[0]
    return next((standard for standard in LAW_RULES if standard.code == code), rule)


def nearest(rules: tuple[AwardRule, ...], day: date) -> AwardRule:
    """The version whose interval lies nearest to a day; there must be one."""
    return min(rules, key=lambda rule: rule.validity.distance(day))
