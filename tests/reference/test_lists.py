"""Questions about lists and cohorts, rows worked out by hand from §1 and §4 of the page."""

from typing import Any

import pytest

from reference.basics import NA
from reference.cohorts import resolved
from reference.evaluator import outcome, value
from reference.lists import list_outcome, list_value

V = {"type": "number", "places": 0, "lowest": "-2", "highest": "5", "may_not_apply": True}
W = {"type": "bool", "may_not_apply": True}
FACTS: dict[str, Any] = {
    "l": {"type": "items", "fields": {"v": V, "w": W}, "most": 3, "may_not_apply": True},
    "x": {"type": "number", "places": 0, "lowest": "0", "highest": "10", "may_not_apply": True},
    "b": {"type": "bool", "may_not_apply": True},
}
v, w, x, b = (("fact", name) for name in "vwxb")
positive = ("gt", v, ("number", "0"))


def rec(v: Any, w: Any = True) -> dict[str, Any]:
    return {"v": v, "w": w}


def more(*records: Any) -> dict[str, Any]:
    return {"items": list(records), "complete": False}


LISTS = [
    # question, value, where, answer, outcome
    ("count", None, w, [rec("1"), rec("2", False), rec("3", NA)], "1"),
    ("count", None, w, [rec("1"), rec("2", None)], "1 … 2"),
    ("count", None, None, more(rec("1")), "1 … 3"),
    ("count", None, None, None, "0 … 3 or n/a"),
    ("count", None, None, NA, "n/a"),
    ("sum", v, None, [rec("3"), rec(NA), rec("-1")], "2"),
    ("sum", v, w, [rec("3", None), rec("-1", None)], "-1 … 3"),  # either may be left out
    ("sum", v, None, [rec("3"), rec(None)], "1 … 8"),  # -2 to 5, or not applicable: 0
    ("sum", v, None, more(rec("3")), "-1 … 13"),  # two more, of -2 to 5 each
    ("highest", v, w, [rec("3"), rec("5", None)], "3 … 5"),
    ("highest", v, w, [rec("3", None), rec("1", None)], "1 … 3 or n/a"),  # none is sure to count
    ("lowest", v, None, [rec("3"), rec({"lowest": "-1", "highest": "4"})], "-1 … 3"),
    ("highest", v, None, [], "n/a"),
    ("mean", v, w, [rec("4"), rec("1"), rec("5", NA)], "5/2"),
    ("mean", v, w, [rec("2", NA)], "n/a"),
    ("mean", v, None, [rec("4"), rec(NA)], "4"),
    ("mean", v, w, [rec("4"), rec("2", None)], "2 … 6"),  # sum 4 … 6 over count 1 … 2
    ("any", positive, None, [rec("-1"), rec("2")], "true"),
    ("any", positive, w, [rec("2", None)], "true or false"),
    ("any", positive, None, [rec(NA)], "false"),
    ("all", positive, None, [], "true"),
    ("all", positive, w, [rec("2"), rec("-1", None)], "true or false"),
    ("all", positive, None, [rec("-1")], "false"),
    ("all", positive, None, more(), "true or false"),
    ("any", positive, None, NA, "n/a"),
]


def words(found: Any) -> str:
    """An outcome as the rows write it."""
    if isinstance(found, frozenset):
        return " or ".join(str(item).lower() for item in (True, False, NA) if item in found)
    low, high, may_na = found
    ends = [] if low is None else [str(low)] if low == high else [f"{low} … {high}"]
    return " or ".join([*ends, *(["n/a"] if may_na else [])])


@pytest.mark.parametrize(("op", "inner", "where", "answer", "expected"), LISTS)
def test_lists(op: str, inner: Any, where: Any, answer: Any, expected: str) -> None:
    tree = ("over", op, "l", inner, where)
    assert words(list_outcome(tree, FACTS, {"l": answer})) == expected
    if "…" not in expected and " or " not in expected:
        plain = list_value(tree, FACTS, {"l": answer})
        assert str(plain).lower() == expected


COHORTS = [
    # question, the units (the first is asked about), outcome
    ("others_best", x, ["1", "4", "3"], "4"),
    ("others_best", x, ["1", "4", None], "4 … 10"),
    ("others_best", x, ["1", None], "0 … 10 or n/a"),
    ("others_best", x, ["1", NA], "n/a"),
    ("others_best", x, ["1"], "n/a"),
    ("best_in", x, ["5", "4", None], "5 … 10"),
    ("best_in", x, [None, "4"], "4 … 10"),  # the own one may not apply, the other one does
    ("best_in", x, [NA, NA], "n/a"),
    ("mean_of", x, ["1", "4", NA], "5/2"),
    ("mean_of", x, ["2", None], "1 … 12"),  # 2 … 12 over 1 … 2
    ("rank_of", x, ["3", "3", "5", NA], "2"),
    ("rank_of", x, ["3", None, "2"], "1 … 2"),
    ("rank_of", x, [NA, "2"], "n/a"),
    ("count_in", b, [True, False, NA, True], "2"),
    ("count_in", b, [None, False], "0 … 1"),
    ("others_best", ("among", "rank_of", x), ["1", "4", "3"], "2"),  # the others stand first and second
]


@pytest.mark.parametrize(("op", "inner", "answers", "expected"), COHORTS)
def test_cohorts(op: str, inner: Any, answers: Any, expected: str) -> None:
    units = [{"x": a, "b": a} for a in answers]
    tree = ("among", op, inner)
    assert words(outcome(resolved(tree, FACTS, units, 0), FACTS, units[0])) == expected
    if None not in answers:
        assert str(value(resolved(tree, FACTS, units, 0, complete=True), FACTS, units[0])) == expected
