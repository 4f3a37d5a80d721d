"""The dossier of a proposal: how many originals and what they hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.awards.case import day_text
from thidua.citations import Citation, Mark
from thidua.findings import Finding
from thidua.labels import Label
from thidua.periods.days import clean_day
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.figures.dated import doubts, on_day
from thidua.regimes.figures.dossiers import DOSSIERS, SIMPLIFIED
from thidua.regimes.instruments import PACKS_BEGIN


@dataclass(frozen=True, slots=True)
class Dossier:
    """What a proposal is filed with. ``status`` is ``local`` where ministries and provinces set it."""

    award: str
    on: date
    status: Literal["national", "local", "open"]
    originals: int | None = None
    contents: tuple[Label, ...] = ()
    citation: Citation | None = None
    mark: Mark | None = None
    findings: tuple[Finding, ...] = ()


def dossier(award: str, on: date | str, *, simplified: bool = False) -> Dossier:
    """The dossier of an award proposed on a day, by the ordinary or the simplified procedure.

    Findings: ``dossier_local`` where ministries and provinces set it, ``dossier_open`` where the text is unread. Error
    ``award_unknown``.

    >>> dossier("bkttg", "2023-05-10").originals, dossier("bkttg", "2024-05-10").originals
    (2, 1)
    """
    day = clean_day(on)
    label = award_of(award).label
    words = {"award_vi": label.vi, "award_en": label.text("en")}
    if day < PACKS_BEGIN:
        what = Label(vi="hồ sơ đề nghị", en="dossiers")
        return Dossier(award, day, "open", findings=on_day(SIMPLIFIED, day, what).findings)
    table = SIMPLIFIED if simplified else DOSSIERS.get(award, ())
    line = next((one for one in table if one.validity.covers(day)), None)
    if line is None:
        return Dossier(award, day, "open", findings=(Finding.of("dossier_open", day=day_text(day), **words),))
    found = doubts(line.citation, day)
    mark: Mark = "unverified" if found else line.citation.mark
    if line.value.originals is None:
        local = Finding.of("dossier_local", source=str(line.citation), **words)
        return Dossier(award, day, "local", citation=line.citation, mark=mark, findings=(local, *found))
    return Dossier(award, day, "national", line.value.originals, line.value.contents, line.citation, mark, found)
