"""From a criteria set to named steps: the order of a score sheet, written as formulas."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from thidua.criteria.criteria_set import CriteriaSet
from thidua.formulas.nodes import Node
from thidua.formulas.program import Step
from thidua.scoring.layout.class_steps import class_steps
from thidua.scoring.layout.leaves import leaf_steps
from thidua.scoring.layout.names import (
    CLASS,
    TOTAL,
    cohort_name,
    guard_name,
    leaf_name,
    multiplier_name,
    requirement_name,
    sanction_name,
    section_name,
)
from thidua.scoring.layout.parts import part_steps
from thidua.scoring.layout.totals import total_steps

__all__ = [
    "CLASS",
    "TOTAL",
    "cohort_name",
    "guard_name",
    "leaf_name",
    "multiplier_name",
    "requirement_name",
    "sanction_name",
    "section_name",
    "steps",
]


def steps(criteria_set: CriteriaSet, resolve: Callable[[Node], Node]) -> Iterator[Step]:
    """Every step of the sheet, in the order of ``docs/semantics.md`` §3; ``resolve`` puts in derived facts."""
    facts = criteria_set.fact
    for section in criteria_set.sections:
        for criterion in section.leaves():
            yield from leaf_steps(criterion, facts, resolve)
        for part in (*reversed(tuple(section.groups())), section):  # inner groups before outer ones
            yield from part_steps(part, resolve)
    yield from total_steps(criteria_set, resolve)
    if criteria_set.classes is not None:
        yield from class_steps(criteria_set, criteria_set.classes, resolve)
