"""Overlay: a dated, cited text of a ministry or province (or of a user) over the national rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator

from thidua.awards.overlays.change import Add, Change, Fill, Replace
from thidua.awards.overlays.clearance import Clearance
from thidua.awards.overlays.parameter import Parameter
from thidua.awards.rule import AwardRule
from thidua.citations import Citation, Validity
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.periods import Day
from thidua.text import CodeText

MAX_CHANGES = 128
"""Most fills, adds or replacements of one overlay, and most of its whole rules."""

MAX_ENTRIES = 256
"""Most parameters, clearances or notes of one overlay."""


MAX_RULE_NODES = 512
"""Most nodes of one whole rule of an overlay."""


def _bounded(data: object) -> object:
    """Refuse a rule of too many nodes before its names are compared with each other; error ``too_large``."""
    stack: list[object] = [data.get("condition")] if isinstance(data, Mapping) else []
    nodes = 0
    while stack:
        node = stack.pop()
        if isinstance(node, Mapping):
            nodes += 1
            parts = node.get("parts")
            stack.append(node.get("part"))
            stack += parts if isinstance(parts, list | tuple) else ()
        if nodes > MAX_RULE_NODES:
            raise ThiduaError("too_large", limit=MAX_RULE_NODES)
    return data


class Overlay(Model):
    """What a ministry or province lays over the national text.

    ``fills`` give open leaves their text, ``adds`` ask more, ``replaces`` put a condition in the place of another,
    ``parameters`` are figures of procedure, ``clearances`` what other bodies must say, and ``rules`` whole rules for
    articles that are in force but not in the packs. From ``doubtful_from`` on it is not known whether the text still
    holds (``doubt`` says why): it is applied, marked unverified, with a finding.

    Errors: ``condition_illustrative``, ``duplicate_code`` (two rules or clearances of one code), ``too_large`` (a rule
    of too many nodes), and those of its parts.

    >>> overlay = Overlay.model_validate({
    ...     "code": "so-a", "label": "Quy chế của sở A", "issuer_label": "Sở A",
    ...     "citation": {"instrument": "Quyết định 1/QĐ-SA", "mark": "unverified"},
    ...     "validity": {"start": "2025-01-01"},
    ... })
    >>> list(overlay.changes())
    []
    """

    code: CodeText
    label: Label
    issuer_label: Label
    citation: Citation
    validity: Validity
    doubtful_from: Day | None = None
    doubt: Label | None = None
    fills: Annotated[tuple[Fill, ...], Field(max_length=MAX_CHANGES)] = ()
    adds: Annotated[tuple[Add, ...], Field(max_length=MAX_CHANGES)] = ()
    replaces: Annotated[tuple[Replace, ...], Field(max_length=MAX_CHANGES)] = ()
    rules: Annotated[tuple[Annotated[AwardRule, BeforeValidator(_bounded)], ...], Field(max_length=MAX_CHANGES)] = ()
    parameters: Annotated[tuple[Parameter, ...], Field(max_length=MAX_ENTRIES)] = ()
    clearances: Annotated[tuple[Clearance, ...], Field(max_length=MAX_ENTRIES)] = ()
    notes: Annotated[tuple[Label, ...], Field(max_length=MAX_ENTRIES)] = ()

    @model_validator(mode="after")
    def _checked(self) -> Overlay:
        if self.citation.mark == "illustrative":
            raise ThiduaError("condition_illustrative", code=self.code)
        for what, codes in (
            ("rules", [rule.code for rule in self.rules]),
            ("clearances", [clearance.code for clearance in self.clearances]),
        ):
            for code in codes:
                if codes.count(code) > 1:
                    raise ThiduaError("duplicate_code", what=what, code=code)
        return self

    def changes(self) -> Iterator[tuple[str, Change]]:
        """Every change with its place in the data: ``fills/0``, ``adds/2``."""
        groups: tuple[tuple[str, tuple[Change, ...]], ...] = (
            ("fills", self.fills),
            ("adds", self.adds),
            ("replaces", self.replaces),
        )
        for name, changes in groups:
            yield from ((f"{name}/{at}", change) for at, change in enumerate(changes))
