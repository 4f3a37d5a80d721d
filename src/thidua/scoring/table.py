"""A compiled table: a criteria set ready to score, with the places of its steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua.criteria.conditions import conditions
from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.criterion import Criterion
from thidua.explain.phrase import Phrase
from thidua.formulas.derived import Derivation, Derived, FromCohort
from thidua.formulas.facts import Fact, scalar
from thidua.formulas.nodes import Node, asks, compares, facts_of
from thidua.formulas.program import Program, Step
from thidua.memo import Memo
from thidua.scoring.bulk import in_reading_order
from thidua.scoring.door import Door
from thidua.scoring.layout import cohort_name, steps


class CompiledTable:
    """A criteria set compiled once. Make it with ``compile_table``; score with ``score(table, …)``.

    ``asks`` are the criteria that may stay open although every fact is known. Error while compiling:
    ``formula_too_wide``.
    """

    __slots__ = (
        "__weakref__",
        "_asked",
        "_digest",
        "asks",
        "bulk",
        "cohort",
        "compared",
        "criteria_set",
        "derived",
        "door",
        "exact",
        "facts",
        "place",
        "program",
        "resolved",
    )

    def __init__(self, criteria_set: CriteriaSet) -> None:
        self.criteria_set = criteria_set
        derivation = Derivation(criteria_set.facts)
        written = tuple(steps(criteria_set, derivation.resolve))
        self.derived: tuple[Derived, ...] = tuple(derivation.derived)
        self.cohort: tuple[FromCohort, ...] = tuple(d for d in self.derived if isinstance(d, FromCohort))
        plain = in_reading_order(scalar(criteria_set.facts))
        asked_of_cohort = (Step(cohort_name(d.fact.name), d.x) for d in self.cohort)
        self.program = Program((*plain, *derivation.facts), (*asked_of_cohort, *written), align=True)
        self.place = {name: i for i, name in enumerate(self.program.names)}
        self.door = Door(criteria_set.facts, plain, self.derived)
        self.facts: dict[str, Fact] = {fact.name: fact for fact in (*plain, *criteria_set.facts)}
        self._digest: str | None = None
        rules = tuple((c, c.rule.expand(c.max, criteria_set.fact)) for _, c in criteria_set.criteria())
        self.resolved: dict[str, Node] = {criterion.code: derivation.resolve(node) for criterion, node in rules}
        self.compared = tuple(_compared(criteria_set, rules)) if self.cohort else ()
        self.asks: tuple[Criterion, ...] = tuple(criterion for criterion, node in rules if asks(node))
        self.exact = self.program.exact
        self.bulk = None if self.asks or self.door.more else self.door.plain.bulk
        self._asked: dict[str, tuple[Phrase, tuple[str, ...]]] = {}

    def asked(self, criterion: Criterion) -> tuple[Phrase, tuple[str, ...]]:
        """What a criterion asks, in words, and the facts it uses; put together once."""
        found = self._asked.get(criterion.code)
        if found is None:
            used = facts_of(criterion.rule.expand(criterion.max, self.facts))
            found = self._asked[criterion.code] = (criterion.rule.asked(criterion.max, self.facts), used)
        return found

    def derived_of(self, criterion: Criterion) -> tuple[Derived, ...]:
        """The figures from lists, from the cohort and from Python rules that a criterion uses."""
        if not self.derived:
            return ()
        used = facts_of(self.resolved[criterion.code])
        return tuple(derived for derived in self.derived if derived.fact.name in used)

    @property
    def digest(self) -> str:
        """The identity of the rules."""
        if self._digest is None:
            self._digest = self.criteria_set.digest()
        return self._digest


def _compared(criteria_set: CriteriaSet, rules: Iterable[tuple[Criterion, Node]]) -> Iterator[str]:
    """The codes of criteria, and the places of conditions, that ask about the cohort."""
    yield from (criterion.code for criterion, node in rules if compares(node))
    yield from (place for place, node in conditions(criteria_set) if compares(node))


_remembered: Memo[CriteriaSet, CompiledTable] = Memo(CompiledTable, most=64)


def compile_table(criteria_set: CriteriaSet | CompiledTable) -> CompiledTable:
    """The compiled form of a criteria set; the 64 used last are remembered by object."""
    return criteria_set if isinstance(criteria_set, CompiledTable) else _remembered(criteria_set)
