"""Mean over records (bình quân hồ sơ, bình quân các lần): every dossier or event is scored, the mean counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from thidua.criteria.rules.proportional import OnZero
from thidua.criteria.rules.rule import Rule, literal, met, named, worded
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import (
    Apply,
    AskLiteral,
    Node,
    NotApplicableLiteral,
    NumberLiteral,
    Over,
    RoundTo,
)
from thidua.formulas.parser import parse
from thidua.points import Points
from thidua.rounding import RoundingMode, Step
from thidua.text import CodeText

_NONE = NumberLiteral(0, 0)


class MeanOfItems(Rule):
    """The mean of what each record is worth, rounded once; a record whose worth does not apply is not counted.

    ``on_empty`` must be said: no record at all may mean the full mark, nothing, “does not apply”, or a question.

    >>> from thidua.formulas.printer import show
    >>> rule = MeanOfItems(items="files", value="points", on_empty="not_applicable", step="0.1")
    >>> show(rule.expand(Points(2), {}))
    'round_to(ratio(sum(files, points), count(files, applicable(points)), not_applicable), 0.1)'
    """

    kind: Literal["mean_of_items"] = "mean_of_items"
    items: CodeText
    value: FormulaText
    where: FormulaText | None = None
    on_empty: OnZero
    step: Step
    mode: RoundingMode = "half_up"

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """Sum over count."""
        value = parse(self.value)
        where = parse(self.where) if self.where is not None else None
        applies = Apply("applicable", (value,))
        counted = applies if where is None else Apply("and", (applies, met(where)))
        total, count = Over("sum", self.items, value, where), Over("count", self.items, None, counted)
        if_empty = AskLiteral() if self.on_empty == "ask" else NotApplicableLiteral()
        mean = RoundTo(Apply("div", (total, count, if_empty)), self.step, self.mode)
        if self.on_empty in ("full", "zero"):  # as it stands, not rounded to the step of a mean
            instead = literal(maximum) if self.on_empty == "full" else _NONE
            return Apply("if", (Apply("eq", (count, _NONE)), instead, mean))
        return mean

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        where = parse(self.where) if self.where is not None else None
        mean = worded(Over("mean", self.items, parse(self.value), where), facts)
        return Phrase.of(
            "asked_mean_of_items",
            items=named(self.items, facts),
            mean=mean,
            step=self.step,
            on_empty=Phrase.of(f"zero_{self.on_empty}"),
        )
