"""The words both evaluators share: trees, markers, kinds, reading of answers, rounding.

A tree is nested tuples: `("add", ("fact", "x"), ("number", "12.50"))`.
Dates are numbers here: the ordinal of the day.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, NamedTuple

Tree = tuple[Any, ...]
Facts = Mapping[str, Mapping[str, Any]]
Answers = Mapping[str, Any]


class Marker(StrEnum):
    """Things that are not values."""

    NA = "n/a"
    ASK = "ask"
    UNKNOWN = "unknown"


NA = Marker.NA
ASK = Marker.ASK
UNKNOWN = Marker.UNKNOWN

NOT_APPLICABLE: Tree = ("not_applicable",)
ASK_NODE: Tree = ("ask",)


class IllFormedError(Exception):
    """The tree is no rule: wrong kinds, a denominator that may be negative, a missing `if_zero`."""


class IncompleteError(Exception):
    """`value` met a fact nobody has answered."""


Value = Fraction | bool | str


class Kind(NamedTuple):
    """Static kind of a tree: number (with places), ratio, bool, enum (with members), date or nothing."""

    name: str
    places: int = 0
    members: tuple[str, ...] = ()


# ---------------------------------------------------------------- kinds


def places_of(text: str) -> int:
    """Decimal places as written: 2 for `12.50`."""
    return len(text.partition(".")[2])


def kind_of(tree: Tree, facts: Facts) -> Kind:
    """Static kind of a tree. Places: as written, the largest of the operands, or their sum for a product."""
    match tree:
        case ("number", text):
            return Kind("number", places_of(text))
        case ("member", members, _):
            return Kind("enum", members=tuple(members))
        case ("date", _):
            return Kind("date")
        case ("fact", name):
            declared = facts[name]
            return Kind(declared["type"], declared.get("places", 0), tuple(declared.get("members", ())))
        case ("not_applicable",):
            return Kind("nothing")
        case ("mul", *operands):
            kinds = [kind_of(operand, facts) for operand in operands]
            if all(kind.name == "number" for kind in kinds):
                return Kind("number", sum(kind.places for kind in kinds))
            return Kind("ratio")
        case ("add" | "sub" | "min" | "max" | "total" | "otherwise", *operands):
            return common_kind([kind_of(operand, facts) for operand in operands])
        case ("if", _, yes, no):
            return common_kind([kind_of(yes, facts), kind_of(no, facts)])
        case ("div", *_):
            return Kind("ratio")
        case ("round_to", _, step, _):
            return Kind("number", places_of(step))
        case ("given", kind, _):
            return kind
        case ("over", "sum" | "lowest" | "highest", name, inner, _):
            return kind_of(inner, facts[name]["fields"])
        case ("among", "best_in" | "others_best", x):
            return kind_of(x, facts)
        case ("over" | "among", "mean" | "mean_of", *_):
            return Kind("ratio")
        case ("over" | "among", "count" | "rank_of" | "count_in", *_):
            return Kind("number")
        case _:
            return Kind("bool")


def common_kind(kinds: Sequence[Kind]) -> Kind:
    """The kind several operands share; a number next to a ratio is a ratio."""
    real = [kind for kind in kinds if kind.name != "nothing"]
    names = {kind.name for kind in real}
    if names == {"number"}:
        return Kind("number", max(kind.places for kind in real))
    if names and names <= {"number", "ratio"}:
        return Kind("ratio")
    if len(names) != 1 or len({kind.members for kind in real}) != 1:
        raise IllFormedError(f"operands of different kinds: {kinds}")
    return real[0]


# ---------------------------------------------------------------- answers


def read_answer(declared: Mapping[str, Any], answer: Any) -> Value:
    """The answer as a value, NA or UNKNOWN. What the declaration does not allow counts as unknown."""
    if answer is None:
        return UNKNOWN
    if answer is NA or answer == NA.value:
        return NA if declared["may_not_apply"] else UNKNOWN
    if declared["type"] == "bool":
        return answer if isinstance(answer, bool) else UNKNOWN
    if not isinstance(answer, str):
        return UNKNOWN
    if declared["type"] == "enum":
        return answer if answer in declared["members"] else UNKNOWN
    if declared["type"] == "date":
        try:
            number = read_date(answer)
        except ValueError:
            return UNKNOWN
        lowest, highest = read_date(declared["lowest"]), read_date(declared["highest"])
        return number if lowest <= number <= highest else UNKNOWN
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", answer):
        return UNKNOWN
    number = Fraction(answer)
    if (number * 10 ** declared["places"]).denominator != 1:
        return UNKNOWN
    return number if Fraction(declared["lowest"]) <= number <= Fraction(declared["highest"]) else UNKNOWN


def read_bounds(declared: Mapping[str, Any], answer: Any) -> tuple[Fraction, Fraction, bool] | None:
    """Both ends of a figure of which only bounds are known, and whether it may not apply; None for anything else.

    Bounds that do not fit the declaration count as unknown, like any answer that does not fit.
    """
    if declared["type"] != "number" or not isinstance(answer, Mapping):
        return None
    low, high = (read_answer(declared, answer[end]) for end in ("lowest", "highest"))
    may_na = answer.get("may_not_apply", False)
    if not isinstance(low, Fraction) or not isinstance(high, Fraction) or low > high:
        return None
    return None if may_na and not declared["may_not_apply"] else (low, high, may_na)


def read_date(text: str) -> Fraction:
    """The ordinal of an ISO date."""
    return Fraction(date.fromisoformat(text).toordinal())


# ---------------------------------------------------------------- rounding


def rounded(x: Fraction, step: Fraction, mode: str) -> Fraction:
    """The multiple of `step` nearest to `x` in a rounding mode; `half_even` goes to the even multiple."""
    steps = x / step
    below = Fraction(steps.numerator // steps.denominator)
    above = below if below == steps else below + 1
    toward_zero, away_from_zero = (below, above) if steps >= 0 else (above, below)
    if mode == "floor":
        return below * step
    if mode == "ceiling":
        return above * step
    if mode == "down":
        return toward_zero * step
    if mode == "up":
        return away_from_zero * step
    if steps - below < above - steps:
        return below * step
    if steps - below > above - steps:
        return above * step
    if mode == "half_up":
        return away_from_zero * step
    if mode == "half_even":
        return (below if below % 2 == 0 else above) * step
    raise IllFormedError(f"no such rounding mode: {mode}")
