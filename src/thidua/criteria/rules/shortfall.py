"""Shortfall (trừ theo phần hụt): every percent short of the target costs points."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import model_validator

from thidua.criteria.rules.proportional import OnZero
from thidua.criteria.rules.rule import Rule, literal, named, open_up_to
from thidua.errors import ThiduaError
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, Node, NotApplicableLiteral, NumberLiteral, RoundTo
from thidua.formulas.parser import parse
from thidua.points import Points
from thidua.rounding import Step
from thidua.shares import Share


class Shortfall(Rule):
    """``max(0, full mark − each × steps)``: how many steps of ``per`` the actual is short of the target.

    ``counted`` says what a begun step is: ``started`` counts in full, ``complete`` counts only when whole, ``exact`` in
    proportion (then ``step`` is the rounding of the points). Error ``shortfall_step`` when ``per`` is 0.

    >>> from thidua.formulas.printer import show
    >>> rule = Shortfall(actual="a", target="t", each="2", per="1/10", counted="complete", on_zero="not_applicable")
    >>> show(rule.expand(Points(10), {}))
    'if(t == 0, not_applicable, max(0, 10 - 2 * round_to(max(0, 1 - ratio(a, t, 1)) * 10 / 1, 1, floor)))'
    """

    kind: Literal["shortfall"] = "shortfall"
    actual: FormulaText
    target: FormulaText
    each: Points
    per: Share
    counted: Literal["started", "complete", "exact"]
    on_zero: OnZero
    step: Step = "0.01"

    @model_validator(mode="after")
    def _positive(self) -> Shortfall:
        if not self.per.fraction.numerator:
            raise ThiduaError("shortfall_step", per=self.per)
        return self

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The full mark less the steps."""
        zero, mark = NumberLiteral(0, 0), literal(maximum)
        actual, target = parse(self.actual), parse(self.target)
        instead: Node = NotApplicableLiteral()
        if self.on_zero != "not_applicable":
            given = {"full": mark, "zero": zero, "ask": open_up_to(mark, target, self.step)}[self.on_zero]
            instead = Apply("if", (Apply("applicable", (actual,)), given, NotApplicableLiteral()))
        return Apply("if", (Apply("eq", (target, zero)), instead, self._against_target(mark)))

    def _against_target(self, mark: Node) -> Node:
        """The points where there is a target."""
        zero, one = NumberLiteral(0, 0), NumberLiteral(1, 0)
        reached = Apply("div", (parse(self.actual), parse(self.target), one))
        short = Apply("max", (zero, Apply("sub", (one, reached))))
        per = self.per.fraction
        scaled = Apply("mul", (short, NumberLiteral(per.denominator, 0)))
        steps: Node = Apply("div", (scaled, NumberLiteral(per.numerator, 0)))
        if self.counted == "exact":
            left = Apply("sub", (mark, Apply("mul", (literal(self.each), steps))))
            return RoundTo(Apply("max", (zero, left)), self.step)
        steps = RoundTo(steps, "1", "ceiling" if self.counted == "started" else "floor")
        return Apply("max", (zero, Apply("sub", (mark, Apply("mul", (literal(self.each), steps))))))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of(
            "asked_shortfall",
            actual=named(self.actual, facts),
            target=named(self.target, facts),
            each=self.each,
            per=self.per.words(),
            counted=Phrase.of(f"shortfall_{self.counted}"),
            max=maximum,
            on_zero=Phrase.of(f"zero_{self.on_zero}"),
        )
