"""A subject's record: dated entries and events with closures; the only source of facts for a verdict."""

from thidua.awards.records.absence import (
    STUDY_RESULTS,
    AbsenceKind,
    DatedAbsence,
    Leave,
    RescueTreatment,
    Study,
    StudyResult,
)
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
from thidua.awards.records.members import Absence, Member, MemberSnapshot
from thidua.awards.records.proceeding import Proceeding, ProceedingKind
from thidua.awards.records.record import Staff, SubjectRecord
from thidua.awards.records.service import PostHeld
from thidua.awards.records.standing import ClusterOf, ClusterPlace
from thidua.awards.records.transfer import Move, Secondment, Transfer

__all__ = [
    "STUDY_RESULTS",
    "Absence",
    "AbsenceKind",
    "Attestation",
    "Closure",
    "ClusterOf",
    "ClusterPlace",
    "DatedAbsence",
    "Discipline",
    "EventKind",
    "HeldAward",
    "Initiative",
    "Leave",
    "Member",
    "MemberSnapshot",
    "Move",
    "MovementResult",
    "PostHeld",
    "Proceeding",
    "ProceedingKind",
    "RatingEntry",
    "Registration",
    "RescueTreatment",
    "Secondment",
    "Staff",
    "Study",
    "StudyResult",
    "SubjectRecord",
    "Transfer",
]
