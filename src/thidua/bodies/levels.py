"""Level (cấp): a rung of government, as data with its own validity."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText

UNSTATED_START = date.min
"""Start of a validity whose first day no source of the library states: earlier than any record."""


class Level(Model):
    """A rung of an order of bodies, such as the province; levels come and go, so they are data.

    ``rank`` orders levels from the top, 1 being the highest. ``citation`` is where an authority of the level
    is named, ``end_citation`` where its end is.

    >>> [level.code for level in STATE_LEVELS if level.validity.covers(date(2025, 7, 1))]
    ['central', 'province', 'commune']
    """

    code: CodeText
    label: Label
    rank: int = Field(ge=1, le=99, strict=True)
    validity: Validity
    citation: Citation
    end_citation: Citation | None = None


def _source(article: str, clause: str | None = None) -> Citation:
    return Citation(
        instrument=Label(vi="Luật 15/2003/QH11", en="Law 15/2003/QH11"), article=article, clause=clause, mark="gazette"
    )


STATE_LEVELS: tuple[Level, ...] = (
    Level(
        code="central",
        label=Label(vi="Trung ương", en="Central"),
        rank=1,
        validity=Validity(start=UNSTATED_START),
        citation=_source("78"),
    ),
    Level(
        code="province",
        label=Label(vi="Cấp tỉnh", en="Province"),
        rank=2,
        validity=Validity(start=UNSTATED_START),
        citation=_source("79"),
    ),
    Level(
        code="district",
        label=Label(vi="Cấp huyện", en="District"),
        rank=3,
        validity=Validity(start=UNSTATED_START, end=date(2025, 7, 1)),
        citation=Citation(
            instrument=Label(vi="Luật 06/2022/QH15", en="Law 06/2022/QH15"), article="80", clause="2", mark="gazette"
        ),
        end_citation=Citation(
            instrument=Label(vi="Luật 72/2025/QH15", en="Law 72/2025/QH15"),
            mark="unverified",
            note=Label(
                vi="Chưa đối chiếu với văn bản; chỉ dẫn theo trí nhớ.",
                en="Recalled; not compared with the text.",
            ),
        ),
    ),
    Level(
        code="commune",
        label=Label(vi="Cấp xã", en="Commune"),
        rank=4,
        validity=Validity(start=UNSTATED_START),
        citation=Citation(
            instrument=Label(vi="Luật 06/2022/QH15", en="Law 06/2022/QH15"), article="80", clause="3", mark="gazette"
        ),
    ),
)
"""The levels of the State. The district ends on 2025-07-01, which rests on an unverified citation. No
source of the library says when a level began, so each starts at ``UNSTATED_START``."""
