"""Posts held (chức vụ): time in leadership posts, for commendation of long service."""

from __future__ import annotations

from pydantic import model_validator

from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Day
from thidua.text import CodeText, Text


class PostHeld(Model):
    """A post held from ``start`` on, up to and without ``end``; ``None`` while it is still held.

    Error ``validity_order``.
    """

    post: CodeText
    start: Day
    end: Day | None = None
    source: Text | None = None

    @model_validator(mode="after")
    def _ordered(self) -> PostHeld:
        if self.end is not None and self.end <= self.start:
            raise ThiduaError("validity_order", start=self.start, end=self.end)
        return self
