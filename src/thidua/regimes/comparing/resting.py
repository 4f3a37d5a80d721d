"""Which rules rest on an instrument: the first question when it is amended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thidua.awards.conditions import walk
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.labels import Label
from thidua.model import Model
from thidua.regimes.instruments import Instrument
from thidua.regimes.rules import RULES


@dataclass(frozen=True, slots=True)
class Resting:
    """A rule that cites an instrument: ``whole`` if as its own source, the nodes and the facts that cite it."""

    rule: AwardRule
    whole: bool
    nodes: tuple[str, ...]
    facts: tuple[str, ...]


def resting_on(
    instrument: Instrument, article: str | None = None, rules: Sequence[AwardRule] = RULES
) -> tuple[Resting, ...]:
    """The rules that cite an instrument, or one article of it, with the places where they do.

    An article is compared as it is written in the citations. Words of notes are not searched.

    >>> from thidua.regimes.instruments import C01
    >>> {found.nodes for found in resting_on(C01) if found.rule.award == "ldtt"}
    {('served_6_months',)}
    """
    found = (_resting(rule, instrument.name, article) for rule in rules)
    return tuple(one for one in found if one.whole or one.nodes or one.facts)


def _resting(rule: AwardRule, name: Label, article: str | None) -> Resting:
    def cites(value: object) -> bool:
        return any(c.instrument.vi == name.vi and article in (None, c.article) for c in _citations(value))

    nodes = tuple(node.code for node in walk(rule.condition) if cites(node.citation))
    return Resting(rule, cites(rule.citation), nodes, tuple(fact.name for fact in rule.facts if cites(fact.ask)))


def _citations(value: object) -> Iterator[Citation]:
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, Model):
        for name in type(value).model_fields:
            yield from _citations(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _citations(item)
