"""Regions: the values of a fact split into runs that act alike in the rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from thidua.awards.conditions import Requires
from thidua.eligibility.completions import domain
from thidua.eligibility.roadmap.helping import helpful
from thidua.eligibility.roadmap.probes import probes
from thidua.eligibility.roadmap.trial import Answers, Trial
from thidua.formulas.environment import Answer, Between, is_unknown
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.formulas.program import Program, Step
from thidua.formulas.special import NOT_APPLICABLE

MOST_HALVINGS = 2_000
"""Most intervals looked at to find where a figure used in arithmetic begins to act differently."""

Run = tuple[Answer, Answer]
"""Values next to each other that act alike: the first and the last."""
Acts = tuple[object, ...]
"""How a value acts in the rule."""


class Regions(NamedTuple):
    """The runs of a fact with how each acts, how the value of now does, and whether the runs are all its values.

    ``helpful`` are the ways to act that can help.
    """

    runs: tuple[tuple[Run, Acts], ...]
    acts_now: Acts | None
    exact: bool
    helpful: frozenset[Acts]


def regions(trial: Trial, fact: ScalarFact, now: Answer, fixed: Answers) -> Regions:
    """The runs of one fact.

    They end at the thresholds it is compared with. A figure used in arithmetic with fixed facts only is split where
    halving finds that a condition turns; beside facts that move too, only some of its values are taken.
    """
    used = [leaf for leaf in trial.leaves if fact.name in trial.used_by(leaf)]
    acting = _Acting(trial, fact, used, fixed)
    values, exact = domain(fact, [trial.formula(leaf) for leaf in used], now if is_unknown(now) else None)
    figures = [value for value in values if value is not NOT_APPLICABLE]
    found: list[tuple[Run, Acts]] | None = None
    if not exact and acting.alone_only and isinstance(figures[0], int) and isinstance(figures[-1], int):
        found = acting.split(figures[0], figures[-1])
    if found is None:
        join = exact and not isinstance(fact, YesNoFact)
        found = _joined([((value, value), acting(value)) for value in figures], join=join)
    else:
        exact = True
    if len(figures) < len(values):
        found.append(((NOT_APPLICABLE, NOT_APPLICABLE), acting(NOT_APPLICABLE)))
    before = None if is_unknown(now) else acting(now)
    places = set(range(len(found)))
    if exact:
        places = helpful(trial, fact, used, fixed, [run[0] for run, _ in found], now)
    helping = frozenset(acts for at, (_, acts) in enumerate(found) if at in places)
    return Regions(tuple(found), before, exact, helping)


def _joined(found: Sequence[tuple[Run, Acts]], *, join: bool) -> list[tuple[Run, Acts]]:
    """Neighbours that act alike as one run."""
    joined: list[tuple[Run, Acts]] = []
    for run, acts in found:
        if join and joined and joined[-1][1] == acts:
            joined[-1] = ((joined[-1][0][0], run[1]), acts)
        else:
            joined.append((run, acts))
    return joined


class _Acting:
    """How a value acts: what the leaves come to that use it beside fixed facts only, and the parts of other leaves."""

    def __init__(self, trial: Trial, fact: ScalarFact, leaves: Sequence[Requires], fixed: Answers) -> None:
        self._trial = trial
        self._name = fact.name
        self._fixed = fixed
        self._alone = [leaf.code for leaf in leaves if set(trial.used_by(leaf)) <= {fact.name, *fixed}]
        shared = [probes(trial.formula(leaf), fact) for leaf in leaves if leaf.code not in self._alone]
        self.alone_only = not shared
        self._itself = None in shared
        parts = dict.fromkeys(part for found in shared for part in found or ())
        steps = [Step(f"p{at}", part) for at, part in enumerate(parts)]
        self._parts = Program([fact], steps) if steps else None

    def __call__(self, value: Answer) -> Acts:
        outcomes = self._trial.outcomes({**self._fixed, self._name: value}) if self._alone else {}
        parts = self._parts.evaluate({self._name: value}).values() if self._parts else ()
        return (*(outcomes[code] for code in self._alone), *parts, value if self._itself else None)

    def split(self, lowest: int, highest: int) -> list[tuple[Run, Acts]] | None:
        """The runs between two figures by halving; ``None`` where that takes too long."""
        found: list[tuple[Run, Acts]] = []
        stack, looked = [(lowest, highest)], 0
        while stack:
            looked += 1
            if looked > MOST_HALVINGS:
                return None
            first, last = stack.pop()
            outcomes = self._trial.outcomes({**self._fixed, self._name: Between(first, last)})
            if first == last or all(outcomes[code].known for code in self._alone):
                found.append(((first, last), self(first)))
            else:
                middle = (first + last) // 2
                stack += [(middle + 1, last), (first, middle)]
        return _joined(found, join=True)
