"""A walk from the best answers to the worst, one fact after another, to land on a total of a certain sort."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.search import highest, lowest, satisfied
from thidua.criteria.lint.sheet import OpenSheetError, Sheet
from thidua.criteria.lint.spans import Span, span_of
from thidua.criteria.lint.witness import answers_of
from thidua.formulas.parser import parse

MOST_WALKED = 40
"""Criteria of the largest table in which totals are looked for; a larger one gets its findings without answers."""


Wanted = Callable[[Fraction], bool]
Totalled = Callable[[dict[str, Span]], Fraction | None]


@dataclass(frozen=True, slots=True)
class Landed:
    """Answers, and the total they come to."""

    answers: dict[str, object]
    total: Fraction


class Walk:
    """Looks for answers with a given total. It tries, and gives up soon: that none is found proves nothing."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._sheet = Sheet(ground)

    def total_in(self, wanted: Wanted, high: Fraction | None, *, rounded: bool = True) -> Landed | None:
        """Answers whose total (or the total before rounding) is wanted; nothing from ``high`` on is."""
        if len(self._ground.leaves) > MOST_WALKED or self._ground.work <= 0:
            return None
        total = self._sheet.total if rounded else self._sheet.before_rounding
        try:
            at = self._walked(wanted, high, total)
        except OpenSheetError:
            return None
        answers = None if at is None else answers_of(self._ground, at[0])
        return None if at is None or answers is None else Landed(answers, at[1])

    def _walked(
        self, wanted: Wanted, high: Fraction | None, total: Totalled
    ) -> tuple[dict[str, Span], Fraction] | None:
        at, worst = self._ends(1), self._ends(-1)
        here = total(at)
        if here is None or not self._sheet.classified(at):
            return None
        if wanted(here):
            return at, here
        for name in at:
            far = worst[name]
            step: Span | None = far
            while step is not None and self._ground.work > 0:
                trial = {**at, name: step}
                found = total(trial) if self._sheet.classified(trial) else None
                if found is not None and wanted(found):
                    return trial, found
                if found is not None and high is not None and found >= high:
                    at = trial  # still above what is wanted
                else:
                    far = step
                step = _between(at[name], far)
        return None

    def _ends(self, sign: int) -> dict[str, Span]:
        """The answers that are best (or worst) for each leaf; what two leaves ask goes to the first."""
        found: dict[str, Span] = {}
        for leaf in self._ground.leaves:
            upwards = (sign > 0) != (leaf.section.kind == "deduction")
            goal = leaf.criterion.max.fraction if upwards else leaf.criterion.floor.fraction
            search = highest if upwards else lowest
            seen = search(self._ground, leaf.node, goal)
            if seen.value is None:
                seen = search(self._ground, leaf.node)
            for name, span in seen.at.items():
                found.setdefault(name, span)
        for requirement in self._ground.criteria_set.requirements:
            for name, span in satisfied(self._ground, self._ground.resolved(parse(requirement.holds))).at.items():
                found.setdefault(name, span)
        for name, fact in self._ground.scalars.items():
            span = span_of(fact)
            found.setdefault(name, Span(span.lowest, span.lowest))
        return found


def _between(near: Span, far: Span) -> Span | None:
    """The answer half way between two; ``None`` where there is none."""
    if not (near.applies and far.applies) or abs(near.lowest - far.lowest) < 2:
        return None
    middle = (near.lowest + far.lowest) // 2
    return Span(middle, middle)
