"""Moves (chuyển công tác, biệt phái): from which body to which, and what the bodies concerned have said."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator

from thidua.awards.records.absence import YesNo
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Day, Period
from thidua.text import Text


class _Move(Model):
    """``considered``: whether the competent body found that the tasks done are enough for the title."""

    from_body: Text | None = None
    to_body: Text | None = None
    considered: YesNo | None = None
    source: Text | None = None


class Transfer(_Move):
    """A transfer to another body on a day.

    ``months_at_old`` are the whole months at the old body that count: whether those of the year or all of them, the
    texts do not say, so the person who keeps the record says it. ``old_unit_comment``: whether the old body has given
    its comment.
    """

    kind: Literal["transfer"] = "transfer"
    on: Day
    months_at_old: Annotated[int, Field(strict=True, ge=0, le=1_200)] | None = None
    old_unit_comment: YesNo | None = None


class Secondment(_Move):
    """A secondment from ``start`` on, up to and without ``end``; ``None`` while it goes on.

    ``confirmed``: whether the receiving body has confirmed. Error ``validity_order``.
    """

    kind: Literal["secondment"] = "secondment"
    start: Day
    end: Day | None = None
    confirmed: YesNo | None = None

    @model_validator(mode="after")
    def _ordered(self) -> Secondment:
        if self.end is not None and self.end <= self.start:
            raise ThiduaError("validity_order", start=self.start, end=self.end)
        return self

    def touches(self, period: Period) -> bool:
        """Whether one of its days lies in the period."""
        return self.start < period.end and (self.end is None or period.start < self.end)


Move: TypeAlias = Annotated[Transfer | Secondment, Field(discriminator="kind")]
"""Any move on file."""
