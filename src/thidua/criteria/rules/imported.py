"""Imported score (điểm chuyển từ bộ chỉ số khác): a score given elsewhere, brought to this scale."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import model_validator

from thidua.criteria.rules.rule import Rule, literal, named
from thidua.errors import ThiduaError
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.nodes import Apply, FactRef, Node, RoundTo
from thidua.labels import Label
from thidua.points import Points
from thidua.rounding import RoundingMode, Step
from thidua.text import CodeText


class Imported(Rule):
    """``score / out_of × full mark``, rounded once; ``source`` says whose score it is (PAR INDEX, SIPAS, a department).

    Error ``imported_scale`` when ``out_of`` is not above 0.

    >>> from thidua.formulas.printer import show
    >>> show(Imported(score="par", out_of="100", source="Chỉ số CCHC", step="0.01").expand(Points(15), {}))
    'round_to(par * 15 / 100, 0.01)'
    """

    kind: Literal["imported"] = "imported"
    score: CodeText
    out_of: Points
    source: Label
    step: Step
    mode: RoundingMode = "half_up"

    @model_validator(mode="after")
    def _positive(self) -> Imported:
        if self.out_of <= Points(0):
            raise ThiduaError("imported_scale", out_of=self.out_of)
        return self

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The converted score."""
        scaled = Apply("div", (Apply("mul", (FactRef(self.score), literal(maximum))), literal(self.out_of)))
        return RoundTo(scaled, self.step, self.mode)

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        return Phrase.of(
            "asked_imported",
            score=named(self.score, facts),
            out_of=self.out_of,
            source=self.source,
            max=maximum,
            step=self.step,
        )
