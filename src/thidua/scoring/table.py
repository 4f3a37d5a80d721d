"""A compiled table: a criteria set ready to score, with the places of its steps."""

from __future__ import annotations

from thidua.criteria.criteria_set import CriteriaSet
from thidua.formulas.program import Program
from thidua.memo import Memo
from thidua.scoring.admission import Admission
from thidua.scoring.layout import steps


class CompiledTable:
    """A criteria set compiled once. Make it with ``compile_table``; score with ``score(table, …)``.

    Errors while compiling: ``formula_zero_denominator``, ``formula_negative_denominator``, ``formula_too_wide``.
    """

    __slots__ = ("__weakref__", "_digest", "admission", "criteria_set", "place", "program")

    def __init__(self, criteria_set: CriteriaSet) -> None:
        self.criteria_set = criteria_set
        self.program = Program(criteria_set.facts, tuple(steps(criteria_set)), align=True)
        self.place = {name: i for i, name in enumerate(self.program.names)}
        self.admission = Admission(criteria_set.facts)
        self._digest: str | None = None

    @property
    def digest(self) -> str:
        """The identity of the rules."""
        if self._digest is None:
            self._digest = self.criteria_set.digest()
        return self._digest


_remembered: Memo[CriteriaSet, CompiledTable] = Memo(CompiledTable)


def compile_table(criteria_set: CriteriaSet | CompiledTable) -> CompiledTable:
    """The compiled form of a criteria set; compiled once per object, and remembered while the object lives."""
    return criteria_set if isinstance(criteria_set, CompiledTable) else _remembered(criteria_set)
