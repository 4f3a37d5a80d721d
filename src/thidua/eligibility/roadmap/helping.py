"""Helping: which values of a fact can help at all, so that the search need not look at the others."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from math import prod

from thidua.awards.conditions import Requires
from thidua.eligibility.completions import domain
from thidua.eligibility.roadmap.trial import Answers, Trial
from thidua.formulas.environment import Answer, is_unknown
from thidua.formulas.facts import ScalarFact

MOST_COMBINATIONS = 2_000
"""Most combinations of values of one condition that are looked at; beyond that any value may help."""


def helpful(
    trial: Trial, fact: ScalarFact, leaves: Sequence[Requires], fixed: Answers, values: Sequence[Answer], now: Answer
) -> set[int]:
    """The places of the values that can help.

    A value helps where some condition comes to what is wanted of it with this value and, all else being the same, does
    not with the value of now; for a fact that is not known, with some other value. Whatever holds with a value that
    never helps would hold without that change as well.
    """
    found: set[int] = set()
    for leaf in leaves:
        others = [one for one in trial.program.facts if one.name in trial.used_by(leaf) and one.name != fact.name]
        moving = [one for one in others if one.name not in fixed]
        domains = [domain(one, [trial.formula(leaf)]) for one in moving]
        count = prod(len(options) for options, _ in domains) * len(values)
        if count > MOST_COMBINATIONS or not all(exact for _, exact in domains):
            return set(range(len(values)))
        for combination in product(*(options for options, _ in domains)):
            beside = {**fixed, **dict(zip((one.name for one in moving), combination, strict=True))}
            wanted = [trial.as_wanted(leaf, {**beside, fact.name: value}) for value in values]
            needless = all(wanted) if is_unknown(now) else trial.as_wanted(leaf, {**beside, fact.name: now})
            if not needless:
                found.update(at for at, there in enumerate(wanted) if there)
    return found
