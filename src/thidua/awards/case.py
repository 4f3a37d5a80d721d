"""Case: the circumstances in which a record is judged: clocks, and for a movement route the movement and its result."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Literal

from thidua.awards.award import AwardKind
from thidua.awards.policies import Policies
from thidua.labels import Label
from thidua.model import Model
from thidua.periods import Cycle, Day, Period
from thidua.text import CodeText, Text

LevelCode = Literal["central", "province", "district", "commune", "unit"]
LEVEL_ORDER: tuple[LevelCode, ...] = ("unit", "commune", "district", "province", "central")


class Clocks(Model):
    """The days of one file, each its own field; none is derived from another.

    ``achieved`` is the period counted, ``proposed_at`` the day of the proposal (it chooses the text of the law up to
    2026-09-30), ``received_at`` the day the appraising body accepted the file (it chooses from 2026-10-01),
    ``decided_at`` the day of the award decision (competence, prize). Asking for a clock that is not given is a finding.
    ``registered_at`` counts as a registration only inside the period; a registration made at another time is an entry
    of the record, which names its period.
    """

    achieved: Cycle
    registered_at: Day | None = None
    proposed_at: Day | None = None
    received_at: Day | None = None
    voted_at: Day | None = None
    decided_at: Day | None = None

    def out_of_order(self) -> tuple[tuple[str, str], ...]:
        """Pairs of clocks where a later step of the file is dated before an earlier one.

        >>> Clocks(achieved="2024", proposed_at="2024-12-20", received_at="2024-06-01").out_of_order()
        (('proposed_at', 'received_at'),)
        """
        steps = ("registered_at", "proposed_at", "received_at", "voted_at", "decided_at")
        given = [(step, day) for step in steps if (day := getattr(self, step)) is not None]
        return tuple((a, b) for (a, first), (b, second) in pairwise(given) if second < first)


class Movement(Model):
    """A movement as the movement route needs it: who launched it at which level, and when it ran.

    ``launcher`` is the kind of launcher as the table of competence names it (``prime_minister``, ``president`` …),
    ``review`` the review at which the results were found: interim (sơ kết) or final (tổng kết).
    """

    code: CodeText
    label: Label
    launcher_level: LevelCode
    period: Period
    launched_by: Text | None = None
    launcher: CodeText | None = None
    form: Literal["regular", "thematic"] | None = None
    review: Literal["interim", "final"] | None = None


class Issuer(Model):
    """Who would decide: kind of issuer and level, as the law of competence names them."""

    kind: CodeText
    level: LevelCode
    label: Label | None = None


class Case(Model):
    """Everything a judgement needs beside the record.

    ``award_kind`` is the reason the award is sought for; ``movement`` is required for the reason ``movement``.
    ``achievements`` are codes of the deeds the award would reward, where the host keeps them; ``policies`` settle what
    the texts leave open.
    """

    clocks: Clocks
    award_kind: AwardKind = "merit"
    movement: Movement | None = None
    issuer: Issuer | None = None
    achievements: tuple[CodeText, ...] = ()
    policies: Policies = Policies()

    @property
    def asked_on(self) -> date | None:
        """The day on which what is known counts: that of the proposal, else of the acceptance."""
        return self.clocks.proposed_at or self.clocks.received_at

    @property
    def period(self) -> Period:
        """The days of the period counted."""
        return self.clocks.achieved.period()


def day_text(day: date | None) -> str:
    """A day for messages.

    >>> day_text(date(2024, 3, 5))
    '05/3/2024'
    """
    if day is None:
        return "–"
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"
