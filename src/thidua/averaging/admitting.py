"""Admitting rows: which figures of one unit count, and what is wrong with the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from thidua.averaging.outcome import ExactOutcome
from thidua.averaging.period_figure import PeriodFigure
from thidua.averaging.plan import AveragePlan
from thidua.averaging.slots import Slot
from thidua.errors import ThiduaError
from thidua.findings import Finding


@dataclass(frozen=True, slots=True)
class Admitted:
    """The figure that stands for one slot of the base, and the row it came from, if one was on file."""

    exact: ExactOutcome
    places: int | None
    row: PeriodFigure | None


@dataclass(frozen=True, slots=True)
class Rows:
    """What was on file about one unit inside one whole, slot by slot."""

    by_slot: dict[Slot, Admitted]
    findings: tuple[Finding, ...]


def open_figure(plan: AveragePlan) -> Admitted:
    """What a period without a figure can still become."""
    exact = ExactOutcome(plan.lowest.fraction, plan.highest.fraction, plan.may_not_apply)
    return Admitted(exact, max(plan.lowest.places, plan.highest.places), None)


def taken(figures: object) -> Iterator[PeriodFigure]:
    """The rows given, each of them one. Error ``invalid_shape``."""
    for row in figures if isinstance(figures, Iterable) else (figures,):
        if not isinstance(row, PeriodFigure):
            raise ThiduaError("invalid_shape", detail=f"PeriodFigure expected, not {type(row).__name__}")
        yield row


def admit(figures: Iterable[PeriodFigure], plan: AveragePlan, unit: str, whole: Slot) -> Rows:
    """The rows of one unit that lie in the whole. A row that is wrong counts as not known."""
    found: list[Finding] = []
    rows: dict[Slot, list[PeriodFigure]] = defaultdict(list)
    for row in taken(figures):
        slot = row.slot
        if row.unit != unit:
            found.append(Finding.of("average_other_unit", where=str(slot), unit=row.unit, expected=unit))
        elif slot.kind != plan.base or not slot.inside(whole):
            found.append(Finding.of("average_outside", where=str(slot), slot=slot, base=plan.base, whole=whole))
        else:
            rows[slot].append(row)
    mixed = _mixed_tables(rows, plan)
    found += [Finding.of("average_tables_differ", where="", tables=", ".join(sorted(mixed)))] if mixed else []
    by_slot = {slot: _admitted(slot, given, plan, mixed, found) for slot, given in rows.items()}
    return Rows(by_slot, tuple(sorted(found, key=lambda finding: (finding.where, finding.code, finding.params))))


def _mixed_tables(rows: dict[Slot, list[PeriodFigure]], plan: AveragePlan) -> frozenset[str]:
    """The tables that are not declared, where figures come from more than one."""
    used = {row.table for given in rows.values() for row in given if row.table is not None}
    return frozenset(used - {scale.table for scale in plan.tables}) if len(used) > 1 else frozenset()


def _admitted(
    slot: Slot, given: list[PeriodFigure], plan: AveragePlan, mixed: frozenset[str], found: list[Finding]
) -> Admitted:
    row, unknown = given[0], open_figure(plan)
    if len(given) > 1:
        found.append(Finding.of("average_twice", where=str(slot), slot=slot, count=len(given)))
        return unknown
    if row.figure is None or (row.table is not None and row.table in mixed):
        return Admitted(unknown.exact, unknown.places, row)
    exact, places = row.figure.exact, row.figure.places
    factor = _factor(row, plan)
    lowest, highest = plan.lowest.fraction / factor, plan.highest.fraction / factor
    if not exact.within(lowest, highest):
        found.append(Finding.of("average_figure_range", where=str(slot), value=exact, lowest=lowest, highest=highest))
        return unknown
    if exact.may_not_apply and not plan.may_not_apply:
        found.append(Finding.of("average_not_applicable", where=str(slot), slot=slot))
        return unknown
    return Admitted(exact.scaled(factor), places if factor == 1 else None, row)


def _factor(row: PeriodFigure, plan: AveragePlan) -> Fraction:
    """What a figure of that table is multiplied by, to stand on the scale of the plan."""
    for scale in plan.tables:
        if scale.table == row.table:
            return plan.highest.fraction / scale.highest.fraction
    return Fraction(1)
