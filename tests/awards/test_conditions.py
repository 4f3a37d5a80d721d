"""Condition trees and rules: what loads, what is refused and how, and the round trip through JSON."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings

from eligibility.made import TREES, rule
from thidua import AwardRule, load, load_json
from thidua.awards.award import Form, Title
from thidua.awards.conditions import MAX_CONDITION_DEPTH, walk
from thidua.regimes import RULES

CITED = {"instrument": "Văn bản thử", "article": "1", "mark": "gazette"}
MAY_NOT_APPLY = {"kind": "discipline_in_rating", "in_force": {"start": "2024-01-01"}}


def leaf(code: str = "a", when: str = "q", **more: Any) -> dict[str, Any]:
    return {"kind": "requires", "code": code, "label": "điều kiện", "citation": CITED, "when": when, **more}


def node(code: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"kind": kind, "code": code, "label": "điều kiện", "citation": CITED, **more}


def data(condition: dict[str, Any], **more: Any) -> dict[str, Any]:
    known = [
        {"name": "q", "label": "câu hỏi", "ask": {"kind": "attested", "question": "q"}},
        {"name": "m", "label": "số tháng", "ask": {"kind": "months_since_recruitment"}},
        {"name": "d", "label": "kỷ luật", "ask": MAY_NOT_APPLY},
        {"name": "r", "label": "xếp loại", "ask": {"kind": "rating"}},
    ]
    text = json.dumps(condition)
    facts = [
        fact for fact in known if re.search(rf"\b{fact['name']}\b", " ".join(re.findall(r'"when": "([^"]*)"', text)))
    ]
    made = {
        "code": "thu",
        "award": "x",
        "subject_kind": "individual",
        "label": "Quy định thử",
        "validity": {"start": "2024-01-01"},
        "citation": CITED,
        "facts": facts,
        "condition": condition,
    }
    return made | more


def codes(given: dict[str, Any]) -> list[str]:
    loaded = load(AwardRule, given)
    assert (loaded.value is None) == bool(loaded.findings)
    return [finding.code for finding in loaded.findings]


def test_a_plain_rule_loads() -> None:
    assert codes(data(leaf())) == []
    assert (
        codes(data(node("top", "all_of", parts=[leaf("a"), leaf("b", "m >= 6"), leaf("c", "r == 'completed'")]))) == []
    )


@pytest.mark.parametrize("when", ["d", "not d", "d and d"])
def test_a_leaf_that_may_not_apply_must_say_what_that_means(when: str) -> None:
    assert codes(data(leaf(when=when))) == ["condition_not_applicable"]
    for said in ("satisfied", "not_satisfied"):
        assert codes(data(leaf(when=when, when_not_applicable=said))) == []
    assert codes(data(leaf(when=when, when_not_applicable="maybe"))) != []


@pytest.mark.parametrize("when", ["q or d", "otherwise(d, q)", "applicable(d)"])
def test_a_leaf_that_always_applies_need_not(when: str) -> None:
    assert codes(data(leaf(when=when))) == []


def test_illustrative_is_never_law() -> None:
    illustrative = CITED | {"mark": "illustrative"}
    assert codes(data(leaf() | {"citation": illustrative})) == ["condition_illustrative"]
    deep = node("top", "all_of", parts=[node("no", "not", part=leaf() | {"citation": illustrative})])
    assert codes(data(deep)) == ["condition_illustrative"]


def test_an_illustrative_rule_is_never_law() -> None:
    assert codes(data(leaf(), citation=CITED | {"mark": "illustrative"})) == ["condition_illustrative"]


@pytest.mark.parametrize("lacking", ["citation", "label", "code", "when"])
def test_an_uncited_or_nameless_node_does_not_load(lacking: str) -> None:
    broken = leaf()
    del broken[lacking]
    assert codes(data(broken)) == ["field_missing"]
    assert codes(data(node("top", "any_of", parts=[leaf("b"), broken]))) == ["field_missing"]


def test_a_citation_without_a_mark_does_not_load() -> None:
    assert codes(data(leaf() | {"citation": {"instrument": "Văn bản thử"}})) == ["field_missing"]


def test_a_rule_without_a_citation_does_not_load() -> None:
    given = data(leaf())
    del given["citation"]
    assert codes(given) == ["field_missing"]


@pytest.mark.parametrize(
    "condition",
    [
        node("top", "all_of", parts=[leaf("a"), leaf("a")]),
        node("a", "all_of", parts=[leaf("a")]),
        node("top", "all_of", parts=[leaf("q", "m >= 6"), leaf("b", "q")]),
        leaf("q"),
        leaf("m", "m >= 6"),
    ],
)
def test_codes_are_unique_among_nodes_and_facts(condition: dict[str, Any]) -> None:
    assert codes(data(condition)) == ["duplicate_code"]


@pytest.mark.parametrize(
    ("when", "code"),
    [("nobody", "fact_undeclared"), ("m", "criterion_result"), ("r", "criterion_result"), ("m >= 6 and nobody", None)],
)
def test_formulas_are_checked(when: str, code: str | None) -> None:
    found = codes(data(leaf(when=when)))
    assert found and (code is None or found == [code])


@pytest.mark.parametrize("kind", ["all_of", "any_of", "at_least"])
def test_a_node_without_parts_does_not_load(kind: str) -> None:
    assert codes(data(node("top", kind, parts=[], k=1)))


@pytest.mark.parametrize("k", [0, -1, 65])
def test_at_least_needs_a_sensible_number(k: int) -> None:
    assert codes(data(node("top", "at_least", parts=[leaf()], k=k)))


def test_at_least_more_than_there_are_parts() -> None:
    assert codes(data(node("top", "at_least", parts=[leaf("a"), leaf("b")], k=2))) == []


def test_at_least_more_than_there_are_parts_is_refused() -> None:
    assert codes(data(node("top", "at_least", parts=[leaf("a"), leaf("b")], k=3))) == ["formula_at_least"]


def _deep(levels: int) -> dict[str, Any]:
    condition = leaf("z")
    for at in range(levels - 1):
        condition = node(f"n{at}", "not", part=condition)
    return condition


def test_as_deep_as_allowed() -> None:
    made = load(AwardRule, data(_deep(MAX_CONDITION_DEPTH))).value
    assert made is not None and len(list(walk(made.condition))) == MAX_CONDITION_DEPTH


@pytest.mark.parametrize("levels", [MAX_CONDITION_DEPTH + 1, 20])
def test_one_deeper_is_refused(levels: int) -> None:
    assert codes(data(_deep(levels))) == ["too_deep"]


def test_parts_come_before_the_whole() -> None:
    made = load(AwardRule, data(node("top", "all_of", parts=[leaf("a"), node("no", "not", part=leaf("b"))]))).value
    assert made is not None
    assert [found.code for found in walk(made.condition)] == ["a", "b", "no", "top"]


@settings(max_examples=40, deadline=None)
@given(TREES)
def test_any_rule_round_trips(tree: tuple[Any, ...]) -> None:
    made = rule(tree)
    text = made.model_dump_json()
    again = load_json(AwardRule, text)
    assert again.value == made and again.findings == ()
    assert again.value.model_dump_json() == text


def test_the_schema_is_published_and_names_every_kind() -> None:
    schema = AwardRule.model_json_schema()
    kinds = {definition.get("properties", {}).get("kind", {}).get("const") for definition in schema["$defs"].values()}
    assert {"requires", "all_of", "any_of", "at_least", "not", "rating", "open_law"} <= kinds
    assert schema["$defs"]["Citation"]["required"] == ["instrument", "mark"]


def test_a_fact_no_condition_uses_is_refused() -> None:
    given = data(leaf())
    given["facts"].append({"name": "spare", "label": "thừa", "ask": {"kind": "rating"}})
    assert codes(given) == ["fact_unused"]


def test_a_leaf_that_names_another_node_is_refused() -> None:
    assert codes(data(node("top", "all_of", parts=[leaf("a"), leaf("b", "not a")]))) == ["fact_undeclared"]


def test_rules_are_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        RULES[0].code = "other"  # type: ignore[misc]


def test_titles_and_forms_are_told_apart() -> None:
    title = Title(code="ldtt", label="Lao động tiên tiến", subjects=("individual",))
    form = Form(code="gk", label="Giấy khen", subjects=("individual", "household"))
    assert (title.kind, form.kind) == ("title", "form")
    with pytest.raises(ValueError, match="subjects"):
        Title(code="x", label="x", subjects=())
