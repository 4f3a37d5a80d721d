"""The instruments the packs rest on, with the interval in which each is in force and how well that was read."""

from __future__ import annotations

from datetime import date

from thidua.citations import Citation, Mark, Validity
from thidua.labels import Label
from thidua.model import Model


class Instrument(Model):
    """A law, decree or circular. ``end_mark`` is the mark of its end where that is weaker than the rest."""

    code: str
    name: Label
    validity: Validity
    mark: Mark
    end_mark: Mark | None = None


def _instrument(
    code: str, vi: str, en: str, start: date, end: date | None, mark: Mark, end_mark: Mark | None = None
) -> Instrument:
    return Instrument(
        code=code,
        name=Label(vi=vi, en=en),
        validity=Validity(start=start, end=end),
        mark=mark,
        end_mark=end_mark,
    )


L03 = _instrument("l03", "Luật 15/2003/QH11", "Law 15/2003/QH11", date(2004, 7, 1), date(2024, 1, 1), "gazette")
D91 = _instrument(
    "d91", "Nghị định 91/2017/NĐ-CP", "Decree 91/2017/NĐ-CP", date(2017, 10, 1), date(2024, 1, 1), "gazette"
)
L22 = _instrument("l22", "Luật 06/2022/QH15", "Law 06/2022/QH15", date(2024, 1, 1), None, "gazette")
L06 = _instrument("l06", "Luật 06/2026/QH16", "Law 06/2026/QH16", date(2026, 10, 1), None, "secondary")
C01 = _instrument(
    "c01",
    "Thông tư 01/2024/TT-BNV",
    "Circular 01/2024/TT-BNV",
    date(2024, 4, 15),
    date(2025, 8, 5),
    "secondary",
)
C15 = _instrument(
    "c15",
    "Thông tư 15/2025/TT-BNV",
    "Circular 15/2025/TT-BNV",
    date(2025, 8, 5),
    date(2027, 3, 1),
    "secondary",
    "unverified",
)
D98 = _instrument(
    "d98", "Nghị định 98/2023/NĐ-CP", "Decree 98/2023/NĐ-CP", date(2024, 1, 1), date(2025, 7, 1), "secondary"
)
D152 = _instrument(
    "d152",
    "Nghị định 152/2025/NĐ-CP",
    "Decree 152/2025/NĐ-CP",
    date(2025, 7, 1),
    date(2027, 3, 1),
    "secondary",
    "unverified",
)
D48 = _instrument(
    "d48",
    "Nghị định 48/2023/NĐ-CP",
    "Decree 48/2023/NĐ-CP",
    date(2023, 9, 15),
    date(2026, 7, 1),
    "secondary",
)
D335 = _instrument("d335", "Nghị định 335/2025/NĐ-CP", "Decree 335/2025/NĐ-CP", date(2026, 1, 1), None, "secondary")
D233 = _instrument("d233", "Nghị định 233/2026/NĐ-CP", "Decree 233/2026/NĐ-CP", date(2026, 7, 1), None, "secondary")
L80 = _instrument("l80", "Luật 80/2025/QH15", "Law 80/2025/QH15", date(2025, 7, 1), None, "secondary")
D129 = _instrument(
    "d129",
    "Nghị định 129/2025/NĐ-CP",
    "Decree 129/2025/NĐ-CP",
    date(2025, 7, 1),
    date(2027, 3, 1),
    "secondary",
    "unverified",
)

INSTRUMENTS: tuple[Instrument, ...] = (L03, D91, L22, L06, C01, C15, D98, D152, D48, D335, D233, L80, D129)
"""Every instrument that a rule of the packs cites or names."""

D48_CIVIL_SERVANTS_TO = D335.validity.start
"""From this day Decree 48/2023 goes on for public employees only, until Decree 233/2026 ended it."""

D129_MAY_END = L06.validity.start
"""The day on which competence under Decree 129/2025 may have ended early (unverified)."""


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

    >>> str(cite(L22, "23", "2", mark="secondary"))
    'Luật 06/2022/QH15, Điều 23, khoản 2'
    """
    return Citation(instrument=instrument.name, article=article, clause=clause, point=point, mark=mark, note=note)


def doubtful_end(citation: Citation, day: date) -> Instrument | None:
    """The cited instrument, where its end is unverified and not after that day.

    >>> doubtful_end(cite(C15, "2", "5", mark="unverified"), date(2027, 3, 1)).code
    'c15'
    """
    for one in INSTRUMENTS:
        ended = one.validity.end is not None and one.validity.end <= day
        if one.name.vi == citation.instrument.vi and one.end_mark is not None and ended:
            return one
    return None


PACKS_BEGIN = D91.validity.start
"""No pack answers for proposals before this day."""

AMENDED_FROM = L06.validity.start
"""From this day the text is chosen by the day the appraising body accepted the file."""
