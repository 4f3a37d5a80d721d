"""Section (mục, nhóm tiêu chí): criteria that are added up, with a cap; a bonus or a deduction group is one too."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from thidua.citations import Citation
from thidua.criteria.criterion import Criterion
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points
from thidua.rounding import Step
from thidua.text import CodeText

SectionKind = Literal["scored", "bonus", "deduction"]
"""``scored`` counts into the total; ``bonus`` is added on top; ``deduction`` is taken off (its criteria give
positive amounts)."""


class Section(Model):
    """A group of criteria.

    ``max`` is the full mark and the cap of the group; the linter compares it with the sum of the criteria.
    ``rescale_step`` is the rounding used where a criterion asks to scale the rest up. Errors:
    ``section_policy`` when a bonus or deduction group asks for ``rescale`` or ``drop_group``.
    """

    code: CodeText
    label: Label
    max: Points
    criteria: Annotated[tuple[Criterion, ...], Field(min_length=1, max_length=500)]
    kind: SectionKind = "scored"
    rescale_step: Step = "0.01"
    citation: Citation | None = None

    @model_validator(mode="after")
    def _policies(self) -> Section:
        if self.kind != "scored":
            for criterion in self.criteria:
                if criterion.not_applicable in ("rescale", "drop_group"):
                    raise ThiduaError("section_policy", code=criterion.code, policy=criterion.not_applicable)
        return self
