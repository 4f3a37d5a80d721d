"""Averages of a quarter against every choice of the open months, worked out with fractions by themselves."""

from fractions import Fraction
from itertools import product
from random import Random
from typing import Any

import pytest

from thidua import AveragePlan, Cycle, PeriodFigure, average
from thidua.rounding import RoundingMode

MONTHS = ("2024-04", "2024-05", "2024-06")
MODES: tuple[RoundingMode, ...] = ("half_up", "half_even", "down", "up", "floor", "ceiling")
Amount = Fraction | None


def rounded(value: Fraction, step: str | None, mode: str) -> Fraction:
    if step is None:
        return value
    steps = value / Fraction(step)
    below, rest = steps // 1, steps % 1
    match mode:
        case "floor":
            up = False
        case "ceiling":
            up = rest > 0
        case "down":
            up = rest > 0 and steps < 0
        case "up":
            up = rest > 0 and steps > 0
        case "half_up":
            up = rest > Fraction(1, 2) or (rest == Fraction(1, 2) and steps > 0)
        case _:
            up = rest > Fraction(1, 2) or (rest == Fraction(1, 2) and below % 2 == 1)
    return (below + up) * Fraction(step)


def combined(amounts: tuple[Amount, ...], weights: list[Fraction], level: dict[str, Any]) -> Amount:
    if level["absent"] == "not_applicable" and None in amounts:
        return None
    parts = [(a, w) for a, w in zip(amounts, weights, strict=True) if a is not None]
    if len(parts) < level["at_least"]:
        return None
    plain = [a for a, _ in parts]
    match level["by"]:
        case "sum":
            found = sum(plain, Fraction(0))
        case "mean":
            found = sum(plain, Fraction(0)) / len(plain)
        case "weighted_mean":
            found = sum((a * w for a, w in parts), Fraction(0)) / sum(w for _, w in parts)
        case "last":
            found = plain[-1]
        case _:
            found = min(plain)
    return rounded(found, level.get("round"), level["mode"])


def figure(given: list[Amount]) -> Any:
    amounts = [x for x in given if x is not None]
    if not amounts:
        return {"may_not_apply": True}
    ends = {"lowest": _text(min(amounts)), "highest": _text(max(amounts))}
    return {**ends, "may_not_apply": None in given}


def _text(value: Fraction) -> str:
    return f"{'-' if value < 0 else ''}{abs(value) // 1}.{abs(value) % 1 * 10}"


@pytest.mark.parametrize("seed", range(120))
def test_every_choice_of_the_open_months(seed: int) -> None:
    random = Random(seed)  # noqa: S311
    level: dict[str, Any] = {
        "of": "quarter",
        "reads": "month",
        "by": random.choice(("mean", "sum", "weighted_mean", "last", "lowest")),
        "absent": random.choice(("leave_out", "leave_out", "not_applicable")),
        "at_least": random.choice((1, 1, 2, 3)),
        "mode": random.choice(MODES),
    }
    weights = [Fraction(1)] * 3
    if level["by"] == "weighted_mean":
        texts = [random.choice(("1", "2", "0.5")) for _ in range(12)]
        level["weights"] = [{"member": str(n + 1), "weight": text} for n, text in enumerate(texts)]
        weights = [Fraction(text) for text in texts[3:6]]
    if (step := random.choice((None, "0.1", "0.5", "1", "0.25"))) is not None:
        level["round"] = step
    plan = AveragePlan.model_validate(
        {
            "code": "p",
            "label": "p",
            "base": "month",
            "lowest": "-2",
            "highest": "3",
            "may_not_apply": True,
            "levels": [level],
            "citation": {"instrument": "Mẫu", "mark": "illustrative"},
        }
    )
    points = [Fraction(-2), Fraction(0), Fraction(1), Fraction("1.5"), Fraction(3)]
    given: list[list[Amount]] = []
    for _ in MONTHS:
        amounts: list[Amount] = [*random.sample(points, random.choice((1, 1, 2)))]
        given.append([None] if random.random() < 0.15 else amounts + [None] * (random.random() < 0.4))
    rows = [PeriodFigure(unit="u", cycle=m, figure=figure(g)) for m, g in zip(MONTHS, given, strict=True)]
    random.shuffle(rows)
    found = average(rows, plan, Cycle("2024-Q2"), unit="u").exact
    every = [combined(way, weights, level) for way in product(*given)]
    amounts = [x for x in every if x is not None]
    assert found.may_not_apply == (None in every)
    assert (found.lowest, found.highest) == ((min(amounts), max(amounts)) if amounts else (None, None))
