"""Small models that the loading tests load into."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import Field

from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points
from thidua.text import CodeText


class Line(Model):
    code: CodeText
    max: Points


class Part(Model):
    label: Label
    criteria: Annotated[tuple[Line, ...], Field(min_length=1)]


class Sheet(Model):
    sections: tuple[Part, ...]
    day: date | None = None


class Anything(Model):
    it: object = None
    more: Mapping[str, object] = Field(default_factory=dict)


def said(loaded):
    """Findings as code, path, line and column."""
    assert (loaded.value is None) == bool(loaded.findings)
    params = [dict(finding.params) for finding in loaded.findings]
    places = [(int(p["line"]), int(p["column"])) if "column" in p else None for p in params]
    return [(f.code, f.where, place) for f, place in zip(loaded.findings, places, strict=True)]
