"""Declarations and small formulas, drawn with a seeded `Random`; every line mostly asks facts of its own."""

from random import Random
from typing import Any

from reference.basics import Tree
from reference.completions import decimal_text

MEMBERS = (("none", "part", "full"), ("no", "yes"), ("a", "b", "c", "d"))
COMPARE = ("lt", "le", "gt", "ge", "eq", "ne")
MODES = ("half_up", "half_even", "down", "up", "floor", "ceiling")
STEPS = ("0.01", "0.1", "0.25", "0.5", "1")


class Drawn:
    """A table in the making: its random numbers and the facts declared so far."""

    def __init__(self, random: Random, cohort: bool = False) -> None:
        self.random = random
        self.cohort = cohort
        self.facts: dict[str, dict[str, Any]] = {}

    def pick(self, *options: Any) -> Any:
        return self.random.choice(options)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def points(self, low: int = 0, high: int = 12, places: int = 1) -> str:
        """A literal amount of points."""
        return decimal_text(self.random.randint(low * 10**places, high * 10**places), places)

    def scaled(self, low: int, high: int, step: str) -> str:
        """A multiple of a step between two whole numbers."""
        places = len(step.partition(".")[2])
        unit = int(step.replace(".", ""))
        return decimal_text(self.random.randint(low * 10**places // unit, high * 10**places // unit) * unit, places)

    # declarations

    def new(self, declared: dict[str, Any], prefix: str) -> str:
        name = f"{prefix}{len(self.facts)}"
        self.facts[name] = declared
        return name

    def again(self, fits: Any) -> str | None:
        """Now and then a fact that another line asks too."""
        names = [name for name, declared in self.facts.items() if fits(declared)]
        return self.random.choice(names) if names and self.chance(0.15) else None

    def number_declared(self, low: int = 0, high: int = 8, places: int | None = None) -> dict[str, Any]:
        places = self.pick(0, 0, 0, 1) if places is None else places
        top = low + self.random.randint(1, high)
        return {
            "type": "number",
            "places": places,
            "lowest": decimal_text(low * 10**places, places),
            "highest": decimal_text(top * 10**places, places),
            "may_not_apply": self.chance(0.45),
        }

    def number(self, low: int | None = None, high: int = 8, places: int | None = None) -> str:
        """A figure; not below `low` where given."""
        found = self.again(lambda d: d["type"] == "number" and (low is None or float(d["lowest"]) >= low))
        if found is not None and high == 8 and places is None:
            return found
        start = self.pick(0, 0, 0, 1, -3) if low is None else low
        return self.new(self.number_declared(start, high, places), "n")

    def flag(self) -> str:
        return self.again(lambda d: d["type"] == "bool") or self.new(
            {"type": "bool", "may_not_apply": self.chance(0.45)}, "b"
        )

    def member(self) -> str:
        declared = {"type": "enum", "members": self.pick(*MEMBERS), "may_not_apply": self.chance(0.45)}
        return self.again(lambda d: d["type"] == "enum") or self.new(declared, "e")

    def day(self) -> str:
        declared = {"type": "date", "lowest": "2024-01-01", "highest": "2024-01-05"}
        return self.again(lambda d: d["type"] == "date") or self.new(
            declared | {"may_not_apply": self.chance(0.45)}, "d"
        )

    def items(self) -> str:
        """A list with a figure, a flag and a choice in every record."""
        found = self.again(lambda d: d["type"] == "items")
        if found is not None:
            return found
        fields = {
            "v": self.number_declared(self.pick(0, 0, -2, 1), 4),
            "w": {"type": "bool", "may_not_apply": self.chance(0.4)},
            "t": {"type": "enum", "members": self.pick(*MEMBERS), "may_not_apply": self.chance(0.4)},
        }
        declared = {"type": "items", "fields": fields, "most": self.random.randint(1, 4)}
        return self.new(declared | {"may_not_apply": self.chance(0.4)}, "l")

    # formulas over the fields of a record

    def record_value(self) -> Tree:
        v: Tree = ("fact", "v")
        kind = self.pick("v", "v", "v", "times", "if", "otherwise", "rounded")
        if kind == "times":
            return ("mul", v, ("number", self.points(0, 3)))
        if kind == "if":
            return ("if", ("fact", "w"), v, ("number", self.points(0, 3)))
        if kind == "otherwise":
            return ("otherwise", v, ("number", "1"))
        if kind == "rounded":
            return ("round_to", ("div", v, ("number", "3")), self.pick("0.1", "1"), self.pick(*MODES))
        return v

    def record_condition(self, items: str) -> Tree:
        fields = self.facts[items]["fields"]
        members = fields["t"]["members"]
        kind = self.pick("w", "w", "t", "v", "not", "and")
        if kind == "t":
            return (self.pick(*COMPARE), ("fact", "t"), ("member", members, self.pick(*members)))
        if kind == "v":
            return (self.pick(*COMPARE), ("fact", "v"), ("number", str(self.random.randint(0, 3))))
        if kind == "not":
            return ("not", ("fact", "w"))
        if kind == "and":
            return ("and", ("fact", "w"), ("ge", ("fact", "v"), ("number", "1")))
        return ("fact", "w")

    def over(self, op: str) -> Tree:
        """A question about a list."""
        items = self.items()
        where = self.record_condition(items) if self.chance(0.5) else None
        if op == "count":
            return ("over", op, items, None, where)
        value = self.record_condition(items) if op in ("any", "all") else self.record_value()
        return ("over", op, items, value, where)

    # formulas over the facts of a unit

    def positive(self) -> Tree:
        """A number that is 1 at least."""
        return ("fact", self.number(1)) if self.chance(0.7) else ("number", self.pick("2", "3", "4.5"))

    def count(self, depth: int = 2) -> Tree:
        """A Number that is not negative."""
        kind = self.pick("fact", "fact", "fact", "count", "add", "sum", "total", "max", "min", "if")
        if self.cohort and depth > 0 and self.chance(0.3):
            return self.among()
        if depth <= 0 or kind == "fact":
            return ("fact", self.number(0))
        if kind == "count":
            return self.over("count")
        if kind == "sum":
            return ("max", ("number", "0"), self.over(self.pick("sum", "lowest", "highest")))
        if kind == "if":
            return ("if", self.truth(depth - 1), self.count(depth - 1), ("number", "1"))
        return (kind, self.count(depth - 1), self.count(depth - 1))

    def value(self, depth: int = 2) -> Tree:
        """A Number or a Ratio, of either sign."""
        kind = self.pick("count", "count", "ratio", "fact", "sub", "mean", "mul", "list", "otherwise", "zero")
        if self.cohort and depth > 0 and self.chance(0.4):
            return self.pick(self.among, self.among, self.among_mean)()
        if depth <= 0 or kind == "fact":
            return ("fact", self.number())
        if kind == "count":
            return self.count(depth)
        if kind == "ratio":
            return ("div", self.count(depth - 1), self.positive())
        if kind == "zero":
            if_zero = self.pick(("number", "1"), ("not_applicable",))
            return ("div", ("fact", self.number(0)), ("fact", self.number(0)), if_zero)
        if kind == "mean":
            return self.over("mean")
        if kind == "list":
            return self.over(self.pick("sum", "lowest", "highest"))
        if kind == "otherwise":
            return ("otherwise", self.count(depth - 1), ("number", self.points(0, 5)))
        return (kind, self.count(depth - 1), ("fact", self.number()))

    def truth(self, depth: int = 2) -> Tree:
        kind = self.pick(
            "flag", "flag", "compare", "member", "day", "list", "not", "and", "or", "at_least", "applicable"
        )
        if depth <= 0 or kind == "flag":
            return ("fact", self.flag())
        if kind == "compare":
            return (self.pick(*COMPARE), self.value(depth - 1), ("number", str(self.random.randint(0, 4))))
        if kind == "member":
            name = self.member()
            members = self.facts[name]["members"]
            return (self.pick(*COMPARE), ("fact", name), ("member", members, self.pick(*members)))
        if kind == "day":
            return (self.pick(*COMPARE), ("fact", self.day()), ("date", f"2024-01-0{self.random.randint(1, 5)}"))
        if kind == "list":
            return self.over(self.pick("any", "all"))
        if kind == "not":
            return ("not", self.truth(depth - 1))
        if kind == "at_least":
            return ("at_least", self.random.randint(1, 3), *(self.truth(0) for _ in range(3)))
        if kind == "applicable":
            return ("applicable", self.count(0))
        return (kind, self.truth(depth - 1), self.truth(depth - 1))

    # questions about the cohort

    def among(self) -> Tree:
        """A Number that is not negative."""
        op = self.pick("best_in", "others_best", "rank_of", "count_in")
        if op == "count_in":
            return ("among", op, self.truth(1))
        return ("among", op, self.count(1 if self.chance(0.1) else 0))

    def among_mean(self) -> Tree:
        return ("among", "mean_of", self.count(0))

    def number_formula(self) -> Tree:
        """A formula that may be a rule: a Number."""
        value = self.value(3)
        if self.chance(0.3):
            return ("if", self.truth(), self.count(), ("not_applicable",))
        return ("round_to", value, self.pick(*STEPS), self.pick(*MODES))
