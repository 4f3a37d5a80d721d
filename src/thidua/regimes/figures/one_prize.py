"""The prize (tiền thưởng) of one award: coefficient times base salary of the day of the decision, raised to 10,000."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from thidua.awards.award import SubjectKind
from thidua.awards.case import day_text
from thidua.citations import Citation, Mark, weakest
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.money import Money
from thidua.periods.days import clean_day
from thidua.points import Points
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.figures.base_salary import base_salary
from thidua.regimes.figures.coefficient import Coefficient, coefficient_of, decimal_text
from thidua.regimes.figures.dated import all_of
from thidua.regimes.figures.layers import UNDER_D91
from thidua.regimes.figures.own import cited
from thidua.regimes.figures.prize_amount import prize_amount, prize_product
from thidua.regimes.figures.prize_rules import PRIZE_RULES, PrizeRuleCode, prize_rule
from thidua.regimes.instruments import PACKS_BEGIN

CollectiveOrder = Literal["double_then_round", "round_then_double"]
"""How the prize of a collective is computed where twice the figure of an individual is due. No text says which."""


@dataclass(frozen=True, slots=True)
class Prize:
    """The prize of one award, in đồng.

    ``coefficient`` is that of this subject: for a collective, the doubled one. ``raw`` is the exact product with
    ``base``, ``amount`` the prize. Each is ``None`` where it is not known, never 0; ``findings`` say what to supply.
    ``lowest`` and ``highest`` then bound the amount as far as the law does. ``citations`` name every place the figure
    leans on, ``mark`` the weakest of them.
    """

    award: str
    decided_on: date
    subject: SubjectKind
    coefficient: Fraction | None
    base: Money | None
    raw: Money | None
    amount: Money | None
    citations: tuple[Citation, ...] = ()
    mark: Mark | None = None
    findings: tuple[Finding, ...] = ()
    lowest: Money | None = None
    highest: Money | None = None


def prize(
    award: str,
    decided_on: date | str,
    subject: SubjectKind | None = None,
    *,
    issuer: str | None = None,
    coefficient: str | int | Decimal | None = None,
    citation: Citation | None = None,
    collective: CollectiveOrder = "double_then_round",
) -> Prize:
    """The prize of an award by the day of its decision.

    ``subject`` may be left out where the award has one kind of subject only, as every title has; else it is needed
    (``prize_subject_missing``). ``issuer`` is the kind of issuer: ``commune_chair`` had a certificate of merit of half
    the value until 2025-06-30, so for that form it is asked. ``coefficient`` is one of the caller's own for this very
    subject, with its ``citation`` (else ``own_figure_uncited``): for a figure the library does not have, or one under a
    ceiling, or one that is unverified. ``collective`` settles an open point, whether the double or the figure of an
    individual is rounded. Errors: ``award_unknown``, ``prize_subject_missing``, ``own_figure_uncited``,
    ``own_figure_range``, those of a number.

    >>> prize("ldtt", "2025-08-15").raw, prize("ldtt", "2025-08-15").amount
    (Money('702000'), Money('710000'))
    >>> prize("bk", "2024-08-01", "individual").amount
    Money('3510000')
    """
    day = clean_day(decided_on)
    known = award_of(award)
    if subject is None:
        subject, *others = known.subjects
        if others:
            raise ThiduaError("prize_subject_missing", award=award)
    own = None if coefficient is None else _own(coefficient, citation)
    if subject not in known.subjects:
        return _none(award, day, subject, Finding.of("subject_kind_unfit", award=award, kind=subject))
    if day < PACKS_BEGIN:
        return _none(award, day, subject, _too_early(day))
    found = coefficient_of(award, subject, day, issuer)
    if own is not None:
        found = _owned(found, own, day)
    return _computed(award, day, subject, found, collective)


def _none(award: str, day: date, subject: SubjectKind, finding: Finding) -> Prize:
    return Prize(award, day, subject, None, None, None, None, findings=(finding,))


def _own(coefficient: str | int | Decimal, citation: Citation | None) -> tuple[Fraction, Citation]:
    value = Points(coefficient).fraction
    if value <= 0:
        raise ThiduaError("own_figure_range", value=coefficient)
    return value, cited(coefficient, citation)


def _too_early(day: date) -> Finding:
    first = PRIZE_RULES["base_on_decision_day"][0]
    near = f"{first.citation} [{UNDER_D91.text}]"
    words = {"what_vi": "tiền thưởng", "what_en": "prizes"}
    return Finding.of("figure_none", day=day_text(day), nearest=near, **words)


def _owned(found: Coefficient, own: tuple[Fraction, Citation], day: date) -> Coefficient:
    """A coefficient of the caller's own, unless the decree says otherwise.

    It may fill what is open, stay under a ceiling, or correct a cell that nobody has verified.
    """
    value, citation = own
    factor = found.factor or Fraction(1)
    bounds = [None if one is None else one * factor for one in (found.individual, found.lowest, found.highest)]
    known, lowest, highest = bounds if found.factor is not None else (None, *bounds[1:])
    corrects = weakest(found.marks) == "unverified" and citation.mark != "unverified"
    fits = value == known if known is not None else highest is None or value <= highest
    if lowest is not None:  # one of two figures, which one depends on the issuer
        fits = value in (lowest, highest)
    if not fits and not (known is not None and corrects):
        limit = known if known is not None else highest
        words = {"own": decimal_text(value), "limit": decimal_text(limit or Fraction(0))}
        against = Finding.of("prize_coefficient_against", day=day_text(day), source=str(found.citations[0]), **words)
        return Coefficient(None, None, found.citations, found.marks, all_of((against,), found.findings))
    if fits and known is not None and not corrects:
        return found
    kept = tuple(one for one in found.findings if one.code in ("end_unverified", "figure_after_amendment"))
    held = () if known is not None else found.citations
    marks = () if known is not None else found.marks
    return Coefficient(value, Fraction(1), (*held, citation), (*marks, citation.mark), kept)


def _computed(award: str, day: date, subject: SubjectKind, found: Coefficient, order: CollectiveOrder) -> Prize:
    salary = base_salary(day)
    rules = [rule for code in _RULES if (rule := prize_rule(code, day)) is not None]
    citations = (*found.citations, *(rule.citation for rule in rules))
    marks: tuple[Mark, ...] = (*found.marks, *(rule.mark for rule in rules))
    if salary.citation is not None and salary.mark is not None:
        citations = (*citations, salary.citation)
        marks = (*marks, salary.mark)
    findings = all_of(found.findings, salary.findings, *(rule.findings for rule in rules))
    base, factor = salary.value, found.factor
    if base is None or found.individual is None or factor is None:
        low, high = (_bound(bound, factor, base) for bound in (found.lowest, found.highest))
        return Prize(
            *(award, day, subject, None, base, None, None),
            citations=tuple(dict.fromkeys(citations)),
            mark=weakest(marks) if low is not None or high is not None else None,
            findings=findings,
            lowest=low,
            highest=high,
        )
    whole = found.individual * factor
    doubled_last = prize_amount(found.individual, base) * int(factor) if factor == 2 else None
    amount = prize_amount(whole, base)
    if doubled_last is not None and doubled_last != amount:
        # the two readings differ, so the amount leans on one of them
        findings = (
            *findings,
            Finding.of("prize_collective_order", first=f"{amount:dong}", second=f"{doubled_last:dong}"),
        )
        marks = (*marks, _READING)
        amount = amount if order == "double_then_round" else doubled_last
    return Prize(
        *(award, day, subject, whole, base, prize_product(whole, base), amount),
        citations=tuple(dict.fromkeys(citations)),
        mark=weakest(marks),
        findings=findings,
        lowest=amount,
        highest=amount,
    )


_READING: Mark = "unverified"
_RULES: tuple[PrizeRuleCode, ...] = ("base_on_decision_day", "rounded_up")


def _bound(bound: Fraction | None, factor: Fraction | None, base: Money | None) -> Money | None:
    return None if bound is None or factor is None or base is None else prize_amount(bound * factor, base)
