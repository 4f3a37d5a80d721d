"""Joined: one figure from the parts of a period, an exact interval."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from thidua.averaging.figure import Figure
from thidua.averaging.join import JoinPart, PartJoin
from thidua.averaging.outcome import ExactOutcome
from thidua.averaging.period_figure import PeriodFigure
from thidua.findings import Finding
from thidua.formulas.outcomes import NumberOutcome
from thidua.periods import Cycle, Day
from thidua.scoring.sheet import number_data

if TYPE_CHECKING:
    from thidua.explain.explanation import Explanation


@dataclass(frozen=True, slots=True)
class WeighedPart:
    """One part with its figure on the scale of the join, what it weighs, and its share of all weights.

    ``given`` is the figure as it was handed in, before it was converted.
    """

    part: JoinPart
    given: ExactOutcome
    exact: ExactOutcome
    weight: Fraction
    share: Fraction


@dataclass(frozen=True, slots=True)
class Joined:
    """The figure of one unit over one period, made from parts.

    ``before`` is the weighted mean, ``exact`` the same after rounding, ``places`` those of the step. ``reliable`` is
    false when a finding of severity ``error`` leaves the figure open over the whole scale.
    """

    join: PartJoin
    parts: tuple[WeighedPart, ...]
    months: int
    before: ExactOutcome
    exact: ExactOutcome
    places: int | None
    findings: tuple[Finding, ...]

    @property
    def reliable(self) -> bool:
        """Whether the parts fit together."""
        return all(finding.severity != "error" for finding in self.findings)

    @property
    def known(self) -> bool:
        """Whether the figure can no longer change."""
        return self.exact.known

    @property
    def outcome(self) -> NumberOutcome | None:
        """The figure as an answer for another table; ``None`` where the join does not round."""
        return self.exact.at_places(self.places)

    def as_figure(self, cycle: Cycle | Day, *, table: str | None = None) -> PeriodFigure | None:
        """The figure as a row for ``average``; ``None`` where the join does not round."""
        outcome = self.outcome
        if outcome is None:
            return None
        return PeriodFigure(unit=self.join.unit, cycle=cycle, figure=Figure.of(outcome), table=table)

    def explain(self) -> Explanation:
        """The explanation: each part, weight and product, the sum, the rounding."""
        from thidua.averaging.explaining_joins import explain_joined

        return explain_joined(self)

    def as_data(self) -> dict[str, object]:
        """Ready for JSON: fractions as text, the published figure as decimal strings."""
        return {
            "unit": self.join.unit,
            "kind": self.join.kind,
            "period": str(self.join.period),
            "months": self.months,
            "parts": [
                {
                    "unit": part.part.unit,
                    "period": str(part.part.period),
                    "exact": part.exact.as_data(),
                    "weight": str(part.weight),
                }
                for part in self.parts
            ],
            "exact": self.exact.as_data(),
            "outcome": None if self.outcome is None else number_data(self.outcome),
            "findings": [finding.as_data() for finding in self.findings],
        }
