"""What may still come out of the score sheet of §3, step by step from the outcomes of the rules.

Every step is a row of the table of operators. Rescaling, and a multiplier from a total on
that may not apply, are left to the caller: the page fixes the result, not the form in which its bounds are found
(`FreeError` says so).
"""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from reference.basics import NA, Kind, Tree, rounded
from reference.evaluator import ONLY_NA, Interval, Possible, total, union
from reference.sheet import leaves_of, policy

Part = Mapping[str, Any]
Truth = Callable[[Tree], Possible]
ZERO = Interval(Fraction(0), Fraction(0), False)
NUMBER = Kind("number")


class FreeError(Exception):
    """The bounds of a step that rescales are not compared."""


def hull(parts: Sequence[Interval]) -> Interval:
    found = union(NUMBER, parts)
    assert isinstance(found, Interval)
    return found


def point(text: str) -> Interval:
    return Interval(Fraction(text), Fraction(text), False)


def ends(x: Interval, change: Callable[[Fraction], Fraction]) -> Interval:
    """A step that keeps the order: both ends are changed."""
    if x.lowest is None or x.highest is None:
        return x
    return Interval(change(x.lowest), change(x.highest), x.may_na)


def times(x: Interval, factor: Fraction) -> Interval:
    return ends(x, lambda end: end * factor)


def stepped(x: Interval, step: str | None, mode: str) -> Interval:
    return x if step is None else ends(x, lambda end: rounded(end, Fraction(step), mode))


def kept(x: Interval, lowest: str | None, highest: str | None) -> Interval:
    """Floor, then cap."""
    if lowest is not None:
        x = ends(x, lambda end: max(end, Fraction(lowest)))
    return x if highest is None else ends(x, lambda end: min(end, Fraction(highest)))


def unless_taken_away(line: Part, x: Interval, truth: Truth) -> Interval:
    """`zero_when`: 0 where the condition is true."""
    if line.get("zero_when") is None:
        return x
    found = truth(line["zero_when"])
    return hull([*([ZERO] if True in found else []), *([x] if found - {True} else [])])


def instead(x: Interval, other: Interval) -> Interval:
    """`otherwise(x, other)` where the other one always applies."""
    if not x.may_na:
        return x
    return hull([x._replace(may_na=False), other]) if x.may_apply else other


def after_policy(line: Part, x: Interval) -> Interval:
    return instead(x, point(line["max"])) if policy(line) == "full_points" else x


def leaf_outcome(leaf: Part, rule: Interval, truth: Truth) -> Interval:
    """A leaf after its policy."""
    x = stepped(rule, leaf.get("round"), leaf.get("rounding_mode", "half_up"))
    x = kept(x, leaf.get("floor", "0"), leaf["max"])
    return after_policy(leaf, unless_taken_away(leaf, x, truth))


def part_outcome(part: Part, lines: Sequence[tuple[Part, Interval]], truth: Truth) -> Interval:
    """A section or group before its policy, from its lines after theirs."""
    x = kept(summed(lines), part.get("floor"), part["max"])
    return unless_taken_away(part, x, truth)


def summed(lines: Sequence[tuple[Part, Interval]]) -> Interval:
    """The sum of the lines that apply; NA where one that drops the group does not."""
    if any(x.may_na and policy(line) == "rescale" for line, x in lines):
        raise FreeError
    dropping = [x for line, x in lines if policy(line) == "drop_group"]
    if any(not x.may_apply for x in dropping):
        return ONLY_NA
    sure = [x._replace(may_na=False) if policy(line) == "drop_group" else x for line, x in lines]
    found = total(sure)
    return found._replace(may_na=found.may_na or any(x.may_na for x in dropping))


# ---------------------------------------------------------------- the total


def plus(x: Interval, y: Interval, sign: int = 1) -> Interval:
    """Sum or difference; `y` always applies."""
    if x.lowest is None or x.highest is None:
        return x
    low, high = (y.lowest, y.highest) if sign > 0 else (-y.highest, -y.lowest)
    return Interval(x.lowest + low, x.highest + high, x.may_na)


def total_outcome(
    table: Part, sections: Mapping[str, Interval], leaves: Mapping[str, Interval], truth: Truth
) -> Interval:
    """From the sections before their policy to the total."""
    by_kind: dict[str, list[tuple[Part, Interval]]] = {"scored": [], "bonus": [], "deduction": [], "outside": []}
    for section in table["sections"]:
        found = after_policy(section, sections[section["code"]])
        by_kind[section.get("kind", "scored")].append((section, found))
    x = plus(scored(table, by_kind["scored"]), point(table.get("opening_balance", "0")))
    for kind, sign in (("bonus", 1), ("deduction", -1)):
        for _, line in by_kind[kind]:
            x = plus(x, instead(line, ZERO), sign)
    for multiplier in table.get("multipliers", ()):
        x = multiplied(multiplier, x, truth)
    x = kept(x, table.get("lowest_total"), table.get("highest_total"))
    for _, line in by_kind["outside"]:
        x = plus(x, instead(line, ZERO))
    x = stepped(x, table.get("round_total"), table.get("rounding_mode", "half_up"))
    passed = required(table, leaves, truth)
    return hull([*([x] if True in passed else []), *([ONLY_NA] if False in passed else [])])


def scored(table: Part, lines: Sequence[tuple[Part, Interval]]) -> Interval:
    """Like the lines of a group; with weights as one fraction, rounded once."""
    if all(section.get("weight") is None for section, _ in lines):
        return summed(lines)
    weighted = [times(x, Fraction(section.get("weight") or 1)) for section, x in lines]
    return stepped(total(weighted), table.get("weight_step", "0.01"), table.get("rounding_mode", "half_up"))


def multiplied(multiplier: Part, x: Interval, truth: Truth) -> Interval:
    if x.lowest is None or x.highest is None:
        return x
    condition = truth(multiplier["when"])
    may, may_not = True in condition, bool(condition - {True})
    if multiplier.get("from_total") is not None:
        edge = Fraction(multiplier["from_total"])
        may, may_not = may and x.highest >= edge, may_not or x.lowest < edge
    more = times(x, Fraction(multiplier["factor"]))
    more = stepped(more, multiplier.get("step", "0.01"), multiplier.get("mode", "half_up"))
    return hull([*([more] if may else []), *([x] if may_not else [])])


def required(table: Part, leaves: Mapping[str, Interval], truth: Truth) -> Possible:
    """Whether the unit is scored at all: what may be false, and whether all may be true."""
    found = [
        truth(requirement["holds"])
        for requirement in table.get("requirements", ())
        if requirement.get("otherwise", "not_classified") == "not_scored"
    ]
    for leaf in (leaf for section in table["sections"] for leaf in leaves_of(section)):
        if leaf.get("must_reach") is not None:
            found.append(reaches(leaves[leaf["code"]], Fraction(leaf["must_reach"])))
    return all_hold(found)


def reaches(x: Interval, edge: Fraction) -> Possible:
    if x.lowest is None or x.highest is None:
        return frozenset({NA})
    return frozenset([*([True] if x.highest >= edge else []), *([False] if x.lowest < edge else [])]) | (
        frozenset({NA}) if x.may_na else frozenset()
    )


def all_hold(found: Sequence[Possible]) -> Possible:
    """What does not apply is no obstacle."""
    may = all(x != {False} for x in found)
    return frozenset([*([True] if may else []), *([False] if any(False in x for x in found) else [])])
