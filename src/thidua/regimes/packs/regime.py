"""Regime: the packs in force on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.awards.case import day_text
from thidua.findings import Finding
from thidua.regimes.instruments import D152
from thidua.regimes.packs.pack import Pack
from thidua.regimes.packs.table import PACKS


@dataclass(frozen=True, slots=True)
class Regime:
    """The law and the decrees of a day; ``law`` is ``None`` before the first pack, and a finding names the nearest."""

    day: date
    law: Pack | None
    decrees: tuple[Pack, ...]
    findings: tuple[Finding, ...]


def regime_on(day: date) -> Regime:
    """The packs in force on a day.

    Which of them chooses the criteria of one file is a question of its clocks, see ``judge``; on the last known day
    of an instrument whose end is unverified the pack goes on, with a finding.

    >>> regime = regime_on(date(2025, 8, 1))
    >>> regime.law.code, [pack.code for pack in regime.decrees]
    ('l22', ['d152'])
    >>> regime_on(date(2016, 1, 1)).findings[0].code
    'regime_none'
    """
    law = next((pack for pack in PACKS if pack.layer == "law" and pack.validity.covers(day)), None)
    decrees = [pack for pack in PACKS if pack.layer == "decree" and pack.validity.covers(day)]
    findings: list[Finding] = []
    if law is None:
        near = min((pack for pack in PACKS if pack.layer == "law"), key=lambda pack: pack.validity.distance(day))
        interval = f"{near.label.vi} [{near.validity.text}]"
        findings.append(Finding.of("regime_none", award="–", day=day_text(day), nearest=interval))
    end = D152.validity.end
    if end is not None and day >= end:
        decrees.append(next(pack for pack in PACKS if pack.code == D152.code))
        findings.append(Finding.of("end_unverified", instrument=D152.name.vi, day=day_text(day)))
    return Regime(day, law, tuple(decrees), tuple(findings))
