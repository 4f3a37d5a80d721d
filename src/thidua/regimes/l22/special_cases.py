"""Special cases of Lao động tiên tiến, Chiến sĩ tiên tiến from 2024: what counts as work, study, transfer, secondment.

The decrees have maternity leave, the circulars the rest. Circular 15/2025 Article 2 clause 5 is known in part: point c
was read up to the middle of a sentence, and the grade word of point b in a translation.
"""

from __future__ import annotations

from thidua.awards.asks.counted_time import CountedTime
from thidua.citations import Validity
from thidua.regimes.away import move_considered, study_result, study_rules, study_tasks
from thidua.regimes.building import Clause
from thidua.regimes.instruments import C01, C15, D98, D152, cite

COUNTED: tuple[CountedTime, ...] = (
    CountedTime(kind="maternity", validity=D98.validity, citation=cite(D98, "4", mark="secondary")),
    CountedTime(kind="maternity", validity=D152.validity, citation=cite(D152, "4", mark="secondary")),
    CountedTime(kind="rescue_treatment", validity=C01.validity, citation=cite(C01, mark="secondary")),
    CountedTime(
        kind="rescue_treatment",
        treated_at=("hospital", "regional_medical_centre"),
        validity=C15.validity,
        citation=cite(C15, "2", "5", point="a", mark="secondary"),
    ),
    CountedTime(
        kind="study",
        below_months=12,
        rules_kept=True,
        validity=C15.validity,
        citation=cite(C15, "2", "5", point="b", mark="secondary"),
    ),
)
"""Absences that count as work."""


def counted_by(version: Validity) -> tuple[CountedTime, ...]:
    """Those that count on some day of a version."""
    return tuple(one for one in COUNTED if one.validity.covers(version.start) or version.covers(one.validity.start))


_LONG = cite(C15, "2", "5", point="b", mark="unverified")
SPECIAL_C15: tuple[Clause, ...] = (
    study_rules(_LONG, 12),
    study_tasks(_LONG, 12),
    study_result(_LONG, 12, "average", "exempt"),
    move_considered(cite(C15, "2", "5", point="c", mark="unverified")),
)
"""Circular 15/2025: asked only where a course of a year or more, a transfer or a secondment is on file."""
