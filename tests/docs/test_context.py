"""``CONTEXT.md``: every code name in the glossary exists, and every public name is in the glossary."""

from __future__ import annotations

import ast
import re
from functools import cache
from importlib import import_module
from pathlib import Path

import thidua

MISSING = object()
ROOT = Path(__file__).resolve().parents[2]


def rows() -> list[list[str]]:
    lines = (ROOT / "CONTEXT.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return [row for row in cells if row[0] != "Vietnamese" and set(row[0]) != {"-"}]


NAMES = [name for row in rows() for name in re.findall(r"`([^`]+)`", row[2])]


@cache
def literals() -> frozenset[str]:
    """Every text that stands alone as a literal in the sources, and the names of declared parameters."""
    found: set[str] = set()
    for path in (ROOT / "src" / "thidua").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return frozenset(found)


def exists(name: str) -> bool:
    """Whether a code name of the glossary is there: a quoted code, a path, a name of ``thidua``, or a field."""
    if name.startswith('"'):
        return name.strip('"') in literals()
    parts = name.split(".")
    if parts[0] == "thidua":
        return reachable(parts)
    holder = getattr(thidua, parts[0], None)
    return holder is not None and all(has(holder, part) for part in parts[1:])


def reachable(parts: list[str]) -> bool:
    for cut in range(len(parts), 0, -1):
        try:
            found: object = import_module(".".join(parts[:cut]))
        except ModuleNotFoundError:
            continue
        return all((found := getattr(found, part, MISSING)) is not MISSING for part in parts[cut:])
    return False


def has(holder: object, name: str) -> bool:
    fields = getattr(holder, "model_fields", None) or getattr(holder, "__dataclass_fields__", {})
    return name in fields or hasattr(holder, name)


def test_every_row_is_complete() -> None:
    assert len(rows()) > 100
    for row in rows():
        assert len(row) == 4, row
        assert all(row), row


def test_every_code_name_exists() -> None:
    assert [name for name in NAMES if not exists(name)] == []


def test_every_public_name_has_a_row() -> None:
    assert sorted(set(thidua.__all__) - set(NAMES)) == [], "add a row to CONTEXT.md first"
