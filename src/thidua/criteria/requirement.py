"""Requirement (điều kiện tiên quyết, loại trực tiếp): what must hold before a unit is scored or classified at all."""

from __future__ import annotations

from typing import Literal

from thidua.citations import Citation
from thidua.formulas.formula_text import FormulaText
from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText


class Requirement(Model):
    """A condition over the facts; where it fails the unit is not scored, or keeps its points and gets no class.

    A condition that does not apply is no obstacle. While it is not known, both ends stay open.
    """

    code: CodeText
    label: Label
    holds: FormulaText
    otherwise: Literal["not_scored", "not_classified"] = "not_classified"
    citation: Citation | None = None
