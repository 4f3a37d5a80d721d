"""The share of an emulation fund that serves launching, reviews and publicity of movements."""

from __future__ import annotations

from datetime import date

from thidua.labels import Label
from thidua.periods.days import clean_day
from thidua.regimes.figures.dated import Dated, Figure, on_day
from thidua.regimes.figures.layers import UNDER_D91, UNDER_D98, UNDER_D152
from thidua.regimes.instruments import D91, D98, D152, cite
from thidua.shares import Share

_ORGANISING: tuple[Dated[Share], ...] = (
    Dated(Share("20 %"), UNDER_D91, cite(D91, "66", "1", point="d", mark="gazette")),
    Dated(Share("20 %"), UNDER_D98, cite(D98, "52", mark="secondary")),
    Dated(Share("20 %"), UNDER_D152, cite(D152, mark="unverified")),
)


def organising_share(on: date | str) -> Figure[Share]:
    """The share of each level's fund for organising movements; finding ``figure_none`` where no text is known.

    >>> share = organising_share("2024-05-10")
    >>> str(share.value), share.mark
    ('1/5', 'secondary')
    """
    what = Label(vi="phần quỹ thi đua dành cho tổ chức phong trào", en="the share of the fund for organising movements")
    return on_day(_ORGANISING, clean_day(on), what)
