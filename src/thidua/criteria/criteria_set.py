"""Criteria set (bộ tiêu chí, bảng điểm): facts, sections, total and classes of one table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Annotated

from pydantic import Field, model_validator

from thidua.canonical import digest
from thidua.citations import Citation
from thidua.criteria.classes import ClassScheme, SectionGuard
from thidua.criteria.conditions import conditions
from thidua.criteria.criterion import Criterion
from thidua.criteria.identity import identity
from thidua.criteria.multiplier import Multiplier
from thidua.criteria.part import Group, places
from thidua.criteria.requirement import Requirement
from thidua.criteria.rules.kinds import is_kind
from thidua.criteria.section import Section
from thidua.errors import ThiduaError
from thidua.formulas.checker import undeclared
from thidua.formulas.derived import Derivation
from thidua.formulas.facts import Fact, scalar
from thidua.formulas.kinds import BoolKind, NumberKind, named
from thidua.formulas.nodes import Node
from thidua.formulas.program import Program
from thidua.formulas.program import Step as NamedFormula
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points
from thidua.rounding import RoundingMode, Step
from thidua.text import CodeText

SEMANTICS = 1
"""The number of the semantics these rule sets are read with (``docs/semantics.md``)."""


class CriteriaSet(Model):
    """A complete scoring table.

    ``opening_balance`` is where the total starts from. ``weight_step`` is the rounding of weighted sections, which
    are added up exactly first. ``counted_twice`` names facts that more than one line uses on purpose. Codes, kinds
    and divisors are checked when the table is made, the width of numbers when it is compiled; what is only clumsy is
    left to the linter.

    Errors: ``duplicate_code``, ``unknown_section``, ``fact_undeclared``, ``criterion_result``, ``choice_uncovered``,
    ``deducts_twice``, and those of formulas, each with its place.
    """

    code: CodeText
    label: Label
    citation: Citation
    facts: Annotated[tuple[Fact, ...], Field(max_length=2_000)]
    sections: Annotated[tuple[Section, ...], Field(min_length=1, max_length=100)]
    requirements: Annotated[tuple[Requirement, ...], Field(max_length=100)] = ()
    opening_balance: Points = Points(0)
    weight_step: Step = "0.01"
    multipliers: Annotated[tuple[Multiplier, ...], Field(max_length=20)] = ()
    lowest_total: Points | None = None
    highest_total: Points | None = None
    round_total: Step | None = None
    rounding_mode: RoundingMode = "half_up"
    classes: ClassScheme | None = None
    counted_twice: tuple[CodeText, ...] = ()

    @property
    def fact(self) -> Mapping[str, Fact]:
        """The facts by name."""
        return {fact.name: fact for fact in self.facts}

    def criteria(self) -> Iterator[tuple[Section, Criterion]]:
        """Every criterion with its section, in order, those inside groups included."""
        for section in self.sections:
            for criterion in section.leaves():
                yield section, criterion

    def parts(self) -> Iterator[Section | Group]:
        """Every section and every group below it, outer ones first."""
        for section in self.sections:
            yield section
            yield from section.groups()

    def lines(self) -> Iterator[tuple[str, Section, Criterion | Group]]:
        """Every line with its place in the data and its section."""
        for at, section in enumerate(self.sections):
            for place, line in places(section, f"sections/{at}"):
                yield place, section, line

    def digest(self) -> str:
        """The identity of the rules: codes, structure, parameters and the semantics number, not the words."""
        return digest({"semantics": SEMANTICS, "rules": identity(self, (line for _, _, line in self.lines()))})

    @model_validator(mode="after")
    def _checked(self) -> CriteriaSet:
        _distinct("fact", [fact.name for fact in self.facts])
        _distinct("section", [part.code for part in self.parts()])
        seen: set[str] = set()
        for place, _, line in self.lines():
            if line.code in seen:
                raise ThiduaError("duplicate_code", what="criterion", code=line.code).at(f"{place}/code")
            seen.add(line.code)
        _distinct("requirement", [requirement.code for requirement in self.requirements])
        _distinct("multiplier", [multiplier.code for multiplier in self.multipliers])
        for place, section, line in self.lines():
            if section.kind == "deduction" and isinstance(line, Criterion) and is_kind(line.rule, "deduct_per_event"):
                raise ThiduaError("deducts_twice", code=line.code).at(f"{place}/rule")
        scored = {section.code for section in self.sections if section.kind == "scored"}
        for place_, band in enumerate(self.classes.bands if self.classes else ()):
            for index, guard in enumerate(band.guards):
                if isinstance(guard, SectionGuard) and guard.section not in (None, *scored):
                    where = f"classes/bands/{place_}/guards/{index}"
                    raise ThiduaError("unknown_section", section=guard.section).at(where)
        for index, name in enumerate(self.counted_twice):
            if name not in self.fact:
                raise undeclared(name, self.fact).at(f"counted_twice/{index}")
        self._formulas()
        return self

    def _formulas(self) -> None:
        """Kinds and divisors of every formula, each error with its place."""
        facts = self.fact
        derivation = Derivation(self.facts)
        steps: list[NamedFormula] = []
        where: dict[str, str] = {}

        def add(what: str, place: str, node: Callable[[], Node]) -> None:
            name = f"{what}/{len(steps)}"  # no fact has such a name
            where[name] = place
            try:
                steps.append(NamedFormula(name, derivation.resolve(node())))
            except ThiduaError as error:
                raise error.at(place) from None

        for place, _, line in self.lines():
            if isinstance(line, Criterion):
                add("number", f"{place}/rule", partial(line.rule.expand, line.max, facts))
        for place, node in conditions(self):
            add("truth", place, partial(_itself, node))
        try:
            program = Program((*scalar(self.facts), *derivation.facts), steps, outline=True)
        except ThiduaError as error:
            error.where = where.get(error.where, error.where)
            raise
        for step in steps:
            kind = program.kind(step.name)
            if not isinstance(kind, NumberKind if step.name.startswith("number/") else BoolKind):
                raise ThiduaError("criterion_result", code=step.name, found=named(kind)).at(where[step.name])


def _itself(node: Node) -> Node:
    return node


def _distinct(what: str, codes: list[str]) -> None:
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            raise ThiduaError("duplicate_code", what=what, code=code)
        seen.add(code)
