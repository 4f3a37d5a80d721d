"""Every rule of a leaf: what is answered, what comes out. Worked out by hand from the rule's own sentence."""

from __future__ import annotations

import pytest

from criteria.tables import formula, leaf
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE
LEVELS = {"kind": "choice", "fact": "level", "levels": {"none": "0", "part": "2.5", "full": "10"}}
MET = {"kind": "all_or_nothing", "met": "plan"}
MET_BY = {"kind": "all_or_nothing", "met": "done >= 5 and plan"}
BANDS = {
    "kind": "bands",
    "value": "share",
    "bands": [
        {"edge": "95", "points": "10"},
        {"edge": "70", "points": "6", "side": "open"},
        {"edge": "50", "points": "3"},
    ],
    "below": "1",
}
SHARP = {
    "kind": "bands",
    "value": "share",
    "bands": [{"edge": "80", "points": "8", "side": "open"}, {"edge": "80", "points": "7"}],
}
RATIO_BANDS = {
    "kind": "bands",
    "value": "ratio(done, due, not_applicable)",
    "bands": [{"edge": "1", "points": "10"}, {"edge": "0.66", "points": "5"}],
}


def proportional(on_zero, step="0.01", **more):
    return {"kind": "proportional", "actual": "done", "target": "due", "on_zero": on_zero, "step": step, **more}


FULL, ZERO, SKIP, ASK = (proportional(on_zero) for on_zero in ("full", "zero", "not_applicable", "ask"))
QUARTERS = proportional("zero", "0.25")
EVEN = proportional("zero", "0.5", mode="half_even")
DOWN = proportional("zero", "1", mode="down")
DEDUCT = {"kind": "deduct_per_event", "events": "late", "each": "0.75"}
COUNT = {"kind": "capped_count", "count": "done", "each": "1.5"}
CAPPED = {"kind": "capped_count", "count": "done", "each": "1.5", "cap": "4"}
OVER = {"kind": "capped_count", "count": "done", "each": "1.5", "cap": "99"}
FREE = formula("round_to(change * 2 + 1, 0.5)")

ROWS = [
    # choice: fixed points per member; not known: from the least to the most
    ("choice", LEVELS, {"level": "none"}, "0"),
    ("choice", LEVELS, {"level": "part"}, "2.5"),
    ("choice", LEVELS, {"level": "full"}, "10"),
    ("choice", LEVELS, {}, "0..10 or not applicable"),
    ("choice", LEVELS, {"level": NA}, "not applicable"),
    ("choice", LEVELS, {"level": "best"}, "0..10 or not applicable"),
    # all or nothing
    ("all_or_nothing", MET, {"plan": True}, "10"),
    ("all_or_nothing", MET, {"plan": False}, "0"),
    ("all_or_nothing", MET, {}, "0..10 or not applicable"),
    ("all_or_nothing", MET, {"plan": NA}, "not applicable"),
    ("all_or_nothing of a formula", MET_BY, {"done": "5", "plan": True}, "10"),
    ("all_or_nothing of a formula", MET_BY, {"done": "4"}, "0"),
    ("all_or_nothing of a formula", MET_BY, {"plan": False}, "0"),
    ("all_or_nothing of a formula", MET_BY, {"done": "5"}, "0..10"),
    ("all_or_nothing of a formula", MET_BY, {"done": "5", "plan": NA}, "10"),
    # bands: an edge belongs to its band when closed, to the one below when open
    ("bands", BANDS, {"share": "100"}, "10"),
    ("bands", BANDS, {"share": "95"}, "10"),
    ("bands", BANDS, {"share": "94.99"}, "6"),
    ("bands", BANDS, {"share": "70.01"}, "6"),
    ("bands", BANDS, {"share": "70"}, "3"),
    ("bands", BANDS, {"share": "50"}, "3"),
    ("bands", BANDS, {"share": "49.99"}, "1"),
    ("bands", BANDS, {"share": "0"}, "1"),
    ("bands", BANDS, {}, "1..10 or not applicable"),
    ("bands", BANDS, {"share": NA}, "not applicable"),
    ("bands with one edge twice", SHARP, {"share": "80.01"}, "8"),
    ("bands with one edge twice", SHARP, {"share": "80"}, "7"),
    ("bands with one edge twice", SHARP, {"share": "79.99"}, "0"),
    ("bands of a ratio, exactly: 66/100 reaches 0.66", RATIO_BANDS, {"done": "66", "due": "100"}, "5"),
    ("bands of a ratio, exactly: 65/99 does not", RATIO_BANDS, {"done": "65", "due": "99"}, "0"),
    ("bands of a ratio, exactly: 2/3 does", RATIO_BANDS, {"done": "2", "due": "3"}, "5"),
    ("bands of a ratio", RATIO_BANDS, {"done": "3", "due": "0"}, "not applicable"),
    # proportional: done / due × 10, not above 10, to 0.01
    ("proportional 1/3", FULL, {"done": "1", "due": "3"}, "3.33"),
    ("proportional 2/3", FULL, {"done": "2", "due": "3"}, "6.67"),
    ("proportional, all of it", FULL, {"done": "3", "due": "3"}, "10"),
    ("proportional, more than all", FULL, {"done": "4", "due": "3"}, "10"),
    ("proportional, none", FULL, {"done": "0", "due": "3"}, "0"),
    ("proportional, 0 due: full", FULL, {"done": "0", "due": "0"}, "10"),
    ("proportional, 0 due: full whatever was done", FULL, {"due": "0"}, "10"),
    ("proportional, 0 due: zero", ZERO, {"done": "5", "due": "0"}, "0"),
    ("proportional, 0 due: not applicable", SKIP, {"done": "5", "due": "0"}, "not applicable"),
    ("proportional, 0 due: ask", ASK, {"done": "5", "due": "0"}, "0..10"),
    ("proportional, no target given", FULL, {"done": "5", "due": NA}, "not applicable"),
    ("proportional, due unknown", FULL, {"done": "5"}, "0.05..10 or not applicable"),
    ("proportional, due unknown, may be 0", ZERO, {"done": "5"}, "0..10 or not applicable"),
    ("proportional, done unknown", FULL, {"due": "3"}, "0..10"),
    ("proportional, quarters: 3.375 goes up", QUARTERS, {"done": "27", "due": "80"}, "3.5"),
    ("proportional, quarters: 3.37 goes down", QUARTERS, {"done": "337", "due": "1000"}, "3.25"),
    ("proportional, halves to even: 2.25 is a tie", EVEN, {"done": "9", "due": "40"}, "2"),
    ("proportional, halves to even: 2.75 is a tie", EVEN, {"done": "11", "due": "40"}, "3"),
    ("proportional, down: 9.99", DOWN, {"done": "999", "due": "1000"}, "9"),
    # deduct per event: 10 less 0.75 each
    ("deduct", DEDUCT, {"late": "0"}, "10"),
    ("deduct", DEDUCT, {"late": "1"}, "9.25"),
    ("deduct", DEDUCT, {"late": "13"}, "0.25"),
    ("deduct: never below 0", DEDUCT, {"late": "14"}, "0"),
    ("deduct", DEDUCT, {"late": "50"}, "0"),
    ("deduct", DEDUCT, {}, "0..10 or not applicable"),
    ("deduct", DEDUCT, {"late": NA}, "not applicable"),
    # capped count: 1.5 each
    ("count", COUNT, {"done": "0"}, "0"),
    ("count", COUNT, {"done": "6"}, "9"),
    ("count: the full mark is the cap", COUNT, {"done": "7"}, "10"),
    ("count: a lower cap", CAPPED, {"done": "2"}, "3"),
    ("count: a lower cap", CAPPED, {"done": "3"}, "4"),
    ("count: a higher cap does not count", OVER, {"done": "7"}, "10"),
    ("count", CAPPED, {}, "0..4"),
    # any formula, kept within 0 and the full mark
    ("formula", FREE, {"change": "2.3"}, "5.5"),
    ("formula, a tie goes away from 0: 5.25", formula("round_to(change, 0.5)"), {"change": "5.2"}, "5"),
    ("formula below the floor", FREE, {"change": "-3"}, "0"),
    ("formula above the full mark", FREE, {"change": "9.9"}, "10"),
    ("formula", FREE, {}, "0..10"),
    ("formula of a date", formula("if(reported <= date('2024-06-30'), 5, 2)"), {"reported": "2024-06-30"}, "5"),
    ("formula of a date", formula("if(reported <= date('2024-06-30'), 5, 2)"), {"reported": "2024-07-01"}, "2"),
    ("formula of a date", formula("if(reported <= date('2024-06-30'), 5, 2)"), {}, "2..5"),
]


@pytest.mark.parametrize(("words", "rule", "answers", "result"), ROWS)
def test_leaf(words, rule, answers, result):
    assert leaf(rule, answers) == result, words


BOUNDS = [
    ("leaf rounding after the rule: 3.33 to halves", FULL, {"done": "1", "due": "3"}, {"round": "0.5"}, "3.5"),
    ("… in its own mode", FULL, {"done": "1", "due": "3"}, {"round": "0.5", "rounding_mode": "down"}, "3"),
    ("rounding before the cap: 9.7 to ones is 10", formula("9.7"), {}, {"round": "1"}, "10"),
    ("the cap after rounding: 10.4 is capped", formula("10.4"), {}, {"round": "0.5"}, "10"),
    ("a floor above 0", ZERO, {"done": "1", "due": "100"}, {"floor": "2"}, "2"),
    ("a floor below 0", formula("change"), {"change": "-3"}, {"floor": "-5"}, "-3"),
    ("a floor below 0, reached", formula("change"), {"change": "-9.5"}, {"floor": "-5"}, "-5"),
    ("a floor and a cap on an interval", formula("change"), {}, {"floor": "-5"}, "-5..10"),
    ("not applicable is no number to floor", ZERO, {"due": NA, "done": "1"}, {"floor": "2"}, "not applicable"),
    ("full points where it does not apply", DEDUCT, {"late": NA}, {"not_applicable": "full_points"}, "10"),
    ("full points where it may not apply", DEDUCT, {}, {"not_applicable": "full_points"}, "0..10"),
    ("full points and known", DEDUCT, {"late": "2"}, {"not_applicable": "full_points"}, "8.5"),
]


@pytest.mark.parametrize(("words", "rule", "answers", "more", "result"), BOUNDS)
def test_leaf_rounding_floor_and_cap(words, rule, answers, more, result):
    assert leaf(rule, answers, **more) == result, words


@pytest.mark.parametrize("count", [2, 28, 40, 64])
@pytest.mark.parametrize("kind", ["bands", "choice"])
def test_as_many_steps_as_the_model_promises(kind, count):
    """Up to 64 bands, up to 64 members: both models say so."""
    if kind == "bands":
        steps = [{"edge": str(count - i), "points": str(count - i)} for i in range(count)]
        assert leaf({"kind": "bands", "value": "done", "bands": steps}, {"done": "2"}, maximum="64") == "2"
        return
    facts = [{"kind": "choice", "name": "m", "members": [f"m{i}" for i in range(count)]}]
    levels = {f"m{i}": str(i) for i in range(count)}
    assert leaf_of(facts, {"kind": "choice", "fact": "m", "levels": levels}, {"m": "m1"}) == "1"


def leaf_of(facts, rule, answers):
    from criteria.tables import criterion, section, table
    from thidua import score

    made = table(section("I", "64", criterion("I.1", "64", rule)), facts=facts)
    return str(score(made, answers).points("I.1"))
