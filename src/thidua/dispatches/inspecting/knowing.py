"""What the clerk asks of whoever knows the law: is an instrument in force, may an issuer give an award."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from thidua.citations import Citation
from thidua.dispatches.reference import Reference
from thidua.findings import Finding
from thidua.model import Model
from thidua.text import Text


class Standing(Model):
    """An instrument on a day: its number, whether it had ended, since when, what replaced it, and who says so.

    ``ended`` is the first day without it; ``None`` while nothing known ends it by that day.

    >>> Standing(number_symbol="98/2023/NĐ-CP").ended is None
    True
    """

    number_symbol: Text
    ended: dt.date | None = None
    replaced_by: Text | None = None
    citation: Citation | None = None


class InForce(Protocol):
    """Knows instruments. A host may answer from its own tables; ``thidua.regimes`` answers from the packs."""

    def standing(self, reference: Reference, day: dt.date) -> Standing | None:
        """The instrument that a reference names, as it stands on that day; ``None`` when it is not known.

        An end that is not certain is no end: leave ``ended`` empty rather than guess.
        """
        ...


class MayIssue(Protocol):
    """Knows who may give which award."""

    def award_findings(self, issuer: str, subject: str, day: dt.date) -> tuple[Finding, ...]:
        """What there is to say about an issuer of that name that gives what the subject of its decision names.

        Nothing where issuer or award is not recognised, or where the law leaves it open.
        """
        ...
