"""Formula text (công thức): any formula of the language, for what no pattern says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from thidua.criteria.rules.rule import Rule, named
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Node
from thidua.formulas.parser import parse
from thidua.points import Points


class FormulaRule(Rule):
    """The number of points a formula gives; it is kept within 0 and the full mark afterwards.

    >>> FormulaRule(formula="round_to(min(done/assigned,1)*30, 0.25)").formula
    'round_to(min(done / assigned, 1) * 30, 0.25)'
    """

    kind: Literal["formula"] = "formula"
    formula: FormulaText

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The tree of the formula."""
        return parse(self.formula)

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """The formula itself."""
        return Phrase.of("asked_formula", formula=named(self.formula, facts))
