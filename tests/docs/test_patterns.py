"""``docs/patterns.md`` names 49 patterns, and every file it names is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "patterns.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if re.match(r"\| \d", line)]
CLASSES = {"leaf rule", "condition", "composition", "workflow", "decision"}


def test_there_are_49_patterns_in_order() -> None:
    assert [row[0] for row in ROWS] == [str(number) for number in range(1, 50)]
    assert {row[2] for row in ROWS} == CLASSES


def test_every_file_test_and_example_exists() -> None:
    missing = []
    for number, _, _, _, file, test, example in ROWS:
        paths = [f"src/thidua/{file.strip('`')}", test.strip("`")]
        found = re.search(r"(\S+)\.(toml|json|py)$", example)
        if found:
            folder = "examples" if example.endswith(".py") else "examples/tables"
            paths.append(f"{folder}/{found.group()}")
        missing += [f"{number}: {path}" for path in paths if not (ROOT / path).is_file()]
    assert missing == []


def test_every_built_in_rule_is_a_pattern() -> None:
    from thidua.criteria.rules.kinds import BUILT_IN_KINDS

    kinds = set(BUILT_IN_KINDS) - {"formula"}
    assert {kind for kind in kinds if f"`{kind}`" not in PAGE} == set()
