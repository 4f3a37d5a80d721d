"""The linter: what is contradictory, unreachable or clumsy in a scoring table, before anybody is scored with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.lint.absence import absence
from thidua.criteria.lint.bands import bands
from thidua.criteria.lint.caps import caps
from thidua.criteria.lint.classes import classes
from thidua.criteria.lint.conditions import conditions
from thidua.criteria.lint.ground import MOST_WORK, Ground
from thidua.criteria.lint.guards import guards
from thidua.criteria.lint.marks import marks
from thidua.criteria.lint.rounding import rounding
from thidua.criteria.lint.sums import sums
from thidua.criteria.lint.usage import usage
from thidua.criteria.lint.witness import found
from thidua.criteria.lint.wording import wording
from thidua.findings import Finding

FAMILIES: tuple[Callable[[Ground], Iterator[Finding]], ...] = (
    *(sums, caps, bands, classes, guards, conditions),
    *(usage, absence, rounding, marks, wording),
)
"""The checks, in the order in which their findings come."""


def lint(criteria_set: CriteriaSet) -> tuple[Finding, ...]:
    """What is worth a second look in a scoring table, as findings with their places; empty for a tidy table.

    ``error``: the table contradicts itself (lines below their heading, a class nobody can get). ``warning``: almost
    surely not meant. ``note``: worth knowing. Nothing is raised, and nothing is changed: a table with findings scores
    as it is written. Where a finding is about a region it carries answers that show it, which ``counter_example``
    gives back. The work is bounded; criteria that were not searched for answers are named in ``lint_not_searched``.

    >>> from thidua import AllOrNothing, Citation, CriteriaSet, Criterion, Section, YesNoFact
    >>> line = Criterion(code="I.1", label="Kế hoạch", max="5", rule=AllOrNothing(met="plan"))
    >>> table = CriteriaSet(code="t", label="Bảng mẫu", citation=Citation(instrument="Bảng mẫu", mark="illustrative"),
    ...     facts=(YesNoFact(name="plan"),), sections=(Section(code="I", label="Mục I", max="6", criteria=(line,)),))
    >>> [finding.code for finding in lint(table) if finding.severity == "error"]
    ['lint_sum_below']
    """
    ground = Ground(criteria_set)
    findings: list[Finding] = []
    for family in FAMILIES:
        ground.work = MOST_WORK if family is caps else MOST_WORK // 2
        findings.extend(family(ground))
    if ground.unsearched:
        findings.append(found("lint_not_searched", "sections", lines=", ".join(ground.unsearched)))
    return tuple(findings)
