"""A compiled table: a criteria set ready to score, with the places of its steps."""

from __future__ import annotations

from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.criterion import Criterion
from thidua.explain.phrase import Phrase
from thidua.formulas.nodes import asks, facts_of
from thidua.formulas.program import Program
from thidua.memo import Memo
from thidua.scoring.admission import Admission
from thidua.scoring.bulk import in_reading_order
from thidua.scoring.layout import steps


class CompiledTable:
    """A criteria set compiled once. Make it with ``compile_table``; score with ``score(table, …)``.

    ``asks`` are the criteria that may stay open although every fact is known. Error while compiling:
    ``formula_too_wide``.
    """

    __slots__ = (
        "__weakref__",
        "_asked",
        "_digest",
        "admission",
        "asks",
        "criteria_set",
        "exact",
        "facts",
        "place",
        "program",
    )

    def __init__(self, criteria_set: CriteriaSet) -> None:
        self.criteria_set = criteria_set
        facts = in_reading_order(criteria_set.facts)
        self.program = Program(facts, tuple(steps(criteria_set)), align=True)
        self.place = {name: i for i, name in enumerate(self.program.names)}
        self.admission = Admission(facts)
        self.facts = {fact.name: fact for fact in facts}
        self._digest: str | None = None
        rules = ((c, c.rule.expand(c.max, criteria_set.fact)) for _, c in criteria_set.criteria())
        self.asks: tuple[Criterion, ...] = tuple(criterion for criterion, node in rules if asks(node))
        self.exact = self.program.exact
        self._asked: dict[str, tuple[Phrase, tuple[str, ...]]] = {}

    def asked(self, criterion: Criterion) -> tuple[Phrase, tuple[str, ...]]:
        """What a criterion asks, in words, and the facts it uses; put together once."""
        found = self._asked.get(criterion.code)
        if found is None:
            used = facts_of(criterion.rule.expand(criterion.max, self.facts))
            found = self._asked[criterion.code] = (criterion.rule.asked(criterion.max, self.facts), used)
        return found

    @property
    def digest(self) -> str:
        """The identity of the rules."""
        if self._digest is None:
            self._digest = self.criteria_set.digest()
        return self._digest


_remembered: Memo[CriteriaSet, CompiledTable] = Memo(CompiledTable, most=64)


def compile_table(criteria_set: CriteriaSet | CompiledTable) -> CompiledTable:
    """The compiled form of a criteria set; the 64 used last are remembered by object."""
    return criteria_set if isinstance(criteria_set, CompiledTable) else _remembered(criteria_set)
