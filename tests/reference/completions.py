"""All ways in which partly unknown answers may turn out, over small domains, and what must then hold."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import product
from math import prod
from typing import Any

from reference.basics import NA, UNKNOWN, Answers, Facts, Value, read_answer
from reference.evaluator import Interval, Outcome


def decimal_text(scaled: int, places: int) -> str:
    """`scaled / 10^places` written with exactly that many places."""
    if places == 0:
        return str(scaled)
    digits = str(abs(scaled)).rjust(places + 1, "0")
    return ("-" if scaled < 0 else "") + digits[:-places] + "." + digits[-places:]


def grid(lowest: int, highest: int, points: int) -> list[int]:
    """At most `points` whole numbers from lowest to highest, both ends among them, evenly spaced."""
    if highest - lowest < points:
        return list(range(lowest, highest + 1))
    return [lowest + (highest - lowest) * i // (points - 1) for i in range(points)]


def domain(declared: dict[str, Any], points: int = 5) -> list[Any]:
    """Answers that may be given to a fact: everything, or a grid of its range; NA where it may not apply."""
    kind = declared["type"]
    if kind == "bool":
        answers: list[Any] = [True, False]
    elif kind == "enum":
        answers = list(declared["members"])
    elif kind == "date":
        ends = [date.fromisoformat(declared[end]).toordinal() for end in ("lowest", "highest")]
        answers = [date.fromordinal(day).isoformat() for day in grid(*ends, points)]
    else:
        places = declared["places"]
        ends = [int(Fraction(declared[end]) * 10**places) for end in ("lowest", "highest")]
        answers = [decimal_text(scaled, places) for scaled in grid(*ends, points)]
    return [*answers, NA] if declared["may_not_apply"] else answers


def unknown_facts(facts: Facts, answers: Answers) -> list[str]:
    """Names of the facts that nobody has answered."""
    return [name for name in facts if read_answer(facts[name], answers.get(name)) is UNKNOWN]


def count_completions(facts: Facts, answers: Answers, points: int = 5) -> int:
    """How many completions there are."""
    return prod(len(domain(facts[name], points)) for name in unknown_facts(facts, answers))


def completions(facts: Facts, answers: Answers, points: int = 5) -> Iterator[dict[str, Any]]:
    """Every way to answer what is still unknown."""
    names = unknown_facts(facts, answers)
    for found in product(*(domain(facts[name], points) for name in names)):
        yield {**answers, **dict(zip(names, found, strict=True))}


def next_answers(facts: Facts, answers: Answers, points: int = 5) -> Iterator[dict[str, Any]]:
    """Every way to answer one more fact."""
    for name in unknown_facts(facts, answers):
        for found in domain(facts[name], points):
            yield {**answers, name: found}


def contains(outcome: Outcome, value: Value) -> bool:
    """Soundness: the value lies in the outcome."""
    if not isinstance(outcome, Interval):
        return value in outcome
    if value is NA:
        return outcome.may_na
    return outcome.lowest is not None and outcome.lowest <= value <= outcome.highest


def within(narrow: Outcome, wide: Outcome) -> bool:
    """Monotonicity: everything the narrow outcome allows, the wide one allows too."""
    if not isinstance(narrow, Interval) or not isinstance(wide, Interval):
        return narrow <= wide
    if narrow.may_na and not wide.may_na:
        return False
    return narrow.lowest is None or (contains(wide, narrow.lowest) and contains(wide, narrow.highest))
