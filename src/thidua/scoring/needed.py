"""What is still needed: the unknown facts that can still move the points or the class of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thidua.criteria.conditions import conditions
from thidua.formulas.nodes import facts_of

if TYPE_CHECKING:
    from thidua.scoring.sheet import ScoreSheet


def needed(sheet: ScoreSheet, *, classes: bool = True) -> tuple[str, ...]:
    """The unknown facts of open criteria and of conditions on lines and totals; with ``classes`` also of the class.

    A fact that is unknown but can change nothing is not among them.
    """
    if not sheet.unknown:
        return ()
    table = sheet.table
    criteria_set = table.criteria_set
    open_ = (c for _, c in criteria_set.criteria() if not sheet.points(c.code).known)
    used = {name for criterion in open_ for name in table.asked(criterion)[1]}
    class_open = classes and sheet.class_ is not None and not sheet.class_.known
    only_class = {
        f"requirements/{at}/holds"
        for at, requirement in enumerate(criteria_set.requirements)
        if requirement.otherwise == "not_classified"
    }
    for place, node in conditions(criteria_set):
        for_class = place.startswith("classes/") or place in only_class
        if class_open if for_class else not sheet.total.known:
            used.update(facts_of(node))
    return tuple(name for name in sheet.unknown if name in used)
