"""Averaging plan (cách tính điểm theo kỳ): the declared way from figures of small periods to those of large ones."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from thidua.averaging.level import AverageLevel
from thidua.averaging.slots import SlotKind
from thidua.citations import Citation
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points
from thidua.text import CodeText, Text


class TableScale(Model):
    """A table that some of the figures were scored with, and its full mark; they are converted by share of it."""

    table: Text
    highest: Points
    label: Label | None = None


class AveragePlan(Model):
    """How the figures of small periods make those of larger ones, level by level.

    ``base`` is the kind of period that figures come for. ``lowest`` and ``highest`` are the declared range of such a
    figure, and ``may_not_apply`` whether it may turn out not to apply: that is what a period without a figure can
    still become. Each level reads ``base`` or a level before it, so a year can come from its months although quarters
    are published too. Where figures of one unit come from more than one table, each of them stands in ``tables``.

    Errors: ``average_levels``, ``average_range``.
    """

    code: CodeText
    label: Label
    base: SlotKind
    lowest: Points = Points(0)
    highest: Points
    may_not_apply: bool = False
    levels: Annotated[tuple[AverageLevel, ...], Field(min_length=1, max_length=8)]
    tables: tuple[TableScale, ...] = ()
    citation: Citation

    @model_validator(mode="after")
    def _chained(self) -> Self:
        made: set[str] = {self.base}
        for level in self.levels:
            if level.reads not in made or level.of in made:
                raise ThiduaError("average_levels", of=level.of, reads=level.reads, base=self.base)
            made.add(level.of)
        if self.lowest > self.highest:
            raise ThiduaError("average_range", lowest=self.lowest, highest=self.highest)
        for scale in self.tables:
            if scale.highest <= Points(0) or self.highest <= Points(0):
                raise ThiduaError("average_range", lowest=0, highest=scale.highest)
        return self

    def level(self, kind: SlotKind) -> AverageLevel | None:
        """The level that makes figures of that kind; ``None`` when none does."""
        return next((level for level in self.levels if level.of == kind), None)
