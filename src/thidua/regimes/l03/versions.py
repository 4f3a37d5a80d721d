"""Versions of the standards under Law 15/2003: Circular 12/2019 says from 2020-01-01 where the next run begins."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.awards.award import AwardKind
from thidua.awards.history import RunOf
from thidua.awards.scales import Rating
from thidua.citations import Citation, Mark, Validity
from thidua.labels import Label
from thidua.regimes.building import words
from thidua.regimes.instruments import C12, D91, L03, cite
from thidua.regimes.instruments.instrument import Instrument

_COUNTED_ON = words(
    "thời gian được tính tiếp từ thời gian ghi trong quyết định lần trước, không ghi thì từ ngày quyết định "
    "(Thông tư 12/2019/TT-BNV, Điều 2, khoản 6)",
    "time counts on from the period named in the previous decision, else from its date (Circular 12/2019, Art. 2, "
    "clause 6)",
)
_NOT_SAID = words(
    "Trước 01/01/2020 chưa thấy văn bản nói chuỗi năm tính từ mốc nào: không đòi các năm phải sau lần khen trước.",
    "Before 2020-01-01 no text read says from where the years count: they need not follow the previous award here.",
)


@dataclass(frozen=True, slots=True)
class Version:
    """One interval: before Circular 12/2019 (``1``), or since (``2``)."""

    number: int
    validity: Validity

    @property
    def counts_on(self) -> bool:
        """Whether a next award counts from the period of the previous one."""
        return self.number > 1

    @property
    def base(self) -> tuple[AwardKind, ...]:
        """The reasons for which an award is a base of a higher one.

        Decree 91/2017 Article 3 clause 2 bars drives and themes; from 2020 only merit counts (Circular 12/2019 Article
        2 clause 5).
        """
        return ("merit",) if self.counts_on else ("merit", "ad_hoc", "long_service", "years_of_service", "external")

    def run(
        self, target: str, *, rating: Rating | None = None, awards: tuple[str, ...] = (), after: tuple[str, ...] = ()
    ) -> RunOf:
        """The run of a standard, with its beginning where a text names one."""
        return RunOf(
            rating=rating,
            awards=awards,
            after=after if self.counts_on else (),
            target=target if self.counts_on else None,
            base=self.base,
        )

    def cite(
        self, instrument: Instrument, article: str, clause: str | None = None, *, mark: Mark, point: str | None = None
    ) -> Citation:
        """A citation of a run, which says where its years count from."""
        note = _COUNTED_ON if self.counts_on else None
        return cite(instrument, article, clause, mark=mark, point=point, note=note)

    @property
    def notes(self) -> tuple[Label, ...]:
        """What this version leaves out."""
        return () if self.counts_on else (_NOT_SAID,)


VERSIONS: tuple[Version, Version] = (
    Version(1, Validity(start=D91.validity.start, end=C12.validity.start)),
    Version(2, Validity(start=C12.validity.start, end=L03.validity.end)),
)
"""Both versions, by age."""
