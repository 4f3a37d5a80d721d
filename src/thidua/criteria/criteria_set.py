"""Criteria set (bộ tiêu chí, bảng điểm): facts, sections, total and classes of one table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import Field, model_validator

from thidua.canonical import digest
from thidua.citations import Citation
from thidua.criteria.classes import ClassScheme, ConditionGuard, SectionGuard
from thidua.criteria.criterion import Criterion
from thidua.criteria.rules import DeductPerEvent
from thidua.criteria.section import Section
from thidua.errors import ThiduaError
from thidua.formulas.facts import Fact
from thidua.formulas.kinds import BoolKind, NumberKind, named
from thidua.formulas.parser import parse
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

    Codes, kinds and divisors are checked when it is made, the width of numbers when it is compiled; what is only clumsy
    is left to the linter.

    Errors: ``duplicate_code``, ``unknown_section``, ``fact_undeclared``, ``criterion_result``, ``choice_uncovered``,
    ``deducts_twice``, and those of formulas, each with its place.
    """

    code: CodeText
    label: Label
    citation: Citation
    facts: Annotated[tuple[Fact, ...], Field(max_length=2_000)]
    sections: Annotated[tuple[Section, ...], Field(min_length=1, max_length=100)]
    lowest_total: Points | None = None
    highest_total: Points | None = None
    round_total: Step | None = None
    rounding_mode: RoundingMode = "half_up"
    classes: ClassScheme | None = None

    @property
    def fact(self) -> Mapping[str, Fact]:
        """The facts by name."""
        return {fact.name: fact for fact in self.facts}

    def criteria(self) -> Iterator[tuple[Section, Criterion]]:
        """Every criterion with its section, in order."""
        for section in self.sections:
            for criterion in section.criteria:
                yield section, criterion

    def digest(self) -> str:
        """The identity of the rules: codes, structure, parameters and the semantics number, not the words."""
        return digest({"semantics": SEMANTICS, "rules": _without_words(self.model_dump(mode="json"))})

    @model_validator(mode="after")
    def _checked(self) -> CriteriaSet:
        _distinct("fact", [fact.name for fact in self.facts])
        _distinct("section", [section.code for section in self.sections])
        _distinct("criterion", [criterion.code for _, criterion in self.criteria()])
        for at, section in enumerate(self.sections):
            for place, criterion in enumerate(section.criteria):
                if section.kind == "deduction" and isinstance(criterion.rule, DeductPerEvent):
                    where = f"sections/{at}/criteria/{place}/rule"
                    raise ThiduaError("deducts_twice", code=criterion.code).at(where)
        scored = {section.code for section in self.sections if section.kind == "scored"}
        for place, band in enumerate(self.classes.bands if self.classes else ()):
            for index, guard in enumerate(band.guards):
                if isinstance(guard, SectionGuard) and guard.section not in (None, *scored):
                    where = f"classes/bands/{place}/guards/{index}"
                    raise ThiduaError("unknown_section", section=guard.section).at(where)
        self._formulas()
        return self

    def _formulas(self) -> None:
        """Kinds, ranges and widths of every formula, each error with its place."""
        facts = self.fact
        steps: list[NamedFormula] = []
        places: dict[str, str] = {}
        for at, section in enumerate(self.sections):
            for place, criterion in enumerate(section.criteria):
                name = f"{section.code}/{criterion.code}"  # no fact has such a name
                places[name] = where = f"sections/{at}/criteria/{place}/rule"
                try:
                    steps.append(NamedFormula(name, criterion.rule.expand(criterion.max, facts)))
                except ThiduaError as error:
                    raise error.at(where) from None
        for place, band in enumerate(self.classes.bands if self.classes else ()):
            for index, guard in enumerate(band.guards):
                if isinstance(guard, ConditionGuard):
                    name = f"class/{band.code}/{index}/"
                    places[name] = f"classes/bands/{place}/guards/{index}/holds"
                    steps.append(NamedFormula(name, parse(guard.holds)))
        try:
            program = Program(self.facts, steps, outline=True)
        except ThiduaError as error:
            error.where = places.get(error.where, error.where)
            raise
        for step in steps:
            kind = program.kind(step.name)
            if not isinstance(kind, BoolKind if step.name.endswith("/") else NumberKind):
                raise ThiduaError("criterion_result", code=step.name, found=named(kind)).at(places[step.name])


def _distinct(what: str, codes: list[str]) -> None:
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            raise ThiduaError("duplicate_code", what=what, code=code)
        seen.add(code)


_WORDS = frozenset({"label", "note", "evidence", "citation"})


def _without_words(data: object) -> object:
    """The data without labels, notes and citations: what the hash covers."""
    if isinstance(data, dict):
        return {key: _without_words(value) for key, value in data.items() if key not in _WORDS}
    if isinstance(data, list):
        return [_without_words(item) for item in data]
    return data
