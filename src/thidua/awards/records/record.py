"""The record of one subject."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.award import SubjectKind
from thidua.awards.records.absence import DatedAbsence
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
from thidua.awards.records.members import MemberSnapshot
from thidua.awards.records.proceeding import Proceeding
from thidua.awards.records.service import PostHeld
from thidua.awards.records.standing import ClusterPlace
from thidua.awards.records.transfer import Move
from thidua.labels import Label
from thidua.model import Model
from thidua.periods import CycleJoin, Day, Period
from thidua.text import CodeText

Staff = Literal["official", "civil_servant", "public_employee"]
"""Cán bộ, công chức, viên chức: the kinds of staff whose ratings follow different texts."""


class SubjectRecord(Model):
    """What is on file about one subject. What is not on file is unknown, except inside a closure.

    ``staff`` is the kind of staff of an individual, where it matters which text rates and disciplines the person;
    ``woman`` is asked where a text counts time in post of women differently. ``recruited_on`` is the day of
    recruitment of a person, ``contract_from`` the day from which the person had worked at the same body under a
    contract up to then, ``founded_on`` the day a collective was founded. ``absences`` and ``transfers`` are asked about
    only where there are any. ``joins`` declare cycles of different kinds successive.

    >>> record = SubjectRecord(subject="cb-01", subject_kind="individual")
    >>> record.closed("disciplines", Period(start="2019-01-01", end="2020-01-01"))
    False
    """

    subject: CodeText
    subject_kind: SubjectKind
    label: Label | None = None
    staff: Staff | None = None
    woman: Annotated[bool, Field(strict=True)] | None = None
    recruited_on: Day | None = None
    contract_from: Day | None = None
    founded_on: Day | None = None
    ratings: tuple[RatingEntry, ...] = ()
    awards: tuple[HeldAward, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    disciplines: tuple[Discipline, ...] = ()
    registrations: tuple[Registration, ...] = ()
    movement_results: tuple[MovementResult, ...] = ()
    attestations: tuple[Attestation, ...] = ()
    proceedings: tuple[Proceeding, ...] = ()
    members: tuple[MemberSnapshot, ...] = ()
    posts: tuple[PostHeld, ...] = ()
    absences: tuple[DatedAbsence, ...] = ()
    transfers: tuple[Move, ...] = ()
    clusters: tuple[ClusterPlace, ...] = ()
    joins: tuple[CycleJoin, ...] = ()
    closures: tuple[Closure, ...] = ()

    def closed(self, events: EventKind, period: Period, until: date | None = None) -> bool:
        """Whether one closure declares the list complete for the whole period, and up to ``until`` where given."""
        return any(
            c.events == events and c.covers(period) and (until is None or until <= c.complete_to) for c in self.closures
        )

    def closed_since(self, events: EventKind, first: date, until: date) -> bool:
        """Whether one closure declares the list complete on every day from ``first`` up to and including ``until``."""
        return any(c.events == events and c.reaches_back_to(first) and until <= c.complete_to for c in self.closures)

    def closed_ever(self, events: EventKind, until: date) -> bool:
        """Whether the list is declared complete from the beginning: of everything, or of a collective since founded."""
        founded = self.founded_on if self.subject_kind == "collective" else None
        return any(
            c.events == events
            and (c.complete_from is None or (founded is not None and c.complete_from <= founded))
            and until <= c.complete_to
            for c in self.closures
        )
