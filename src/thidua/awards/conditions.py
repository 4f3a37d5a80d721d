"""Condition trees of awards: they mirror the article, clause for node and point for branch, each with its citation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator

from thidua.citations import Citation
from thidua.errors import ThiduaError
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, AtLeast, BoolLiteral, FactRef, Node
from thidua.formulas.parser import parse
from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText

MAX_CONDITION_DEPTH = 16
"""Most levels of a condition tree, its root and its leaves counted."""


class _Condition(Model):
    """What all nodes share; a node without a citation does not load, nor one that is merely illustrative."""

    code: CodeText
    label: Label
    citation: Citation

    @model_validator(mode="after")
    def _is_law(self) -> _Condition:
        if self.citation.mark == "illustrative":
            raise ThiduaError("condition_illustrative", code=self.code)
        return self


class Requires(_Condition):
    """A leaf: a formula over the facts of the rule.

    ``when_not_applicable`` must be said where the formula may come to “does not apply”.
    """

    kind: Literal["requires"] = "requires"
    when: FormulaText
    when_not_applicable: Literal["satisfied", "not_satisfied"] | None = None

    def lower(self) -> Node:
        """The formula, with its answer for “does not apply”."""
        node = parse(self.when)
        if self.when_not_applicable is None:
            return node
        return Apply("otherwise", (node, BoolLiteral(self.when_not_applicable == "satisfied")))


class AllOf(_Condition):
    """Every part must hold."""

    kind: Literal["all_of"] = "all_of"
    parts: Annotated[tuple[Condition, ...], Field(min_length=1, max_length=64)]

    def lower(self) -> Node:
        """``and`` of the parts."""
        return Apply("and", tuple(FactRef(part.code) for part in self.parts))


class AnyOf(_Condition):
    """One part is enough."""

    kind: Literal["any_of"] = "any_of"
    parts: Annotated[tuple[Condition, ...], Field(min_length=1, max_length=64)]

    def lower(self) -> Node:
        """``or`` of the parts."""
        return Apply("or", tuple(FactRef(part.code) for part in self.parts))


class AtLeastOf(_Condition):
    """``k`` or more parts must hold."""

    kind: Literal["at_least"] = "at_least"
    k: Annotated[int, Field(ge=1, le=64)]
    parts: Annotated[tuple[Condition, ...], Field(min_length=1, max_length=64)]

    def lower(self) -> Node:
        """``at_least`` of the parts."""
        return AtLeast(self.k, tuple(FactRef(part.code) for part in self.parts))


class NotOf(_Condition):
    """The part must not hold."""

    kind: Literal["not"] = "not"
    part: Condition

    def lower(self) -> Node:
        """``not`` of the part."""
        return Apply("not", (FactRef(self.part.code),))


Condition: TypeAlias = Annotated[
    Requires | AllOf | AnyOf | AtLeastOf | NotOf,
    Field(discriminator="kind"),
]
"""Any node of a condition tree."""

for _model in (AllOf, AnyOf, AtLeastOf, NotOf):
    _model.model_rebuild()


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """The nodes directly below one."""
    if isinstance(condition, NotOf):
        return (condition.part,)
    return () if isinstance(condition, Requires) else condition.parts


def depth(condition: Condition) -> int:
    """How many nodes lie on the longest way from this one to a leaf, both counted."""
    return 1 + max((depth(part) for part in parts_of(condition)), default=0)


def walk(condition: Condition) -> Iterator[Condition]:
    """Every node, parts before the whole."""
    for part in parts_of(condition):
        yield from walk(part)
    yield condition
