"""Section (mục, nhóm tiêu chí): a part of the table that counts into the total, or a bonus or deduction group."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from thidua.criteria.criterion import Criterion
from thidua.criteria.part import Part
from thidua.errors import ThiduaError
from thidua.shares import Share

SectionKind = Literal["scored", "bonus", "deduction", "outside"]
"""``scored`` counts into the total; ``bonus`` is added on top and kept within the scale; ``deduction`` is taken off
(its lines give positive amounts); ``outside`` is added after the scale was applied."""


class Section(Part):
    """A top-level part of the table.

    ``weight`` is its share of the total, for tables of weighted blocks (30 % and 70 %); sections without one count in
    full. Errors: ``section_policy`` when a group that is not scored asks for ``rescale`` or ``drop_group``, or has a
    weight; ``section_policy`` also for ``drop_group`` on a section.
    """

    kind: SectionKind = "scored"
    weight: Share | None = None

    @model_validator(mode="after")
    def _policies(self) -> Section:
        if self.not_applicable == "drop_group":
            raise ThiduaError("section_policy", code=self.code, policy=self.not_applicable)
        if self.kind == "scored":
            return self
        if self.weight is not None:
            raise ThiduaError("section_policy", code=self.code, policy="weight")
        entries: tuple[Part | Criterion, ...] = (self, *self.groups(), *self.leaves())
        for entry in entries:
            if entry.not_applicable in ("rescale", "drop_group"):
                raise ThiduaError("section_policy", code=entry.code, policy=entry.not_applicable)
        return self
