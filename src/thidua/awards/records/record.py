"""The record of one subject."""

from __future__ import annotations

from datetime import date
from typing import Literal

from thidua.awards.award import SubjectKind
from thidua.awards.records.closure import Closure, EventKind
from thidua.awards.records.entries import (
    Attestation,
    Discipline,
    HeldAward,
    Initiative,
    MovementResult,
    RatingEntry,
    Registration,
)
from thidua.labels import Label
from thidua.model import Model
from thidua.periods import Day, Period
from thidua.text import CodeText

Staff = Literal["official", "civil_servant", "public_employee"]
"""Cán bộ, công chức, viên chức: the kinds of staff whose ratings follow different texts."""


class SubjectRecord(Model):
    """What is on file about one subject. What is not on file is unknown, except inside a closure.

    ``staff`` is the kind of staff of an individual, where it matters which text rates and disciplines the person.

    >>> record = SubjectRecord(subject="cb-01", subject_kind="individual")
    >>> record.closed("disciplines", Period(start="2019-01-01", end="2020-01-01"))
    False
    """

    subject: CodeText
    subject_kind: SubjectKind
    label: Label | None = None
    staff: Staff | None = None
    recruited_on: Day | None = None
    ratings: tuple[RatingEntry, ...] = ()
    awards: tuple[HeldAward, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    disciplines: tuple[Discipline, ...] = ()
    registrations: tuple[Registration, ...] = ()
    movement_results: tuple[MovementResult, ...] = ()
    attestations: tuple[Attestation, ...] = ()
    closures: tuple[Closure, ...] = ()

    def closed(self, events: EventKind, period: Period, until: date | None = None) -> bool:
        """Whether one closure declares the list complete for the whole period, and up to ``until`` where given."""
        return any(
            c.events == events and c.covers(period) and (until is None or until <= c.complete_to) for c in self.closures
        )
