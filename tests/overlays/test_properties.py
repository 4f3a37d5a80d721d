"""What overlays can never do, drawn at random over rules, records and changes."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from eligibility.made import CASE, LAW, TREES, answered, condition, record, rule
from eligibility.oracle import Tree, facts
from overlays.made import DAY, overlay
from thidua import AwardRule, Overlay
from thidua.awards.conditions import walk
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.overlaying import overlaid

NATIONAL = TREES.map(rule)


def tree_data(tree: Tree, prefix: str) -> dict[str, Any]:
    """A drawn tree as the condition of an overlay, its nodes named apart from the national ones."""
    found = condition(tree, [0])

    def named(node: dict[str, Any]) -> dict[str, Any]:
        new = node | {"code": f"{prefix}{node['code']}"}
        if "part" in node:
            new["part"] = named(node["part"])
        if "parts" in node:
            new["parts"] = [named(part) for part in node["parts"]]
        return new

    return named(found)


def change(tree: Tree, prefix: str, **more: Any) -> dict[str, Any]:
    drawn = rule(tree)
    declared = [fact.model_dump(mode="json") for fact in drawn.facts]
    return {"target": {"rules": ["drawn"]}, "condition": tree_data(tree, prefix), "facts": declared} | more


@st.composite
def added(draw: st.DrawFn) -> tuple[Overlay, set[str]]:
    trees = draw(st.lists(TREES, min_size=1, max_size=3))
    changes = [change(tree, f"a{at}.") for at, tree in enumerate(trees)]
    return overlay(adds=changes), {name for tree in trees for name in facts(tree)}


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_additions_never_turn_a_verdict_into_eligible(data: st.DataObject) -> None:
    tree = data.draw(TREES)
    extra, more = data.draw(added())
    answers = data.draw(answered(facts(tree) | more))
    subject = record(answers)
    national = judge_rule(subject, rule(tree), CASE)
    result = overlaid(rule(tree), (extra,), DAY)
    assert [f.code for f in result.findings if f.severity == "error"] == []
    local = judge_rule(subject, result.rule, CASE)
    if national.status != "eligible":
        assert local.status != "eligible"
    if national.status == "ineligible":
        assert local.status == "ineligible"


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_a_replacement_without_power_never_makes_eligible_who_is_not(data: st.DataObject) -> None:
    tree, new = data.draw(TREES), data.draw(TREES)
    national = rule(tree)
    node = data.draw(st.sampled_from([node.code for node in walk(national.condition)]))
    result = overlaid(national, (overlay(replaces=[change(new, "r.", node=node)]),), DAY)
    answers = data.draw(answered(facts(tree) | facts(new)))
    before, after = judge_rule(record(answers), national, CASE), judge_rule(record(answers), result.rule, CASE)
    if before.status == "ineligible":
        assert after.status == "ineligible"
    if after.status == "eligible":
        assert before.status == "eligible"


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_a_conjunction_with_the_old_condition_is_always_proven_tighter(data: st.DataObject) -> None:
    tree, extra = data.draw(TREES), data.draw(TREES)
    national = rule(tree)
    both = change(("all_of", tree, extra, "secondary"), "r.", node=national.condition.code)
    result = overlaid(national, (overlay(replaces=[both]),), DAY)
    refused = [f for f in result.findings if f.code == "overlay_loosens"]
    assert all("unproven" in f.message("en") or "tried" in f.message("en") for f in refused)
    assert bool(result.used) != bool(refused)


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_a_fill_decides_no_more_than_the_open_leaf_left_open(data: st.DataObject) -> None:
    tree = (data.draw(st.sampled_from(("all_of", "any_of"))), data.draw(TREES), ("yes", LAW, "gazette"), "gazette")
    national: AwardRule = rule(tree)
    leaves = [n.code for n in walk(national.condition) if n.kind == "requires" and n.when == LAW]
    new = data.draw(TREES)
    result = overlaid(national, (overlay(fills=[change(new, "f.", node=leaves[-1])]),), DAY)
    several = sum(LAW in n.when for n in walk(national.condition) if n.kind == "requires") > 1
    assert (result.used == ()) is several
    answers = data.draw(answered(facts(tree) | facts(new)))
    before, after = judge_rule(record(answers), national, CASE), judge_rule(record(answers), result.rule, CASE)
    if before.status != "undetermined":
        assert after.status == before.status


@settings(max_examples=40, deadline=None)
@given(st.lists(added(), min_size=2, max_size=4), NATIONAL, st.randoms())
def test_the_order_of_overlays_never_matters(
    drawn: list[tuple[Overlay, set[str]]], national: AwardRule, mixed: Any
) -> None:
    named = []
    for at, (one, _) in enumerate(drawn):
        moved = [
            add.evolve(condition=tree_renamed(add.condition.model_dump(mode="json"), f"o{at}")) for add in one.adds
        ]
        named.append(one.evolve(code=f"o{at}", adds=tuple(moved)))
    shuffled = list(named)
    mixed.shuffle(shuffled)
    assert overlaid(national, named, DAY) == overlaid(national, shuffled, DAY)


def tree_renamed(node: dict[str, Any], prefix: str) -> dict[str, Any]:
    new = node | {"code": f"{prefix}{node['code']}"}
    if node["kind"] == "not":
        return new | {"part": tree_renamed(node["part"], prefix)}
    return new if node["kind"] == "requires" else new | {"parts": [tree_renamed(p, prefix) for p in node["parts"]]}
