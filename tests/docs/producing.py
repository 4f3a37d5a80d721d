"""Runs the example of a code and says which codes came out, and how."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import ValidationError

from thidua.errors import ThiduaError

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src" / "thidua"

How = Literal["raised", "refused", "reported", "nothing"]


class Produced(NamedTuple):
    """The codes an example gave, and how they arrived."""

    how: How
    codes: frozenset[str]


def produce(snippet: str) -> Produced:
    """Run a snippet: it raises, a model refuses a value, or it leaves ``findings``."""
    names: dict[str, object] = {"__name__": "example"}
    try:
        exec(compile(snippet, "<example>", "exec"), names)  # noqa: S102  # our own snippets
    except ThiduaError as error:
        return Produced("raised", frozenset({error.code}))
    except ValidationError as error:
        inner = (item.get("ctx", {}).get("error") for item in error.errors())
        return Produced("refused", frozenset(e.code for e in inner if isinstance(e, ThiduaError)))
    found = names.get("findings", ())
    return Produced("reported" if found else "nothing", frozenset(finding.code for finding in found))  # type: ignore[attr-defined]


def raised_codes() -> dict[str, list[str]]:
    """Every code that the sources raise, ``ThiduaError("code", …)``, with the places."""
    found: dict[str, list[str]] = {}
    for path in sorted(SRC.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and called(node) == "ThiduaError" and node.args:
                code = node.args[0]
                literal = isinstance(code, ast.Constant) and isinstance(code.value, str)
                place = f"{path.relative_to(SRC)}:{node.lineno}"
                found.setdefault(str(code.value) if literal else "", []).append(place)
    return found


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
