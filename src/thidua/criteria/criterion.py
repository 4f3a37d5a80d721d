"""Criterion (tiêu chí): one leaf of a table, with its rule, its full mark and what happens when it does not apply."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from thidua.citations import Citation
from thidua.criteria.rules import AnyRule
from thidua.errors import ThiduaError
from thidua.formulas.formula_text import FormulaText
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points
from thidua.rounding import RoundingMode, Step
from thidua.text import CodeText, Text

NotApplicablePolicy = Literal["full_points", "leave_out", "rescale", "drop_group"]
"""What a line that does not apply does: full mark; not counted; not counted and the rest of the group scaled up;
the whole group is not counted."""


class Criterion(Model):
    """One line of a scoring table.

    ``max`` is the full mark in points and also the cap; ``floor`` the least the leaf may give. ``round`` rounds the
    leaf after its rule. ``zero_when`` takes the whole line away (false evidence); ``must_reach`` makes it a mandatory
    line: a unit below that many points is not scored at all. Errors: ``criterion_bounds``.
    """

    code: CodeText
    label: Label
    max: Points
    rule: AnyRule
    floor: Points = Points(0)
    round: Step | None = None
    rounding_mode: RoundingMode = "half_up"
    not_applicable: NotApplicablePolicy = "leave_out"
    zero_when: FormulaText | None = None
    must_reach: Points | None = None
    scored_by: Text | None = None
    evidence: Label | None = None
    citation: Citation | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Criterion:
        if self.max < self.floor:
            raise ThiduaError("criterion_bounds", code=self.code, floor=self.floor, max=self.max)
        if self.must_reach is not None and self.must_reach > self.max:
            raise ThiduaError("criterion_bounds", code=self.code, floor=self.must_reach, max=self.max)
        return self
