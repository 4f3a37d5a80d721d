"""Correction (đính chính): an entry is replaced, or withdrawn; what was written stays."""

from __future__ import annotations

from pydantic import model_validator

from thidua.dispatches import Reference
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Day
from thidua.text import CodeText, Text


class Correction(Model):
    """From the day ``on`` the entry ``replaces`` no longer stands: why, and who says so.

    ``replaced_by`` names the entry that stands instead; ``None`` withdraws the figure, which then is not known. A
    correction takes effect only on an entry that was there on its day. Error ``correction_self``.

    >>> Correction(replaces="e1", replaced_by="e2", why="Cộng nhầm", by="cb-02", on="2024-12-20").replaced_by
    'e2'
    """

    replaces: CodeText
    replaced_by: CodeText | None
    why: Text
    by: Text
    on: Day
    document: Reference | None = None

    @model_validator(mode="after")
    def _of_another(self) -> Correction:
        if self.replaces == self.replaced_by:
            raise ThiduaError("correction_self", entry=self.replaces)
        return self
