"""Conditions that are settled before anybody answers: single facts, several facts, dates, choices, lists."""

from __future__ import annotations

import pytest

from lint.sound import found, line, mutated, number, only, part, table, words, yes_no

LEVELS = {"kind": "choice", "name": "level", "label": words("level"), "members": ["low", "mid", "high"]}
DAY = {"kind": "date", "name": "day", "label": words("day"), "lowest": "2024-01-01", "highest": "2024-12-31"}
FILES = {"kind": "items", "name": "files", "label": words("files"), "most": 5, "fields": [yes_no("late")]}


def required(holds, *facts):
    """A table with one requirement."""
    lines = (line("I.1", "10", {"kind": "all_or_nothing", "met": "y"}),)
    requirement = {"code": "r", "label": words("r"), "holds": holds}
    return table(part("I", "10", *lines), facts=[yes_no("y"), *facts], requirements=[requirement])


@pytest.mark.parametrize(
    ("holds", "facts", "expected"),
    [
        ("n >= 5", [number("n", "10")], []),
        ("n >= 11", [number("n", "10")], ["lint_requirement_never"]),
        ("n <= 10", [number("n", "10")], ["lint_condition_always"]),
        # where it may not apply it does not always hold
        ("n <= 10", [number("n", "10", may_not_apply=True)], []),
        ("n > 3 and n < 4", [number("n", "10")], ["lint_requirement_never"]),
        ("n > 3 and n < 4", [number("n", "10", places=1)], []),
        ("n > 3 or n < 4", [number("n", "10")], ["lint_condition_always"]),
        ("a + b > 15 and a < 5", [number("a", "10"), number("b", "10")], ["lint_requirement_never"]),
        ("a + b > 14 and a < 6", [number("a", "10"), number("b", "10")], []),
        ("level >= 'low'", [LEVELS], ["lint_condition_always"]),
        ("level > 'mid' and level != 'high'", [LEVELS], ["lint_requirement_never"]),
        ("day >= date('2025-01-01')", [DAY], ["lint_requirement_never"]),
        ("day >= date('2024-07-01')", [DAY], []),
        ("count(files, late) <= 5", [FILES], ["lint_condition_always"]),
        ("count(files, late) <= 2", [FILES], []),
        ("y and not y", [], ["lint_requirement_never"]),
        ("true", [], ["lint_condition_always"]),
    ],
)
def test_requirements(holds: str, facts: list[dict[str, object]], expected: list[str]) -> None:
    assert [code for code, _ in found(required(holds, *facts)) if code != "lint_field_unused"] == expected


def test_severities_and_words() -> None:
    never = only(required("n >= 11", number("n", "10")), "lint_requirement_never")
    always = only(required("n <= 10", number("n", "10")), "lint_condition_always")
    assert (never.severity, always.severity) == ("error", "warning")
    assert never.message("vi") == "Điều kiện tiên quyết không bao giờ đạt: “n >= 11”."


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("sections/2/zero_when", "models > 20", ("lint_condition_never", "sections/2/zero_when")),
        ("sections/0/criteria/1/zero_when", "true", ("lint_condition_always", "sections/0/criteria/1/zero_when")),
        ("classes/sanctions/0/when", "months < 13", ("lint_condition_always", "classes/sanctions/0/when")),
        (
            "multipliers",
            [{"code": "m", "label": words("m"), "when": "months > 12", "factor": "1.1"}],
            ("lint_condition_never", "multipliers/0/when"),
        ),
    ],
)
def test_every_sort_of_condition(path: str, value: object, expected: tuple[str, str]) -> None:
    assert expected in found(mutated((path, value)))


@pytest.mark.parametrize(
    ("must_reach", "levels", "expected"),
    [
        ("4", {"none": "0", "part": "4", "full": "8"}, []),
        ("8", {"none": "0", "part": "4", "full": "7"}, ["lint_max_unreached", "lint_must_reach_never"]),
        ("3", {"none": "3", "part": "4", "full": "8"}, ["lint_must_reach_always"]),
    ],
)
def test_mandatory_lines(must_reach: str, levels: dict[str, str], expected: list[str]) -> None:
    at = "sections/0/criteria/1/criteria/1"
    data = mutated((f"{at}/must_reach", must_reach), (f"{at}/rule/levels", levels))
    assert [code for code, _ in found(data)] == expected
