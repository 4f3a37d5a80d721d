"""What each kind of rule gives on complete answers, said again from its meaning: one plain function per kind.

A rule is a mapping as in data, except that formulas are trees. The result is the points, NA, or ASK where the rule
leaves the line open although every fact is known.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from math import ceil, floor
from typing import Any, NamedTuple

from reference.basics import ASK, NA, Answers, Facts, Tree, Value, rounded
from reference.plain import value

Rule = Mapping[str, Any]
ZERO, ONE = Fraction(0), Fraction(1)


class Line(NamedTuple):
    """What a rule sees: its parameters, the full mark of its line, and the answers."""

    rule: Rule
    full: Fraction
    facts: Facts
    answers: Answers

    def ask(self, tree: Tree) -> Value:
        return value(tree, self.facts, self.answers)

    def fact(self, name: str) -> Value:
        return self.ask(("fact", self.rule[name]))

    def number(self, name: str, default: Fraction | None = None) -> Fraction:
        """A parameter that is a number or a share."""
        given = self.rule.get(name)
        if given is None:
            assert default is not None, name
            return default
        return Fraction(given)

    def cap(self, name: str) -> Fraction:
        """The full mark, unless a lower cap is given."""
        return min(self.full, self.number(name, self.full))

    def to_step(self, points: Fraction) -> Fraction:
        return rounded(points, Fraction(self.rule.get("step", "0.01")), self.rule.get("mode", "half_up"))


def points(rule: Rule, full: Fraction, facts: Facts, answers: Answers) -> Value:
    """The points of a line with this rule and full mark, before its rounding, floor and cap."""
    return KINDS[rule["kind"]](Line(rule, full, facts, answers))


# ---------------------------------------------------------------- conditions, choices, bands


def all_or_nothing(line: Line) -> Value:
    met = line.ask(line.rule["met"])
    return NA if met is NA else line.full if met else ZERO


def choice(line: Line) -> Value:
    member = line.fact("fact")
    if member is NA:
        return NA
    return next(Fraction(level["points"]) for level in line.rule["levels"] if level["member"] == member)


def reaches(x: Fraction, band: Mapping[str, Any]) -> bool:
    edge = Fraction(band["edge"])
    return x > edge if band.get("side") == "open" else x >= edge


def bands(line: Line) -> Value:
    x = line.ask(line.rule["value"])
    if x in (NA, ASK):
        return x
    for band in line.rule["bands"]:
        if reaches(x, band):
            return Fraction(band["points"])
    return Fraction(line.rule.get("below", "0"))


def is_multiple(x: Fraction, step: str) -> bool:
    return (x / Fraction(step)).denominator == 1


def range_by_band(line: Line) -> Value:
    x, mark = line.ask(line.rule["value"]), line.fact("mark")
    if x is NA or mark is NA:
        return NA
    if x is ASK:
        return ASK
    allowed = next((r for r in line.rule["ranges"] if reaches(x, r)), line.rule["below"])
    fits = Fraction(allowed["lowest"]) <= mark <= Fraction(allowed["highest"])
    return mark if fits and is_multiple(mark, line.rule["step"]) else ASK


def expert_mark(line: Line) -> Value:
    mark = line.fact("mark")
    if mark is NA:
        return NA
    fits = line.number("lowest", ZERO) <= mark <= line.full
    return mark if fits and is_multiple(mark, line.rule["step"]) else ASK


def override(line: Line) -> Value:
    when = line.ask(line.rule["when"])
    if when is True:
        return Fraction(line.rule["points"])
    return points(line.rule["rule"], line.full, line.facts, line.answers)


def by_kind(line: Line) -> Value:
    member = line.fact("fact")
    if member is NA:
        return NA
    rule = next(case["rule"] for case in line.rule["cases"] if case["member"] == member)
    return points(rule, line.full, line.facts, line.answers)


def highest_only(line: Line) -> Value:
    held = [Fraction(each["points"]) for each in line.rule["of"] if line.ask(each["when"]) is True]
    return max([ZERO, *held])


# ---------------------------------------------------------------- rates


def rate(line: Line, above: Value, below: Value) -> Value:
    """`above / below`, and what `on_zero` says where it is over zero: all of it, nothing, NA, ASK."""
    if above is NA or below is NA:
        return NA
    if below:
        return above / below
    return {"full": ONE, "zero": ZERO, "not_applicable": NA, "ask": ASK}[line.rule["on_zero"]]


def capped_rate(line: Line, above: Value, below: Value) -> Value:
    found = rate(line, above, below)
    return found if found in (NA, ASK) else line.to_step(min(found, ONE) * line.full)


def proportional(line: Line) -> Value:
    return capped_rate(line, line.ask(line.rule["actual"]), line.ask(line.rule["target"]))


def inverse_proportional(line: Line) -> Value:
    return capped_rate(line, line.ask(line.rule["target"]), line.ask(line.rule["actual"]))


def shortfall(line: Line) -> Value:
    actual, target = line.ask(line.rule["actual"]), line.ask(line.rule["target"])
    found = rate(line, actual, target)
    if found in (NA, ASK) or target == 0:
        return {ONE: line.full, ZERO: ZERO}.get(found, found)
    steps = max(ZERO, ONE - found) / line.number("per")
    counted = line.rule["counted"]
    if counted != "exact":
        steps = Fraction(ceil(steps) if counted == "started" else floor(steps))
    lost = line.number("each") * steps
    left = max(ZERO, line.full - lost)
    return line.to_step(left) if counted == "exact" else left


def imported(line: Line) -> Value:
    score = line.fact("score")
    return NA if score is NA else line.to_step(score / line.number("out_of") * line.full)


# ---------------------------------------------------------------- counts


def deduct_per_event(line: Line) -> Value:
    events = line.ask(line.rule["events"])
    return NA if events is NA else max(ZERO, line.full - line.number("each") * events)


def percent_off(line: Line) -> Value:
    faults = line.ask(line.rule["faults"])
    return NA if faults is NA else line.to_step(line.full * max(ZERO, ONE - line.number("each") * faults))


def capped_count(line: Line) -> Value:
    count = line.ask(line.rule["count"])
    return NA if count is NA else min(line.cap("cap"), line.number("each") * count)


def level_weight(line: Line) -> Value:
    level = line.ask(line.rule["level"])
    return NA if level is NA else level * line.number("weight")


def sum_of_terms(line: Line, terms: Any) -> Value:
    counts = [(Fraction(term["each"]), line.ask(term["count"])) for term in terms]
    return NA if any(count is NA for _, count in counts) else sum((each * count for each, count in counts), ZERO)


def converted(line: Line) -> Value:
    found = sum_of_terms(line, line.rule["terms"])
    return NA if found is NA else min(line.full, found)


def plus_minus(line: Line) -> Value:
    plus, minus = (sum_of_terms(line, line.rule.get(side, ())) for side in ("plus", "minus"))
    if plus is NA or minus is NA:
        return NA
    found = line.number("start", ZERO) + plus - minus
    return min(line.cap("highest"), max(line.number("lowest", ZERO), found))


def index_movement(line: Line) -> Value:
    gained = []
    top = line.rule.get("top")
    for index in line.rule["indexes"]:
        before, now = (line.ask(("fact", index[when])) for when in ("before", "now"))
        if now is not NA and top is not None and now <= top["places"]:
            gained.append(Fraction(top["points"]))
        elif now is not NA and before is not NA:
            gained.append(line.number("each") if before - now >= line.rule.get("by", 1) else ZERO)
    return min(line.full, sum(gained, ZERO)) if gained else NA


# ---------------------------------------------------------------- lists


def over(op: str, items: str, inner: Tree | None, where: Tree | None) -> Tree:
    return ("over", op, items, inner, where)


def count_items(line: Line) -> Value:
    """A record counts where every condition is true."""
    meets = tuple(line.rule.get("meets", ()))
    every: Tree | None = None
    for condition in reversed(meets):
        every = condition if every is None else ("if", condition, every, ("bool", False))
    count = line.ask(over("count", line.rule["items"], None, every))
    return NA if count is NA else min(line.cap("cap"), line.number("each") * count)


def mean_of_items(line: Line) -> Value:
    items = line.rule["items"]
    if line.ask(over("count", items, None, None)) is NA:
        return NA
    mean = line.ask(over("mean", items, line.rule["value"], line.rule.get("where")))
    if mean is not NA:
        return line.to_step(mean)
    return {"full": line.full, "zero": ZERO, "not_applicable": NA, "ask": ASK}[line.rule["on_empty"]]


def title_lookup(line: Line) -> Value:
    """The points of every title that counts; a record without a title counts nothing."""
    rule = line.rule
    field = ("fact", rule["field"])
    worth = []
    for level in rule["points"]:
        where = ("eq", field, ("member", rule["members"], level["member"]))
        if rule.get("where") is not None:
            where = ("if", rule["where"], where, ("bool", False))
        count = line.ask(over("count", rule["titles"], None, where))
        if count is NA:
            return NA
        worth += [Fraction(level["points"])] * int(count)
    if rule["take"] == "highest":
        return min(line.full, max([ZERO, *worth]))
    return min(line.full, sum(worth, ZERO))


def journal(line: Line) -> Value:
    entries = line.ask(over("sum", line.rule["entries"], line.rule["points"], None))
    if entries is NA:
        return NA
    return min(line.full, max(line.number("lowest", ZERO), line.number("opening", ZERO) + entries))


def formula(line: Line) -> Value:
    return line.ask(line.rule["formula"])


KINDS: dict[str, Callable[[Line], Value]] = {
    "all_or_nothing": all_or_nothing,
    "choice": choice,
    "bands": bands,
    "range_by_band": range_by_band,
    "proportional": proportional,
    "inverse_proportional": inverse_proportional,
    "shortfall": shortfall,
    "deduct_per_event": deduct_per_event,
    "percent_off": percent_off,
    "capped_count": capped_count,
    "count_items": count_items,
    "mean_of_items": mean_of_items,
    "highest_only": highest_only,
    "converted": converted,
    "level_weight": level_weight,
    "expert_mark": expert_mark,
    "index_movement": index_movement,
    "title_lookup": title_lookup,
    "imported": imported,
    "plus_minus": plus_minus,
    "journal": journal,
    "override": override,
    "by_kind": by_kind,
    "formula": formula,
}
"""Every kind but `relative_to_leader`, which needs the whole cohort (see `leaders`)."""
