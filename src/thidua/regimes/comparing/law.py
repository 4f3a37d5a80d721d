"""Comparing the law in force on two days, for one award, kind of subject and reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.case import day_text
from thidua.awards.rule import AwardRule
from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.findings import Finding
from thidua.labels import Label
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.comparing.change import day_words
from thidua.regimes.comparing.comparison import RuleComparison, compare
from thidua.regimes.comparing.explaining import comparison_line
from thidua.regimes.instruments import AMENDED_FROM, L06
from thidua.regimes.rules import nearest, rule_on, rules_for


@dataclass(frozen=True, slots=True)
class LawComparison:
    """What governs an award on two days.

    A day for which the library holds no text has ``None`` as its rule and a finding that says why; then there is no
    comparison. That the library holds no text does not mean that the award was abolished.
    """

    award: str
    day_a: date
    day_b: date
    old: AwardRule | None
    new: AwardRule | None
    comparison: RuleComparison | None
    findings: tuple[Finding, ...] = ()

    def explain(self) -> Explanation:
        """The comparison in words, or why there is none."""
        notes = tuple(
            Phrase.of("result_known", value=Label(vi=f.message("vi"), en=f.message("en"))) for f in self.findings
        )
        below = (comparison_line(self.comparison),) if self.comparison else ()
        days = {"old": day_words(self.day_a), "new": day_words(self.day_b)}
        return Explanation(
            Line(
                code=self.award,
                label=Phrase.of("heading_law", award=award_of(self.award).label, **days),
                result=Phrase.of(_result(self)),
                notes=notes,
                status="plain" if self.comparison else "open",
                children=below,
            )
        )

    def as_data(self) -> dict[str, object]:
        """Ready for JSON."""
        return {
            "award": self.award,
            "days": [self.day_a.isoformat(), self.day_b.isoformat()],
            "rules": [rule.code if rule else None for rule in (self.old, self.new)],
            "comparison": self.comparison.as_data() if self.comparison else None,
            "findings": [finding.as_data() for finding in self.findings],
        }


def compare_law(award: str, subject_kind: SubjectKind, kind: AwardKind, day_a: date, day_b: date) -> LawComparison:
    """What the law asks on two days for one award, compared clause by clause; error ``award_unknown``.

    Findings: ``regime_none`` for a day before or between the texts of the library, ``law_unread`` from the day on
    which Law 06/2026 governs, whose standards the library does not hold.

    >>> found = compare_law("ldtt", "individual", "merit", date(2023, 12, 1), date(2024, 2, 1))
    >>> found.comparison.clause("registration").kind
    'removed'
    """
    award_of(award)
    rules = rules_for(award, subject_kind, kind)
    old, new = rule_on(rules, day_a), rule_on(rules, day_b)
    days = (day for day, rule in ((day_a, old), (day_b, new)) if rule is None)
    return LawComparison(
        award,
        day_a,
        day_b,
        old,
        new,
        compare(old, new) if old and new else None,
        tuple(_no_text(award, rules, day) for day in days),
    )


def _no_text(award: str, rules: tuple[AwardRule, ...], day: date) -> Finding:
    if day >= AMENDED_FROM:
        return Finding.of("law_unread", instrument=L06.name.vi, article=award_of(award).label.vi)
    near = nearest(rules, day).label.vi if rules else "–"
    return Finding.of("regime_none", award=award, day=day_text(day), nearest=near)


def _result(found: LawComparison) -> str:
    if found.comparison is None:
        return "law_no_text"
    if found.old is found.new:
        return "law_one_text"
    return "law_same" if found.comparison.asks_the_same else "law_differs"
