"""What an award counts as on the way to a higher one, by who gave it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.awards.case import day_text
from thidua.citations import Citation, Validity
from thidua.findings import Finding
from thidua.model import Model
from thidua.regimes.catalogue import entry
from thidua.regimes.competence.issuers import MINISTERS, PEERS, issuer_label
from thidua.regimes.competence.national import BY_MINISTERS
from thidua.regimes.competence.table import competent_issuers
from thidua.regimes.instruments import AMENDED_FROM, D98, D152, L03, L22, L39, cite


class Equal(Model):
    """That some awards of some kinds of issuer count alike on the ladders, by one article."""

    issuers: tuple[str, ...]
    awards: tuple[str, ...]
    validity: Validity
    citation: Citation


@dataclass(frozen=True, slots=True)
class CountsAs:
    """What an award given by a kind of issuer counts as; ``counts_as`` is ``None`` where it is open, never assumed."""

    award: str
    issuer: str
    day: date
    counts_as: str | None
    citation: Citation | None
    findings: tuple[Finding, ...] = ()


_NAMED_TOGETHER = Validity(start=L39.validity.start, end=L03.validity.end)
_NOT_THE_COMMENDATION = tuple(award for award in BY_MINISTERS if award != "bk")

EQUALS: tuple[Equal, ...] = (
    Equal(
        issuers=(*MINISTERS, *PEERS),
        awards=BY_MINISTERS,
        validity=_NAMED_TOGETHER,
        citation=cite(L03, "79", mark="gazette"),
    ),
    Equal(
        issuers=MINISTERS,
        awards=("bk",),
        validity=D98.validity,
        citation=cite(D98, "4", "3", mark="secondary"),
    ),
    Equal(
        issuers=MINISTERS,
        awards=("bk",),
        validity=Validity(start=D152.validity.start, end=AMENDED_FROM),
        citation=cite(D152, "4", mark="unverified"),
    ),
    Equal(
        issuers=MINISTERS,
        awards=_NOT_THE_COMMENDATION,
        validity=Validity(start=L22.validity.start, end=AMENDED_FROM),
        citation=cite(L22, "79", mark="unverified"),
    ),
)
"""Awards of ministries, provinces and their peers. Law 15/2003 names the peers in one article with the ministers; under
Law 06/2022 that article has not been read, so the awards of the peers stay open."""


def counts_as(award: str, issuer: str, day: date) -> CountsAs:
    """What an award given by a kind of issuer on a day counts as on the ladders. Error ``award_unknown``.

    A commendation, flag or title of a ministry or province given by a peer head counts as that of a ministry only where
    an article says so; elsewhere the answer is open, with the finding ``counts_as_open``. An award of any other level
    counts as itself where the issuer was competent on that day.

    >>> counts_as("bk", "chief_justice", date(2023, 12, 31)).counts_as
    'bk'
    >>> counts_as("bk", "chief_justice", date(2024, 1, 1)).counts_as is None
    True
    """
    of_ministries = entry(award).code in BY_MINISTERS
    if of_ministries:
        for equal in EQUALS:
            if issuer in equal.issuers and award in equal.awards and equal.validity.covers(day):
                return CountsAs(award, issuer, day, award, equal.citation)
    else:
        lines = [line for line in competent_issuers(award, day) if line.issuer == issuer]
        if lines:
            return CountsAs(award, issuer, day, award, lines[0].citation)
    words = {"award": award, "issuer": issuer_label(issuer).vi, "day": day_text(day)}
    return CountsAs(award, issuer, day, None, None, (Finding.of("counts_as_open", **words),))
