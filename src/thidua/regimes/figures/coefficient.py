"""The coefficient of an award on a day: what a prize multiplies the base salary by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from thidua import exact
from thidua.awards.award import SubjectKind
from thidua.awards.case import day_text
from thidua.citations import Citation, Mark
from thidua.findings import Finding
from thidua.labels import Label
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.competence.issuers import ISSUERS
from thidua.regimes.figures.coefficients_of_forms import (
    COLLECTIVE,
    FOR_HOUSEHOLDS,
    HOUSEHOLD,
    KNC_AT_MOST,
    KNC_OF_ASSEMBLY_AT_MOST,
    OF_COMMUNE_GK,
    OF_FORMS,
)
from thidua.regimes.figures.coefficients_of_orders import OF_ORDERS
from thidua.regimes.figures.coefficients_of_titles import OF_TITLES
from thidua.regimes.figures.dated import Dated, Figure, all_of, on_day

COMMUNE_CHAIR = "commune_chair"
"""The kind of issuer whose certificate of merit has a coefficient of its own."""
ASSEMBLY_COMMITTEE = "na_standing_committee"
"""The kind of issuer whose commemorative medal has a ceiling of its own."""


@dataclass(frozen=True, slots=True)
class Coefficient:
    """``individual`` times ``factor``; ``None`` where one of the two is not known.

    ``lowest`` and ``highest`` bound the figure of an individual where it is open between bounds.
    """

    individual: Fraction | None
    factor: Fraction | None
    citations: tuple[Citation, ...] = ()
    marks: tuple[Mark, ...] = ()
    findings: tuple[Finding, ...] = ()
    lowest: Fraction | None = None
    highest: Fraction | None = None


def coefficient_of(award: str, subject: SubjectKind, day: date, issuer: str | None = None) -> Coefficient:
    """What the decree of that day gives; findings name what is missing. Error ``award_unknown``."""
    label = award_of(award).label
    if award in OF_TITLES:
        return _made(_read(OF_TITLES[award], day, label), Figure(Fraction(1)))
    factor = _factor(award, subject, day, label)
    if award == "gk":
        return _certificate(factor, day, label, issuer)
    if award == "knc":
        return _commemorative(factor, day, label, issuer)
    return _made(_within(OF_ORDERS.get(award) or OF_FORMS.get(award), day, label), factor)


def _read(table: tuple[Dated[Fraction], ...], day: date, label: Label) -> Figure[Fraction]:
    return on_day(table, day, Label(vi=f"hệ số tiền thưởng của “{label.vi}”", en=f"the coefficient of “{label.en}”"))


def _open(label: Label, day: date) -> Figure[Fraction]:
    names = {"award_vi": label.vi, "award_en": label.text("en")}
    return Figure(None, findings=(Finding.of("prize_coefficient_open", day=day_text(day), **names),))


def _factor(award: str, subject: SubjectKind, day: date, label: Label) -> Figure[Fraction]:
    """How many times the figure of an individual the subject has."""
    if subject == "individual":
        return Figure(Fraction(1))
    if subject == "collective" and award in OF_ORDERS:
        same = on_day(OF_ORDERS[award], day, label)  # doubled by the very article of the order
        return Figure(None if same.value is None else Fraction(2), same.citation, same.mark, same.findings)
    table = COLLECTIVE.get(award) if subject == "collective" else None
    if subject == "household" and award in FOR_HOUSEHOLDS:
        table = HOUSEHOLD
    return _within(table, day, label)


def _within(table: tuple[Dated[Fraction], ...] | None, day: date, label: Label) -> Figure[Fraction]:
    """A figure that some layers have; in the others it is open, not absent."""
    if table is None or not any(line.validity.covers(day) for line in table):
        return _open(label, day)
    return _read(table, day, label)


def _certificate(factor: Figure[Fraction], day: date, label: Label, issuer: str | None) -> Coefficient:
    """A certificate of merit: that of a commune chair was half the others until 2025-06-30."""
    commune, other = _read(OF_COMMUNE_GK, day, label), _read(OF_FORMS["gk"], day, label)
    if issuer in ISSUERS or commune.value == other.value:  # a kind that no text names is as good as none
        return _made(commune if issuer == COMMUNE_CHAIR else other, factor)
    missing = Finding.of("prize_issuer_missing", day=day_text(day), commune=_text(commune), other=_text(other))
    both = tuple(one.citation for one in (commune, other) if one.citation is not None)
    return Coefficient(
        individual=None,
        factor=factor.value,
        citations=both,
        marks=tuple(citation.mark for citation in both),
        findings=all_of((missing,), factor.findings),
        lowest=commune.value,
        highest=other.value,
    )


def _commemorative(factor: Figure[Fraction], day: date, label: Label, issuer: str | None) -> Coefficient:
    """A commemorative medal: the decree has a ceiling only."""
    table = KNC_OF_ASSEMBLY_AT_MOST if issuer == ASSEMBLY_COMMITTEE else KNC_AT_MOST
    found = _within(table, day, label)
    if found.value is None or found.citation is None or found.mark is None:
        return _made(found, factor)
    ceiling = Finding.of("prize_ceiling_only", day=day_text(day), ceiling=_text(found), source=str(found.citation))
    return Coefficient(
        individual=None,
        factor=factor.value,
        citations=(found.citation,),
        marks=(found.mark,),
        findings=all_of((ceiling,), found.findings, factor.findings),
        highest=found.value,
    )


def _made(individual: Figure[Fraction], factor: Figure[Fraction]) -> Coefficient:
    both = (individual, factor)
    return Coefficient(
        individual=individual.value,
        factor=factor.value,
        citations=tuple(dict.fromkeys(one.citation for one in both if one.citation is not None)),
        marks=tuple(one.mark for one in both if one.mark is not None),
        findings=all_of(individual.findings, factor.findings),
    )


def _text(figure: Figure[Fraction]) -> str:
    return "–" if figure.value is None else decimal_text(figure.value)


def decimal_text(value: Fraction) -> str:
    """A coefficient as it is printed.

    >>> decimal_text(Fraction(3, 20)), decimal_text(Fraction(9))
    ('0.15', '9')
    """
    places = next((n for n in range(exact.MAX_DIGITS) if (value * 10**n).denominator == 1), None)
    return str(value) if places is None else exact.show(int(value * 10**places), places)
