"""Points lost for every step that the actual is short of the target."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, found, leaf, number, refused, replays
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE
FACTS = [
    number("done", "1000", may_not_apply=True, label={"vi": "Đã thu", "en": "Collected"}),
    number("due", "1000", may_not_apply=True, label={"vi": "Dự toán", "en": "Planned"}),
]


def rule(counted="complete", on_zero="full", each="0.5", per="1 %", **more):
    return {
        "kind": "shortfall", "actual": "done", "target": "due", "each": each, "per": per, "counted": counted,
        "on_zero": on_zero, **more,
    }  # fmt: skip


STARTED, COMPLETE, EXACT = rule("started"), rule("complete"), rule("exact")
FIFTHS = rule("complete", each="2", per="1/5")
SMALL = {on_zero: rule("complete", on_zero, each="0.05") for on_zero in ("full", "zero", "not_applicable", "ask")}

ROWS = [
    # 10 less 0.5 for each percent short
    (COMPLETE, "1000", "1000", "10"),  # reached
    (COMPLETE, "1000", "900", "10"),  # exceeded: nothing to lose, nothing to win
    (COMPLETE, "97", "100", "8.5"),  # 3 % short: 10 − 3 × 0.5
    (STARTED, "97", "100", "8.5"),  # whole steps are the same for all three
    (EXACT, "97", "100", "8.5"),
    (STARTED, "965", "1000", "8"),  # 3.5 % short: 4 steps, 10 − 2
    (COMPLETE, "965", "1000", "8.5"),  # 3 steps
    (EXACT, "965", "1000", "8.25"),  # 3.5 steps, 10 − 1.75
    (STARTED, "999", "1000", "9.5"),  # 0.1 % short: one step begun
    (COMPLETE, "999", "1000", "10"),  # none complete
    (EXACT, "999", "1000", "9.95"),
    (COMPLETE, "991", "1000", "10"),  # 0.9 %
    (COMPLETE, "990", "1000", "9.5"),  # 1 % just complete
    (STARTED, "990", "1000", "9.5"),
    (COMPLETE, "81", "100", "0.5"),  # 19 steps: 10 − 9.5
    (COMPLETE, "80", "100", "0"),  # 20 steps: exactly nothing left
    (COMPLETE, "79", "100", "0"),  # never below 0
    (COMPLETE, "0", "100", "0"),
    # exact, in proportion: 2 of 3 is 33.333… % short; at 0.1 each 10 − 3.3333… = 6.6666…
    (rule("exact", each="0.1"), "2", "3", "6.67"),
    (rule("exact", each="0.1", step="0.5"), "2", "3", "6.5"),
    (rule("started", each="0.1"), "2", "3", "6.6"),  # 34 steps
    (rule("complete", each="0.1"), "2", "3", "6.7"),  # 33 steps
    # steps of a fifth: 2 points each
    (FIFTHS, "4", "5", "8"),
    (FIFTHS, "41", "50", "10"),  # 18 % short
    (FIFTHS, "2", "3", "8"),  # 33.3 % short: one fifth
    # a target of 0
    (COMPLETE, "0", "0", "10"),
    (rule(on_zero="zero"), "5", "0", "0"),
    (rule(on_zero="not_applicable"), "5", "0", "not applicable"),
    (rule(on_zero="ask"), "5", "0", "0..10"),
    # … where even a unit that did nothing keeps 10 − 100 × 0.05 = 5 points
    (SMALL["full"], "0", "0", "10"),
    (SMALL["full"], "0", "100", "5"),
    (SMALL["zero"], "0", "0", "0"),  # “0 points” means no points
    (SMALL["not_applicable"], "0", "0", "not applicable"),
    # does not apply, not known
    (COMPLETE, NA, "100", "not applicable"),
    (COMPLETE, "5", NA, "not applicable"),
    (COMPLETE, None, "100", "0..10 or not applicable"),
    (SMALL["full"], None, "100", "5..10 or not applicable"),
    (COMPLETE, None, None, "0..10 or not applicable"),
    # bounds: 97 to 98 of 100 is 2 to 3 steps
    (COMPLETE, {"lowest": "97", "highest": "98"}, "100", "8.5..9"),
    (EXACT, "90", {"lowest": "90", "highest": "100"}, "5..10"),  # 10 % short: 10 − 5
]


@pytest.mark.parametrize(("rule_", "done", "due", "points"), ROWS)
def test_points(rule_, done, due, points):
    assert leaf(rule_, FACTS, {"done": done, "due": due}) == points


def test_a_question_is_open_between_nothing_and_the_full_mark():
    """Whoever is asked may say full, none or not applicable: 0 must stay possible where it may be the answer."""
    assert leaf(SMALL["ask"], FACTS, {"done": "0", "due": "0"}) == "0..10"
    assert found(SMALL["ask"], FACTS, {"done": "0", "due": "0"}) == [("ask_open", "x")]


def test_refused():
    assert refused(rule(per="0 %"), FACTS)[0] == "shortfall_step"
    assert refused(rule(per="0"), FACTS)[0] == "shortfall_step"
    assert refused(rule(per="101 %"), FACTS)[0] == "share_range"
    assert refused({k: v for k, v in rule().items() if k != "counted"}, FACTS)[0] == "field_missing"


@pytest.mark.parametrize(
    ("counted", "vi", "en"),
    [
        ("started", "phần lẻ tính tròn một bậc", "a step begun counts in full"),
        ("complete", "phần lẻ không tính", "only whole steps count"),
        ("exact", "tính theo tỷ lệ", "in proportion"),
    ],
)
def test_words(counted, vi, en):
    assert asked(rule(counted), FACTS) == (
        f"10 điểm, cứ mỗi 1 % mà (Đã thu) / (Dự toán) còn hụt thì trừ 0.5 điểm ({vi}), không dưới 0 điểm; "
        "khi mẫu số bằng 0: điểm tối đa",
        f"10 points, less 0.5 for each 1 % that (Collected) / (Planned) falls short ({en}), not below 0; "
        "where the denominator is 0: full points",
    )


def test_as_json():
    assert replays(rule("exact", "ask", step="0.25"), FACTS)
