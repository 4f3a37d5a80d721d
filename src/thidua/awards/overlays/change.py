"""Changes of an overlay to a rule: fill an open leaf, add a condition, replace a condition."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator

from thidua.awards.conditions import MAX_CONDITION_DEPTH, Condition, Requires, depth, walk
from thidua.awards.overlays.target import Target
from thidua.awards.rule import RuleFact
from thidua.citations import Citation
from thidua.errors import ThiduaError
from thidua.formulas.nodes import facts_of
from thidua.formulas.parser import parse
from thidua.model import Model
from thidua.text import CodeText

MAX_NODES = 256
"""Most nodes of one condition tree of an overlay."""

MAX_FACTS = 64


class _Change(Model):
    """What all changes share: the rules meant, a condition tree of their own, and the facts it declares.

    The tree may use facts of the national rule by name; only those that are new need declaring.

    Errors: ``too_deep``, ``too_large``, ``duplicate_code``, ``fact_unused``.
    """

    target: Target
    condition: Condition
    facts: Annotated[tuple[RuleFact, ...], Field(max_length=MAX_FACTS)] = ()

    @model_validator(mode="after")
    def _checked(self) -> _Change:
        if depth(self.condition) > MAX_CONDITION_DEPTH:
            raise ThiduaError("too_deep", limit=MAX_CONDITION_DEPTH)
        nodes = list(walk(self.condition))
        if len(nodes) > MAX_NODES:
            raise ThiduaError("too_large", limit=MAX_NODES)
        codes = [node.code for node in nodes] + [fact.name for fact in self.facts]
        for code in codes:
            if codes.count(code) > 1:
                raise ThiduaError("duplicate_code", what="overlay", code=code)
        used = {name for node in nodes if isinstance(node, Requires) for name in facts_of(parse(node.when))}
        for fact in self.facts:
            if fact.name not in used:
                raise ThiduaError("fact_unused", rule=self.condition.code, name=fact.name)
        return self


class Fill(_Change):
    """An open leaf gets its text: ``node`` names the leaf, whose fact the national rule declares as open law."""

    kind: Literal["fill"] = "fill"
    node: CodeText


class Add(_Change):
    """A further condition beside all of the national ones; it can only narrow."""

    kind: Literal["add"] = "add"


class Replace(_Change):
    """Another condition in the place of a national one.

    ``power`` is the text that empowers the issuer to depart from the national condition. Without it the change is
    taken only where the new condition provably asks at least as much.
    """

    kind: Literal["replace"] = "replace"
    node: CodeText
    power: Citation | None = None

    @model_validator(mode="after")
    def _power_is_law(self) -> Replace:
        if self.power is not None and self.power.mark == "illustrative":
            raise ThiduaError("condition_illustrative", code=self.node)
        return self


Change: TypeAlias = Fill | Add | Replace
"""Any change to a rule."""
