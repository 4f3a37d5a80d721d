"""What is still needed: the unknown facts that can still move the points or the class of a sheet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from thidua.criteria.classes import ConditionGuard
from thidua.criteria.conditions import condition
from thidua.formulas.nodes import facts_of
from thidua.formulas.outcomes import EnumOutcome
from thidua.formulas.parser import parse
from thidua.scoring.layout.names import (
    guard_name,
    leaf_name,
    multiplier_name,
    requirement_name,
    sanction_name,
    section_name,
)

if TYPE_CHECKING:
    from thidua.scoring.sheet import ScoreSheet


def needed(sheet: ScoreSheet, *, classes: bool = True) -> tuple[str, ...]:
    """The unknown facts of every step that is still open; with ``classes`` also those of the class.

    A fact that is unknown but can change nothing is not among them.
    """
    if not sheet.unknown:
        return ()
    used = {*_of_lines(sheet), *_of_total(sheet)}
    if classes and sheet.class_ is not None and not sheet.class_.known:
        used.update(_of_class(sheet))
    return tuple(name for name in sheet.unknown if name in used)


def _of_lines(sheet: ScoreSheet) -> Iterator[str]:
    criteria_set = sheet.table.criteria_set
    for _, criterion in criteria_set.criteria():
        leaf, held = (sheet.number(leaf_name(stage, criterion.code)) for stage in ("leaf", "held"))
        if held.known:
            continue
        if not leaf.known:
            yield from sheet.table.asked(criterion)[1]
        if criterion.zero_when is not None and held != leaf:
            yield from facts_of(parse(criterion.zero_when))
    for part in criteria_set.parts():
        capped, held = (sheet.number(section_name(stage, part.code)) for stage in ("capped", "section"))
        if part.zero_when is not None and not held.known and held != capped:
            yield from facts_of(parse(part.zero_when))


def _of_total(sheet: ScoreSheet) -> Iterator[str]:
    criteria_set = sheet.table.criteria_set
    before = sheet.number("total/sum")
    for multiplier in criteria_set.multipliers:
        after = sheet.number(multiplier_name(multiplier.code))
        if not after.known and after != before:
            yield from facts_of(parse(multiplier.when))
        before = after
    for requirement in criteria_set.requirements:
        if requirement.otherwise == "not_scored" and not sheet.guard(requirement_name(requirement.code)).known:
            yield from facts_of(parse(requirement.holds))


def _of_class(sheet: ScoreSheet) -> Iterator[str]:
    criteria_set = sheet.table.criteria_set
    for requirement in criteria_set.requirements:
        if requirement.otherwise == "not_classified" and not sheet.guard(requirement_name(requirement.code)).known:
            yield from facts_of(parse(requirement.holds))
    scheme = criteria_set.classes
    if scheme is None:
        return
    before = sheet.outcome("class/banded")
    reachable = before.possible if isinstance(before, EnumOutcome) else ()
    for band in scheme.bands:
        for index, guard in enumerate(band.guards if band.code in reachable else ()):
            if isinstance(guard, ConditionGuard) and not sheet.guard(guard_name(band.code, index)).known:
                yield from facts_of(condition(guard))
    for sanction in scheme.sanctions:
        after = sheet.outcome(sanction_name(sanction.code))
        if not after.known and after != before:
            yield from facts_of(parse(sanction.when))
        before = after
