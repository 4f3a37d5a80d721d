"""The explanation of a reviewed sheet: the lines of the verified sheet, with the columns of the tiers in them."""

from __future__ import annotations

from dataclasses import replace

from thidua.explain.explanation import Explanation
from thidua.explain.line import FactUsed, Line
from thidua.reviewing.columns import Column
from thidua.reviewing.reconciled import Reconciled, ReviewedSheet
from thidua.reviewing.words import column_answer, nothing_given, trail
from thidua.scoring.explaining import result_phrase


def explain_review(reviewed: ReviewedSheet) -> Explanation:
    """A line per section, criterion and class; under every criterion what each tier gave and what stands."""
    found = {one.criterion.code: one for one in reviewed.criteria}
    by_rule = _criteria(reviewed.computed.explain().top)
    return Explanation(_line(reviewed.sheet.explain().top, found, by_rule))


def _criteria(top: Line) -> dict[str, Line]:
    """The lines of the criteria by code: those that have a number and nothing below."""
    return {line.code: line for _, line in Explanation(top).lines() if line.numbered and not line.children}


def _line(line: Line, found: dict[str, Reconciled], by_rule: dict[str, Line]) -> Line:
    """The line with its columns; a criterion that its rule decides is explained as its rule explains it."""
    if line.children:
        return replace(line, children=tuple(_line(child, found, by_rule) for child in line.children))
    one = found.get(line.code) if line.numbered else None
    if one is None:
        return line
    columns = tuple(_column(column) for column in one.columns)
    rule = by_rule[line.code]
    shown = line if one.replaced else rule
    return replace(shown, facts=(*rule.facts, *columns), notes=(*trail(one), *shown.notes))


def _column(column: Column) -> FactUsed:
    name = f"tier/{column.tier.code}"
    if column.outcome is None:
        return FactUsed(name, column.tier.label, nothing_given(), known=False)
    answer = column_answer(column, result_phrase(column.outcome))
    return FactUsed(name, column.tier.label, answer, known=column.outcome.known)
