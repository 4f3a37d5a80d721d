"""Writes ``docs/codes.md`` from the registry of codes and the examples in ``tests/docs/code_examples.py``.

Usage: ``python tools/codes_page.py [FILE]``. Writing twice gives the same page.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from docs.code_examples import CODE_EXAMPLES  # noqa: E402
from docs.producing import How, produce, raised_codes  # noqa: E402
from thidua.codes import ROOMS, Code  # noqa: E402

INTRO = """\
# Codes

<!-- Written by tools/codes_page.py. Do not edit; change src/thidua/codes/ or tests/docs/code_examples*.py. -->

Everything the library says about data or about a call has a code. A code never changes once released; its wording
may. `{parameters}` are filled in. The same registry serves both ways in which a code arrives:

* a **finding** (`Finding`): a value beside the answer. Bad data, a clumsy table, an unmet condition.
* an **exception** (`ThiduaError`, a `ValueError`): a call that cannot be carried out as written. Where a model refuses
  a value, pydantic's `ValidationError` carries it; `thidua.load` turns it into findings.

Severities: `error` (the answer cannot be relied on, or there is none), `warning` (look at it), `style` (form only),
`note` (for your information). {count} codes.
"""

ROOM_TITLES = {
    "ground": "Data, text and identity",
    "numbers": "Numbers, shares and rounding",
    "periods": "Dates, periods and validity",
    "bodies": "Bodies and subjects",
    "dispatches": "Dispatches",
    "clusters": "Clusters, pacts and registrations",
    "ledger": "The ledger of facts",
    "formulas": "Facts and formulas",
    "criteria": "Criteria sets",
    "custom": "Custom rules",
    "lint": "The linter",
    "scoring": "Answers, sheets and ranks",
    "averaging": "Averages and joined parts of a period",
    "reviewing": "Reviewing and closing",
    "standing": "Quotas, leaders, ballots and forced shares",
    "casefiles": "Case files, YAML and TOML",
    "awards": "Awards, records and verdicts",
}

ARRIVES: dict[How, str] = {
    "raised": "raised as `ThiduaError`",
    "refused": "refused by a model (`ValidationError` with this code inside)",
    "reported": "reported as a finding",
    "nothing": "reported as a finding",
}


def page() -> str:
    """The whole page."""
    from importlib import import_module

    rooms = [(room, import_module(f"thidua.codes.{room}").CODES) for room in ROOMS]
    raised = set(raised_codes())
    parts = [INTRO.replace("{count}", str(sum(len(codes) for _, codes in rooms)))]
    for room, codes in rooms:
        parts.append(f"## {ROOM_TITLES.get(room, room.replace('_', ' ').capitalize())}\n")
        parts.extend(section(code, code.name in raised) for code in codes)
    return "\n".join(parts)


def section(code: Code, raised: bool) -> str:
    """The section of one code; its anchor is the code."""
    example = CODE_EXAMPLES.get(code.name)
    how = produce(example).how if example else "nothing"
    arrives = ARRIVES[how] if example or not raised else "raised as `ThiduaError`"
    lines = [
        f"### {code.name}",
        "",
        f"Severity: `{code.severity}`. Arrives: {arrives}.",
        "",
        f"* vi: {escaped(code.vi)}",
        f"* en: {escaped(code.en)}",
        "",
    ]
    if code.hint_vi or code.hint_en:
        lines += ["What to do:", "", f"* vi: {escaped(code.hint_vi)}", f"* en: {escaped(code.hint_en)}", ""]
    else:
        lines += [f"What to do: {WITHOUT_HINT[code.severity]}", ""]
    if example:
        lines += ["```python", example.rstrip(), "```", ""]
    return "\n".join(lines)


WITHOUT_HINT = {
    "error": "correct the value that the message names.",
    "warning": "look at the place the message names; the rest of the answer stands.",
    "style": "nothing depends on it; correct the form when the document is next touched.",
    "note": "nothing; it says what was done.",
}


def escaped(text: str) -> str:
    """A template as Markdown text: a template that is only a parameter is shown as code."""
    if text.startswith("{") and text.endswith("}") and text.count("{") == 1:
        return f"`{text}` (filled in from the case at hand)"
    return "".join(f"\\{char}" if char in "*_<>[]|\\`" else char for char in text)


def main() -> None:
    """Write the page to the file named, or to its place."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "codes.md"
    target.write_text(page(), encoding="utf-8")
    print(f"{target.name}: {page().count(chr(10) + '### ')} codes")


if __name__ == "__main__":
    main()
