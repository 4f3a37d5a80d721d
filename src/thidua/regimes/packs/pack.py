"""Pack: the standards and principles that one instrument brings, with the days on which they hold."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from thidua.awards.award import AwardKind
from thidua.awards.conditions import Condition, walk
from thidua.awards.rule import AwardRule, RuleFact
from thidua.citations import Validity
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.regimes.principle import Reach
from thidua.text import CodeText

Layer = Literal["law", "decree"]
"""The law layer holds standards of a law, the decree layer those of decrees and circulars and the principles."""


class PackPrinciple(Model):
    """A condition that stands beside the standard of every award it reaches."""

    reach: Reach
    exempt: tuple[AwardKind, ...] = ()
    facts: tuple[RuleFact, ...]
    condition: Condition


class Pack(Model):
    """What one instrument brings to the library.

    A rule or principle that is not cited does not load. Error ``duplicate_code`` for two rules of one code.
    """

    code: CodeText
    layer: Layer
    label: Label
    validity: Validity
    rules: tuple[AwardRule, ...] = ()
    principles: tuple[PackPrinciple, ...] = ()

    @model_validator(mode="after")
    def _distinct(self) -> Pack:
        codes = [rule.code for rule in self.rules]
        for code in codes:
            if codes.count(code) > 1:
                raise ThiduaError("duplicate_code", what=self.code, code=code)
        return self

    def nodes(self) -> tuple[Condition, ...]:
        """Every condition of the pack, parts before the whole."""
        trees = [*(rule.condition for rule in self.rules), *(one.condition for one in self.principles)]
        return tuple(node for tree in trees for node in walk(tree))
