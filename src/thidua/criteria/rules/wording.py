"""Words that several rules share."""

from __future__ import annotations

from collections.abc import Iterable

from thidua.explain.phrase import Phrase
from thidua.labels import Label


def listed(phrases: Iterable[Phrase], between: str = "; ") -> Label:
    """Several phrases as one, in both languages."""
    every = tuple(phrases)
    return Label(vi=between.join(p.text("vi") for p in every), en=between.join(p.text("en") for p in every))
