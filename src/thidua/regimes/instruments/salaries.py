"""Decrees that set the base salary (lương cơ sở). An interval is that of the figure, not of the whole decree."""

from __future__ import annotations

from thidua.citations import Mark
from thidua.regimes.instruments.instrument import Instrument, instrument


def _figure(
    number: str, start: str, end: str | None, start_mark: Mark | None = None, number_mark: Mark | None = None
) -> Instrument:
    return instrument(
        *(f"d{number.replace('/', '_')}", f"Nghị định {number}/NĐ-CP", f"Decree {number}/NĐ-CP", start, end),
        "secondary",
        start_mark=start_mark,
        number_mark=number_mark,
    )


D66_2013 = _figure("66/2013", "2013-07-01", "2016-05-01", None, "unverified")
D47_2016 = _figure("47/2016", "2016-05-01", "2017-07-01", "unverified", "unverified")
D47_2017 = _figure("47/2017", "2017-07-01", "2018-07-01", None, "unverified")
D72_2018 = _figure("72/2018", "2018-07-01", "2019-07-01")
D38_2019 = _figure("38/2019", "2019-07-01", "2023-07-01")
D24_2023 = _figure("24/2023", "2023-07-01", "2024-07-01")
D73_2024 = _figure("73/2024", "2024-07-01", "2026-07-01")
D161_2026 = _figure("161/2026", "2026-07-01", None)

SALARIES: tuple[Instrument, ...] = (*(D66_2013, D47_2016, D47_2017, D72_2018, D38_2019, D24_2023, D73_2024, D161_2026),)
"""The decrees on the base salary, by age."""
