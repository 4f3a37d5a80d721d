"""Criterion (tiêu chí): one leaf of a table, with its rule, its full mark and what happens when it does not apply."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from thidua.citations import Citation
from thidua.criteria.rules import BuiltInRule
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points
from thidua.rounding import RoundingMode, Step
from thidua.text import CodeText, Text

NotApplicablePolicy = Literal["full_points", "leave_out", "rescale", "drop_group"]
"""What a leaf that does not apply does: full mark; not counted; not counted and the rest of the section scaled up;
the whole section is not counted."""


class Criterion(Model):
    """One line of a scoring table.

    ``max`` is the full mark in points and also the cap; ``floor`` the least the leaf may give. ``round`` rounds the
    leaf after its rule. Errors: ``criterion_bounds``.
    """

    code: CodeText
    label: Label
    max: Points
    rule: BuiltInRule
    floor: Points = Points(0)
    round: Step | None = None
    rounding_mode: RoundingMode = "half_up"
    not_applicable: NotApplicablePolicy = "leave_out"
    scored_by: Text | None = None
    evidence: Label | None = None
    citation: Citation | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Criterion:
        if self.max < self.floor:
            raise ThiduaError("criterion_bounds", code=self.code, floor=self.floor, max=self.max)
        return self
