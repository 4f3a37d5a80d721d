"""Gathering a figure from records: what may still come out of a count, sum, lowest, highest, any or all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from thidua.formulas.derived import FromItems
from thidua.formulas.environment import Answer, Between
from thidua.formulas.facts import ItemsFact
from thidua.formulas.outcomes import BoolOutcome, NumberOutcome
from thidua.formulas.program import Program, Step
from thidua.formulas.special import NOT_APPLICABLE, NotApplicableType
from thidua.scoring.derived.records import ListAnswer


@dataclass(frozen=True, slots=True)
class _Worth:
    """What one record brings: an interval, whether it may count and whether it may be left out; ``times`` over."""

    lowest: int
    highest: int
    may_count: bool
    may_skip: bool
    times: int = 1


class Gatherer:
    """Works out the figures of one list; the formulas over its fields are compiled once."""

    def __init__(self, items: ItemsFact, wanted: Sequence[FromItems]) -> None:
        self.items = items
        self.wanted = tuple(wanted)
        steps: list[Step] = []
        self._value: list[int | None] = []
        self._where: list[int | None] = []
        for derived in self.wanted:
            for places, node in ((self._value, derived.value), (self._where, derived.where)):
                places.append(len(steps) if node is not None else None)
                if node is not None:
                    steps.append(Step(f"{len(steps)}/", node))
        self._program = Program(items.fields, steps) if steps else None

    def answers(self, given: ListAnswer) -> list[Answer]:
        """One answer per wanted figure."""
        if isinstance(given, NotApplicableType):
            return [NOT_APPLICABLE for _ in self.wanted]
        missing = 0 if given.complete else self.items.most - len(given.rows)
        runs = [self._run(row) for row in given.rows]
        blind = self._run((None,) * len(self.items.fields)) if missing else []
        found: list[Answer] = []
        for at, derived in enumerate(self.wanted):
            worths = [self._worth(at, run) for run in runs]
            if missing:
                unseen = self._worth(at, blind)
                worths.append(_Worth(unseen.lowest, unseen.highest, unseen.may_count, True, missing))
            answer = _gathered(derived, worths)
            found.append(_perhaps(answer) if given.may_not_apply else answer)
        return found

    def _run(self, row: Sequence[Answer]) -> list[NumberOutcome | BoolOutcome]:
        if self._program is None:
            return []
        compiled, raw = self._program.run(row)
        found = []
        for step in range(len(self._program.names)):
            outcome = compiled.outcome(step, raw)
            assert isinstance(outcome, NumberOutcome | BoolOutcome)  # noqa: S101  # checked when the table was made
            found.append(outcome)
        return found

    def _worth(self, at: int, run: Sequence[NumberOutcome | BoolOutcome]) -> _Worth:
        value_at, where_at = self._value[at], self._where[at]
        lowest = highest = 1
        may_count, may_skip = True, False
        if where_at is not None:
            where = run[where_at]
            assert isinstance(where, BoolOutcome)  # noqa: S101
            may_count, may_skip = where.may_be_true, where.may_be_false or where.may_not_apply
        if value_at is not None:
            value = run[value_at]
            may_skip = may_skip or value.may_not_apply
            if isinstance(value, BoolOutcome):
                lowest, highest = int(not value.may_be_false), int(value.may_be_true)
                may_count = may_count and not value.not_applicable
            elif value.lowest is None or value.highest is None:
                may_count = False
            else:
                lowest, highest = value.lowest, value.highest
        return _Worth(lowest, highest, may_count, may_skip)


def _gathered(derived: FromItems, worths: Iterable[_Worth]) -> Answer:
    counting = [worth for worth in worths if worth.may_count]
    sure = [worth for worth in counting if not worth.may_skip]
    if derived.op == "count":
        return _between(len(sure), sum(worth.times for worth in counting))
    if derived.op == "sum":
        low = sum((w.lowest if not w.may_skip else min(0, w.lowest)) * w.times for w in counting)
        high = sum((w.highest if not w.may_skip else max(0, w.highest)) * w.times for w in counting)
        return _between(low, high)
    if derived.op == "any":
        return _truth(any(w.highest for w in counting), not any(w.lowest for w in sure))
    if derived.op == "all":
        return _truth(all(w.highest for w in sure), any(not w.lowest for w in counting))
    if not counting:
        return NOT_APPLICABLE
    if derived.op == "highest":
        # at least the best of those that surely count; without one, whichever counts may be the only one
        low = max((w.lowest for w in sure), default=min(w.lowest for w in counting))
        return _between(low, max(w.highest for w in counting), may_not_apply=not sure)
    high = min((w.highest for w in sure), default=max(w.highest for w in counting))
    return _between(min(w.lowest for w in counting), high, may_not_apply=not sure)


def _perhaps(answer: Answer) -> Answer:
    """The same figure where it is not known whether there is a list at all."""
    if isinstance(answer, Between):
        return Between(answer.lowest, answer.highest, may_not_apply=True)
    return Between(int(answer), int(answer), may_not_apply=True) if isinstance(answer, int) else answer


def _between(low: int, high: int, *, may_not_apply: bool = False) -> Answer:
    return low if low == high and not may_not_apply else Between(low, high, may_not_apply)


def _truth(may_be_true: bool, may_be_false: bool) -> Answer:
    return may_be_true if may_be_true != may_be_false else Between(0, 1)
