"""Every condition of a table with its place in the data: what must be yes or no."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from thidua.criteria.classes import ConditionGuard
from thidua.formulas.nodes import Apply, FactRef, Node, NotApplicableLiteral
from thidua.formulas.parser import parse

if TYPE_CHECKING:
    from thidua.criteria.criteria_set import CriteriaSet


def conditions(criteria_set: CriteriaSet) -> Iterator[tuple[str, Node]]:
    """The conditions of lines, requirements, multipliers, guards and sanctions."""
    for at, section in enumerate(criteria_set.sections):
        if section.zero_when is not None:
            yield f"sections/{at}/zero_when", parse(section.zero_when)
    for place, _, line in criteria_set.lines():
        if line.zero_when is not None:
            yield f"{place}/zero_when", parse(line.zero_when)
    for at, requirement in enumerate(criteria_set.requirements):
        yield f"requirements/{at}/holds", parse(requirement.holds)
    for at, multiplier in enumerate(criteria_set.multipliers):
        yield f"multipliers/{at}/when", parse(multiplier.when)
    if criteria_set.classes is None:
        return
    for at, band in enumerate(criteria_set.classes.bands):
        for index, guard in enumerate(band.guards):
            if isinstance(guard, ConditionGuard):
                yield f"classes/bands/{at}/guards/{index}/holds", condition(guard)
    for at, sanction in enumerate(criteria_set.classes.sanctions):
        yield f"classes/sanctions/{at}/when", parse(sanction.when)


def condition(guard: ConditionGuard) -> Node:
    """The condition of a guard; where the authority may decide otherwise, its decision is the other way to hold."""
    holds = parse(guard.holds)
    if guard.decided_by is None:
        return holds
    decided = Apply("or", (holds, FactRef(guard.decided_by)))
    return Apply("if", (Apply("applicable", (holds,)), decided, NotApplicableLiteral()))
