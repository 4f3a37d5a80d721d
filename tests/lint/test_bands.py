"""Bands and ranges: open and closed edges, whole numbers, ratios, rules inside other rules."""

from __future__ import annotations

import pytest

from lint.sound import found, line, number, only, part, table, yes_no
from thidua import CriteriaSet, score
from thidua.criteria.lint import counter_example

AT = "sections/0/criteria/0/rule"


def steps(*bands, value="n", below="0"):
    return {
        "kind": "bands",
        "value": value,
        "below": below,
        "bands": [{"edge": edge, "points": points, "side": side} for edge, points, side in bands],
    }


def one(rule, *facts, maximum="10"):
    return table(part("I", maximum, line("I.1", maximum, rule)), facts=facts)


C, O = "closed", "open"  # noqa: E741


@pytest.mark.parametrize(
    ("rule", "facts", "expected"),
    [
        # 0..10 whole: 10 is reached, above 10 is not
        (steps(("10", "10", C), ("5", "5", C)), [number("n", "10")], []),
        (steps(("10", "10", O), ("5", "5", C)), [number("n", "10")], ["max", "bands/0"]),
        # between 9 and 10 lies no whole number, but a tenth does
        (steps(("10", "10", C), ("9", "8", O), ("5", "5", C)), [number("n", "10")], ["bands/1"]),
        (steps(("10", "10", C), ("9", "8", O), ("5", "5", C)), [number("n", "10", places=1)], []),
        # the same edge open and closed: exactly 9 is a band of its own
        (steps(("9", "10", O), ("9", "8", C)), [number("n", "10")], []),
        # values begin at 3, so that the band from 2 on is the one from 3 on; nothing is below
        (steps(("5", "10", C), ("2", "8", C)), [number("n", "10", lowest="3")], []),
        (steps(("5", "10", C), ("3", "8", C), ("1", "4", C)), [number("n", "10", lowest="3")], ["bands/2"]),
        # a ratio is any fraction: between 0.9 and 1 there is one; above 1 there is one, 500 / 1
        (steps(("1", "10", C), ("0.9", "8", C), value="n / d"), [number("n", "500"), number("d", "9", lowest="1")], []),
        # the number of twos is even: 2 × n never is 7, but the grid of 2 × n is 2
        (steps(("8", "10", C), ("7", "8", C), ("2", "4", C), value="2 * n"), [number("n", "5")], ["bands/1"]),
        # fewer is better: points rise while the value falls
        (steps(("6", "0", C), ("3", "5", C), below="10"), [number("n", "10")], []),
        # up and down
        (steps(("8", "10", C), ("6", "2", C), ("3", "5", C)), [number("n", "10")], ["bands/1"]),
        (steps(("8", "2", C), ("6", "10", C), ("3", "5", C)), [number("n", "10")], ["bands/0"]),
    ],
)
def test_bands(rule: dict[str, object], facts: list[dict[str, object]], expected: list[str]) -> None:
    places = [
        where.removeprefix(f"{AT}/").removeprefix("sections/0/criteria/0/") for _, where in found(one(rule, *facts))
    ]
    assert places == expected


def test_rules_inside_other_rules() -> None:
    inner = steps(("20", "10", C), ("5", "5", C))
    by_kind = {"kind": "by_kind", "fact": "k", "cases": [
        {"member": "a", "rule": {"kind": "override", "rule": inner, "when": "y", "points": "0"}},
        {"member": "b", "rule": steps(("5", "10", C))},
    ]}  # fmt: skip
    kind = {"kind": "choice", "name": "k", "label": {"vi": "k", "en": "k"}, "members": ["a", "b"]}
    data = one(by_kind, number("n", "10"), yes_no("y"), kind)
    assert found(data) == [("lint_band_unreachable", f"{AT}/cases/0/rule/rule/bands/0")]


def test_more_gives_less_is_shown() -> None:
    data = one(steps(("8", "10", C), ("6", "2", C), ("3", "5", C)), number("n", "10"))
    finding = only(data, "lint_bands_not_monotone")
    assert finding.message("en") == (
        "Criterion I.1: the band at 6 gives 2, the next lower one 5, against the others. For example: n = 7."
    )
    answers = counter_example(finding) or {}
    criteria_set = CriteriaSet.model_validate(data)
    assert answers == {"n": "7"}
    assert str(score(criteria_set, answers).total) == "2"
    assert str(score(criteria_set, {"n": "5"}).total) == "5"


def test_the_numbers_of_an_unreachable_band() -> None:
    finding = only(one(steps(("12", "10", C), ("5", "5", C)), number("n", "10")), "lint_band_unreachable")
    assert finding.message("en") == ("Criterion I.1: no value falls into the band from 12 on; values go from 0 to 10.")


def ranges(*each, step="0.5"):
    made = [{"edge": edge, "lowest": low, "highest": high} for edge, low, high in each]
    return {"kind": "range_by_band", "value": "n", "mark": "m", "step": step, "ranges": made[:-1], "below": made[-1]}


@pytest.mark.parametrize(
    ("upper", "lower", "expected"),
    [
        # T6: 45–50, and up to 44.5 in steps of a half
        ("45", "44.5", []),
        ("45", "45", ["lint_ranges_touch"]),
        ("45", "46", ["lint_ranges_overlap"]),
        ("45", "44", ["lint_ranges_gap"]),
        # 44.25 is no half, and the last half under it is 44
        ("45", "44.25", ["lint_ranges_gap", "lint_mark_step"]),
    ],
)
def test_ranges(upper: str, lower: str, expected: list[str]) -> None:
    rule = ranges(("90", upper, "50"), ("0", "0", lower))
    data = one(rule, number("n", "100"), number("m", "50", places=2), maximum="50")
    assert [code for code, _ in found(data)] == expected
