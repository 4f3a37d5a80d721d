"""Single rules: steps of marks, questions, targets, and deductions that work backwards."""

from __future__ import annotations

import pytest

from lint.sound import found, line, number, only, part, table, words, yes_no
from thidua import CriteriaSet, score

AT = "sections/0/criteria/0"


def one(rule, *facts, maximum="10", kind="scored", **more):
    first = part("I", maximum, line("I.1", maximum, rule, **more), kind=kind)
    return table(first, facts=facts)


def measured(kind, **more):
    return {"kind": kind, "actual": "a", "target": "t", "on_zero": "full", **more}


LEADER = {"leader": "highest_rate", "ties": "all_lead", "nobody_exceeds": "full", "no_target": "not_applicable"}
SHORT = {"each": "1", "per": "10 %", "counted": "started"}
A, T = number("a", "50"), number("t", "50")


@pytest.mark.parametrize(
    "rule",
    [measured("proportional"), measured("inverse_proportional"), measured("shortfall", **SHORT)],
)
def test_a_target_is_something_else(rule: dict[str, object]) -> None:
    assert found(one(rule, A, T)) == []
    same = {**rule, "target": "a"}
    assert ("lint_target_is_actual", f"{AT}/rule/target") in found(one(same, A))


def test_the_same_target_against_the_cluster() -> None:
    rule = measured("relative_to_leader", **LEADER)
    assert found(one(rule, A, T)) == []
    assert ("lint_target_is_actual", f"{AT}/rule/target") in found(one({**rule, "target": "a"}, A))


@pytest.mark.parametrize(
    ("rule", "place"),
    [
        (measured("proportional"), "on_zero"),
        (measured("shortfall", **SHORT), "on_zero"),
        ({"kind": "mean_of_items", "items": "f", "value": "v", "on_empty": "full", "step": "0.1"}, "on_empty"),
    ],
)
def test_questions(rule: dict[str, object], place: str) -> None:
    files = {"kind": "items", "name": "f", "label": words("f"), "most": 9, "fields": [number("v", "10")]}
    facts = [files] if place == "on_empty" else [A, T]
    assert found(one(rule, *facts)) == []
    finding = only(one({**rule, place: "ask"}, *facts), "lint_asks")
    assert (finding.severity, finding.where) == ("note", f"{AT}/rule/{place}")


@pytest.mark.parametrize(
    ("step", "maximum", "places", "expected"),
    [
        ("0.25", "10", 2, []),
        ("0.25", "10", 1, ["lint_mark_places"]),  # 0.25 cannot be entered
        ("0.5", "10", 1, []),
        ("3", "10", 0, ["lint_max_unreached", "lint_mark_step"]),  # 9 is the last
        ("0.3", "9", 1, []),  # 30 steps
    ],
)
def test_steps_of_marks(step: str, maximum: str, places: int, expected: list[str]) -> None:
    mark = {"kind": "expert_mark", "mark": "m", "step": step}
    assert [code for code, _ in found(one(mark, number("m", maximum, places=places), maximum=maximum))] == expected


@pytest.mark.parametrize(("step", "expected"), [("0.5", []), ("3", [("lint_round_step", f"{AT}/round")])])
def test_steps_of_a_line(step: str, expected: list[tuple[str, str]]) -> None:
    rule = {"kind": "capped_count", "count": "a", "each": "0.5"}
    assert found(one(rule, A, round=step)) == expected


@pytest.mark.parametrize(
    "rule",
    [
        {"kind": "percent_off", "faults": "a", "each": "10 %", "step": "0.1"},
        measured("shortfall", **SHORT),
        {"kind": "override", "when": "y", "points": "0",
         "rule": {"kind": "deduct_per_event", "events": "a", "each": "1"}},
    ],
)  # fmt: skip
def test_a_deduction_that_works_backwards(rule: dict[str, object]) -> None:
    facts = [number("a", "50"), *([T] if "target" in rule else []), *([yes_no("y")] if "when" in rule else [])]
    scored = part("I", "100", line("I.1", "100", {"kind": "formula", "formula": "n"}))
    minus = part("P", "10", line("P.1", "10", rule), kind="deduction")
    data = table(scored, minus, facts=[number("n", "100"), *facts])
    finding = only(data, "lint_deduction_inverted")
    assert finding.where.startswith("sections/1/criteria/0/rule")
    # nothing happened, and everything is taken off
    answers = {"n": "100", "a": "50" if "target" in rule else "0", "t": "50", "y": False}
    sheet = score(
        CriteriaSet.model_validate(data), {name: answers[name] for name in ("n", *(f["name"] for f in facts))}
    )
    assert str(sheet.total) == "90"


def test_the_same_rules_are_right_in_a_scored_section() -> None:
    assert found(one({"kind": "percent_off", "faults": "a", "each": "10 %", "step": "0.1"}, A)) == []
