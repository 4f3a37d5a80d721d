"""Reach: the lowest and highest points that lines, parts and the total can come to. Outer bounds, never too narrow."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from thidua.criteria.criterion import Criterion
from thidua.criteria.lint.ground import Ground, Line
from thidua.criteria.multiplier import Multiplier
from thidua.criteria.part import Part
from thidua.criteria.section import Section
from thidua.formulas.nodes import Apply, BoolLiteral
from thidua.formulas.parser import parse
from thidua.points import Points
from thidua.rounding import RoundingMode

_ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class Reach:
    """From ``lowest`` to ``highest`` where it applies; ``applies`` and ``may_not_apply`` say what is possible."""

    lowest: Fraction
    highest: Fraction
    applies: bool = True
    may_not_apply: bool = False

    def clipped(self, low: Points | None, high: Points | None) -> Reach:
        """Kept within the bounds there are."""
        ends = [self.lowest, self.highest]
        if low is not None:
            ends = [max(end, low.fraction) for end in ends]
        if high is not None:
            ends = [min(end, high.fraction) for end in ends]
        return replace(self, lowest=ends[0], highest=ends[1])

    def rounded(self, step: str | None, mode: RoundingMode = "half_up") -> Reach:
        """Both ends rounded."""
        if step is None:
            return self
        low, high = (Points.rounded(end, step, mode).fraction for end in (self.lowest, self.highest))
        return replace(self, lowest=low, highest=high)

    def plus(self, shift: Fraction) -> Reach:
        """Moved by so many points."""
        return replace(self, lowest=self.lowest + shift, highest=self.highest + shift)

    def with_zero(self) -> Reach:
        """What it is once 0 is possible too, because it may be taken away or does not count where it does not apply."""
        return replace(self, lowest=min(self.lowest, _ZERO), highest=max(self.highest, _ZERO))


NOTHING = Reach(_ZERO, _ZERO, applies=False, may_not_apply=True)
"""What never applies."""


class Totals:
    """The reach of every line of a table; ``absent`` names criteria that are taken not to apply."""

    def __init__(self, ground: Ground, absent: Collection[str] = ()) -> None:
        self._ground = ground
        self._absent = absent
        self._held: dict[str, Reach] = {}

    def of(self, line: Line) -> Reach:
        """The points with which a line enters the part above, its policy applied."""
        key = f"{'c' if isinstance(line, Criterion) else 'p'}{line.code}"
        held = self._held.get(key)
        if held is None:
            held = self._leaf(line) if isinstance(line, Criterion) else self._part(line)
            if line.not_applicable == "full_points" and held.may_not_apply:
                full = line.max.fraction
                low = min(held.lowest, full) if held.applies else full
                held = Reach(low, max(held.highest, full) if held.applies else full)
            self._held[key] = held
        return held

    def _leaf(self, criterion: Criterion) -> Reach:
        bounds = self._ground.leaf[criterion.code].bounds
        if criterion.code in self._absent or bounds.lowest is None or bounds.highest is None:
            return NOTHING
        reach = Reach(bounds.lowest, bounds.highest, may_not_apply=bounds.may_not_apply)
        reach = reach.rounded(criterion.round, criterion.rounding_mode).clipped(criterion.floor, criterion.max)
        return reach if criterion.zero_when is None else reach.with_zero()

    def _part(self, part: Part) -> Reach:
        reach = self._summed(part.criteria, part.rescale_step)
        if reach.applies:
            reach = reach.clipped(part.floor, part.max)
            reach = reach if part.zero_when is None else reach.with_zero()
        needed = [self.of(line) for line in part.criteria if line.not_applicable == "drop_group"]
        if not all(line.applies for line in needed):
            return NOTHING
        return replace(reach, may_not_apply=reach.may_not_apply or any(line.may_not_apply for line in needed))

    def _summed(self, lines: Sequence[Line], step: str) -> Reach:
        """The sum of the lines that apply, scaled up where some of the others ask for it."""
        reach = _added(self.of(line) for line in lines)
        made_up = [line for line in lines if line.not_applicable == "rescale" and self.of(line).may_not_apply]
        if not made_up or not reach.applies:
            return reach
        # at most the maxima of all lines that may apply at once, whatever is scaled up
        most = sum((line.max.fraction for line in lines), _ZERO)
        least = min((line.max.fraction for line in lines if self.of(line).applies), default=_ZERO)
        grown = max(reach.highest, most) if reach.highest > 0 else reach.highest
        shrunk = reach.lowest * (most / least if reach.lowest < 0 and least > 0 else 1)
        sure = replace(reach, lowest=min(shrunk, reach.lowest), highest=grown)
        return sure.rounded(step)

    def section(self, section: Section) -> Reach:
        """The points of a section before its own policy, which is what a guard compares."""
        return self._part(section)

    def before_rounding(self) -> Reach:
        """The total as it stands before ``round_total``."""
        table = self._ground.criteria_set
        scored = [section for section in table.sections if section.kind == "scored"]
        reach = self.scored(scored)
        if not reach.applies:
            return NOTHING
        reach = reach.plus(table.opening_balance.fraction)
        for section in table.sections:
            amount = self.of(section)
            counted = amount.with_zero() if amount.may_not_apply else amount
            if section.kind == "bonus":
                reach = replace(reach, lowest=reach.lowest + counted.lowest, highest=reach.highest + counted.highest)
            elif section.kind == "deduction":
                reach = replace(reach, lowest=reach.lowest - counted.highest, highest=reach.highest - counted.lowest)
        for multiplier in table.multipliers:
            reach = self._multiplied(reach, multiplier)
        reach = reach.clipped(table.lowest_total, table.highest_total)
        for section in table.sections:
            if section.kind == "outside":
                amount = self.of(section)
                counted = amount.with_zero() if amount.may_not_apply else amount
                reach = replace(reach, lowest=reach.lowest + counted.lowest, highest=reach.highest + counted.highest)
        return reach

    def total(self) -> Reach:
        """The total, requirements aside."""
        table = self._ground.criteria_set
        return self.before_rounding().rounded(table.round_total, table.rounding_mode)

    def scored(self, sections: Sequence[Section]) -> Reach:
        """The plain or weighted sum of the scored sections."""
        table = self._ground.criteria_set
        if not sections:
            return Reach(_ZERO, _ZERO)
        if all(section.weight is None for section in sections):
            return self._summed(sections, "0.01")
        weighted = []
        for section in sections:
            weight = section.weight.fraction if section.weight is not None else Fraction(1)
            reach = self.of(section)
            weighted.append(replace(reach, lowest=reach.lowest * weight, highest=reach.highest * weight))
        return _added(weighted).rounded(table.weight_step, table.rounding_mode)

    def _multiplied(self, reach: Reach, multiplier: Multiplier) -> Reach:
        when = Apply("otherwise", (parse(multiplier.when), BoolLiteral(False)))
        holds = self._ground.bounds(self._ground.resolved(when))
        start = multiplier.from_total
        if holds.highest != 1 or (start is not None and reach.highest < start.fraction):
            return reach
        factor = multiplier.factor.fraction
        grown = Reach(reach.lowest * factor, reach.highest * factor).rounded(multiplier.step, multiplier.mode)
        return replace(reach, lowest=min(reach.lowest, grown.lowest), highest=max(reach.highest, grown.highest))


def _added(lines: Iterable[Reach]) -> Reach:
    """The sum of what applies; it does not apply only where none of the lines does."""
    low = high = _ZERO
    applies, blank = False, True
    for line in lines:
        if line.applies:
            counted = line.with_zero() if line.may_not_apply else line
            low, high, applies = low + counted.lowest, high + counted.highest, True
        blank = blank and line.may_not_apply
    return Reach(low, high, applies, blank) if applies else NOTHING
