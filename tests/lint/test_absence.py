"""Lines that may not apply, against guards and an absolute scale of classes."""

from __future__ import annotations

import pytest

from lint.sound import band, found, line, number, only, part, table, words
from thidua import CriteriaSet, score


def blank(code, maximum, **more):
    """A line of one figure that may not apply."""
    return line(code, maximum, {"kind": "formula", "formula": code.lower()}, **more)


def figures(**maxima):
    return [number(name, str(highest), may_not_apply=True) for name, highest in maxima.items()]


def two(policy="leave_out", edge="90", guards=()):
    """60 and 40 points, the second perhaps not applicable."""
    sections = (
        part("I", "100", line("A", "60", {"kind": "formula", "formula": "a"}), blank("B", "40", not_applicable=policy)),
    )
    return table(
        *sections, facts=[number("a", "60"), *figures(b=40)], classes={"bands": [band("top", edge, guards=guards)]}
    )


@pytest.mark.parametrize(
    ("policy", "edge", "expected"),
    [
        ("leave_out", "90", ["lint_left_out_class"]),  # 60 < 90
        ("leave_out", "61", ["lint_left_out_class"]),
        ("leave_out", "60", []),
        ("full_points", "90", []),
        ("rescale", "90", []),  # 60 of 60 becomes 100 of 100
    ],
)
def test_a_line_left_out_and_the_top_class(policy: str, edge: str, expected: list[str]) -> None:
    codes = [code for code, _ in found(two(policy, edge)) if not code.startswith("lint_rounding")]
    assert codes == expected


def test_the_highest_total_that_is_left() -> None:
    finding = only(two(), "lint_left_out_class")
    assert finding.where == "sections/0/criteria/1/not_applicable"
    assert finding.message("en") == ("Where criterion B does not apply, at most 60 are left: not enough for top (90).")
    sheet = score(CriteriaSet.model_validate(two()), {"a": "60", "b": {"not_applicable": True}})
    assert str(sheet.total) == "60"


def test_t3_leaves_out_on_an_absolute_scale_that_can_bear_it() -> None:
    # T3: nine lines of 2, top class from 15: one line less leaves 16
    names = "abcdefghi"
    lines = [blank(name.upper(), "2") for name in names]
    data = table(
        part("I", "18", *lines), facts=figures(**dict.fromkeys(names, 2)), classes={"bands": [band("good", "15")]}
    )
    assert found(data) == []
    data["classes"]["bands"][0]["at_least"] = "17"
    assert [code for code, _ in found(data)] == ["lint_left_out_class"] * 9


@pytest.mark.parametrize(
    ("base", "at_least", "expected"),
    [
        ("nominal", "70 %", ["lint_guard_nominal", "lint_left_out_class"]),  # 60 left, 70 needed
        ("nominal", "60 %", ["lint_left_out_class"]),
        ("applicable", "70 %", ["lint_left_out_class"]),
    ],
)
def test_nominal_guards(base: str, at_least: str, expected: list[str]) -> None:
    guard = {"kind": "section_share", "at_least": at_least, "base": base}
    assert [code for code, _ in found(two(guards=[guard]))] == expected


def test_a_section_that_may_vanish() -> None:
    # II may be gone as a whole, and then the guard skips it; if only D is gone, 4 of 10 are left and 5 are needed
    lines = (blank("C", "4"), blank("D", "6"))
    guard = {"kind": "section_share", "section": "II", "at_least": "1/2", "base": "nominal"}
    data = table(
        part("I", "90", line("A", "90", {"kind": "formula", "formula": "a"})),
        part("II", "10", *lines),
        facts=[number("a", "90"), *figures(c=4, d=6)],
        classes={"bands": [band("top", "80", guards=[guard])]},
    )
    assert found(data) == [
        ("lint_guard_section_skipped", "classes/bands/0/guards/0"),
        ("lint_guard_nominal", "classes/bands/0/guards/0"),
    ]
    assert only(data, "lint_guard_nominal").message("en") == (
        "Section II: if D do not apply, 4 points are left, less than 50 % of it (5)."
    )


def test_a_guard_over_what_may_not_apply() -> None:
    guard = {"kind": "condition", "holds": "b >= 20 and a >= 1", "label": words("g")}
    data = two("full_points", guards=[guard])
    assert found(data) == []  # “and” skips what does not apply, and a always applies
    guard["holds"] = "b >= 20"
    data = two("full_points", guards=[guard])
    assert found(data) == [("lint_guard_skipped", "classes/bands/0/guards/0/holds")]
    sheet = score(CriteriaSet.model_validate(data), {"a": "60", "b": {"not_applicable": True}})
    assert sheet.class_.possible == ("top",)
