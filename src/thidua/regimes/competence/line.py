"""A line of the table of competence (thẩm quyền), and a line that stays open."""

from __future__ import annotations

from datetime import date

from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.model import Model
from thidua.periods import Day
from thidua.regimes.competence.issuers import ISSUERS
from thidua.regimes.instruments import AMENDED_FROM, D129, L03, L22, PACKS_BEGIN

P1 = Validity(start=PACKS_BEGIN, end=L03.validity.end)
"""Law 15/2003, as far as the packs answer."""
P2 = Validity(start=L22.validity.start, end=D129.validity.start)
"""Law 06/2022 with three tiers of local government."""
P3 = Validity(start=D129.validity.start, end=AMENDED_FROM)
"""Law 06/2022 with two tiers of local government."""
P23 = Validity(start=L22.validity.start, end=AMENDED_FROM)
"""Law 06/2022 in its unamended text."""

MAY_HAVE_ENDED = Label(
    vi="văn bản này có thể đã hết hiệu lực từ 01/10/2026; chưa kiểm chứng",
    en="this instrument may have ended from 2026-10-01 on; unverified",
)


class Competence(Model):
    """One line of the table: these awards, this kind of issuer, this interval, this article.

    From ``doubtful_from`` on the instrument may have ended: the line still answers, marked unverified.
    """

    issuer: str
    label: Label
    awards: tuple[str, ...]
    validity: Validity
    citation: Citation
    doubtful_from: Day | None = None

    def on(self, day: date) -> Competence:
        """The line as it answers on a day: marked unverified once its instrument may have ended."""
        if not self.doubtful_on(day):
            return self
        return self.evolve(citation=self.citation.evolve(mark="unverified", note=MAY_HAVE_ENDED))

    def doubtful_on(self, day: date) -> bool:
        """Whether its instrument may have ended by a day."""
        return self.doubtful_from is not None and day >= self.doubtful_from


class OpenCompetence(Model):
    """Awards that a kind of issuer may or may not give: a text speaks of it and has not been read, or sends further."""

    issuer: str
    label: Label
    awards: tuple[str, ...]
    validity: Validity
    citation: Citation
    why: Label


def lines(
    issuers: tuple[str, ...],
    awards: tuple[str, ...],
    validity: Validity,
    citation: Citation,
    doubtful_from: date | None = None,
) -> tuple[Competence, ...]:
    """A line of the table for each of some kinds of issuer."""
    return tuple(
        Competence(
            issuer=issuer,
            label=ISSUERS[issuer],
            awards=awards,
            validity=validity,
            citation=citation,
            doubtful_from=doubtful_from,
        )
        for issuer in issuers
    )
