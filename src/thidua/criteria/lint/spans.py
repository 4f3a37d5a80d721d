"""Spans: what one fact may still be while the linter looks for answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from thidua.formulas.facts import ChoiceFact, DateFact, NumberFact, ScalarFact, YesNoFact
from thidua.formulas.ir import Builder
from thidua.formulas.lifted import Lifted, LiftedBool, LiftedEnum, LiftedNumber


@dataclass(frozen=True, slots=True)
class Span:
    """From ``lowest`` to ``highest``: units of a figure, the place of a member, the ordinal of a day, 0 or 1.

    ``applies`` and ``may_not_apply`` say which of the two is still possible.
    """

    lowest: int
    highest: int
    applies: bool = True
    may_not_apply: bool = False

    @property
    def single(self) -> bool:
        """Whether one answer is left."""
        return not self.applies or (self.lowest == self.highest and not self.may_not_apply)

    @property
    def width(self) -> int:
        """How many steps lie between both ends."""
        return self.highest - self.lowest if self.applies else 0

    def parts(self, *, whole: bool) -> Iterator[Span]:
        """The span in parts that cover it, the ends first while it is still ``whole``."""
        if self.may_not_apply:
            yield replace(self, may_not_apply=False)
            yield replace(self, applies=False)
        elif whole or self.width <= 2:
            yield replace(self, lowest=self.highest)
            yield replace(self, highest=self.lowest)
            if self.width >= 2:
                yield Span(self.lowest + 1, self.highest - 1)
        else:
            middle = (self.lowest + self.highest) // 2
            yield Span(middle + 1, self.highest)
            yield Span(self.lowest, middle)


def span_of(fact: ScalarFact) -> Span:
    """Everything the declaration allows."""
    if isinstance(fact, YesNoFact):
        return Span(0, 1, may_not_apply=fact.may_not_apply)
    if isinstance(fact, ChoiceFact):
        return Span(0, len(fact.members) - 1, may_not_apply=fact.may_not_apply)
    return Span(*fact.bounds, may_not_apply=fact.may_not_apply)


def lifted(b: Builder, fact: ScalarFact, span: Span) -> Lifted:
    """The span as constants of a formula."""
    na, on = b.boolean(span.may_not_apply or not span.applies), b.boolean(span.applies)
    if isinstance(fact, YesNoFact):
        return LiftedBool(
            b.boolean(span.applies and span.highest == 1), b.boolean(span.applies and not span.lowest), na
        )
    if isinstance(fact, ChoiceFact):
        places = range(len(fact.members))
        can = tuple(b.boolean(span.applies and span.lowest <= at <= span.highest) for at in places)
        only = span.single and span.applies
        return LiftedEnum(fact.codes, can, na, b.const(span.lowest) if only else None)
    places_of = fact.places if isinstance(fact, NumberFact) else 0
    return LiftedNumber(b.const(span.lowest), b.const(span.highest), places_of, na, on)


def answer(fact: ScalarFact, span: Span) -> object:
    """One answer of the span as plain data, as ``score`` takes it: its only one, or its lowest."""
    if not span.applies:
        return {"not_applicable": True}
    if isinstance(fact, YesNoFact):
        return bool(span.lowest)
    if isinstance(fact, ChoiceFact):
        return fact.codes[span.lowest]
    if isinstance(fact, DateFact):
        return date.fromordinal(span.lowest).isoformat()
    return fact.shown(span.lowest)
