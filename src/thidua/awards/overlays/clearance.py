"""Clearances (xác nhận của cơ quan liên quan): what other bodies say about a subject before an award."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from thidua.awards.overlays.target import Target
from thidua.awards.overlays.values import YearlyDateValue
from thidua.awards.records.proceeding import ProceedingKind
from thidua.citations import Citation
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.periods import Day
from thidua.text import CodeText, Text


class Clearance(Model):
    """A clearance that the local text asks of a body. A missing one is a finding and never a refusal.

    ``freezes`` is set where an objection means that something is under way which freezes consideration: the objection
    then becomes a proceeding of that kind in the record. ``lists_by`` is the day by which the body sends its yearly
    list.

    Errors: ``condition_illustrative``, ``overlay_target_rules``.
    """

    code: CodeText
    label: Label
    body: Label
    citation: Citation
    target: Target | None = None
    lists_by: YearlyDateValue | None = None
    freezes: ProceedingKind | None = None

    @model_validator(mode="after")
    def _is_law(self) -> Clearance:
        if self.citation.mark == "illustrative":
            raise ThiduaError("condition_illustrative", code=self.code)
        if self.target is not None and self.target.rules:
            raise ThiduaError("overlay_target_rules", code=self.code)
        return self


class ClearanceGiven(Model):
    """What a body said about a subject: on which day, whether it is clear, and who signed."""

    clearance: CodeText
    subject: CodeText
    on: Day
    clear: Annotated[bool, Field(strict=True)]
    by: Text
    note: Text | None = None
