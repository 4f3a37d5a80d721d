"""What the clerk asks of the law: ``IN_FORCE`` for the bases of a dispatch, ``COMPETENCE`` for who gives an award.

``inspect(reading, instruments=IN_FORCE, competence=COMPETENCE)`` holds a dispatch to both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from thidua.awards.case import Issuer
from thidua.citations import Citation
from thidua.dispatches.inspecting.knowing import Standing
from thidua.dispatches.reference import Reference
from thidua.findings import Finding
from thidua.labels import Label
from thidua.regimes.clerk_words import awards_named, issuer_named
from thidua.regimes.competence import issuer_findings
from thidua.regimes.instruments import (
    C01,
    C08,
    C12,
    C15,
    D28,
    D42,
    D65,
    D91,
    D98,
    D152,
    INSTRUMENTS,
    L03,
    L06,
    L22,
    L39,
    L47,
    SALARIES,
    Instrument,
    cite,
)
from thidua.text import fold

_NUMBER = re.compile(r"(?<![\w/])\d[\w/-]*/[\w&-]+")
_YEAR = re.compile(r"/(?:19|20)\d\d/")
_LAW = re.compile(r"\bthi dua, ?khen thuong\b")
_LAWS = (L03, L47, L39, L22, L06)


@dataclass(frozen=True, slots=True)
class _End:
    """What ended an instrument: its successor, and the place that says so."""

    by: Instrument
    citation: Citation


def _ends() -> dict[str, _End]:
    law = cite(L22, "94", mark="secondary")
    found = {old.code: _End(L22, law) for old in (L03, L47, L39)}
    decrees = cite(D91, "80", mark="gazette")
    found |= {old.code: _End(D91, decrees) for old in (D42, D65)}
    found |= {old.code: _End(D152, cite(D152, "59", mark="secondary")) for old in (D98, D28)}
    found |= {D91.code: _End(D98, cite(D98, mark="secondary")), C08.code: _End(C12, cite(C12, mark="secondary"))}
    return found | {C12.code: _End(C01, cite(C01, mark="unverified")), C01.code: _End(C15, cite(C15, mark="secondary"))}


_ENDED_BY = _ends()


def _key(number_symbol: str) -> str:
    """Number and symbol as they are compared: no leading zeros, no case, no spaces."""
    return re.sub(r"\s", "", number_symbol).casefold().lstrip("0")


def _number_of(name: Label) -> str | None:
    found = _NUMBER.search(name.vi)
    return found[0] if found is not None else None


def _numbers() -> dict[str, Instrument]:
    """By number: only numbers that one instrument alone can have, with their year and of no local body."""
    found: dict[str, Instrument] = {}
    for one in INSTRUMENTS:
        number = _number_of(one.name)
        if one not in SALARIES and number is not None and _YEAR.search(number) and "UBND" not in number:
            found[_key(number)] = one
    return found


_NUMBERS = _numbers()


class InstrumentsInForce:
    """The instruments of the packs, asked by number, or by year for the laws on emulation and commendation.

    An instrument whose end is unverified ends only once a known successor is in force; one whose interval is that
    of a figure (the decrees on the base salary) is not answered for.

    >>> named = Reference(kind="nghi_dinh", number_symbol="91/2017/NĐ-CP", relation="based_on")
    >>> InstrumentsInForce().standing(named, date(2024, 1, 1)).replaced_by
    '98/2023/NĐ-CP'
    >>> InstrumentsInForce().standing(named, date(2023, 12, 31)).ended is None
    True
    """

    def standing(self, reference: Reference, day: date) -> Standing | None:
        """The instrument as it stands on that day; ``None`` where the packs do not know it or not how it ends."""
        one = _NUMBERS.get(_key(reference.number_symbol)) if reference.number_symbol else _law_of_year(reference)
        if one is None:
            return None
        number = _number_of(one.name) or one.name.vi
        ended = _ended(one, day)
        if ended is None:
            return Standing(number_symbol=number)
        end = _in_force_after(one, day)
        return Standing(
            number_symbol=number,
            ended=ended,
            replaced_by=_number_of(end.by.name) if end is not None else None,
            citation=end.citation if end is not None else Citation(instrument=one.name, mark=one.end_mark or one.mark),
        )


def _in_force_after(one: Instrument, day: date) -> _End | None:
    """What stands in the place of an ended instrument on that day: its successor, or the successor's own."""
    end = _ENDED_BY.get(one.code)
    while end is not None and _ended(end.by, day) is not None and (later := _ENDED_BY.get(end.by.code)) is not None:
        end = later
    return end


def _ended(one: Instrument, day: date) -> date | None:
    """The first day without it, where that day has come for certain."""
    end, known = one.validity.end, _ENDED_BY.get(one.code)
    if end is None or day < end:
        return None
    if (one.end_mark or (one.mark if known is None else None)) != "unverified":
        return end
    if known is None or known.by.validity.start > day:
        return None
    return known.by.validity.start


def _law_of_year(reference: Reference) -> Instrument | None:
    """“Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003”: no number, but there is one such law a year."""
    if reference.kind != "luat" or reference.date is None or reference.subject is None:
        return None
    if not _LAW.search(fold(reference.subject[:300])):
        return None
    year = f"/{reference.date.year}/"
    return next((law for law in _LAWS if year in law.name.vi), None)


class AwardCompetence:
    """The table of competence, asked with the words of a decision.

    >>> given = AwardCompetence().award_findings("UBND XÃ AN BÌNH", "tặng Bằng khen cho các tập thể", date(2024, 5, 1))
    >>> [finding.code for finding in given]
    ['issuer_not_competent']
    """

    def award_findings(self, issuer: str, subject: str, day: date) -> tuple[Finding, ...]:
        """``issuer_not_competent`` where the law read names the issuer, and not for this award; else nothing."""
        kind = issuer_named(issuer)
        if kind is None:
            return ()
        asked = Issuer(kind=kind[0], level=kind[1], label=Label(vi=issuer[:300].strip()))
        found = (finding for award in awards_named(subject) for finding in issuer_findings(award, asked, day))
        return tuple(finding for finding in found if finding.code == "issuer_not_competent")[:1]


IN_FORCE = InstrumentsInForce()
"""For ``inspect(…, instruments=IN_FORCE)``."""
COMPETENCE = AwardCompetence()
"""For ``inspect(…, competence=COMPETENCE)``."""
