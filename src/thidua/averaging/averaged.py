"""Averaged: the figures of every level for one unit, each an exact interval."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thidua.averaging.admitting import Admitted
from thidua.averaging.level import AverageLevel
from thidua.averaging.outcome import ExactOutcome
from thidua.averaging.plan import AveragePlan
from thidua.averaging.slots import Slot
from thidua.findings import Finding
from thidua.formulas.outcomes import NumberOutcome
from thidua.periods import Cycle, Day
from thidua.points import Points
from thidua.scoring.sheet import number_data

if TYPE_CHECKING:
    from thidua.explain.explanation import Explanation


@dataclass(frozen=True, slots=True)
class Member:
    """One of the figures that a larger one is made of, with its weight in a weighted mean."""

    slot: Slot
    figure: Admitted | LevelFigure
    weight: Points | None = None

    @property
    def exact(self) -> ExactOutcome:
        """The figure, as it is published."""
        return self.figure.exact


@dataclass(frozen=True, slots=True)
class LevelFigure:
    """The figure of one period at one level of the plan.

    ``before`` is what the members come to, ``exact`` the same after the rounding of the level; ``places`` are those of
    the step, or ``None`` where the figure is an exact fraction.
    """

    slot: Slot
    level: AverageLevel
    members: tuple[Member, ...]
    before: ExactOutcome
    exact: ExactOutcome
    places: int | None

    @property
    def outcome(self) -> NumberOutcome | None:
        """The figure as an answer for another table; ``None`` for a mean or a converted figure that is not rounded."""
        return self.exact.at_places(self.places)


@dataclass(frozen=True, slots=True)
class Averaged:
    """What one unit's figures come to over one whole period, level by level.

    ``figures`` holds every level's figures in the order of the plan and in time; the last one is that of ``whole``.
    ``unknown`` names the periods that are not fully known, ``missing`` those of them without any row on file.
    """

    unit: str
    plan: AveragePlan
    whole: Slot
    figures: tuple[LevelFigure, ...]
    unknown: tuple[Slot, ...]
    missing: tuple[Slot, ...]
    findings: tuple[Finding, ...]

    @property
    def top(self) -> LevelFigure:
        """The figure of the whole period."""
        return self.of(self.whole.when)

    def of(self, cycle: Cycle | Day | str) -> LevelFigure:
        """The figure of a cycle or a day; ``KeyError`` when no level of the plan has it."""
        for figure in self.figures:
            if figure.slot.when == cycle or str(figure.slot.when) == cycle:
                return figure
        raise KeyError(cycle)

    @property
    def exact(self) -> ExactOutcome:
        """The figure of the whole period with fractions for ends, after rounding where the level rounds."""
        return self.top.exact

    @property
    def outcome(self) -> NumberOutcome | None:
        """The figure of the whole period as an answer for another table; ``None`` where it is not rounded."""
        return self.top.outcome

    @property
    def known(self) -> bool:
        """Whether the figure of the whole period can no longer change."""
        return self.exact.known

    def explain(self) -> Explanation:
        """The explanation: every period, weight, sum and rounding; a pure function of the numbers here."""
        from thidua.averaging.explaining import explain_averaged

        return explain_averaged(self)

    def as_data(self) -> dict[str, object]:
        """Ready for JSON: fractions as text, published figures as decimal strings."""
        return {
            "unit": self.unit,
            "plan": self.plan.code,
            "whole": str(self.whole),
            "figures": [
                {
                    "period": str(figure.slot),
                    "level": figure.level.of,
                    "exact": figure.exact.as_data(),
                    "outcome": None if figure.outcome is None else number_data(figure.outcome),
                }
                for figure in self.figures
            ],
            "unknown": [str(slot) for slot in self.unknown],
            "missing": [str(slot) for slot in self.missing],
            "findings": [finding.as_data() for finding in self.findings],
        }
