"""Bands of the quality rating, in points of 100.

Decree 335/2025 for civil servants, Decree 233/2026 for public employees. Older ratings have no points.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.labels import Label
from thidua.periods.days import clean_day
from thidua.regimes.figures.dated import Dated, Figure, on_day
from thidua.regimes.instruments import D233, D335, cite
from thidua.shares import Share

RatedStaff = Literal["civil_servant", "public_employee"]


@dataclass(frozen=True, slots=True)
class RatingBands:
    """The fewest points of each rating above the lowest, and how many of those rated well may be rated excellently."""

    completed_excellently: int
    completed_well: int
    completed: int
    excellent_at_most: Share
    excellent_in_excellent_unit: Share | None = None


BANDS: dict[RatedStaff, tuple[Dated[RatingBands], ...]] = {
    "civil_servant": (Dated(RatingBands(90, 70, 50, Share("20 %")), D335.validity, cite(D335, mark="secondary")),),
    "public_employee": (
        Dated(RatingBands(90, 70, 50, Share("20 %"), Share("25 %")), D233.validity, cite(D233, mark="secondary")),
    ),
}
"""By kind of staff."""


def rating_bands(staff: RatedStaff, day: date | str) -> Figure[RatingBands]:
    """The bands in force on a day; finding ``figure_none`` before there were any.

    >>> rating_bands("civil_servant", "2026-03-01").value.completed_well
    70
    """
    return on_day(BANDS[staff], clean_day(day), Label(vi="khung điểm xếp loại", en="the bands of the rating"))
