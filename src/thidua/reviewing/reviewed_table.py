"""The table in which any criterion may be read from the points that stand, instead of from its rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, TypeVar

from thidua.canonical import digest
from thidua.criteria.criteria_set import SEMANTICS, CriteriaSet
from thidua.criteria.criterion import Criterion
from thidua.criteria.rules.rule import Rule
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact, NumberFact, YesNoFact
from thidua.formulas.kinds import NumberKind
from thidua.formulas.nodes import Apply, FactRef, Node, RoundTo
from thidua.formulas.outcomes import NumberOutcome
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label
from thidua.memo import Memo
from thidua.model import Model
from thidua.points import Points
from thidua.reviewing.competence import Competence
from thidua.rounding import RoundingMode, Step
from thidua.scoring.layout import leaf_name
from thidua.scoring.score import score
from thidua.scoring.table import CompiledTable, compile_table

PLACES = 6
"""Least number of decimals that points of a review are kept with."""


class ReviewedRule(Rule):
    """The points that stand where a review sets them, otherwise what the rule of the criterion gives, rounded.

    ``marked`` names the fact that says whether they are set. A criterion that always applies needs none: there
    “does not apply” can only mean that nothing is set.
    """

    kind: Literal["reviewed"] = "reviewed"
    inner: Rule
    points: str
    marked: str | None
    round: Step | None
    rounding_mode: RoundingMode

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The rule itself, behind the points that stand."""
        node = self.inner.expand(maximum, facts)
        if self.round is not None:
            node = RoundTo(node, self.round, self.rounding_mode)
        if self.marked is None:
            return Apply("otherwise", (FactRef(self.points), node))
        return Apply("if", (FactRef(self.marked), FactRef(self.points), node))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule itself asks."""
        return self.inner.asked(maximum, facts)


class ReviewedSet(CriteriaSet):
    """The reviewed form of a criteria set. It follows from the set, and so does its identity; it is never stored."""

    made_from: CriteriaSet

    def digest(self) -> str:
        """The identity of the rules: that of the set it was made from, marked as reviewed."""
        return digest({"semantics": SEMANTICS, "reviewed": self.made_from.digest()})


class Slot:
    """Where the points of one criterion are put: its facts in the reviewed table."""

    __slots__ = ("criterion", "marked", "points")

    def __init__(self, criterion: Criterion, points: NumberFact, marked: YesNoFact | None) -> None:
        self.criterion = criterion
        self.points = points
        self.marked = marked

    def answers(self, outcome: NumberOutcome | None) -> dict[str, object]:
        """The answers that put an outcome in the place of the rule; ``None`` leaves the rule in its place."""
        found: dict[str, object] = {self.points.name: NOT_APPLICABLE if outcome is None else outcome}
        if self.marked is not None:
            found[self.marked.name] = outcome is not None
        return found


class ReviewedTable:
    """A table and its reviewed form. All units reviewed with one table share one reviewed form, so they can be ranked.

    ``may_not_apply`` are the criteria that may not apply, ``slots`` where the points of each are put.
    """

    __slots__ = ("competence", "may_not_apply", "original", "slots", "table")

    def __init__(self, original: CompiledTable) -> None:
        self.original = original
        self.competence = Competence(original)
        criteria_set = original.criteria_set
        nothing = score(original, {})
        self.may_not_apply = frozenset(
            c.code for _, c in criteria_set.criteria() if nothing.number(leaf_name("leaf", c.code)).may_not_apply
        )
        self.slots: dict[str, Slot] = {}
        prefix = _unused(criteria_set)
        for number, (_, criterion) in enumerate(criteria_set.criteria(), start=1):
            self.slots[criterion.code] = self._slot(criterion, f"{prefix}_{number}")
        self.table = compile_table(self._derived(criteria_set))

    def _slot(self, criterion: Criterion, name: str) -> Slot:
        kind = self.original.program.kind(leaf_name("leaf", criterion.code))
        places = max(PLACES, kind.places if isinstance(kind, NumberKind) else 0)
        words = Label(
            vi=f"Điểm được công nhận của tiêu chí {criterion.code}", en=f"Points that stand, criterion {criterion.code}"
        )
        points = NumberFact(
            name=name, label=words, places=places, lowest=criterion.floor, highest=criterion.max, may_not_apply=True
        )
        if criterion.code not in self.may_not_apply:
            return Slot(criterion, points, None)
        set_ = Label(
            vi=f"Điểm của tiêu chí {criterion.code} do cấp chấm điểm ghi",
            en=f"Points of criterion {criterion.code} are set by a tier",
        )
        return Slot(criterion, points, YesNoFact(name=f"{name}_set", label=set_))

    def _derived(self, criteria_set: CriteriaSet) -> CriteriaSet:
        facts: list[Fact] = [*criteria_set.facts]
        for slot in self.slots.values():
            facts += [slot.points] if slot.marked is None else [slot.points, slot.marked]
        # Copies without validation: the parts were checked before, and the new rule is of no kind one could load.
        made = _each(criteria_set, self._behind)
        fields = {name: getattr(made, name) for name in CriteriaSet.model_fields}
        return ReviewedSet.model_construct(**{**fields, "facts": tuple(facts), "made_from": criteria_set})

    def _behind(self, criterion: Criterion) -> Criterion:
        slot = self.slots[criterion.code]
        rule = ReviewedRule.model_construct(
            kind="reviewed",
            inner=criterion.rule,
            points=slot.points.name,
            marked=None if slot.marked is None else slot.marked.name,
            round=criterion.round,
            rounding_mode=criterion.rounding_mode,
        )
        return criterion.model_copy(update={"rule": rule, "round": None})


_M = TypeVar("_M", bound=Model)


def _each(model: _M, change: Callable[[Criterion], Criterion]) -> _M:
    """The same model with every criterion in it changed, however deep it stands."""
    changes = {}
    for name in type(model).model_fields:
        before = getattr(model, name)
        if isinstance(before, tuple) and any(isinstance(item, Model) for item in before):
            changes[name] = tuple(
                change(item)
                if isinstance(item, Criterion)
                else _each(item, change)
                if isinstance(item, Model)
                else item
                for item in before
            )
    return model.model_copy(update=changes) if changes else model


def _unused(criteria_set: CriteriaSet) -> str:
    """The beginning of names that no fact of the table has, in small or capital letters."""
    prefix, names = "reviewed", tuple(fact.name.casefold() for fact in criteria_set.facts)
    while any(name.startswith(prefix) for name in names):
        prefix += "x"
    return prefix


_remembered: Memo[CompiledTable, ReviewedTable] = Memo(ReviewedTable, most=32)


def reviewed_table(table: CriteriaSet | CompiledTable) -> ReviewedTable:
    """The reviewed form of a table; the 32 used last are remembered by object."""
    return _remembered(compile_table(table))
