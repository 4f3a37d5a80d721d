"""One decision among several for one subject: what was given, for which period and achievement."""

from __future__ import annotations

from typing import Literal

from thidua.citations import Citation
from thidua.model import Model
from thidua.periods import Cycle, Day, Period
from thidua.text import CodeText, Text

Shared = Literal["same", "different", "unknown"]


class PrizeDecision(Model):
    """An award decided for a subject.

    ``period`` is the time the achievement was counted over, as the decision prints it; ``achievement`` a name the
    caller gives to the deed, equal for equal deeds. Either may be unknown. ``issuer``, ``coefficient`` and ``citation``
    are those of ``prize``.

    >>> str(PrizeDecision(award="cstdb", decided_on="2026-01-20", period="2023..2025").days())
    '2023-01-01/2025-12-31'
    """

    award: CodeText
    decided_on: Day
    period: Cycle | Period | None = None
    achievement: Text | None = None
    issuer: CodeText | None = None
    coefficient: Text | None = None
    citation: Citation | None = None

    def days(self) -> Period | None:
        """The days of the period; ``None`` when it is unknown."""
        return self.period.period() if isinstance(self.period, Cycle) else self.period

    def period_with(self, other: PrizeDecision) -> Shared:
        """Whether both were counted over the same period."""
        mine, theirs = self.days(), other.days()
        if mine is None or theirs is None:
            return "unknown"
        return "same" if mine == theirs else "different"

    def achievement_with(self, other: PrizeDecision) -> Shared:
        """Whether both are for the same achievement."""
        if self.achievement is None or other.achievement is None:
            return "unknown"
        return "same" if self.achievement == other.achievement else "different"
