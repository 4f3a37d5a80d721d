"""The score sheet of §3 on complete answers: from the points of the rules to the class, in the order of the page.

A table is a mapping as in data, except that formulas are trees. A line or part that does not apply is NA; one that
somebody must be asked about is ASK, and so is everything it enters.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from reference.basics import ASK, NA, Answers, Facts, Tree, Value, rounded
from reference.classes import Judged, class_of
from reference.plain import value

Part = Mapping[str, Any]
ZERO = Fraction(0)
Truth = Callable[[Tree], Value]


class AskedError(Exception):
    """Somebody must be asked before this can be said."""


class Sheet(NamedTuple):
    """What came out: by code, the points of leaves and of parts; the total; the class."""

    leaves: dict[str, Value]
    parts: dict[str, Value]
    total: Value
    class_: Value


def sheet(table: Part, facts: Facts, answers: Answers, rule_points: Mapping[str, Value]) -> Sheet:
    """The sheet of one unit; `rule_points` is what the rule of every leaf gave."""

    def truth(tree: Tree) -> Value:
        return value(tree, facts, answers)

    leaves: dict[str, Value] = {}
    parts: dict[str, Value] = {}
    for section in table["sections"]:
        part_points(section, rule_points, truth, leaves, parts)
    try:
        total = final_total(table, parts, leaves, truth)
    except AskedError:
        return Sheet(leaves, parts, ASK, ASK)
    class_ = class_of(table, Judged(total, leaves, parts), truth) if table.get("classes") else NA
    return Sheet(leaves, parts, total, class_)


def within(points: Fraction, lowest: str | None, highest: str | None) -> Fraction:
    """Floor, then cap."""
    if lowest is not None:
        points = max(points, Fraction(lowest))
    return points if highest is None else min(points, Fraction(highest))


def taken_away(line: Part, truth: Truth) -> bool:
    """`zero_when`; a condition that does not apply counts as false."""
    return line.get("zero_when") is not None and truth(line["zero_when"]) is True


def leaf_points(leaf: Part, found: Value, truth: Truth) -> Value:
    """Rounding, floor and cap, `zero_when`; the policy is left to the part."""
    if taken_away(leaf, truth):
        return ZERO
    if found in (NA, ASK):
        return found
    if leaf.get("round") is not None:
        found = rounded(found, Fraction(leaf["round"]), leaf.get("rounding_mode", "half_up"))
    return within(found, leaf.get("floor", "0"), leaf["max"])


def policy(line: Part) -> str:
    return line.get("not_applicable", "leave_out")


def part_points(
    part: Part, rule_points: Mapping[str, Value], truth: Truth, leaves: dict[str, Value], parts: dict[str, Value]
) -> Value:
    """The points of a section or group before its policy, with those of everything below it (leaves: after theirs)."""
    lines = []
    for entry in part["criteria"]:
        code = entry["code"]
        if "criteria" in entry:
            before = part_points(entry, rule_points, truth, leaves, parts)
            lines.append((entry, after_policy(entry, before)))
        else:
            before = leaf_points(entry, rule_points[code], truth)
            leaves[code] = after_policy(entry, before)
            lines.append((entry, leaves[code]))
    parts[part["code"]] = summed_part(part, lines, truth)
    return parts[part["code"]]


def summed_part(part: Part, lines: list[tuple[Part, Value]], truth: Truth) -> Value:
    """Sum, rescaling, floor and cap, `zero_when`."""
    if taken_away(part, truth):
        return ZERO
    found = summed_lines(lines, part.get("rescale_step", "0.01"))
    return found if found in (NA, ASK) else within(found, part.get("floor"), part["max"])


def summed_lines(lines: list[tuple[Part, Value]], step: str) -> Value:
    """The lines that apply, scaled up for those that ask for it."""
    missing = [entry for entry, points in lines if points is NA]
    if any(policy(entry) == "drop_group" for entry in missing):
        return NA
    there = [(entry, points) for entry, points in lines if points is not NA]
    if not there:
        return NA
    if any(points is ASK for _, points in there):
        return ASK
    total = sum((points for _, points in there), ZERO)
    scaled = sum((Fraction(entry["max"]) for entry in missing if policy(entry) == "rescale"), ZERO)
    base = sum((Fraction(entry["max"]) for entry, _ in there), ZERO)
    if not scaled or not base:
        return total
    return rounded(total * (base + scaled) / base, Fraction(step), "half_up")


# ---------------------------------------------------------------- the total


def after_policy(line: Part, points: Value) -> Value:
    """`full_points`: the maximum where the line does not apply."""
    full = points is NA and policy(line) == "full_points"
    return Fraction(line["max"]) if full else points


def final_total(table: Part, parts: Mapping[str, Value], leaves: Mapping[str, Value], truth: Truth) -> Value:
    """Scored sections, opening balance, bonus, deductions, multipliers, clamp, outside, rounding, requirements."""
    by_kind: dict[str, list[tuple[Part, Value]]] = {"scored": [], "bonus": [], "deduction": [], "outside": []}
    for section in table["sections"]:
        points = after_policy(section, parts[section["code"]])
        by_kind[section.get("kind", "scored")].append((section, points))
    scored = scored_sum(table, by_kind["scored"])
    if scored is NA:
        return NA
    total = known(scored) + Fraction(table.get("opening_balance", "0"))
    total += sum_of(by_kind["bonus"]) - sum_of(by_kind["deduction"])
    for multiplier in table.get("multipliers", ()):
        total = multiplied(multiplier, total, truth)
    total = within(total, table.get("lowest_total"), table.get("highest_total"))
    total += sum_of(by_kind["outside"])
    if table.get("round_total") is not None:
        total = rounded(total, Fraction(table["round_total"]), table.get("rounding_mode", "half_up"))
    return total if scored_at_all(table, leaves, truth) else NA


def known(points: Value) -> Fraction:
    if points is ASK:
        raise AskedError
    return points


def sum_of(lines: list[tuple[Part, Value]]) -> Fraction:
    """What does not apply counts 0."""
    return sum((known(points) for _, points in lines if points is not NA), ZERO)


def scored_sum(table: Part, lines: list[tuple[Part, Value]]) -> Value:
    """Like the lines of a group; with weights as one fraction, rounded once."""
    if all(section.get("weight") is None for section, _ in lines):
        return summed_lines(lines, "0.01")
    there = [(Fraction(section.get("weight") or 1), points) for section, points in lines if points is not NA]
    if not there:
        return NA
    total = sum((weight * known(points) for weight, points in there), ZERO)
    return rounded(total, Fraction(table.get("weight_step", "0.01")), table.get("rounding_mode", "half_up"))


def multiplied(multiplier: Part, total: Fraction, truth: Truth) -> Fraction:
    from_total = multiplier.get("from_total")
    if truth(multiplier["when"]) is not True or (from_total is not None and total < Fraction(from_total)):
        return total
    return rounded(
        total * Fraction(multiplier["factor"]),
        Fraction(multiplier.get("step", "0.01")),
        multiplier.get("mode", "half_up"),
    )


def scored_at_all(table: Part, leaves: Mapping[str, Value], truth: Truth) -> bool:
    """Requirements of the first kind, and the leaves that must reach their points."""
    for requirement in table.get("requirements", ()):
        if requirement.get("otherwise", "not_classified") == "not_scored" and truth(requirement["holds"]) is False:
            return False
    for leaf in (leaf for section in table["sections"] for leaf in leaves_of(section)):
        reached = leaves[leaf["code"]]
        if leaf.get("must_reach") is None or reached is NA:
            continue
        if known(reached) < Fraction(leaf["must_reach"]):
            return False
    return True


def leaves_of(part: Part) -> list[Part]:
    """Every leaf below a part."""
    return [leaf for e in part["criteria"] for leaf in (leaves_of(e) if "criteria" in e else [e])]
