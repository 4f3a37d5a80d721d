"""Sample answers: the edges of every fact, combined without chance, so that two runs try the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import islice, product

from thidua.formulas.facts import ChoiceFact, DateFact, Fact, ItemsFact, NumberFact, ScalarFact
from thidua.points import Points

MOST = 200
"""Most combinations tried."""


def values(fact: Fact) -> list[object]:
    """Answers worth trying for one fact: ends and middle of a range, every member, lists of none, one and several."""
    if isinstance(fact, ItemsFact):
        rows = [dict(row) for row in islice(_records(fact.fields), 3)]
        return [[], rows[:1], rows[: fact.most]]
    if isinstance(fact, NumberFact):
        low, high = fact.bounds
        return [Points.of_units(units, fact.places) for units in dict.fromkeys((low, high, (low + high) // 2, low + 1))]
    if isinstance(fact, ChoiceFact):
        return list(fact.codes)
    if isinstance(fact, DateFact):
        middle = fact.lowest + timedelta(days=(fact.highest - fact.lowest).days // 2)
        return list(dict.fromkeys((fact.lowest, fact.highest, middle)))
    return [True, False]


def _records(fields: Sequence[ScalarFact]) -> product[tuple[tuple[str, object], ...]]:
    return product(*([(field.name, value) for value in values(field)] for field in fields))


def samples(facts: Mapping[str, Fact], names: Sequence[str]) -> list[dict[str, object]]:
    """Combinations of the answers of those facts: all of them, or ``MOST`` spread evenly."""
    lists = [values(facts[name]) for name in names]
    total = 1
    for one in lists:
        total *= len(one)
    if total <= MOST:
        return [dict(zip(names, chosen, strict=True)) for chosen in product(*lists)]
    found = []
    for at in range(MOST):
        place = at * (total - 1) // (MOST - 1)
        chosen: list[object] = []
        for one in lists:
            place, index = divmod(place, len(one))
            chosen.append(one[index])
        found.append(dict(zip(names, chosen, strict=True)))
    return found
