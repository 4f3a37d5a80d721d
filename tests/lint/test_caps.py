"""Caps and floors: the numbers of the messages, and answers that show them."""

from __future__ import annotations

import pytest

from lint.sound import found, line, mutated, number, only, part, table, yes_no
from thidua import CriteriaSet, score
from thidua.criteria.lint import counter_example, lint

LISTS = {
    "kind": "items",
    "name": "files",
    "most": 20,
    "label": {"vi": "Hồ sơ", "en": "Files"},
    "fields": [yes_no("new"), yes_no("good"), number("worth", "3")],
}


def one(maximum, rule, *facts, **more):
    """A table of one line."""
    return table(part("I", maximum, line("I.1", maximum, rule, **more)), facts=facts)


@pytest.mark.parametrize(
    ("data", "code", "message"),
    [
        # 3 × 1 of 6
        (
            one("6", {"kind": "capped_count", "count": "n", "each": "3"}, number("n", "1")),
            "lint_max_unreached",
            "Criterion I.1: at most 3 come out, less than the full mark of 6. For example: n = 1.",
        ),
        # level 5 × 0.15 = 0.75
        (
            one("1", {"kind": "level_weight", "level": "n", "weight": "0.15"}, number("n", "5", lowest="1")),
            "lint_max_unreached",
            "Criterion I.1: at most 0.75 come out, less than the full mark of 1. For example: n = 5.",
        ),
        # 10 × 120 / 100 = 12
        (
            one("10", {"kind": "imported", "score": "n", "out_of": "100", "source": "PAR", "step": "0.1"},
                number("n", "120")),
            "lint_max_exceeded",
            "Criterion I.1: the rule gives up to 12; what is above 10 is cut off in silence. For example: n = 120.",
        ),
        (
            one("10", {"kind": "highest_only", "of": [{"when": "a", "points": "12"}, {"when": "b", "points": "5"}]},
                yes_no("a"), yes_no("b")),
            "lint_max_exceeded",
            "Criterion I.1: the rule gives up to 12; what is above 10 is cut off in silence. "
            "For example: a = true, b = true.",
        ),
        # a + b is 9 at most where a + b <= 9 is asked for
        (
            one("10", {"kind": "formula", "formula": "if(a + b <= 9, a + b, 0)"}, number("a", "9"), number("b", "9")),
            "lint_max_unreached",
            "Criterion I.1: at most 9 come out, less than the full mark of 10. For example: a = 8, b = 1.",
        ),
        # 4 - 2 × 9 = -14, kept at -6 by the rule, and the line stops at -5
        (
            one("4", {"kind": "plus_minus", "start": "4", "minus": [{"count": "n", "each": "2"}], "lowest": "-6"},
                number("n", "9"), floor="-5"),
            "lint_floor_undercut",
            "Criterion I.1: the rule falls to -6; what is below -5 is dropped in silence. For example: n = 9.",
        ),
        # the rule stops at 0, the line says -5
        (
            one("4", {"kind": "plus_minus", "start": "4", "minus": [{"count": "n", "each": "2"}]},
                number("n", "9"), floor="-5"),
            "lint_floor_unreached",
            "Criterion I.1: at least 0 come out; the floor of -5 is never reached. For example: n = 9.",
        ),
        # 20 records × 2 = 40, a cap of 4 under a full mark of 5
        (
            one("5", {"kind": "count_items", "items": "files", "meets": ["new", "good"], "each": "2", "cap": "4"},
                LISTS),
            "lint_max_unreached",
            "Criterion I.1: at most 4 come out, less than the full mark of 5. "
            "For example: files = 20 × {new = true, good = true, worth = 0}.",
        ),
    ],
)  # fmt: skip
def test_numbers_and_answers(data: dict[str, object], code: str, message: str) -> None:
    assert only(data, code).message("en") == message


@pytest.mark.parametrize(
    "data",
    [
        one("6", {"kind": "capped_count", "count": "n", "each": "3"}, number("n", "1")),
        one("10", {"kind": "formula", "formula": "if(a + b <= 9, a + b, 0)"}, number("a", "9"), number("b", "9")),
        one("5", {"kind": "count_items", "items": "files", "meets": ["new", "good"], "each": "2", "cap": "4"}, LISTS),
    ],
)
def test_the_answers_give_what_the_message_says(data: dict[str, object]) -> None:
    criteria_set = CriteriaSet.model_validate(data)
    (finding,) = (finding for finding in lint(criteria_set) if finding.code == "lint_max_unreached")
    answers = counter_example(finding)
    assert answers is not None
    sheet = score(criteria_set, answers)
    assert sheet.findings == ()
    assert str(sheet.points("I.1")) == dict(finding.params)["points"]


@pytest.mark.parametrize("points", ["7", "12"])
def test_what_is_beyond_the_bounds_is_really_given(points: str) -> None:
    # the same line with room for all its rule gives
    path = "sections/0/criteria/1/criteria/1"
    data = mutated((f"{path}/rule/levels/full", points))
    finding = only(data, "lint_max_exceeded" if points == "12" else "lint_max_unreached")
    roomy = CriteriaSet.model_validate(mutated((f"{path}/rule/levels/full", points), (f"{path}/max", "20")))
    assert str(score(roomy, counter_example(finding) or {}).points("I.2.b")) == points


@pytest.mark.parametrize(
    "data",
    [
        # a cap that never bites is nothing: at most 2 × 3 = 6
        one("6", {"kind": "capped_count", "count": "n", "each": "3"}, number("n", "2")),
        # a line that never gives less than 2 is nothing either
        one("6", {"kind": "bands", "value": "n", "bands": [{"edge": "2", "points": "6"}], "below": "2"},
            number("n", "9")),
        # the highest of many products, found although intervals say more: a × (10 - a) <= 25
        one("25", {"kind": "formula", "formula": "a * (10 - a)"}, number("a", "10")),
        # several questions about one list: not searched, so nothing is said
        one("6", {"kind": "formula", "formula": "2 * count(files, new) + 2 * count(files, not new)"}, LISTS),
    ],
)  # fmt: skip
def test_nothing_to_say(data: dict[str, object]) -> None:
    assert [code for code, _ in found(data) if code not in ("lint_field_unused", "lint_points_cut")] == []


def test_a_rule_that_never_applies() -> None:
    rule = {"kind": "formula", "formula": "if(true, not_applicable, if(a, 1, 0))"}
    assert found(one("1", rule, yes_no("a"))) == [("lint_never_applies", "sections/0/criteria/0/rule")]
