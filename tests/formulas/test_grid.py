"""Every kind of node × every state of every operand (known, unknown, not applicable): no cell is left out."""

from __future__ import annotations

from itertools import product

import pytest

from formulas.engine import compare, program_of, publishable
from reference.basics import NA
from thidua.formulas import nodes as n

STATES = ("known", "unknown", "not applicable")
LEVELS = ("low", "mid", "high")


def number(lowest, highest, places=0):
    return {"type": "number", "places": places, "lowest": lowest, "highest": highest, "may_not_apply": True}


def day():
    return {"type": "date", "lowest": "2024-01-01", "highest": "2024-01-04", "may_not_apply": True}


def choice():
    return {"type": "enum", "members": LEVELS, "may_not_apply": True}


def yes_no():
    return {"type": "bool", "may_not_apply": True}


KINDS = {
    "number": (lambda: number("-2", "3"), ("-2", "0", "3")),
    "count": (lambda: number("0", "3"), ("0", "1", "3")),
    "amount": (lambda: number("0.00", "0.04", 2), ("0.00", "0.01", "0.04")),
    "positive": (lambda: number("1", "4"), ("1", "4")),
    "bool": (yes_no, (True, False)),
    "enum": (choice, LEVELS),
    "date": (day, ("2024-01-01", "2024-01-03")),
}

x, y, z = ("fact", "x"), ("fact", "y"), ("fact", "z")
NO, ASK = ("not_applicable",), ("ask",)
MID, FIFTH = ("member", LEVELS, "mid"), ("date", "2024-01-02")
COMPARISONS = ("lt", "le", "gt", "ge", "eq", "ne")
MODES = ("half_up", "half_even", "down", "up", "floor", "ceiling")

GRID = {
    "fact number": (x, ["number"]),
    "fact bool": (x, ["bool"]),
    "fact enum": (x, ["enum"]),
    "fact date": (x, ["date"]),
    "add": (("add", x, y, z), ["number", "amount", "number"]),
    "sub": (("sub", x, y), ["number", "amount"]),
    "mul": (("mul", x, y, z), ["number", "number", "amount"]),
    "div": (("div", x, y), ["number", "positive"]),
    "div by a ratio": (("div", x, ("div", ("number", "1"), y)), ["number", "positive"]),
    "ratio, a fact at zero": (("div", x, y, z), ["number", "amount", "number"]),
    "ratio, a number at zero": (("div", x, y, ("number", "2.5")), ["number", "count"]),
    "ratio, not applicable at zero": (("div", x, y, NO), ["number", "count"]),
    "ratio, ask at zero": (("div", x, y, ASK), ["number", "amount"]),
    "min": (("min", x, y, z), ["number", "amount", "count"]),
    "max": (("max", x, y, z), ["number", "amount", "count"]),
    "min of ratios": (("min", ("div", x, z), ("div", y, z)), ["number", "count", "positive"]),
    "total of one": (("total", x), ["number"]),
    "total": (("total", x, y, z), ["number", "amount", "number"]),
    "and": (("and", x, y, z), ["bool"] * 3),
    "or": (("or", x, y, z), ["bool"] * 3),
    "not": (("not", x), ["bool"]),
    "applicable number": (("applicable", x), ["number"]),
    "applicable ratio": (("applicable", ("div", x, y, NO)), ["number", "count"]),
    "applicable bool": (("applicable", x), ["bool"]),
    "applicable enum": (("applicable", x), ["enum"]),
    "applicable date": (("applicable", x), ["date"]),
}
GRID |= {f"round_to {mode}": (("round_to", ("div", x, ("number", "2")), "1", mode), ["number"]) for mode in MODES}
GRID |= {f"round_to 0.02 {mode}": (("round_to", x, "0.02", mode), ["amount"]) for mode in MODES}
for comparison in COMPARISONS:
    GRID |= {
        f"{comparison} number": ((comparison, x, y), ["number", "amount"]),
        f"{comparison} ratio": ((comparison, ("div", x, y), z), ["number", "positive", "number"]),
        f"{comparison} enum": ((comparison, x, y), ["enum", "enum"]),
        f"{comparison} member": ((comparison, x, MID), ["enum"]),
        f"{comparison} date": ((comparison, x, y), ["date", "date"]),
        f"{comparison} day": ((comparison, x, FIFTH), ["date"]),
    }
GRID |= {f"at_least {k}": (("at_least", k, x, y, z), ["bool"] * 3) for k in (1, 2, 3)}
for kind in ("number", "bool", "enum", "date"):
    GRID |= {
        f"if {kind}": (("if", x, y, z), ["bool", kind, kind]),
        f"if {kind} or nothing": (("if", x, y, NO), ["bool", kind]),
        f"if nothing or {kind}": (("if", x, NO, y), ["bool", kind]),
        f"otherwise {kind}": (("otherwise", x, y), [kind, kind]),
        f"otherwise {kind}, nothing": (("otherwise", x, NO), [kind]),
        f"otherwise nothing, {kind}": (("otherwise", NO, x), [kind]),
    }
GRID |= {
    "if ratio": (("if", x, ("div", y, ("number", "3")), z), ["bool", "number", "number"]),
    "otherwise ratio": (("otherwise", ("div", x, y, NO), z), ["number", "count", "number"]),
}


@pytest.mark.parametrize("name", GRID)
def test_every_cell(name):
    tree, kinds = GRID[name]
    names = ["x", "y", "z"][: len(kinds)]
    facts = {fact: KINDS[kind][0]() for fact, kind in zip(names, kinds, strict=True)}
    tree = publishable(tree, facts)
    program = program_of([tree], facts)
    cells = 0
    for states in product(STATES, repeat=len(kinds)):
        choices = []
        for kind, state in zip(kinds, states, strict=True):
            known = KINDS[kind][1]
            choices.append(known if state == "known" else (None,) if state == "unknown" else (NA,))
        rows = [dict(zip(names, row, strict=True)) for row in product(*choices)]
        cases, differences = compare([tree], facts, rows, program)
        assert differences == [], (name, states)
        assert cases >= len(rows) > 0
        cells += 1
    assert cells == len(STATES) ** len(kinds)


def test_every_node_of_the_language_has_a_row():
    """The grid would be worthless if it forgot a node."""
    used = set()
    stack = [tree for tree, _ in GRID.values()]
    while stack:
        tree = stack.pop()
        used.add(tree[0])
        stack.extend(part for part in tree[1:] if isinstance(part, tuple) and part and isinstance(part[0], str))
    assert set(n.ARITY) | {"round_to", "at_least", "fact", "number", "member", "date"} <= used


def test_literals_stand_alone():
    facts = {"x": number("0", "1")}
    trees = [("number", "12.50"), ("bool", True), ("bool", False), MID, FIFTH]
    cases, differences = compare(trees, facts, [{}, {"x": "1"}, {"x": NA}])
    assert differences == []
    assert cases == 4 * len(trees)
