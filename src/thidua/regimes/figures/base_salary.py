"""The base salary (lương cơ sở), in đồng a month, since 2013."""

from __future__ import annotations

from datetime import date

from thidua.labels import Label
from thidua.money import Money
from thidua.periods.days import clean_day
from thidua.regimes.figures.dated import Dated, Figure, on_day
from thidua.regimes.instruments import (
    D24_2023,
    D38_2019,
    D47_2016,
    D47_2017,
    D66_2013,
    D72_2018,
    D73_2024,
    D161_2026,
    Instrument,
    cite,
)

WHAT = Label(vi="mức lương cơ sở", en="the base salary")
_NUMBER = Label(vi="số của nghị định chưa kiểm chứng", en="the number of the decree is unverified")
_NUMBER_AND_START = Label(
    vi="số của nghị định và ngày bắt đầu chưa kiểm chứng",
    en="the number of the decree and its first day are unverified",
)


def _line(dong: int, decree: Instrument, note: Label | None = None) -> Dated[Money]:
    return Dated(Money(dong), decree.validity, cite(decree, mark="secondary", note=note))


BASE_SALARIES: tuple[Dated[Money], ...] = (
    _line(1_150_000, D66_2013, _NUMBER),
    _line(1_210_000, D47_2016, _NUMBER_AND_START),
    _line(1_300_000, D47_2017, _NUMBER),
    _line(1_390_000, D72_2018),
    _line(1_490_000, D38_2019),
    _line(1_800_000, D24_2023),
    _line(2_340_000, D73_2024),
    _line(2_530_000, D161_2026),
)
"""Every base salary by its first day."""


def base_salary(day: date | str) -> Figure[Money]:
    """The base salary in force on a day, with its decree; finding ``figure_none`` before 2013-07-01.

    >>> base_salary("2026-06-30").value, base_salary("2026-07-01").value
    (Money('2340000'), Money('2530000'))
    """
    return on_day(BASE_SALARIES, clean_day(day), WHAT)
