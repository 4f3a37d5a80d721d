"""The guards of a class that do not surely hold, and by how much."""

from __future__ import annotations

from fractions import Fraction

from thidua.criteria.classes import ClassBand, SectionGuard
from thidua.criteria.section import Section
from thidua.points import Points
from thidua.roadmaps.roadmap import GuardGap
from thidua.scoring.layout import guard_name, section_name
from thidua.scoring.sheet import ScoreSheet


def guard_gaps(sheet: ScoreSheet, band: ClassBand) -> tuple[GuardGap, ...]:
    """Per guard of the class what it lacks: a section its points, or a condition that is not met."""
    found: list[GuardGap] = []
    for index, guard in enumerate(band.guards):
        outcome = sheet.guard(guard_name(band.code, index))
        if outcome.not_applicable or not outcome.may_be_false:
            continue
        if isinstance(guard, SectionGuard):
            for section in sheet.table.criteria_set.sections:
                if section.kind == "scored" and guard.section in (None, section.code):
                    found += _section(sheet, guard, section)
        else:
            can_hold = outcome.may_be_true or outcome.may_not_apply
            found.append(GuardGap("open" if can_hold else "fails", condition=guard.label))
    return tuple(found)


def _section(sheet: ScoreSheet, guard: SectionGuard, section: Section) -> list[GuardGap]:
    """What one section lacks to its share, from what is sure to what its share may be at most."""
    outcome = sheet.section(section.code)
    if outcome.at_least is None or outcome.at_most is None:
        return []
    base = section.max
    if guard.base == "applicable":
        applicable = sheet.number(section_name("base", section.code)).at_most
        base = base if applicable is None else min(base, applicable)
    needed: Fraction = guard.at_least.fraction * base.fraction
    missing = needed - outcome.at_least.fraction
    if missing <= 0:
        return []
    can_hold = outcome.at_most.fraction >= needed
    amount = Points.rounded(missing, "0.01", "ceiling")
    return [GuardGap("open" if can_hold else "fails", section=section.code, missing=amount)]
