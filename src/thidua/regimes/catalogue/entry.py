"""An entry of the catalogue: an award, its level, and where each law that knew it speaks of it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.award import Award, Form, SubjectKind, Title
from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.model import Model
from thidua.regimes.instruments import AMENDED_FROM, L03, L22, PACKS_BEGIN

AwardLevel = Literal["base", "below_ministry", "province", "ministry_province", "state"]
"""How high an award stands: base, military region or national university, province, ministry or province, State."""

AwardGroup = Literal["title", "order", "medal", "honour", "prize", "commemorative", "commendation", "certificate"]
"""Danh hiệu thi đua, huân chương, huy chương, danh hiệu vinh dự, giải thưởng, kỷ niệm chương, bằng khen, giấy khen."""

OLD = Validity(start=PACKS_BEGIN, end=L03.validity.end)
"""The days of Law 15/2003 that the packs answer for."""

NEW = Validity(start=L22.validity.start, end=AMENDED_FROM)
"""The days of Law 06/2022 in its unamended text."""

CARRIED = Label(
    vi="ghi theo văn bản trước đó; văn bản của ngày đó chưa được đọc",
    en="as the text before had it; the text of that day has not been read",
)


class Standing(Model):
    """That an award exists under one text: when, at which article, and where that text lists it by name.

    The mark of ``citation`` is that of the article's number, the mark of ``listed`` that of the name in the list.
    """

    validity: Validity
    citation: Citation
    listed: Citation | None = None


class Entry(Model):
    """One award of the catalogue. Two standings never hold on one day."""

    award: Award
    level: AwardLevel
    group: AwardGroup
    standings: Annotated[tuple[Standing, ...], Field(min_length=1)]

    @property
    def code(self) -> str:
        """The code of the award."""
        return self.award.code

    def on(self, day: date) -> Standing | None:
        """Where the law of that day speaks of it; ``None`` where it does not know the award.

        After the last text read, the standing of that text is carried on, marked unverified.
        """
        for standing in self.standings:
            if standing.validity.covers(day):
                return standing
        last = self.standings[-1]
        if last.validity.end is None or last.validity.end < AMENDED_FROM or day < last.validity.end:
            return None
        carried = last.citation.evolve(mark="unverified", note=CARRIED)
        return Standing(validity=Validity(start=last.validity.end), citation=carried)


def title(
    code: str, vi: str, en: str, subject: SubjectKind, level: AwardLevel, standings: tuple[Standing, ...]
) -> Entry:
    """A title of the catalogue."""
    award = Title(code=code, label=Label(vi=vi, en=en), subjects=(subject,))
    return Entry(award=award, level=level, group="title", standings=standings)


def form(
    code: str,
    words: tuple[str, str],
    group: AwardGroup,
    level: AwardLevel,
    standings: tuple[Standing, ...],
    subjects: tuple[SubjectKind, ...] = ("individual", "collective", "household"),
) -> Entry:
    """A form of the catalogue; where the texts read do not say who receives it, no kind but a locality is ruled out."""
    award = Form(code=code, label=Label(vi=words[0], en=words[1]), subjects=subjects)
    return Entry(award=award, level=level, group=group, standings=standings)


def old(citation: Citation, listed: Citation | None = None) -> Standing:
    """A standing under Law 15/2003."""
    return Standing(validity=OLD, citation=citation, listed=listed)


def new(citation: Citation, listed: Citation | None = None) -> Standing:
    """A standing under Law 06/2022."""
    return Standing(validity=NEW, citation=citation, listed=listed)
