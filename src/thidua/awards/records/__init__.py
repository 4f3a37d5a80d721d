"""A subject's record: dated entries and events with closures; the only source of facts for a verdict."""

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
from thidua.awards.records.record import Staff, SubjectRecord

__all__ = [
    "Attestation",
    "Closure",
    "Discipline",
    "EventKind",
    "HeldAward",
    "Initiative",
    "MovementResult",
    "RatingEntry",
    "Registration",
    "Staff",
    "SubjectRecord",
]
