"""Hypothesis strategies: well-typed neutral trees with their fact declarations and answers.

`small()` has few facts with few values, so that every completion can be tried. `any_size()` adds very large
ranges. `rule_sets()` gives several trees over shared facts.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import strategies as st

from reference.completions import decimal_text, domain
from reference.evaluator import outcome
from reference.sizes import Piece, TooWideError, product, quotient, rounding, same, sums

Tree = tuple[Any, ...]
NO: Tree = ("not_applicable",)

MODES = ("half_up", "half_even", "down", "up", "floor", "ceiling")
STEPS = ("0.01", "0.25", "0.5", "1", "10000", "0.1")
MEMBERS = (("low", "mid", "high"), ("no", "yes"))
ANY, NONNEGATIVE, POSITIVE = 0, 1, 2  # signs a number may be asked to have, each stricter than the one before
COMPARISONS = ("lt", "le", "gt", "ge", "eq", "ne")
ROOTS = ("number", "number", "number", "bool", "bool", "enum", "date")
LARGEST = 10**17  # scaled units of the largest facts
FIRST_DAY, LAST_DAY = date(2020, 1, 1).toordinal(), date(2030, 12, 31).toordinal()


@dataclass(frozen=True)
class Case:
    """One tree with the declarations of its facts and some answers."""

    tree: Tree
    facts: dict[str, dict[str, Any]]
    answers: dict[str, Any]


@dataclass(frozen=True)
class RuleSet:
    """Several trees over the same facts and answers."""

    trees: list[Tree]
    facts: dict[str, dict[str, Any]]
    answers: dict[str, Any]


# ---------------------------------------------------------------- facts and answers


@st.composite
def declarations(draw: st.DrawFn, large: bool) -> dict[str, Any]:
    """One declared fact; numbers most often."""
    kind = draw(st.sampled_from(("number", "number", "number", "number", "bool", "bool", "enum", "date")))
    declared: dict[str, Any] = {"type": kind, "may_not_apply": draw(st.booleans())}
    if kind == "enum":
        declared["members"] = draw(st.sampled_from(MEMBERS))
    elif kind == "date":
        first = draw(st.integers(FIRST_DAY, LAST_DAY - 3))
        last = draw(st.integers(first, LAST_DAY)) if large else first + draw(st.integers(0, 3))
        declared["lowest"], declared["highest"] = (date.fromordinal(d).isoformat() for d in (first, last))
    elif kind == "number":
        places = draw(st.integers(0, 4 if large else 2))
        lowest = draw(st.sampled_from((0, 0, 0, 1, 1, -1, -2, 3, -4, 25)))
        width = draw(st.integers(0, 4))
        if large:
            lowest = draw(st.sampled_from((0, 0, 1, 1, -7, 1000, -1000, -(10**9), -LARGEST)))
            width = draw(st.sampled_from((1, 10, 100, 10_000, 10**9, 10**12, LARGEST)))
        declared["places"] = places
        declared["lowest"] = decimal_text(lowest, places)
        declared["highest"] = decimal_text(min(lowest + width, LARGEST), places)
    return declared


@st.composite
def declared_facts(draw: st.DrawFn, large: bool) -> dict[str, dict[str, Any]]:
    """One to four facts (six when large), the first one always a number that is not negative."""
    count = draw(st.integers(1, 6 if large else 4))
    facts = {f"f{i}": draw(declarations(large and draw(st.booleans()))) for i in range(count)}
    places = draw(st.integers(0, 2))
    lowest = draw(st.integers(0, 1))
    highest = decimal_text(lowest + draw(st.integers(1, 3)), places)
    facts["f0"] = {
        "type": "number",
        "places": places,
        "lowest": decimal_text(lowest, places),
        "highest": highest,
        "may_not_apply": draw(st.booleans()),
    }
    return facts


@st.composite
def some_answers(draw: st.DrawFn, facts: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Answers to some facts: known, not applicable, explicitly unknown, or absent."""
    answers: dict[str, Any] = {}
    for name, declared in facts.items():
        state = draw(st.sampled_from(("absent", "unknown", "given", "given")))
        if state == "unknown":
            answers[name] = None
        elif state == "given":
            answers[name] = draw(st.sampled_from(domain(declared, 9)))
    return answers


# ---------------------------------------------------------------- trees


class Grower:
    """Draws trees. Each method returns a tree of one kind at most `depth` levels deep, its size known."""

    def __init__(self, draw: st.DrawFn, facts: dict[str, dict[str, Any]]) -> None:
        self.draw = draw
        self.facts = facts

    def pick(self, *options: Any) -> Any:
        return self.draw(st.sampled_from(options))

    def count(self) -> int:
        return self.pick(2, 2, 2, 1, 3)

    def facts_of(self, kind: str, sign: int = ANY) -> list[str]:
        """Names of the facts of a kind (and sign)."""
        names = []
        for name, declared in self.facts.items():
            if declared["type"] != kind:
                continue
            negative = kind == "number" and declared["lowest"].startswith("-")
            zero = kind == "number" and not declared["lowest"].strip("0.")
            if (sign >= NONNEGATIVE and negative) or (sign == POSITIVE and zero):
                continue
            names.append(name)
        return names

    def root(self, depth: int) -> Tree:
        kind = self.pick(*ROOTS)
        if kind == "number":
            return self.number(depth, ANY).tree
        if kind == "bool":
            return self.truth(depth)
        if kind == "enum":
            return self.member(depth, self.pick(*MEMBERS))
        return self.day(depth)

    def is_leaf(self, depth: int) -> bool:
        return depth <= 1 or self.draw(st.integers(0, 9)) == 0

    # numbers and ratios

    def number_leaf(self, sign: int) -> Piece:
        names = self.facts_of("number", sign)
        if names and self.pick(True, True, False):
            name = self.pick(*names)
            declared = self.facts[name]
            ends = [int(declared[end].replace(".", "")) for end in ("lowest", "highest")]
            bits = max(abs(end).bit_length() for end in ends)
            return Piece(("fact", name), bits, declared["places"])
        places = self.pick(0, 0, 1, 2)
        scaled = self.pick(1, 2, 3, 5, 10, 25, 70, 100, *([] if sign == POSITIVE else [0]))
        if sign == ANY and self.pick(False, False, True):
            scaled = -scaled
        return Piece(("number", decimal_text(scaled, places)), scaled.bit_length(), places)

    def number(self, depth: int, sign: int) -> Piece:
        """A Number; never wider than the limit, else a leaf instead."""
        if self.is_leaf(depth):
            return self.number_leaf(sign)
        try:
            return self.number_node(depth - 1, sign)
        except TooWideError:
            return self.number_leaf(sign)

    def number_node(self, depth: int, sign: int) -> Piece:
        node = self.pick("add", "sub", "mul", "round_to", "min", "max", "total", "if", "otherwise", "round_to")
        if node == "round_to":
            mode = self.pick(*(MODES if sign < POSITIVE else ("up", "ceiling")))
            return rounding(self.amount(depth, sign), self.pick(*STEPS), mode)
        return self.shared_node(node, depth, sign, self.number)

    def ratio(self, depth: int, sign: int) -> Piece:
        """A Ratio; never wider than the limit, else the plainest of divisions."""
        try:
            node = self.pick("div", "div", "div", "add", "sub", "mul", "min", "max", "if", "otherwise")
            if node == "div" or depth <= 2:
                return self.division(depth - 1, sign)
            return self.shared_node(node, depth - 1, sign, self.amount, first=self.ratio)
        except TooWideError:
            return quotient(Piece(("number", "2"), 2, 0), Piece(("number", "3"), 2, 0))

    def amount(self, depth: int, sign: int) -> Piece:
        """A Number or a Ratio."""
        return self.ratio(depth, sign) if depth >= 2 and self.pick(True, False) else self.number(depth, sign)

    def shared_node(self, node: str, depth: int, sign: int, grow: Any, first: Any = None) -> Piece:
        """The nodes that Numbers and Ratios share; `first` grows the first operand where it differs."""
        first = first or grow
        if node == "sub":
            if sign == ANY:
                return sums("sub", [first(depth, ANY), grow(depth, ANY)])
            node = "add"
        if node == "if":
            condition = self.truth(depth)
            yes, no = first(depth, sign), grow(depth, sign)
            branch = self.pick("both", "both", "yes", "no")
            kept = {"both": [yes, no], "yes": [yes], "no": [yes]}[branch]
            trees = {"both": (yes.tree, no.tree), "yes": (yes.tree, NO), "no": (NO, yes.tree)}[branch]
            return same(("if", condition, *trees), kept)
        if node == "otherwise":
            x, y = first(depth, sign), grow(depth, sign)
            if self.draw(st.integers(0, 9)) == 0:
                return same(("otherwise", x.tree, NO), [x])
            return same(("otherwise", x.tree, y.tree), [x, y])
        operands = [first(depth, sign), *(grow(depth, sign) for _ in range(self.count() - 1))]
        if len(operands) == 1 and node != "total":
            operands.append(grow(depth, sign))
        if node == "mul":
            return product(operands)
        if node in ("add", "total"):
            return sums(node, operands)
        return same((node, *(piece.tree for piece in operands)), operands)

    def division(self, depth: int, sign: int) -> Piece:
        """A quotient: by a positive number, by a positive ratio, or by a number that may be zero."""
        depth = max(depth, 1)
        above = self.amount(depth, sign)
        how = self.pick("positive", "positive ratio", "zero", "zero", "zero", "zero")
        if how == "positive ratio" and depth > 1:
            below_above = self.pick("1", "2", "3", "0.5")
            below = quotient(
                Piece(("number", below_above), 3, len(below_above.partition(".")[2])),
                self.number_leaf(POSITIVE),
            )
            return quotient(above, below)
        if how != "zero":
            return quotient(above, self.number(depth, POSITIVE))
        below = self.number(depth, NONNEGATIVE)
        if_zero = self.pick("expression", "not_applicable", "ask")
        if if_zero == "expression":
            other = self.amount(depth, sign)
            return quotient(above, below, other.tree, other)
        if if_zero == "ask" and self.always_zero(below.tree):
            if_zero = "not_applicable"
        return quotient(above, below, (if_zero,))

    def always_zero(self, tree: Tree) -> bool:
        """Whether a denominator is zero whatever the answers, so that `ask` would stand for nothing."""
        return outcome(tree, self.facts, {})[1] in (0, None)

    # truth values, members, days

    def truth(self, depth: int) -> Tree:
        names = self.facts_of("bool")
        if self.is_leaf(depth):
            if names and self.pick(True, True, False):
                return ("fact", self.pick(*names))
            return ("bool", self.pick(True, False))
        depth -= 1
        node = self.pick(
            *("compare", "compare", "compare", "member", "day", "and", "or", "not", "at_least"),
            *("if", "otherwise", "applicable"),
        )
        if node == "compare":
            return self.comparison(depth)
        if node == "member":
            members = self.pick(*MEMBERS)
            return (self.pick(*COMPARISONS), self.member(depth, members), self.member(depth, members))
        if node == "day":
            return (self.pick(*COMPARISONS), self.day(depth), self.day(depth))
        if node == "not":
            return ("not", self.truth(depth))
        if node == "applicable":
            return ("applicable", self.anything(depth))
        if node in ("and", "or", "at_least"):
            operands = [self.truth(depth) for _ in range(max(2, self.count()))]
            k = (self.draw(st.integers(1, len(operands))),) if node == "at_least" else ()
            return (node, *k, *operands)
        return self.branching(node, depth, self.truth)

    def comparison(self, depth: int) -> Tree:
        node = self.pick(*COMPARISONS)
        try:
            a, b = self.amount(depth, ANY), self.amount(depth, ANY)
            return same((node, a.tree, b.tree), [a, b]).tree
        except TooWideError:
            return (node, self.number_leaf(ANY).tree, ("number", "1"))

    def member(self, depth: int, members: tuple[str, ...]) -> Tree:
        if not self.is_leaf(depth):
            return self.branching(self.pick("if", "otherwise"), depth - 1, lambda d: self.member(d, members))
        names = [name for name in self.facts_of("enum") if self.facts[name]["members"] == members]
        if names and self.pick(True, True, False):
            return ("fact", self.pick(*names))
        return ("member", members, self.pick(*members))

    def day(self, depth: int) -> Tree:
        if not self.is_leaf(depth):
            return self.branching(self.pick("if", "otherwise"), depth - 1, self.day)
        names = self.facts_of("date")
        if names and self.pick(True, True, False):
            return ("fact", self.pick(*names))
        near = self.facts[names[0]]["lowest"] if names else "2024-02-29"
        day = min(date.fromisoformat(near).toordinal() + self.pick(0, 1, 2), LAST_DAY)
        return ("date", date.fromordinal(day).isoformat())

    def anything(self, depth: int) -> Tree:
        kind = self.pick("amount", "truth", "member", "day")
        if kind == "amount":
            return self.amount(depth, ANY).tree
        return self.member(depth, self.pick(*MEMBERS)) if kind == "member" else getattr(self, kind)(depth)

    def branching(self, node: str, depth: int, grow: Any) -> Tree:
        """`if` or `otherwise` over any kind; now and then a branch that does not apply."""
        condition = (self.truth(depth),) if node == "if" else ()
        x, y = grow(depth), grow(depth)
        if self.draw(st.integers(0, 4)) == 0:
            return (node, *condition, x, NO)
        return (node, *condition, x, y)


@st.composite
def cases(draw: st.DrawFn, large: bool, depth: int) -> Case:
    facts = draw(declared_facts(large))
    tree = Grower(draw, facts).root(draw(st.integers(min(2, depth), depth)))
    return Case(tree, facts, draw(some_answers(facts)))


def small(depth: int = 6) -> st.SearchStrategy[Case]:
    """At most four facts with at most five values each (and NA): every completion can be tried."""
    return cases(large=False, depth=depth)


def any_size(depth: int = 6) -> st.SearchStrategy[Case]:
    """Up to six facts, ranges up to 10^17 scaled units."""
    return cases(large=True, depth=depth)


@st.composite
def rule_sets(draw: st.DrawFn, large: bool = True, depth: int = 6) -> RuleSet:
    """One to six trees over shared facts."""
    facts = draw(declared_facts(large))
    grower = Grower(draw, facts)
    trees = [grower.root(draw(st.integers(min(2, depth), depth))) for _ in range(draw(st.integers(1, 6)))]
    return RuleSet(trees, facts, draw(some_answers(facts)))
