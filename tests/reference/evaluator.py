"""What `docs/semantics.md` says, written down as plainly as possible and sharing no code with the library.

`outcome` follows the table of operators with intervals and sets. `value` (in `plain`) computes one result
from complete answers, without intervals.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import product
from typing import Any, NamedTuple

from reference.basics import (
    ASK,
    ASK_NODE,
    NA,
    NOT_APPLICABLE,
    UNKNOWN,
    Answers,
    Facts,
    IllFormedError,
    IncompleteError,
    Kind,
    Tree,
    Value,
    common_kind,
    kind_of,
    read_answer,
    read_bounds,
    read_date,
    rounded,
)
from reference.plain import value

__all__ = [
    "ASK",
    "NA",
    "UNKNOWN",
    "IllFormedError",
    "IncompleteError",
    "Interval",
    "Outcome",
    "Possible",
    "Value",
    "only",
    "outcome",
    "value",
]


class Interval(NamedTuple):
    """Outcome of a number, ratio or date. Without ends, only "not applicable" is left."""

    lowest: Fraction | None
    highest: Fraction | None
    may_na: bool

    @property
    def may_apply(self) -> bool:
        return self.lowest is not None


Possible = frozenset[Any]  # outcome of a bool or enum: the values left, and NA
Outcome = Interval | Possible

ONLY_NA = Interval(None, None, True)


def only(x: Outcome) -> Value:
    """The one thing left in an outcome, or UNKNOWN while there is more than one."""
    if not isinstance(x, Interval):
        return next(iter(x)) if len(x) == 1 else UNKNOWN
    if x.lowest is None:
        return NA
    return x.lowest if x.lowest == x.highest and not x.may_na else UNKNOWN


def outcome(tree: Tree, facts: Facts, answers: Answers) -> Outcome:
    """What may still come out of `tree`, following the table of operators."""
    match tree:
        case ("number", text):
            return Interval(Fraction(text), Fraction(text), False)
        case ("date", text):
            return Interval(read_date(text), read_date(text), False)
        case ("bool", truth):
            return frozenset({truth})
        case ("member", _, member):
            return frozenset({member})
        case ("fact", name):
            return fact_outcome(facts[name], answers.get(name))
        case ("div", *_):
            return division(tree, facts, answers)
        case ("if", condition, yes, no):
            return choice(tree, condition, yes, no, facts, answers)
        case ("otherwise", first, second):
            kind = kind_of(tree, facts)
            x, y = (outcome_of_kind(operand, kind, facts, answers) for operand in (first, second))
            if not may_be_na(x):
                return x
            both = union(kind, [x, y])
            return both if may_be_na(y) else without_na(both)
        case ("applicable", operand):
            x = outcome(operand, facts, answers)
            applies = x.may_apply if isinstance(x, Interval) else bool(x - {NA})
            return truths(applies, may_be_na(x), False)
        case ("round_to", operand, step, mode):
            (x,) = intervals([operand], facts, answers)
            if x.lowest is None or x.highest is None:
                return ONLY_NA
            by = Fraction(step)
            return Interval(rounded(x.lowest, by, mode), rounded(x.highest, by, mode), x.may_na)
        case ("total", *operands):
            return total(intervals(operands, facts, answers))
        case ("add" | "sub" | "mul" | "min" | "max", *operands):
            return arithmetic(tree[0], intervals(operands, facts, answers))
        case ("lt" | "le" | "gt" | "ge" | "eq" | "ne", a, b):
            return comparison(tree[0], a, b, facts, answers)
        case ("not", operand):
            x = outcome(operand, facts, answers)
            return truths(False in x, True in x, NA in x)
        case ("and", *operands):
            xs = [outcome(operand, facts, answers) for operand in operands]
            true = all(True in x or NA in x for x in xs) and any(True in x for x in xs)
            return truths(true, any(False in x for x in xs), all(NA in x for x in xs))
        case ("or", *operands):
            xs = [outcome(operand, facts, answers) for operand in operands]
            false = all(False in x or NA in x for x in xs) and any(False in x for x in xs)
            return truths(any(True in x for x in xs), false, all(NA in x for x in xs))
        case ("at_least", k, *operands):
            return at_least(k, [outcome(operand, facts, answers) for operand in operands])
        case ("given", _, found):
            return found
        case ("over", *_):
            from reference.lists import list_outcome  # the questions about lists build on this module

            return list_outcome(tree, facts, answers)
    raise IllFormedError(f"not an expression: {tree}")


def fact_outcome(declared: Mapping[str, Any], answer: Any) -> Outcome:
    """Row `fact` of the table."""
    known = read_answer(declared, answer)
    may_na = declared["may_not_apply"]
    if (bounds := read_bounds(declared, answer)) is not None:
        return Interval(*bounds)
    if declared["type"] in ("number", "date"):
        if known is NA:
            return ONLY_NA
        if isinstance(known, Fraction):
            return Interval(known, known, False)
        read = read_date if declared["type"] == "date" else Fraction
        return Interval(read(declared["lowest"]), read(declared["highest"]), may_na)
    if known is not UNKNOWN:
        return frozenset({known})
    values = (True, False) if declared["type"] == "bool" else declared["members"]
    return frozenset(values) | (frozenset({NA}) if may_na else frozenset())


def truths(true: bool, false: bool, na: bool) -> Possible:
    """The set of truth values that are possible."""
    return frozenset(
        [value for value, possible in ((True, true), (False, false), (NA, na)) if possible],
    )


def may_be_na(x: Outcome) -> bool:
    return x.may_na if isinstance(x, Interval) else NA in x


def without_na(x: Outcome) -> Outcome:
    return x._replace(may_na=False) if isinstance(x, Interval) else x - {NA}


def intervals(operands: Sequence[Tree], facts: Facts, answers: Answers) -> list[Interval]:
    """The outcomes of operands that must be numbers, ratios or dates."""
    found = [outcome(operand, facts, answers) for operand in operands]
    if not all(isinstance(x, Interval) for x in found):
        raise IllFormedError(f"not all of these are numbers: {operands}")
    return found  # type: ignore[return-value]


def outcome_of_kind(tree: Tree, kind: Kind, facts: Facts, answers: Answers) -> Outcome:
    """The outcome of a branch; `not_applicable` takes the kind of its sibling."""
    if tree == NOT_APPLICABLE:
        return frozenset({NA}) if kind.name in ("bool", "enum") else ONLY_NA
    return outcome(tree, facts, answers)


def union(kind: Kind, parts: Sequence[Outcome]) -> Outcome:
    """Everything that one of the parts allows: the union of sets, the hull of intervals."""
    if kind.name in ("bool", "enum"):
        return frozenset().union(*parts)
    ends = [part for part in parts if part.lowest is not None]
    may_na = any(part.may_na for part in parts)
    if not ends:
        return ONLY_NA
    return Interval(min(part.lowest for part in ends), max(part.highest for part in ends), may_na)


def choice(tree: Tree, condition: Tree, yes: Tree, no: Tree, facts: Facts, answers: Answers) -> Outcome:
    """Row `if(c, a, b)`: the union of the branches that the condition still allows."""
    kind = kind_of(tree, facts)
    truth = outcome(condition, facts, answers)
    parts: list[Outcome] = []
    if True in truth:
        parts.append(outcome_of_kind(yes, kind, facts, answers))
    if False in truth:
        parts.append(outcome_of_kind(no, kind, facts, answers))
    if NA in truth:
        parts.append(outcome_of_kind(NOT_APPLICABLE, kind, facts, answers))
    return union(kind, parts)


def arithmetic(node: str, xs: Sequence[Interval]) -> Interval:
    """Rows `a + b + …`, `a - b`, `a * b * …`, `min(…)`, `max(…)`."""
    if not all(x.may_apply for x in xs):
        return ONLY_NA
    may_na = any(x.may_na for x in xs)
    lows = [x.lowest for x in xs]
    highs = [x.highest for x in xs]
    if node == "add":
        return Interval(sum(lows, Fraction(0)), sum(highs, Fraction(0)), may_na)
    if node == "sub":
        return Interval(lows[0] - highs[1], highs[0] - lows[1], may_na)
    if node == "min":
        return Interval(min(lows), min(highs), may_na)
    if node == "max":
        return Interval(max(lows), max(highs), may_na)
    low, high = lows[0], highs[0]
    for x in xs[1:]:
        corners = [low * x.lowest, low * x.highest, high * x.lowest, high * x.highest]
        low, high = min(corners), max(corners)
    return Interval(low, high, may_na)


def total(xs: Sequence[Interval]) -> Interval:
    """Row `total(…)`: operands that do not apply are skipped; when none applies, nor does the total."""
    zero = Fraction(0)
    can = [x for x in xs if x.may_apply]
    if not can:
        return ONLY_NA
    lowest = sum((min(x.lowest, zero) if x.may_na else x.lowest for x in can), zero)
    highest = sum((max(x.highest, zero) if x.may_na else x.highest for x in can), zero)
    if all(x.may_na for x in can):
        lowest += min(max(x.lowest, zero) for x in can)
        highest += max(min(x.highest, zero) for x in can)
    return Interval(lowest, highest, all(x.may_na for x in xs))


def comparison(node: str, first: Tree, second: Tree, facts: Facts, answers: Answers) -> Possible:
    """The rows of `<`, `<=`, `>`, `>=`, `==`, `!=`."""
    kind = common_kind([kind_of(first, facts), kind_of(second, facts)])
    if kind.name == "bool":
        raise IllFormedError("truth values are not compared")
    a, b = outcome(first, facts, answers), outcome(second, facts, answers)
    if not isinstance(a, Interval):
        pairs = product([kind.members.index(m) for m in a - {NA}], [kind.members.index(m) for m in b - {NA}])
        results = {holds(node, x, y) for x, y in pairs}
        return truths(True in results, False in results, NA in a or NA in b)
    may_na = a.may_na or b.may_na
    if not (a.may_apply and b.may_apply):
        return truths(False, False, True)
    if node in ("eq", "ne"):
        overlap = a.lowest <= b.highest and b.lowest <= a.highest
        same = a.lowest == a.highest == b.lowest == b.highest
        return truths(overlap, not same, may_na) if node == "eq" else truths(not same, overlap, may_na)
    if node in ("lt", "le"):  # true is easiest with a low left and a high right side, false the other way
        true, false = holds(node, a.lowest, b.highest), not holds(node, a.highest, b.lowest)
    else:
        true, false = holds(node, a.highest, b.lowest), not holds(node, a.lowest, b.highest)
    return truths(true, false, may_na)


def holds(node: str, x: Any, y: Any) -> bool:
    """One comparison of two values."""
    return {"lt": x < y, "le": x <= y, "gt": x > y, "ge": x >= y, "eq": x == y, "ne": x != y}[node]


def at_least(k: int, xs: Sequence[Possible]) -> Possible:
    """The paragraph on `at_least(k, …)`."""
    if not 1 <= k <= len(xs):
        raise IllFormedError(f"at_least({k}) of {len(xs)} conditions")
    may_be_true = sum(True in x for x in xs)
    surely_true = sum(x == {True} for x in xs)
    may_be_false = any(False in x for x in xs)
    false = surely_true < k and (may_be_false or surely_true > 0 or (k > 1 and may_be_true > 0))
    return truths(may_be_true >= k, false, all(NA in x for x in xs))


def division(tree: Tree, facts: Facts, answers: Answers) -> Interval:
    """The paragraph on division."""
    first, second, *rest = tree[1:]
    declared = outcome(second, facts, {})  # the denominator while every fact is unknown
    if declared.lowest is not None and declared.lowest < 0:
        raise IllFormedError("the denominator may be negative")
    if declared.lowest is not None and declared.lowest == 0 and not rest:
        raise IllFormedError("the denominator may be zero and `if_zero` is missing")
    kind = kind_of(second, facts)
    if kind.name == "ratio" and declared.lowest == 0:
        raise IllFormedError("a ratio as denominator must be positive")
    a, b = intervals([first, second], facts, answers)
    if not (a.may_apply and b.may_apply):
        return ONLY_NA
    may_na = a.may_na or b.may_na
    parts: list[Outcome] = []
    part = quotient(a, b, kind)
    if part is not None:
        parts.append(part)
    if b.lowest == 0:
        parts.append(when_zero(tree, kind, facts, answers))
    united = union(Kind("ratio"), parts)
    return united._replace(may_na=united.may_na or may_na)


def quotient(a: Interval, b: Interval, kind: Kind) -> Interval | None:
    """The quotient over the positive part of `b`; None if `b` can only be zero."""
    smallest = Fraction(1, 10**kind.places) if kind.name == "number" else b.lowest
    low = max(b.lowest, smallest)
    if low > b.highest:
        return None
    lowest = a.lowest / b.highest if a.lowest >= 0 else a.lowest / low
    highest = a.highest / low if a.highest >= 0 else a.highest / b.highest
    return Interval(lowest, highest, False)


def when_zero(tree: Tree, kind: Kind, facts: Facts, answers: Answers) -> Outcome:
    """The outcome of `if_zero`; `ask` is any number the quotient can be while every fact is unknown."""
    first, second, if_zero = tree[1:]
    if if_zero != ASK_NODE:
        return outcome_of_kind(if_zero, Kind("ratio"), facts, answers)
    a, b = intervals([first, second], facts, {})
    part = quotient(a, b, kind)
    if part is None:
        raise IllFormedError("`ask` stands for a quotient that never exists")
    return part
