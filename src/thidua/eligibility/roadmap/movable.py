"""Movables: facts that can still change or become known, and the values that act differently in the rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thidua.eligibility.roadmap.regions import Run, regions
from thidua.eligibility.roadmap.trial import Answers, Trial
from thidua.formulas.environment import Answer, is_unknown
from thidua.formulas.facts import ScalarFact
from thidua.formulas.special import NOT_APPLICABLE


@dataclass(frozen=True, slots=True)
class Candidate:
    """Values that act alike everywhere in the rule.

    ``value`` stands for them: of a known fact the nearest to what it is now, ``far`` steps away; of an unknown fact the
    end that asks least, seen from ``runs`` alone.
    """

    value: Answer
    runs: tuple[Run, ...]
    far: int


@dataclass(frozen=True, slots=True)
class Movable:
    """A fact and what it may become; ``exact`` says that the candidates stand for all of its values."""

    fact: ScalarFact
    now: Answer
    candidates: tuple[Candidate, ...]
    ends: tuple[Answer, Answer]
    exact: bool

    @property
    def name(self) -> str:
        """The name of the fact."""
        return self.fact.name

    @property
    def unknown(self) -> bool:
        """Whether it is to be learned and not to be changed."""
        return is_unknown(self.now)


def movable(trial: Trial, fact: ScalarFact, answers: Answers, fixed: Answers) -> Movable | None:
    """The candidates of a fact; ``None`` where no other value acts differently.

    ``fixed`` are the answers that never change. A fact that is known cannot come to “does not apply”: that is nothing
    anybody can bring about.
    """
    now = answers.get(fact.name)
    found = regions(trial, fact, now, fixed)
    groups: dict[object, list[Run]] = {}
    for run, acts in found.runs:
        groups.setdefault(acts, []).append(run)
    alone = len(groups) == 1
    groups = {acts: runs for acts, runs in groups.items() if acts in found.helpful}
    if not is_unknown(now):
        groups.pop(found.acts_now, None)
        applying = {acts: [run for run in runs if run[0] is not NOT_APPLICABLE] for acts, runs in groups.items()}
        groups = {acts: runs for acts, runs in applying.items() if runs}
    elif alone:
        return None
    figures = [run for run, _ in found.runs if run[0] is not NOT_APPLICABLE]
    ends = (figures[0][0], figures[-1][1]) if figures else (NOT_APPLICABLE, NOT_APPLICABLE)
    candidates = tuple(_candidate(runs, now, ends) for runs in groups.values())
    return Movable(fact, now, candidates, ends, found.exact) if candidates else None


def _candidate(runs: Sequence[Run], now: Answer, ends: Run) -> Candidate:
    ints = [(first, last) for first, last in runs if isinstance(first, int) and isinstance(last, int)]
    if isinstance(now, int) and ints:
        nearest = [first if now < first else last for first, last in ints]
        value = min(nearest, key=lambda v: (abs(v - now), -v))
        return Candidate(value, tuple(runs), abs(value - now))
    return Candidate(least(runs[0], ends), tuple(runs), 0)


def least(run: Run, ends: Run) -> Answer:
    """The end of a run that asks least: the last where it begins at the bottom, the first otherwise."""
    first, last = run
    return last if first == ends[0] and last != ends[1] else first
