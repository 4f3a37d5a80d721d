"""The whole table of competence: who may give which award on a day."""

from __future__ import annotations

from datetime import date

from thidua.regimes.competence.base import BASE
from thidua.regimes.competence.line import P1, P23, Competence, OpenCompetence
from thidua.regimes.competence.national import NATIONAL
from thidua.regimes.competence.unsettled import OPEN

TABLE: tuple[Competence, ...] = (*NATIONAL, *BASE)
"""The lines of Articles 77 to 80 of both laws, of the decrees and procedures beside them, and of Decree 129/2025."""


def competent_issuers(award: str, day: date) -> tuple[Competence, ...]:
    """Who may give an award on the day of the decision.

    >>> [c.issuer for c in competent_issuers("cstdcs", date(2025, 7, 5))]
    ['head_of_unit', 'head_of_provincial_department', 'commune_chair', 'general_director', 'director']
    """
    return tuple(line.on(day) for line in TABLE if award in line.awards and line.validity.covers(day))


def open_issuers(award: str, day: date) -> tuple[OpenCompetence, ...]:
    """Kinds of issuer of whom it stays open whether they may give an award on a day.

    >>> [line.issuer for line in open_issuers("cocp", date(2025, 6, 30))]
    ['prime_minister']
    """
    return tuple(line for line in OPEN if award in line.awards and line.validity.covers(day))


def is_listed(issuer: str, day: date) -> bool:
    """Whether the table speaks of a kind of issuer under the law of that day, whatever it may give.

    Kinds it does not speak of are open, not incompetent: the armed forces (Law 06/2022 Article 80 clause 5), the
    organisations (Law 15/2003 Article 76 clause 1, Decree 91/2017 Article 40 clause 1).

    >>> is_listed("district_chair", date(2025, 7, 5)), is_listed("regiment_commander", date(2025, 7, 5))
    (True, False)
    """
    return bool(_of_the_law(issuer, day))


def gives(issuer: str, day: date) -> frozenset[str]:
    """Every award that a kind of issuer gives, or gave earlier, under the law of that day.

    >>> sorted(gives("district_chair", date(2025, 7, 5)))
    ['cstdcs', 'gk', 'ldtt', 'thonvh', 'ttldtt']
    """
    return frozenset(award for line in _of_the_law(issuer, day) for award in line.awards)


def _of_the_law(issuer: str, day: date) -> tuple[Competence, ...]:
    layer = next((law for law in (P1, P23) if law.covers(day)), None)
    if layer is None:
        return ()
    return tuple(line for line in TABLE if line.issuer == issuer and layer.covers(line.validity.start))
