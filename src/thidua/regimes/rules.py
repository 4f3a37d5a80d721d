"""Every rule of the packs, and which of them governs an award on a day."""

from __future__ import annotations

from datetime import date

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.rule import AwardRule
from thidua.regimes.l03 import cstdcs as l03_cstdcs
from thidua.regimes.l03 import giay_khen as l03_giay_khen
from thidua.regimes.l03 import ldtt as l03_ldtt
from thidua.regimes.l22 import cstdcs as l22_cstdcs
from thidua.regimes.l22 import giay_khen as l22_giay_khen
from thidua.regimes.l22 import ldtt as l22_ldtt

RULES: tuple[AwardRule, ...] = (
    l03_ldtt.LDTT,
    l03_cstdcs.CSTDCS,
    l03_giay_khen.INDIVIDUAL,
    l03_giay_khen.COLLECTIVE,
    *l03_giay_khen.OTHERS,
    *l22_ldtt.LDTT,
    *l22_cstdcs.CSTDCS,
    *l22_giay_khen.GIAY_KHEN,
)
"""All rules, by law and article."""

KINDS: tuple[AwardKind, ...] = ("merit", "ad_hoc", "movement", "long_service", "years_of_service", "external")
"""Every reason an award may be given for."""


def rules_for(award: str, subject: SubjectKind, kind: AwardKind) -> tuple[AwardRule, ...]:
    """Every version of the rule for an award, a kind of subject and a reason, oldest first."""
    found = (r for r in RULES if r.award == award and r.subject_kind == subject and kind in r.award_kinds)
    return tuple(sorted(found, key=lambda rule: rule.validity.start))


def rule_on(rules: tuple[AwardRule, ...], day: date) -> AwardRule | None:
    """The version in force on a day."""
    return next((rule for rule in rules if rule.validity.covers(day)), None)


def nearest(rules: tuple[AwardRule, ...], day: date) -> AwardRule:
    """The version whose interval lies nearest to a day; there must be one."""
    return min(rules, key=lambda rule: rule.validity.distance(day))
