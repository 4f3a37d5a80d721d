"""Proportional leaves with ties and very large amounts against `fractions.Fraction`: none may be wrong.

10,000 values by default; a million with ``THIDUA_LONG=1``. Targets reach 5 × 10^16 units with 2 decimals, a third of
the values are exact ties of the rounding, and every tenth goes through the open form as well.
"""

from __future__ import annotations

import os
from fractions import Fraction
from random import Random

import pytest

from reference.basics import rounded
from thidua import Points, Proportional
from thidua.formulas.environment import input_values
from thidua.formulas.facts import NumberFact
from thidua.formulas.outcomes import NumberOutcome
from thidua.formulas.program import Program, Step

VALUES = 1_000_000 if os.environ.get("THIDUA_LONG") else 10_000
LARGEST = 5 * 10**16  # units of 0.01: five hundred thousand billion đồng
LEAVES = [
    ("30", "0.01", "half_up", "full"),
    ("30", "0.25", "half_up", "zero"),
    ("7.5", "0.05", "half_even", "full"),
    ("10", "0.5", "half_even", "zero"),
    ("100", "1", "half_up", "full"),
    ("12.25", "0.01", "down", "full"),
    ("15", "0.1", "up", "zero"),
    ("3", "0.001", "floor", "full"),
    ("20", "0.2", "ceiling", "zero"),
    ("1", "0.0001", "half_even", "full"),
]
AMOUNTS = {"places": 2, "highest": str(Points.of_units(LARGEST, 2))}


def program_of(maximum, step, mode, on_zero):
    rule = Proportional(actual="done", target="due", on_zero=on_zero, step=step, mode=mode)
    facts = (NumberFact(name="done", **AMOUNTS), NumberFact(name="due", **AMOUNTS))
    return Program(facts, [Step("leaf", rule.expand(Points(maximum), {}))])


def amounts(random, maximum, step):
    """`done` and `due` in units: ties, values next to ties, equal pairs, zeros, anything; small and very large."""
    size = random.choice((10, 10**3, 10**6, 10**12, LARGEST))
    due = random.randint(0, size)
    how = random.randrange(12)
    if how < 6:  # done / due × maximum = (k + 1/2) × step, when due is a multiple of 2 × maximum / step
        half = Fraction(step) / (2 * Fraction(maximum))
        due = max(due // half.denominator, 1) * half.denominator
        k = random.randrange(max(int(1 / (2 * half)), 1))
        done = due * half * (2 * k + 1)
        assert done.denominator == 1
        nudge = (0, 0, 0, 0, 1, -1)[how]
        return min(max(int(done) + nudge, 0), LARGEST), due
    if how == 6:
        return due, due
    if how == 7:
        return random.randint(0, size), 0
    if how == 8:
        return random.randint(0, 3), due
    return random.randint(0, min(2 * due, LARGEST)), due


def wanted(done, due, maximum, step, mode, on_zero):
    """`min(done / due, 1) × maximum`, rounded once."""
    at_zero = Fraction(1 if on_zero == "full" else 0)
    share = min(Fraction(done, due), Fraction(1)) if due else at_zero
    return rounded(share * Fraction(maximum), Fraction(step), mode)


def test_no_value_is_wrong():
    random = Random(20_240_229)  # noqa: S311
    programs = [program_of(*leaf) for leaf in LEAVES]
    wrong, ties, large = [], 0, 0
    for i in range(VALUES):
        leaf, program = LEAVES[i % len(LEAVES)], programs[i % len(LEAVES)]
        maximum, step, _, _ = leaf
        done, due = amounts(random, maximum, step)
        assert 0 <= done <= LARGEST and 0 <= due <= LARGEST
        expected = wanted(done, due, *leaf)
        outcome = program.exact.outcome(0, program.exact.run(done, due))
        found = [value_of(outcome)]
        if i // len(LEAVES) % 10 == 0:
            inputs = [v for fact, x in zip(program.facts, (done, due), strict=True) for v in input_values(fact, x)]
            found.append(value_of(program.open.outcome(0, program.open.run(*inputs))))
        if any(value != expected for value in found):
            wrong.append((leaf, done, due, found, expected))
        large += due > 10**15
        steps = Fraction(done, due or 1) * Fraction(maximum) / Fraction(step)
        ties += steps.denominator == 2 and done < due
    assert wrong == []
    assert ties > VALUES // 4
    assert large > VALUES // 10


@pytest.mark.parametrize("leaf", [leaf for leaf in LEAVES if leaf[2] == "half_even"])
def test_half_even_survives_an_unknown_answer(leaf):
    """The open form needs no more bits than the exact one."""
    program = program_of(*leaf)
    assert program.evaluate({"done": 1, "due": 2})["leaf"].known
    assert not program.evaluate({"due": 2})["leaf"].known


def value_of(outcome):
    assert isinstance(outcome, NumberOutcome)
    assert outcome.known
    return Fraction(outcome.lowest, 10**outcome.places)
