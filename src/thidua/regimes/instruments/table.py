"""The whole table of instruments, the days that follow from it, and how a rule cites a place in it."""

from __future__ import annotations

from datetime import date

from thidua.citations import Citation, Mark
from thidua.labels import Label
from thidua.regimes.instruments.campaigns import CAMPAIGNS
from thidua.regimes.instruments.circulars import CIRCULARS
from thidua.regimes.instruments.decrees import D91, DECREES
from thidua.regimes.instruments.instrument import Instrument
from thidua.regimes.instruments.laws import L06, LAWS
from thidua.regimes.instruments.letters import LETTERS
from thidua.regimes.instruments.ratings import D335, RATINGS
from thidua.regimes.instruments.salaries import SALARIES

INSTRUMENTS: tuple[Instrument, ...] = (*LAWS, *DECREES, *CIRCULARS, *LETTERS, *RATINGS, *SALARIES, *CAMPAIGNS)
"""Every instrument that the packs cite or name."""

D48_CIVIL_SERVANTS_TO = D335.validity.start
"""From this day Decree 48/2023 goes on for public employees only, until Decree 233/2026 ended it."""

D90_CIVIL_SERVANTS_TO = D335.validity.start
"""From this day Decree 90/2020 is presumed to go on for public employees only, until Decree 233/2026 ended it."""

D129_MAY_END = L06.validity.start
"""The day on which competence under Decree 129/2025 may have ended early (unverified)."""

PACKS_BEGIN = D91.validity.start
"""No pack answers for proposals before this day."""

AMENDED_FROM = L06.validity.start
"""From this day the text is chosen by the day the appraising body accepted the file."""


def cite(
    instrument: Instrument,
    article: str | None = None,
    clause: str | None = None,
    *,
    mark: Mark,
    point: str | None = None,
    note: Label | None = None,
) -> Citation:
    """A citation of an instrument of this table; the mark says how well this very place was read.

    >>> from thidua.regimes.instruments import L22
    >>> str(cite(L22, "23", "2", mark="secondary"))
    'Luật 06/2022/QH15, Điều 23, khoản 2'
    """
    return Citation(instrument=instrument.name, article=article, clause=clause, point=point, mark=mark, note=note)


def doubtful_end(citation: Citation, day: date) -> Instrument | None:
    """The cited instrument, where its end is unverified and not after that day.

    >>> from thidua.regimes.instruments import C15
    >>> doubtful_end(cite(C15, "2", "5", mark="unverified"), date(2027, 3, 1)).code
    'c15'
    """
    for one in INSTRUMENTS:
        ended = one.validity.end is not None and one.validity.end <= day
        if one.name.vi == citation.instrument.vi and one.end_mark == "unverified" and ended:
            return one
    return None
