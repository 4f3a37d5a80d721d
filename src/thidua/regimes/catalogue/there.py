"""Which awards exist under the law of a day, at which article, and for which of them the library holds a rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.awards.award import Award
from thidua.awards.case import day_text
from thidua.citations import Citation
from thidua.findings import Finding
from thidua.regimes.catalogue.entry import AwardLevel, Entry, Standing
from thidua.regimes.catalogue.table import ENTRIES, entry
from thidua.regimes.instruments import AMENDED_FROM, D91, L06, PACKS_BEGIN
from thidua.regimes.rules import RULES


@dataclass(frozen=True, slots=True)
class AwardThere:
    """One award under the law of one day. ``ruled`` says whether the library holds a rule for it on that day."""

    award: Award
    level: AwardLevel
    citation: Citation
    listed: Citation | None
    ruled: bool


@dataclass(frozen=True, slots=True)
class AwardsOn:
    """What exists on a day. The findings say where the law of that day has not been read."""

    day: date
    awards: tuple[AwardThere, ...]
    findings: tuple[Finding, ...] = ()

    def get(self, code: str) -> AwardThere | None:
        """The award of that code, if the law of the day knows it."""
        return next((one for one in self.awards if one.award.code == code), None)


def awards_on(day: date) -> AwardsOn:
    """Every award the law of a day knows, by level and article.

    Before the first pack the answer is empty, with the finding ``regime_none``; from the day the amended law begins
    the awards of the text before are carried on, marked unverified, with the finding ``law_unread``.

    >>> there = awards_on(date(2024, 6, 1))
    >>> there.get("cobo").level, str(there.get("cobo").citation)
    ('ministry_province', 'Luật 06/2022/QH15, Điều 26')
    >>> there.get("hh") is None, awards_on(date(2020, 6, 1)).get("xatb") is None
    (True, True)
    """
    if day < PACKS_BEGIN:
        near = f"{D91.name.vi} [{PACKS_BEGIN}, …)"
        return AwardsOn(day, (), (Finding.of("regime_none", award="–", day=day_text(day), nearest=near),))
    found = tuple(_there(one, standing, day) for one in ENTRIES if (standing := one.on(day)) is not None)
    unread = Finding.of("law_unread", instrument=L06.name.vi, article="–")
    return AwardsOn(day, found, (unread,) if day >= AMENDED_FROM else ())


def standing_of(award: str, day: date) -> Standing | None:
    """Where the law of a day speaks of an award; ``None`` where it does not know it. Error ``award_unknown``.

    >>> str(standing_of("hcdl3", date(2025, 1, 1)).citation)
    'Luật 06/2022/QH15, Điều 38'
    """
    return entry(award).on(day)


def is_ruled(award: str, day: date) -> bool:
    """Whether the library holds a rule for an award on a day, for any subject and reason.

    >>> is_ruled("ldtt", date(2024, 6, 1)), is_ruled("hcsv", date(2024, 6, 1))
    (True, False)
    """
    return any(rule.award == award and rule.validity.covers(day) for rule in RULES)


def _there(one: Entry, standing: Standing, day: date) -> AwardThere:
    return AwardThere(one.award, one.level, standing.citation, standing.listed, is_ruled(one.code, day))
