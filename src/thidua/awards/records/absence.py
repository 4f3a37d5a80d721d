"""Absences (thời gian không làm việc tại đơn vị): study, treatment of a wounded rescuer, leave, each with its days."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator

from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Day, Period, months_between
from thidua.text import Text

StudyResult = Literal["below_average", "average", "good", "very_good", "excellent"]
"""dưới trung bình < trung bình < khá < giỏi < xuất sắc."""

STUDY_RESULTS: tuple[StudyResult, ...] = ("below_average", "average", "good", "very_good", "excellent")

YesNo: TypeAlias = Annotated[bool, Field(strict=True)]


class _Absence(Model):
    """Days away: from ``start`` on, up to and without ``end``; ``None`` while it goes on."""

    start: Day
    end: Day | None = None
    source: Text | None = None

    @model_validator(mode="after")
    def _ordered(self) -> _Absence:
        if self.end is not None and self.end <= self.start:
            raise ThiduaError("validity_order", start=self.start, end=self.end)
        return self

    def touches(self, period: Period) -> bool:
        """Whether one of its days lies in the period."""
        return self.start < period.end and (self.end is None or period.start < self.end)

    def lasts(self, months: int, until: date) -> bool | None:
        """Whether the whole of it lasts so many months; ``None`` while it goes on and has not lasted so long.

        >>> study = Study(start="2019-09-01")
        >>> study.lasts(12, date(2020, 9, 1)), study.lasts(12, date(2020, 8, 31))
        (True, None)
        """
        if self.end is not None:
            return months_between(self.start, self.end) >= months
        return True if self.start <= until and months_between(self.start, until) >= months else None


class Study(_Absence):
    """A course one was sent to (đi học, đào tạo, bồi dưỡng): its result, and what the school says of the student.

    ``result`` is ``"ungraded"`` for a course that gives no grade, ``None`` while nobody has said. The length is that of
    the whole course, not of its part in one year: a reading, the texts do not say.
    """

    kind: Literal["study"] = "study"
    result: StudyResult | Literal["ungraded"] | None = None
    rules_kept: YesNo | None = None
    tasks_done: YesNo | None = None


class RescueTreatment(_Absence):
    """Treatment of a person wounded while saving others or property, and where it took place."""

    kind: Literal["rescue_treatment"] = "rescue_treatment"
    treated_at: Literal["hospital", "regional_medical_centre", "other"] | None = None


class Leave(_Absence):
    """Leave (nghỉ thai sản, nghỉ ốm, nghỉ không lương)."""

    kind: Literal["maternity", "sick", "unpaid_leave"]


DatedAbsence: TypeAlias = Annotated[Study | RescueTreatment | Leave, Field(discriminator="kind")]
"""Any absence on file."""

AbsenceKind = Literal["study", "rescue_treatment", "maternity", "sick", "unpaid_leave"]
