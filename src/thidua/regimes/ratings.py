"""Which text rates whom in which year: the quality rating (xếp loại chất lượng) by kind of staff."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.awards.case import day_text
from thidua.awards.records import Staff
from thidua.citations import Citation, Mark, Validity
from thidua.findings import Finding
from thidua.periods import Cycle
from thidua.regimes.building import words
from thidua.regimes.figures.dated import Dated
from thidua.regimes.instruments import D56, D90, D90_CIVIL_SERVANTS_TO, D233, D335, Instrument, cite

_PRESUMED = words(
    "được coi là tiếp tục áp dụng với viên chức đến hết 30/6/2026: chưa đọc được văn bản nào nói vậy",
    "presumed to go on for public employees up to 2026-06-30: no text that says so has been read",
)
_MAY_USE_OLD = words(
    "đơn vị chưa có quy định riêng còn có thể dùng Nghị định 90/2020/NĐ-CP và 48/2023/NĐ-CP vào cuối năm 2026",
    "a unit without a rule of its own may still use Decrees 90/2020 and 48/2023 at the end of 2026",
)

_UNTIL_2026: tuple[Dated[Instrument], ...] = (
    Dated(D56, D56.validity, cite(D56, mark="unverified")),
    Dated(
        D90,
        Validity(start=D90.validity.start, end=D90_CIVIL_SERVANTS_TO),
        cite(D90, mark="secondary"),
    ),
)
RATED_UNDER: dict[Staff, tuple[Dated[Instrument], ...]] = {
    "official": _UNTIL_2026,
    "civil_servant": (*_UNTIL_2026, Dated(D335, D335.validity, cite(D335, mark="secondary"))),
    "public_employee": (
        *_UNTIL_2026,
        Dated(
            D90,
            Validity(start=D90_CIVIL_SERVANTS_TO, end=D233.validity.start),
            cite(D90, mark="unverified", note=_PRESUMED),
        ),
        Dated(D233, D233.validity, cite(D233, mark="secondary", note=_MAY_USE_OLD)),
    ),
}
"""By kind of staff; nothing is stated for officials from 2026 on."""


@dataclass(frozen=True, slots=True)
class RatedUnder:
    """The text that governs the rating of one kind of staff in one cycle.

    ``instrument`` and ``citation`` are ``None`` where no text is known to; a finding then says so. ``mark`` says how
    far the answer may be relied on. ``has_limited``: whether its third grade is “hoàn thành nhiệm vụ nhưng còn hạn chế
    về năng lực”, which is not the third grade of the later texts (``RatingEntry.limited``).
    """

    staff: Staff
    cycle: Cycle
    instrument: Instrument | None
    citation: Citation | None
    findings: tuple[Finding, ...] = ()

    @property
    def mark(self) -> Mark | None:
        """The mark of the citation."""
        return None if self.citation is None else self.citation.mark

    @property
    def has_limited(self) -> bool:
        """Whether the grades are those of Decree 56/2015."""
        return self.instrument is not None and self.instrument.code == D56.code


def rated_under(staff: Staff, cycle: Cycle | str) -> RatedUnder:
    """The text in force on the last day of the cycle rated: a reading, since a year is rated at its end.

    Finding ``rating_text_unknown`` where no text is known to rate that staff then: before 2015-08-01, and officials
    from 2026-01-01 on. A cycle given as text is checked, error ``cycle_form``.

    >>> str(rated_under("civil_servant", "2025").citation), str(rated_under("civil_servant", "2026").citation)
    ('Nghị định 90/2020/NĐ-CP', 'Nghị định 335/2025/NĐ-CP')
    >>> rated_under("public_employee", "2025-2026").instrument.code  # ends on 2026-08-31
    'd233'
    >>> found = rated_under("official", "2026")
    >>> found.citation, [finding.code for finding in found.findings]
    (None, ['rating_text_unknown'])
    """
    rated = cycle if isinstance(cycle, Cycle) else Cycle(cycle)
    last = rated.period().last_day
    line = next((one for one in RATED_UNDER[staff] if one.validity.covers(last)), None)
    if line is None:
        vi, en = _STAFF[staff]
        finding = Finding.of(
            "rating_text_unknown", where="ratings", cycle=rated, day=day_text(last), staff_vi=vi, staff_en=en
        )
        return RatedUnder(staff, rated, None, None, (finding,))
    return RatedUnder(staff, rated, line.value, line.citation)


_STAFF: dict[Staff, tuple[str, str]] = {
    "official": ("cán bộ", "officials"),
    "civil_servant": ("công chức", "civil servants"),
    "public_employee": ("viên chức", "public employees"),
}
