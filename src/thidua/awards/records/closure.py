"""Closures: for which days a list of events is complete, and who says so."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import model_validator

from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Day, Period
from thidua.text import Text

EventKind = Literal["awards", "disciplines", "initiatives", "registrations", "proceedings", "posts"]
"""Lists of events whose absence means something only where they are declared complete."""


class Closure(Model):
    """“This list is complete from … up to and including …”, with its source. Error ``closure_order``.

    What the days mean: for ``disciplines`` the days of the decisions, with those still in effect on the first day; for
    ``proceedings`` the days on which they were under way; for ``registrations`` the periods registered for; for
    ``awards`` and ``initiatives`` the last day of the period of the achievement (of an award whose decision names no
    period its own day), as known on ``complete_to``. An award or initiative of a year is often decided after it, so
    its absence counts only when the list covers the whole period *and* reaches the day of the proposal; without that
    day it is unknown. ``complete_from`` is ``None`` where the list is complete from the beginning: only then does it
    say that an award was never held.
    """

    events: EventKind
    complete_from: Day | None
    complete_to: Day
    source: Text

    @model_validator(mode="after")
    def _ordered(self) -> Closure:
        if self.complete_from is not None and self.complete_to < self.complete_from:
            raise ThiduaError("closure_order", start=self.complete_from, end=self.complete_to)
        return self

    def reaches_back_to(self, day: date) -> bool:
        """Whether that day is not before the first day declared complete."""
        return self.complete_from is None or self.complete_from <= day

    def covers(self, period: Period) -> bool:
        """Whether every day of the period is inside."""
        return self.reaches_back_to(period.start) and period.last_day <= self.complete_to
