"""Proceedings (việc đang xem xét): what must be concluded before anybody is considered for an award."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Day
from thidua.text import Text

ProceedingKind = Literal["discipline_review", "investigation", "inspection", "audit", "complaint", "press_report"]
"""Xem xét kỷ luật, điều tra, thanh tra, kiểm toán, khiếu nại hoặc tố cáo, báo chí nêu dấu hiệu tham nhũng.

An inspection or audit belongs here only where it shows signs of a violation, a press report only while it is being
verified.
"""


class Proceeding(Model):
    """One proceeding, from ``opened_on`` until a competent body concluded it on ``concluded_on``.

    ``violation`` is what it concluded; ``None`` while nobody has said. Error ``proceeding_order``.
    """

    kind: ProceedingKind
    opened_on: Day
    concluded_on: Day | None = None
    violation: Annotated[bool, Field(strict=True)] | None = None
    source: Text | None = None

    @model_validator(mode="after")
    def _ordered(self) -> Proceeding:
        if self.concluded_on is not None and self.concluded_on < self.opened_on:
            raise ThiduaError("proceeding_order", start=self.opened_on, end=self.concluded_on)
        return self

    def under_way(self, day: date) -> bool:
        """Whether it was open on that day; on the day of its conclusion it is not.

        >>> audit = Proceeding(kind="audit", opened_on="2024-03-01", concluded_on="2024-06-01")
        >>> audit.under_way(date(2024, 5, 31)), audit.under_way(date(2024, 6, 1))
        (True, False)
        """
        return self.opened_on <= day and (self.concluded_on is None or day < self.concluded_on)
