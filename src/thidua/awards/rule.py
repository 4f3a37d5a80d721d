"""Award rule: what one version of the law asks for one award, as a tree of cited conditions over named facts."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from thidua.awards.asks import Ask
from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.conditions import MAX_CONDITION_DEPTH, AtLeastOf, Condition, Requires, depth, walk
from thidua.citations import Citation, Validity
from thidua.errors import ThiduaError
from thidua.formulas.environment import Answer
from thidua.formulas.facts import ScalarFact
from thidua.formulas.nodes import facts_of
from thidua.formulas.outcomes import BoolOutcome
from thidua.formulas.parser import parse
from thidua.formulas.program import Program, Step
from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText


class RuleFact(Model):
    """A fact of a rule: its name, its words, and how a record answers it."""

    name: CodeText
    label: Label
    ask: Ask

    def declared(self) -> ScalarFact:
        """The declared fact."""
        return self.ask.fact(self.name, self.label)


class AwardRule(Model):
    """The conditions of one award for one kind of subject, in force in one interval.

    ``notes`` say in words what the rule leaves out and what stands beside it.

    Errors: ``duplicate_code``, ``condition_illustrative``, ``too_deep``, ``formula_at_least`` (more parts asked for
    than there are), ``fact_undeclared`` (also for a leaf that names another node), ``fact_unused``,
    ``condition_not_applicable`` (a leaf may come to “does not apply” and does not say what that means), and
    those of formulas.
    """

    code: CodeText
    award: CodeText
    subject_kind: SubjectKind
    award_kinds: Annotated[tuple[AwardKind, ...], Field(min_length=1)] = ("merit",)
    label: Label
    validity: Validity
    citation: Citation
    facts: tuple[RuleFact, ...]
    condition: Condition
    notes: tuple[Label, ...] = ()

    @model_validator(mode="after")
    def _checked(self) -> AwardRule:
        if self.citation.mark == "illustrative":
            raise ThiduaError("condition_illustrative", code=self.code)
        if depth(self.condition) > MAX_CONDITION_DEPTH:
            raise ThiduaError("too_deep", limit=MAX_CONDITION_DEPTH)
        seen: set[str] = set()
        for code in (*(node.code for node in walk(self.condition)), *(fact.name for fact in self.facts)):
            if code in seen:
                raise ThiduaError("duplicate_code", what=self.code, code=code)
            seen.add(code)
        self._names()
        self._leaves_that_may_not_apply()
        return self

    def _names(self) -> None:
        """Leaves use declared facts only, every declared fact is used, and no node asks for more parts than it has."""
        declared, used = {fact.name for fact in self.facts}, set[str]()
        for node in walk(self.condition):
            if isinstance(node, AtLeastOf) and node.k > len(node.parts):
                raise ThiduaError("formula_at_least", k=node.k, count=len(node.parts))
            if isinstance(node, Requires):
                used.update(self.used_by(node))
        for name in sorted(used - declared):
            raise ThiduaError("fact_undeclared", name=name)
        for name in sorted(declared - used):
            raise ThiduaError("fact_unused", rule=self.code, name=name)

    def _leaves_that_may_not_apply(self) -> None:
        leaves = [node for node in walk(self.condition) if isinstance(node, Requires)]
        steps = [Step(leaf.code, parse(leaf.when)) for leaf in leaves if leaf.when_not_applicable is None]
        nothing: dict[str, Answer] = {}
        outcomes = Program([fact.declared() for fact in self.facts], steps).evaluate(nothing)
        for code, outcome in outcomes.items():
            if not isinstance(outcome, BoolOutcome):
                raise ThiduaError("criterion_result", code=code, found=type(outcome).__name__)
            if outcome.may_not_apply:
                raise ThiduaError("condition_not_applicable", code=code)

    def used_by(self, leaf: Requires) -> tuple[str, ...]:
        """The facts a leaf uses."""
        return facts_of(parse(leaf.when))

    def program(self) -> Program:
        """The condition tree lowered to formulas: one step per node, parts before the whole."""
        steps = [Step(node.code, node.lower()) for node in walk(self.condition)]
        return Program([fact.declared() for fact in self.facts], steps)
