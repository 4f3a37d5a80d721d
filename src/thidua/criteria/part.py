"""Parts of a table: what sections and groups share, and the group (tiêu chí thành phần) that holds further lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, TypeAlias

from pydantic import Discriminator, Field, Tag, model_validator

from thidua.citations import Citation
from thidua.criteria.criterion import Criterion, NotApplicablePolicy
from thidua.errors import ThiduaError
from thidua.formulas.formula_text import FormulaText
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points
from thidua.rounding import Step
from thidua.text import CodeText, Text

MAX_LEVELS = 6
"""Levels of lines below a section, the criteria themselves included; real tables have two or three."""


class Part(Model):
    """Lines that are added up, with a cap.

    ``max`` is the full mark and the cap; the linter compares it with the sum of the lines. ``floor`` is the least the
    part may give, where its lines can be negative. ``rescale_step`` is the rounding used where a line asks to scale the
    rest up. ``zero_when`` takes the whole part away. Errors: ``criterion_bounds``, ``too_many_levels``.
    """

    code: CodeText
    label: Label
    max: Points
    criteria: Annotated[tuple[Entry, ...], Field(min_length=1, max_length=500)]
    floor: Points | None = None
    not_applicable: NotApplicablePolicy = "leave_out"
    rescale_step: Step = "0.01"
    zero_when: FormulaText | None = None
    citation: Citation | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Part:
        if self.floor is not None and self.max < self.floor:
            raise ThiduaError("criterion_bounds", code=self.code, floor=self.floor, max=self.max)
        if levels(self) > MAX_LEVELS:
            raise ThiduaError("too_many_levels", code=self.code, limit=MAX_LEVELS)
        return self

    def leaves(self) -> Iterator[Criterion]:
        """Every criterion below this part, in order."""
        for entry in self.criteria:
            if isinstance(entry, Criterion):
                yield entry
            else:
                yield from entry.leaves()

    def groups(self) -> Iterator[Group]:
        """Every group below this part, outer ones first."""
        for entry in self.criteria:
            if isinstance(entry, Group):
                yield entry
                yield from entry.groups()


class Group(Part):
    """A criterion that is itself made of lines: “I.1 (5 points) = a + b + c”."""

    scored_by: Text | None = None
    evidence: Label | None = None


def _tag(entry: object) -> str:
    """A line with lines of its own is a group."""
    has_lines = "criteria" in entry if isinstance(entry, dict) else isinstance(entry, Part)
    return "group" if has_lines else "criterion"


Entry: TypeAlias = Annotated[
    Annotated[Criterion, Tag("criterion")] | Annotated[Group, Tag("group")],
    Discriminator(_tag),
]
"""A line of a part: a criterion, or a group of criteria."""


def levels(part: Part) -> int:
    """How many levels of lines a part has: 1 when all its lines are criteria."""
    return 1 + max((levels(entry) for entry in part.criteria if isinstance(entry, Group)), default=0)


def places(part: Part, at: str) -> Iterator[tuple[str, Criterion | Group]]:
    """Every line below a part with its place in the data, such as ``sections/0/criteria/2/criteria/1``."""
    for index, entry in enumerate(part.criteria):
        here = f"{at}/criteria/{index}"
        yield here, entry
        if isinstance(entry, Group):
            yield from places(entry, here)


Part.model_rebuild()
Group.model_rebuild()
