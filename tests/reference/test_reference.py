"""The reference evaluator itself: rows worked out by hand, and what must hold for every tree."""

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from reference.basics import kind_of
from reference.completions import completions, contains, count_completions, next_answers, within
from reference.evaluator import (
    ASK,
    NA,
    UNKNOWN,
    IllFormedError,
    IncompleteError,
    Interval,
    Outcome,
    only,
    outcome,
    value,
)
from reference.rows import FACTS, LEVELS, ROWS, five, x, y, z
from reference.trees import COMPARISONS, MODES, STEPS, Case, RuleSet, any_size, rule_sets, small

MOST_COMPLETIONS = 250
ORDER = (True, False, *LEVELS, NA)
slow = settings(deadline=None, max_examples=100, suppress_health_check=list(HealthCheck))


def read_answers(text: str) -> dict[str, Any]:
    """`x=3 b=true m=n/a` as answers."""
    pairs = dict(part.split("=") for part in text.split())
    special: dict[str, Any] = {"true": True, "false": False, "n/a": NA}
    return {name: special.get(answer, answer) for name, answer in pairs.items()}


def shown(result: Outcome, is_date: bool) -> str:
    """An outcome as the rows write it."""
    if not isinstance(result, Interval):
        return " or ".join(str(item).lower() for item in ORDER if item in result)
    parts = []
    if result.lowest is not None and result.highest is not None:
        ends = [result.lowest, result.highest] if result.lowest != result.highest else [result.lowest]
        parts.append(" … ".join(date.fromordinal(int(end)).isoformat() if is_date else str(end) for end in ends))
    return " or ".join(parts + (["n/a"] if result.may_na else []))


@pytest.mark.parametrize(("words", "tree", "answered", "expected"), ROWS)
def test_rows_worked_by_hand(words: str, tree: Any, answered: str, expected: str) -> None:
    answers = read_answers(answered)
    result = outcome(tree, FACTS, answers)
    assert shown(result, kind_of(tree, FACTS).name == "date") == expected, words
    try:
        plain = value(tree, FACTS, answers)
    except IncompleteError:
        return
    assert plain is ASK or only(result) == plain, words


def test_value_says_what_is_missing() -> None:
    with pytest.raises(IncompleteError, match="y"):
        value(("add", x, y), FACTS, {"x": "1"})
    assert value(("div", x, y, ("ask",)), FACTS, {"x": "1", "y": "0"}) is ASK
    assert only(outcome(x, FACTS, {})) is UNKNOWN


@pytest.mark.parametrize(
    "tree",
    [
        ("div", x, y),
        ("div", x, z, five),
        ("div", x, ("div", x, y, five)),
        ("add", x, ("bool", True)),
        ("at_least", 3, ("bool", True), ("bool", False)),
        ("eq", ("bool", True), ("bool", False)),
        ("if", ("bool", True), x, ("bool", False)),
        ("if", ("bool", True), ("not_applicable",), ("not_applicable",)),
        ("div", x, ("number", "0"), ("ask",)),
        ("no such node", x),
    ],
)
def test_what_is_no_rule_is_refused(tree: Any) -> None:
    with pytest.raises(IllFormedError):
        outcome(tree, FACTS, {})


@slow
@given(small())
def test_sound_and_known_when_complete(case: Case) -> None:
    """Every completed value lies in the outcome; with every answer given exactly that value is left."""
    assume(count_completions(case.facts, case.answers) <= MOST_COMPLETIONS)
    before = outcome(case.tree, case.facts, case.answers)
    for answers in completions(case.facts, case.answers):
        after = outcome(case.tree, case.facts, answers)
        assert within(after, before)
        found = value(case.tree, case.facts, answers)
        if found is not ASK:
            assert contains(before, found)
            assert only(after) == found


@slow
@given(small())
def test_learning_a_fact_only_narrows(case: Case) -> None:
    """Monotonicity, one answer at a time, from nothing known on."""
    for known in ({}, case.answers):
        before = outcome(case.tree, case.facts, known)
        for answers in next_answers(case.facts, known):
            assert within(outcome(case.tree, case.facts, answers), before)


@slow
@given(any_size(), st.data())
def test_large_ranges(case: Case, data: st.DataObject) -> None:
    """The same for some completions of large trees, and the sizes promised to the engines."""
    answers = dict(case.answers)
    before = outcome(case.tree, case.facts, answers)
    while following := list(next_answers(case.facts, answers)):
        answers = data.draw(st.sampled_from(following))
        after = outcome(case.tree, case.facts, answers)
        assert within(after, before)
        before = after
    found = value(case.tree, case.facts, answers)
    assert found is ASK or only(before) == found
    static = outcome(case.tree, case.facts, {})
    if isinstance(static, Interval) and static.lowest is not None:
        assert max(abs(static.lowest), abs(static.highest)) < 2**110


@settings(slow, max_examples=40)
@given(rule_sets())
def test_rule_sets_are_well_formed(rules: RuleSet) -> None:
    assert 1 <= len(rules.trees) <= 6
    for tree in rules.trees:
        assert kind_of(tree, rules.facts).name in ("number", "bool", "enum", "date")
        assert depth_of(tree) <= 6
        outcome(tree, rules.facts, rules.answers)


def depth_of(tree: Any) -> int:
    """Levels of nodes."""
    return 1 + max((depth_of(part) for part in tree[1:] if is_node(part)), default=0)


def is_node(part: Any) -> bool:
    return isinstance(part, tuple) and part not in (("low", "mid", "high"), ("no", "yes"))


def nodes_of(tree: Any) -> list[Any]:
    return [tree, *(node for part in tree[1:] if is_node(part) for node in nodes_of(part))]


def test_every_node_is_generated() -> None:
    """Every node kind, rounding mode, step and kind of `if_zero` turns up."""
    seen: set[Any] = set()

    @settings(slow, database=None, derandomize=True, max_examples=150)
    @given(rule_sets())
    def collect(rules: RuleSet) -> None:
        for node in (node for tree in rules.trees for node in nodes_of(tree)):
            seen.add(node[0])
            if node[0] == "round_to":
                seen.update(node[2:])
            if node[0] == "div":
                seen.add(("if_zero", node[3][0] if len(node) == 4 and len(node[3]) == 1 else len(node)))

    collect()
    nodes = "number bool member date fact add sub mul div min max total and or not at_least"
    zeros = {("if_zero", how) for how in ("not_applicable", "ask", 3, 4)}
    assert {*nodes.split(), "if", "applicable", "otherwise", *COMPARISONS, *MODES, *STEPS, *zeros} <= seen
