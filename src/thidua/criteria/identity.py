"""The identity of a table: what its hash covers. Codes, structure and parameters, not the words."""

from __future__ import annotations

from collections.abc import Iterable

from thidua.criteria.criterion import Criterion
from thidua.model import Model

_WORDS = frozenset({"label", "note", "evidence", "citation"})


def identity(criteria_set: Model, lines: Iterable[Model]) -> object:
    """The data of a table without labels, notes and citations; with the sources of rules that are Python functions."""
    data = _without_words(criteria_set.model_dump(mode="json"))
    sources = {
        line.code: found for line in lines if isinstance(line, Criterion) and (found := line.rule.source_digest())
    }
    return {"table": data, "sources": sources} if sources else data


def _without_words(data: object) -> object:
    if isinstance(data, dict):
        return {key: _without_words(value) for key, value in data.items() if key not in _WORDS}
    if isinstance(data, list):
        return [_without_words(item) for item in data]
    return data
