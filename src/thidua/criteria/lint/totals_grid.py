"""The grid of the total: in which steps it moves, before and after its roundings."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from thidua.criteria.criterion import Criterion
from thidua.criteria.lint.grid import ANY, common, grid_of
from thidua.criteria.lint.ground import Ground, Line
from thidua.points import Points


def line_grid(ground: Ground, line: Line) -> Fraction:
    """The grid of the points of a criterion, group or section."""
    if isinstance(line, Criterion):
        ends = [line.floor.fraction, line.max.fraction]
        if line.round is not None:
            return common(Points(line.round).fraction, *ends)
        grid = grid_of(ground, ground.leaf[line.code].node)
        return grid if grid == ANY else common(grid, *ends)
    ends = [line.max.fraction, *([] if line.floor is None else [line.floor.fraction])]
    if any(inner.not_applicable == "rescale" for inner in line.criteria):
        ends.append(Points(line.rescale_step).fraction)
    return _joined((line_grid(ground, inner) for inner in line.criteria), ends)


def exact_scored(ground: Ground) -> Fraction:
    """The grid of the scored sections together, before their weights are rounded."""
    scored = [section for section in ground.criteria_set.sections if section.kind == "scored"]
    weights = [section.weight.fraction if section.weight is not None else Fraction(1) for section in scored]
    grids = [line_grid(ground, section) * weight for section, weight in zip(scored, weights, strict=True)]
    ends = [Fraction(1, 100)] if any(section.not_applicable == "rescale" for section in scored) else []
    return _joined(grids, ends)


def before_multipliers(ground: Ground) -> Fraction:
    """The grid of the total with its opening balance, bonus and deductions."""
    table = ground.criteria_set
    weighted = any(section.weight is not None for section in table.sections)
    grids = [Points(table.weight_step).fraction if weighted else exact_scored(ground)]
    grids += [line_grid(ground, section) for section in table.sections if section.kind in ("bonus", "deduction")]
    return _joined(grids, [table.opening_balance.fraction])


def before_rounding(ground: Ground) -> Fraction:
    """The grid of the total as it stands before ``round_total``."""
    table = ground.criteria_set
    grids = [before_multipliers(ground)]
    grids += [Points(multiplier.step).fraction for multiplier in table.multipliers]
    grids += [line_grid(ground, section) for section in table.sections if section.kind == "outside"]
    ends = [end.fraction for end in (table.lowest_total, table.highest_total) if end is not None]
    return _joined(grids, ends)


def total_grid(ground: Ground) -> Fraction:
    """The grid of the total."""
    step = ground.criteria_set.round_total
    return before_rounding(ground) if step is None else Points(step).fraction


def _joined(grids: Iterable[Fraction], ends: list[Fraction]) -> Fraction:
    every = list(grids)
    return ANY if ANY in every else common(*every, *ends)
