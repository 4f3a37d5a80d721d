"""Rounding at the edge of a class: what it lifts over the edge, and what it makes equal there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from thidua.criteria.classes import ClassBand
from thidua.criteria.lint.bands import Values
from thidua.criteria.lint.grid import ANY
from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.reach import Reach, Totals
from thidua.criteria.lint.sums import shown
from thidua.criteria.lint.totals_grid import before_multipliers, before_rounding, exact_scored
from thidua.criteria.lint.walk import Walk
from thidua.criteria.lint.witness import example, found, searched
from thidua.criteria.part import Part
from thidua.findings import Finding
from thidua.formulas.nodes import Apply, RoundTo
from thidua.points import Points
from thidua.rounding import RoundingMode


@dataclass(frozen=True, slots=True)
class Rounding:
    """One rounding on the way to the total: where it is declared, and the exact values it is given."""

    where: str
    step: str
    mode: RoundingMode
    values: Values
    shift: Fraction = Fraction(0)

    def of(self, value: Fraction) -> Fraction:
        """The value after this rounding, as it stands in the total."""
        return Points.rounded(value, self.step, self.mode).fraction + self.shift


def rounding(ground: Ground) -> Iterator[Finding]:
    """Every rounding that is coarser than what it rounds, in a table with classes."""
    scheme = ground.criteria_set.classes
    if scheme is None:
        return
    for each in _roundings(ground):
        yield from _at_edges(ground, each, scheme.bands)
    yield from _leaves(ground)
    yield from _rescaled(ground)


def _roundings(ground: Ground) -> Iterator[Rounding]:
    table, totals = ground.criteria_set, Totals(ground)
    if table.round_total is not None:
        values = _values(totals.before_rounding(), before_rounding(ground))
        yield Rounding("round_total", table.round_total, table.rounding_mode, values)
    scored = [section for section in table.sections if section.kind == "scored"]
    if any(section.weight is not None for section in scored):
        exact = sum((s.max.fraction * (s.weight.fraction if s.weight is not None else 1) for s in scored), Fraction(0))
        low = totals.scored(scored).lowest
        values = Values(min(low, exact), exact, exact_scored(ground))
        yield Rounding("weight_step", table.weight_step, table.rounding_mode, values, table.opening_balance.fraction)
    reach = totals.before_rounding()
    for at, multiplier in enumerate(table.multipliers):
        factor = multiplier.factor.fraction
        start = Fraction(0) if multiplier.from_total is None else multiplier.from_total.fraction
        if factor:
            values = Values(start * factor, reach.highest, before_multipliers(ground) * factor)
            yield Rounding(f"multipliers/{at}/step", multiplier.step, multiplier.mode, values)


def _values(reach: Reach, grid: Fraction) -> Values:
    return Values(reach.lowest, reach.highest, grid)


def _at_edges(ground: Ground, rounding: Rounding, bands: tuple[ClassBand, ...]) -> Iterator[Finding]:
    grid, step = rounding.values.grid, Points(rounding.step).fraction
    if grid == ANY or (grid / step).denominator == 1:
        return
    for band in bands:
        edge = band.at_least.fraction
        under = _last_under(edge - rounding.shift, grid, open_edge=band.edge == "open")
        words = {"class_": band.code, "edge": band.at_least, "step": rounding.step}
        if _within(rounding.values, under) and _reaches(band, rounding.of(under)):
            before, after = under + rounding.shift, rounding.of(under)
            landed = None
            if rounding.where == "round_total":
                walk = Walk(ground)
                landed = walk.total_in(_Lifted(rounding, band), edge, rounded=False)
            if landed is not None:
                before, after = landed.total, rounding.of(landed.total)
            answers = None if landed is None else landed.answers
            numbers = {"before": shown(before), "after": shown(after)}
            yield searched("lint_rounding_lifts", rounding.where, answers, **numbers, **words)
            return
        one = under + grid
        if _within(rounding.values, one + grid) and rounding.of(one) == rounding.of(one + grid) == edge:
            both = {"one": shown(one + rounding.shift), "other": shown(one + grid + rounding.shift)}
            yield found("lint_rounding_ties", rounding.where, **both, **words)
            return


@dataclass(frozen=True, slots=True)
class _Lifted:
    """Totals that do not reach a class and do so once rounded."""

    rounding: Rounding
    band: ClassBand

    def __call__(self, total: Fraction) -> bool:
        return not _reaches(self.band, total) and _reaches(self.band, self.rounding.of(total))


def _reaches(band: ClassBand, total: Fraction) -> bool:
    edge = band.at_least.fraction
    return total > edge if band.edge == "open" else total >= edge


def _last_under(edge: Fraction, grid: Fraction, *, open_edge: bool) -> Fraction:
    """The last value on the grid that does not reach the edge."""
    return floor(edge / grid) * grid if open_edge else (ceil(edge / grid) - 1) * grid


def _within(values: Values, value: Fraction) -> bool:
    return values.lowest <= value <= values.highest


def _leaves(ground: Ground) -> Iterator[Finding]:
    """Criteria whose own rounding gives more than their rule."""
    for leaf in ground.leaves:
        criterion = leaf.criterion
        if criterion.round is None or leaf.bounds.highest is None:
            continue
        rounded = RoundTo(leaf.node, criterion.round, criterion.rounding_mode)
        answers = example(ground, Apply("gt", (rounded, leaf.node)))
        if answers is not None:
            words = {"code": criterion.code, "step": criterion.round}
            yield found("lint_rounding_leaf", f"{leaf.place}/round", answers, **words)


def _rescaled(ground: Ground) -> Iterator[Finding]:
    """Parts that are scaled up when one of their lines does not apply, and gain by the rounding."""
    totals = Totals(ground)
    groups = [(place, line) for place, _, line in ground.criteria_set.lines() if isinstance(line, Part)]
    sections = [(f"sections/{at}", section) for at, section in enumerate(ground.criteria_set.sections)]
    for place, part in (*sections, *groups):
        absent = [line for line in part.criteria if line.not_applicable == "rescale" and totals.of(line).may_not_apply]
        whole = sum((line.max.fraction for line in part.criteria), Fraction(0))
        if not absent or whole == absent[0].max.fraction:
            continue
        applies = whole - absent[0].max.fraction
        step = Points(part.rescale_step).fraction
        for tried in range(1, 100):
            points = applies - tried * step
            exact = points * whole / applies
            rounded = Points.rounded(exact, part.rescale_step).fraction
            if points > 0 and rounded > exact:
                numbers = {"points": shown(points), "exact": shown(exact), "after": shown(rounded)}
                words = {"code": part.code, "absent": absent[0].code, "step": part.rescale_step}
                yield found("lint_rounding_rescaled", f"{place}/rescale_step", **numbers, **words)
                break
