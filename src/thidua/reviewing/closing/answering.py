"""The answer that closing gives one fact, or why it cannot."""

from __future__ import annotations

from thidua.findings import Finding
from thidua.formulas.facts import Fact, NumberFact, YesNoFact
from thidua.points import Points
from thidua.reviewing.closing.policy import FactClosing
from thidua.scoring.score import score
from thidua.scoring.table import CompiledTable


def closing_answer(
    table: CompiledTable, fact: Fact, closing: FactClosing, because: dict[str, str]
) -> tuple[object, Finding | None]:
    """The answer as ``score`` takes it, or ``None`` and the finding: nothing is bent to fit the fact.

    Findings: ``close_not_applicable``, ``close_no_zero``, ``close_range``, and those of answers.
    """
    if closing.to == "not_applicable":
        if not fact.may_not_apply:
            return None, Finding.of("close_not_applicable", where=fact.name, name=fact.name)
        return {"not_applicable": dict(because)}, None
    if closing.to == "zero":
        return zero_of(fact)
    refused = score(table, {fact.name: closing.answer}).findings
    found = next((finding for finding in refused if finding.where == fact.name), None)
    return (None, found) if found else (closing.answer, None)


def zero_of(fact: Fact) -> tuple[object, Finding | None]:
    """Zero of a figure, no of a question; a choice, a day or a list has none."""
    if isinstance(fact, NumberFact):
        if fact.lowest <= Points(0) <= fact.highest:
            return "0", None
        return None, Finding.of(
            "close_range", where=fact.name, name=fact.name, lowest=fact.lowest, highest=fact.highest
        )
    if isinstance(fact, YesNoFact):
        return False, None
    return None, Finding.of("close_no_zero", where=fact.name, name=fact.name)
