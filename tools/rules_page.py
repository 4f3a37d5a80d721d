"""Writes ``docs/rules.md``: every built-in rule with its fields, from the models themselves.

Usage: ``python tools/rules_page.py [FILE]``. Writing twice gives the same page.
"""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src")]

from thidua.criteria.rules.kinds import BUILT_IN_KINDS, built_in  # noqa: E402

INTRO = """\
# Rules and their fields

<!-- Written by tools/rules_page.py. Do not edit; change src/thidua/criteria/rules/. -->

What stands in `rule` of a criterion: `kind`, and these fields. In data every number is a decimal string or an
integer, every formula a text ([Formulas](formulas.md)), a share `"7/10"` or `"70 %"`. Fields without a default must
be given. [Scoring](scoring.md) shows rules at work, [Patterns](patterns.md) which real tables use them.
"""

_TYPES = (
    ("FormulaText", "formula"),
    ("CodeText", "name or code"),
    ("Annotated.Rule", "any rule"),
    ("Points", "number"),
    ("Share", "share"),
    ("Step", "step"),
)


def page() -> str:
    """The whole page."""
    parts = [INTRO]
    for kind in BUILT_IN_KINDS:
        rule = built_in(kind)
        words = re.split(r"\n\s*>>>", inspect.getdoc(rule) or "")[0].strip().replace("``", "`")
        parts.append(f"## `{kind}`\n\n{words}\n\n| field | what | default |\n|---|---|---|")
        for name, field in rule.model_fields.items():
            if name == "kind":
                continue
            default = "must be given" if field.is_required() else _default(field.default)
            parts.append(f"| `{name}` | {_what(inspect.getsource(rule), name, field.annotation)} | {default} |")
        parts.append("")
    return "\n".join(parts).replace("|---|---|---|\n\n", "|---|---|---|\n")


def _default(value: object) -> str:
    if value is None or value == ():
        return "none"
    return f"`{value}`"


def _what(source: str, name: str, annotation: object) -> str:
    """The kind of a field in a word, read from its declaration."""
    declared = re.search(rf"^    {name}: (.+?)(?: = .*)?$", source, re.MULTILINE)
    text = declared.group(1) if declared else str(annotation)
    choices = re.findall(r'"([a-z_]+)"', text) if "Literal" in text else []
    if choices:
        return ", ".join(f"`{choice}`" for choice in choices)
    named = {"OnZero": "`full`, `zero`, `not_applicable`, `ask`", "RoundingMode": "rounding mode", "Label": "words"}
    for word, shown in named.items():
        if text.startswith(word):
            return shown
    inner = re.search(r"tuple\[(\w+), \.\.\.\]", text)
    if inner:
        return "list of " + _inner(inner.group(1))
    if text.startswith(("MarkRange", "Top")):
        return _inner(text.split(" ")[0])
    for pattern, shown in _TYPES:
        if re.search(pattern, text):
            return shown
    return "whole number" if "int" in text else f"`{text.split(' |')[0]}`"


def _inner(name: str) -> str:
    """The fields of the things in a list."""
    from thidua.criteria import rules

    if name == "FormulaText":
        return "formulas"
    fields = getattr(rules, name).model_fields
    shown = (f"`{field}`" if info.is_required() else f"`{field}` ({info.default})" for field, info in fields.items())
    return "{" + ", ".join(shown) + "}"


def main() -> None:
    """Write the page."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "rules.md"
    target.write_text(page(), encoding="utf-8")
    print(f"{target.name}: {len(BUILT_IN_KINDS)} rules")


if __name__ == "__main__":
    main()
