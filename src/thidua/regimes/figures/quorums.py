"""Quorums of councils, as shares of the members."""

from __future__ import annotations

from datetime import date
from typing import Literal

from thidua.citations import Validity
from thidua.labels import Label
from thidua.periods.days import clean_day
from thidua.regimes.figures.dated import Dated, Figure, on_day
from thidua.regimes.figures.layers import UNDER_D98
from thidua.regimes.instruments import C12, D91, D98, cite
from thidua.shares import Share

CouncilKind = Literal["any", "central", "central_heroes"]
"""Any council; the Central Council; the Central Council when it votes on Hero titles."""

QUORUMS: dict[CouncilKind, tuple[Dated[Share], ...]] = {
    "any": (
        Dated(
            Share("2/3"),
            Validity(start=C12.validity.start, end=D91.validity.end),
            cite(
                *(C12, "11"),
                mark="gazette",
                note=Label(vi="thành viên vắng mặt lấy ý kiến bằng văn bản", en="absent members in writing"),
            ),
        ),
    ),
    "central": (Dated(Share("2/3"), UNDER_D98, cite(D98, "47", mark="secondary")),),
    "central_heroes": (Dated(Share("90 %"), UNDER_D98, cite(D98, "47", "4", mark="secondary")),),
}


def quorum(council: CouncilKind, day: date | str) -> Figure[Share]:
    """The share of the members that must attend; finding ``figure_none`` on days no text is known for.

    >>> quorum("central_heroes", "2024-10-01").value
    Share('9/10')
    """
    what = Label(vi="số thành viên phải có mặt để hội đồng họp", en="the quorum of the council")
    return on_day(QUORUMS[council], clean_day(day), what)
