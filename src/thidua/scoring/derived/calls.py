"""Calling Python rules: with every fact known, once, and with whatever they do wrong turned into a finding."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from thidua import exact
from thidua.errors import ThiduaError, said
from thidua.findings import Finding
from thidua.formulas.derived import FromCall
from thidua.formulas.environment import Answer
from thidua.formulas.facts import ChoiceFact, DateFact, Fact, ItemsFact, NumberFact, ScalarFact
from thidua.formulas.special import NOT_APPLICABLE
from thidua.points import Points
from thidua.scoring.derived.records import ListAnswer, Records

Known = Points | int | bool | str | date | tuple[Mapping[str, object], ...]


def called(
    derived: FromCall, facts: Mapping[str, Fact], answers: Mapping[str, Answer | ListAnswer]
) -> tuple[Answer, Finding | None]:
    """The result of a rule and what went wrong; unknown while a fact is, N/A where one does not apply.

    A rule that fails, or whose result does not fit, leaves its leaf open: it never scores 0 for it.
    """
    node = derived.node
    given: dict[str, object] = {}
    for name in node.facts:
        value = _known(facts[name], answers.get(name))
        if value is None:
            return None, None
        given[name] = value
    if any(value is NOT_APPLICABLE for value in given.values()):
        return NOT_APPLICABLE, None
    try:
        units = node.run(**given)
    except ThiduaError as error:
        return None, Finding.from_error(error, where=node.name)
    except (Exception, SystemExit) as error:  # noqa: BLE001  # foreign code: the unit must still be scored
        detail = f"{type(error).__name__}: {said(error)}"
        return None, Finding.of("rule_failed", where=node.name, kind=node.name, detail=detail)
    if units is None:
        return NOT_APPLICABLE, None
    if not node.lowest <= units <= node.highest:
        value, low, high = (exact.show(u, node.places) for u in (units, node.lowest, node.highest))
        found = {"kind": node.name, "value": value, "lowest": low, "highest": high}
        return None, Finding.of("rule_out_of_range", where=node.name, **found)
    return units, None


def _known(fact: Fact, answer: Answer | ListAnswer) -> object:
    """An answer as the function gets it; ``None`` while it is not known."""
    if answer is NOT_APPLICABLE:
        return NOT_APPLICABLE
    if isinstance(fact, ItemsFact):
        return _records(fact, answer)
    return _plain(fact, answer) if isinstance(answer, int) else None


def _records(fact: ItemsFact, answer: Answer | ListAnswer) -> object:
    if not isinstance(answer, Records) or not answer.complete:
        return None
    rows = []
    for row in answer.rows:
        found: dict[str, object] = {}
        for field, value in zip(fact.fields, row, strict=True):
            known = _known(field, value)
            if known is None:
                return None
            found[field.name] = known
        rows.append(found)
    return tuple(rows)


def _plain(fact: ScalarFact, answer: int) -> object:
    if isinstance(fact, ChoiceFact):
        return fact.codes[answer]
    if isinstance(fact, DateFact):
        return date.fromordinal(answer)
    if isinstance(fact, NumberFact):
        return Points.of_units(answer, fact.places)
    return bool(answer)
