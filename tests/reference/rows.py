"""Rows worked out by hand from `docs/semantics.md`: what is computed, what is answered, what may come out.

How to read a row:

* the first column is the expression, in words;
* the second is the same as a tree (see `trees.py`);
* the third says what is answered: `x=3, m=n/a`; whatever is not named is unknown;
* the last is the outcome: `5`, `0 … 10`, `true or false`; `or n/a` means that it may still not apply.

The facts of every row:

* `x`, `y`: whole numbers from 0 to 10; `z` from -5 to 5; `p` from 1 to 4; `d` from 0.00 to 2.00;
* `m`, `n`: whole numbers from 3 to 8 that may not apply; `w` from -5 to -2, may not apply;
* `b`, `c`: yes or no; `g`, `h`: yes or no, may not apply;
* `e`: low, mid or high; `k`: the same, may not apply;
* `t`: a day of January 2024; `u`: the same, may not apply.
"""

from typing import Any

LEVELS = ("low", "mid", "high")


def number(lowest: str, highest: str, places: int = 0, na: bool = False) -> dict[str, Any]:
    return {"type": "number", "places": places, "lowest": lowest, "highest": highest, "may_not_apply": na}


def day(na: bool) -> dict[str, Any]:
    return {"type": "date", "lowest": "2024-01-01", "highest": "2024-01-31", "may_not_apply": na}


FACTS: dict[str, dict[str, Any]] = {
    "x": number("0", "10"),
    "y": number("0", "10"),
    "z": number("-5", "5"),
    "p": number("1", "4"),
    "d": number("0.00", "2.00", 2),
    "m": number("3", "8", na=True),
    "n": number("3", "8", na=True),
    "w": number("-5", "-2", na=True),
    "b": {"type": "bool", "may_not_apply": False},
    "c": {"type": "bool", "may_not_apply": False},
    "g": {"type": "bool", "may_not_apply": True},
    "h": {"type": "bool", "may_not_apply": True},
    "e": {"type": "enum", "members": LEVELS, "may_not_apply": False},
    "k": {"type": "enum", "members": LEVELS, "may_not_apply": True},
    "t": day(False),
    "u": day(True),
}

x, y, z, p, d, m, n, w, b, c, g, h, e, k, t, u = (("fact", name) for name in FACTS)
one, two, three, five = (("number", text) for text in ("1", "2", "3", "5"))
zero, hundred = ("number", "0"), ("number", "100")
yes, no = ("bool", True), ("bool", False)
mid = ("member", LEVELS, "mid")
na, ask = ("not_applicable",), ("ask",)
mid_january = ("date", "2024-01-15")

ROWS: list[tuple[str, Any, str, str]] = [
    # literals and facts
    ("the number 12.50", ("number", "12.50"), "", "25/2"),
    ("the truth value yes", yes, "", "true"),
    ("the member mid", mid, "", "mid"),
    ("the day 2024-01-15", mid_january, "", "2024-01-15"),
    ("x", x, "x=3", "3"),
    ("x", x, "", "0 … 10"),
    ("m", m, "", "3 … 8 or n/a"),
    ("m", m, "m=n/a", "n/a"),
    ("b", b, "", "true or false"),
    ("g", g, "", "true or false or n/a"),
    ("g", g, "g=n/a", "n/a"),
    ("e", e, "", "low or mid or high"),
    ("k", k, "", "low or mid or high or n/a"),
    ("k", k, "k=n/a", "n/a"),
    ("t", t, "", "2024-01-01 … 2024-01-31"),
    ("u", u, "u=n/a", "n/a"),
    ("x, answered above its range: unknown", x, "x=11", "0 … 10"),
    ("x, answered with too many places: unknown", x, "x=2.5", "0 … 10"),
    ("t, answered outside its range: unknown", t, "t=2024-02-01", "2024-01-01 … 2024-01-31"),
    # sum, difference, product
    ("x + 5", ("add", x, five), "x=3", "8"),
    ("x + y + z", ("add", x, y, z), "x=1", "-4 … 16"),
    ("x + m", ("add", x, m), "x=1", "4 … 9 or n/a"),
    ("x + m", ("add", x, m), "m=n/a", "n/a"),
    ("x - z", ("sub", x, z), "x=3 z=-2", "5"),
    ("x - z", ("sub", x, z), "", "-5 … 15"),
    ("x - m", ("sub", x, m), "m=n/a x=1", "n/a"),
    ("x × z", ("mul", x, z), "x=3 z=-2", "-6"),
    ("x × z", ("mul", x, z), "", "-50 … 50"),
    ("z × z: a fact that occurs twice", ("mul", z, z), "", "-25 … 25"),
    ("z × x × z", ("mul", z, x, z), "x=2", "-50 … 50"),
    ("z × m", ("mul", z, m), "z=-2", "-16 … -6 or n/a"),
    ("z × m", ("mul", z, m), "m=n/a", "n/a"),
    # division
    ("x / p", ("div", x, p), "x=7 p=2", "7/2"),
    ("x / p", ("div", x, p), "", "0 … 10"),
    ("z / p", ("div", z, p), "", "-5 … 5"),
    ("z / p", ("div", z, p), "z=-4", "-4 … -1"),
    ("m / p", ("div", m, p), "m=n/a", "n/a"),
    ("m / p", ("div", m, p), "p=2", "3/2 … 4 or n/a"),
    ("x / d, at zero 100: the smallest step of d is 0.01", ("div", x, d, hundred), "x=1", "1/2 … 100"),
    ("x / d, at zero 5", ("div", x, d, five), "x=0", "0 … 5"),
    ("x / y, at zero 100", ("div", x, y, hundred), "x=1 y=0", "100"),
    ("x / y, at zero 100: the quotient is not zero", ("div", x, y, hundred), "x=1 y=4", "1/4"),
    ("x / y, at zero not applicable", ("div", x, y, na), "x=1 y=0", "n/a"),
    ("x / y, at zero not applicable", ("div", x, y, na), "x=1", "1/10 … 1 or n/a"),
    ("x / y, at zero ask: anything from 0/10 to 10/1", ("div", x, y, ask), "x=1 y=0", "0 … 10"),
    ("x / y, at zero ask", ("div", x, y, ask), "x=1", "0 … 10"),
    ("x / y, at zero ask: the divisor is not zero", ("div", x, y, ask), "x=1 y=4", "1/4"),
    ("x / y, at zero m", ("div", x, y, m), "x=1 y=0 m=n/a", "n/a"),
    ("x / y, at zero m: not zero, so m does not matter", ("div", x, y, m), "x=1 y=4 m=n/a", "1/4"),
    ("m / y, at zero 100: the dividend does not apply", ("div", m, y, hundred), "m=n/a y=0", "n/a"),
    ("m / y, at zero ask: only numbers are asked for", ("div", m, y, ask), "m=3 y=0", "3/10 … 8"),
    ("x / (1 / p): a ratio as divisor", ("div", x, ("div", one, p)), "x=3", "3 … 12"),
    # rounding
    ("z / 2 to whole numbers, half up", ("round_to", ("div", z, two), "1", "half_up"), "z=5", "3"),
    ("z / 2, half up, negative", ("round_to", ("div", z, two), "1", "half_up"), "z=-5", "-3"),
    ("z / 2, half even", ("round_to", ("div", z, two), "1", "half_even"), "z=5", "2"),
    ("z / 2, half even", ("round_to", ("div", z, two), "1", "half_even"), "z=3", "2"),
    ("z / 2, down", ("round_to", ("div", z, two), "1", "down"), "z=-5", "-2"),
    ("z / 2, up", ("round_to", ("div", z, two), "1", "up"), "z=-5", "-3"),
    ("z / 2, floor", ("round_to", ("div", z, two), "1", "floor"), "z=-5", "-3"),
    ("z / 2, ceiling", ("round_to", ("div", z, two), "1", "ceiling"), "z=-5", "-2"),
    ("z / 3 to quarters, half up", ("round_to", ("div", z, three), "0.25", "half_up"), "z=5", "7/4"),
    ("z / 2, half up", ("round_to", ("div", z, two), "1", "half_up"), "", "-3 … 3"),
    ("x to ten thousands, up", ("round_to", x, "10000", "up"), "x=1", "10000"),
    ("m to fives, up", ("round_to", m, "5", "up"), "", "5 … 10 or n/a"),
    ("m to fives, up", ("round_to", m, "5", "up"), "m=n/a", "n/a"),
    # smallest and largest
    ("smallest of x and 5", ("min", x, five), "x=3", "3"),
    ("smallest of x and 5", ("min", x, five), "", "0 … 5"),
    ("smallest of x and m", ("min", x, m), "m=n/a x=3", "n/a"),
    ("largest of x and 5", ("max", x, five), "x=3", "5"),
    ("largest of x and 5", ("max", x, five), "", "5 … 10"),
    ("largest of x and m", ("max", x, m), "x=4", "4 … 8 or n/a"),
    ("largest of x and m", ("max", x, m), "m=n/a", "n/a"),
    # total
    ("total of m and n", ("total", m, n), "m=3 n=4", "7"),
    ("total of m and n", ("total", m, n), "m=n/a n=4", "4"),
    ("total of m and n: all n/a", ("total", m, n), "m=n/a n=n/a", "n/a"),
    ("total of m and n: never 0", ("total", m, n), "", "3 … 16 or n/a"),
    ("total of m and n", ("total", m, n), "m=4", "4 … 12"),
    ("total of m and w: w alone or m alone", ("total", m, w), "", "-5 … 8 or n/a"),
    ("total of w: at most -2", ("total", w), "", "-5 … -2 or n/a"),
    ("total of x and w", ("total", x, w), "", "-5 … 10"),
    # comparing numbers and days
    ("x < 5", ("lt", x, five), "x=3", "true"),
    ("x < 5", ("lt", x, five), "x=5", "false"),
    ("x < 5", ("lt", x, five), "", "true or false"),
    ("m < 5", ("lt", m, five), "m=n/a", "n/a"),
    ("m < 100", ("lt", m, hundred), "", "true or n/a"),
    ("x ≤ 5", ("le", x, five), "x=5", "true"),
    ("x ≤ z: 10 is above every z", ("le", x, z), "x=10", "false"),
    ("x ≤ z", ("le", x, z), "x=5", "true or false"),
    ("m ≤ 5", ("le", m, five), "m=n/a", "n/a"),
    ("x > 5", ("gt", x, five), "x=5", "false"),
    ("x > y: 0 is above no y", ("gt", x, y), "x=0", "false"),
    ("m > 5", ("gt", m, five), "m=n/a", "n/a"),
    ("x ≥ 5", ("ge", x, five), "x=5", "true"),
    ("x ≥ 0", ("ge", x, zero), "", "true"),
    ("m ≥ 5", ("ge", m, five), "m=n/a", "n/a"),
    ("x = 5", ("eq", x, five), "x=5", "true"),
    ("x = 5", ("eq", x, five), "", "true or false"),
    ("x = 100", ("eq", x, hundred), "", "false"),
    ("m = 5", ("eq", m, five), "m=n/a", "n/a"),
    ("x ≠ 5", ("ne", x, five), "x=5", "false"),
    ("x ≠ 100", ("ne", x, hundred), "", "true"),
    ("m ≠ 5", ("ne", m, five), "m=n/a", "n/a"),
    ("1 / 3 < 1 / 2", ("lt", ("div", one, three), ("div", one, two)), "", "true"),
    ("t < mid January", ("lt", t, mid_january), "t=2024-01-14", "true"),
    ("t < mid January", ("lt", t, mid_january), "", "true or false"),
    ("u < mid January", ("lt", u, mid_january), "u=n/a", "n/a"),
    # comparing members: by declared order, not by the alphabet
    ("e < mid", ("lt", e, mid), "e=low", "true"),
    ("e < mid", ("lt", e, mid), "e=high", "false"),
    ("e ≥ mid", ("ge", e, mid), "", "true or false"),
    ("e = k", ("eq", e, k), "e=mid k=mid", "true"),
    ("e = k", ("eq", e, k), "e=mid", "true or false or n/a"),
    ("e > k: nothing is below low", ("gt", e, k), "e=low", "false or n/a"),
    ("e ≠ k", ("ne", e, k), "k=n/a", "n/a"),
    # and, or, not, at least
    ("b and c", ("and", b, c), "b=true c=true", "true"),
    ("b and c", ("and", b, c), "b=false", "false"),
    ("b and c", ("and", b, c), "b=true", "true or false"),
    ("b and g: what does not apply is skipped", ("and", b, g), "b=true g=n/a", "true"),
    ("g and h", ("and", g, h), "g=n/a h=n/a", "n/a"),
    ("g and h", ("and", g, h), "g=n/a", "true or false or n/a"),
    ("b or c", ("or", b, c), "b=false c=false", "false"),
    ("b or c", ("or", b, c), "b=true", "true"),
    ("b or c", ("or", b, c), "b=false", "true or false"),
    ("b or g", ("or", b, g), "b=false g=n/a", "false"),
    ("g or h", ("or", g, h), "g=n/a h=n/a", "n/a"),
    ("not b", ("not", b), "b=true", "false"),
    ("not g", ("not", g), "", "true or false or n/a"),
    ("not g", ("not", g), "g=n/a", "n/a"),
    ("2 of b, c, g", ("at_least", 2, b, c, g), "b=true c=true", "true"),
    ("2 of b, c, g", ("at_least", 2, b, c, g), "b=true c=false", "true or false"),
    ("2 of b, c, g", ("at_least", 2, b, c, g), "b=false c=false", "false"),
    ("2 of b, c, g", ("at_least", 2, b, c, g), "b=true c=false g=n/a", "false"),
    ("1 of g, h", ("at_least", 1, g, h), "g=n/a h=n/a", "n/a"),
    ("2 of g, h", ("at_least", 2, g, h), "g=n/a", "false or n/a"),
    ("2 of g, yes", ("at_least", 2, g, yes), "g=n/a", "false"),
    # if, applicable, otherwise
    ("if b then x else 100", ("if", b, x, hundred), "b=true x=3", "3"),
    ("if b then x else 100: x is not needed", ("if", b, x, hundred), "b=false", "100"),
    ("if b then x else 100", ("if", b, x, hundred), "x=3", "3 … 100"),
    ("if g then 1 else 5", ("if", g, one, five), "g=n/a", "n/a"),
    ("if g then 1 else 5", ("if", g, one, five), "", "1 … 5 or n/a"),
    ("if b then m else 5: not taken", ("if", b, m, five), "b=false m=n/a", "5"),
    ("if b then x else not applicable", ("if", b, x, na), "b=false", "n/a"),
    ("if b then x else not applicable", ("if", b, x, na), "x=3", "3 or n/a"),
    ("if b then e else mid", ("if", b, e, mid), "e=low", "low or mid"),
    ("if b then c else g", ("if", b, c, g), "c=true g=n/a", "true or n/a"),
    ("if b then t else mid January", ("if", b, t, mid_january), "t=2024-01-10", "2024-01-10 … 2024-01-15"),
    ("m applies", ("applicable", m), "m=3", "true"),
    ("m applies", ("applicable", m), "m=n/a", "false"),
    ("m applies", ("applicable", m), "", "true or false"),
    ("x applies: it always does", ("applicable", x), "", "true"),
    ("m otherwise x", ("otherwise", m, x), "m=3", "3"),
    ("m otherwise x", ("otherwise", m, x), "m=n/a x=7", "7"),
    ("m otherwise x", ("otherwise", m, x), "", "0 … 10"),
    ("m otherwise n", ("otherwise", m, n), "", "3 … 8 or n/a"),
    ("m otherwise n", ("otherwise", m, n), "m=n/a n=n/a", "n/a"),
    ("x otherwise 100: never needed", ("otherwise", x, hundred), "", "0 … 10"),
    ("m otherwise not applicable", ("otherwise", m, na), "m=n/a", "n/a"),
    ("g otherwise no", ("otherwise", g, no), "g=n/a", "false"),
    ("k otherwise mid", ("otherwise", k, mid), "k=n/a", "mid"),
]
