"""The table of rules in ``docs/inspecting.md`` is that of the library."""

from __future__ import annotations

from pathlib import Path

from thidua.codes import lookup
from thidua.dispatches.inspecting import RULES, Rule

PAGE = Path(__file__).resolve().parents[3] / "docs" / "inspecting.md"
ANSWERED_ABOVE = {
    "repealed_basis": "the text that ended it",
    "issuer_not_competent": "the articles on competence",
}


def row(rule: Rule) -> str:
    texts: dict[str, list[str]] = {}
    for source in rule.sources:
        named = f"{source.citation.printed('en')} ({source.citation.mark}), {source.validity.text}"
        texts.setdefault(named, []).extend(source.systems)
    cited = "<br>".join(f"{', '.join(systems)}: {named}" for named, systems in texts.items())
    when = "while the text holds" if rule.dated else "always"
    cited = cited or ANSWERED_ABOVE.get(rule.code, "none known")
    return f"| `{rule.code}` | {rule.looks_at.text('en')} | {cited} | {when} | {lookup(rule.code).severity} |"


def test_the_page_has_a_row_per_rule() -> None:
    table = PAGE.read_text(encoding="utf-8").partition("## All rules")[2].splitlines()
    assert [line for line in table if line.startswith("| `")] == [row(rule) for rule in RULES.values()]
