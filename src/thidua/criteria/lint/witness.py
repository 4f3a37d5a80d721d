"""Counter-examples: answers that a search found, as data that ``score`` takes, and as words of a message."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping

from thidua.codes import lookup
from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.search import Box, satisfied
from thidua.criteria.lint.spans import Span, answer, lifted, span_of
from thidua.errors import said
from thidua.findings import Finding
from thidua.formulas.derived import FromItems
from thidua.formulas.environment import unknown_fact
from thidua.formulas.facts import ItemsFact, ScalarFact
from thidua.formulas.ir import Builder
from thidua.formulas.lift import Lift
from thidua.formulas.nodes import Apply, Node, facts_of

MOST_SHOWN = 6
"""How many answers the words of a counter-example name."""

Answers = Mapping[str, object]


def answers_of(ground: Ground, box: Box) -> dict[str, object] | None:
    """The answers of a settled box; ``None`` where a figure of it cannot be shown to come out of any records.

    A count (or any, all) over a list becomes records, as long as the box asks just one question about that list;
    figures of a cohort and of Python rules are not searched.
    """
    found: dict[str, object] = {}
    asked = Counter(d.node.items for name in box if isinstance(d := ground.derived.get(name), FromItems))
    for name, span in box.items():
        derived = ground.derived.get(name)
        if derived is None:
            found[name] = answer(ground.scalars[name], span)
            continue
        if not isinstance(derived, FromItems) or asked[derived.node.items] > 1:
            return None
        records = _records(ground, derived, span)
        if records is None:
            return None
        found[derived.node.items] = records
    return found


def _records(ground: Ground, derived: FromItems, span: Span) -> object | None:
    """Records about which the question has that answer."""
    items = ground.facts[derived.node.items]
    if not isinstance(items, ItemsFact) or derived.op not in ("count", "any", "all"):
        return None
    if not span.applies:
        return {"not_applicable": True}
    wanted, how_many = derived.where, span.lowest
    if derived.op != "count":
        met = derived.value if derived.op == "any" else Apply("not", (derived.value,)) if derived.value else None
        how_many = span.lowest if derived.op == "any" else 1 - span.lowest
        wanted = met if wanted is None or met is None else Apply("and", (met, wanted))
    record = _record(items, wanted) if how_many else {}
    return None if record is None else [record] * how_many


def _record(items: ItemsFact, wanted: Node | None) -> dict[str, object] | None:
    """One record that meets a condition; only few are tried."""
    record = {field.name: _first(field) for field in items.fields}
    if wanted is None:
        return {name: answer(items.field[name], span) for name, span in record.items()}
    used = facts_of(wanted)
    trials = [record]
    for name in used:
        trials = [{**trial, name: span} for trial in trials for span in _some(items.field[name])][:512]
    builder = Builder()
    blind = Lift(builder, lambda name: unknown_fact(builder, items.field[name]))
    for trial in trials:
        known = {name: lifted(builder, items.field[name], span) for name, span in trial.items()}
        found = Lift(builder, known.__getitem__, blind).lift(wanted)
        if getattr(getattr(found, "true", None), "constant", 0):
            return {name: answer(items.field[name], span) for name, span in trial.items()}
    return None


def _first(field: ScalarFact) -> Span:
    return Span(span_of(field).lowest, span_of(field).lowest)


def _some(field: ScalarFact) -> list[Span]:
    """The ends and the middle of a field."""
    span = span_of(field)
    middle = (span.lowest + span.highest) // 2
    values = range(span.lowest, span.highest + 1) if span.width < 16 else (span.highest, span.lowest, middle)
    return [Span(value, value) for value in values]


def words(answers: Answers) -> str:
    """Answers as one reads them in a formula: ``done = 7, plan = true``; a few of many."""
    parts = [f"{name} = {_word(value)}" for name, value in answers.items()]
    more = "" if len(parts) <= MOST_SHOWN else f", … ({len(parts)})"
    return ", ".join(parts[:MOST_SHOWN]) + more


def _word(value: object) -> str:
    if isinstance(value, dict) and value.keys() == {"not_applicable"}:
        return "not_applicable"
    if isinstance(value, list):
        return f"{len(value)} × {{{words(value[0])}}}" if value else "[]"
    return str(value).lower() if isinstance(value, bool) else str(value)


def found(code: str, where: str, answers: Answers | None = None, /, **params: object) -> Finding:
    """A finding; with answers, it carries them as a counter-example, in words and as data."""
    pairs = [(name, said(value)) for name, value in params.items()]
    if answers is not None:
        pairs.append(("example", said(words(answers)) or "—"))
        pairs.append(("answers", json.dumps(answers, ensure_ascii=False)))
    return Finding(code=code, severity=lookup(code).severity, where=where, params=tuple(pairs))


def searched(code: str, where: str, answers: Answers | None, /, **params: object) -> Finding:
    """A finding whose words name an example: the answers a search found, or a dash where it found none."""
    return found(code, where, answers, **(params if answers is not None else {**params, "example": "—"}))


def counter_example(finding: Finding) -> Answers | None:
    """The answers that show what a finding of the linter says, ready for ``score``; ``None`` where it needs none.

    >>> from thidua import Finding
    >>> counter_example(Finding.of("lint_asks", code="I.1")) is None
    True
    """
    text = dict(finding.params).get("answers")
    if text is None:
        return None
    answers: Answers = json.loads(text)
    return answers


def example(ground: Ground, condition: Node) -> dict[str, object] | None:
    """Answers that make a condition true, if a short search finds some."""
    seen = satisfied(ground, condition)
    return answers_of(ground, seen.at) if seen.value == 1 else None
