"""Sanction (hạ loại, khống chế mức xếp loại): what an event does to the class, whatever the points."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from thidua.citations import Citation
from thidua.formulas.formula_text import FormulaText
from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText


class _Sanction(Model):
    """A condition over the facts and what it does; one that does not apply does nothing."""

    code: CodeText
    label: Label
    when: FormulaText
    citation: Citation | None = None


class NotAbove(_Sanction):
    """Not above this class (“không xếp trên loại Khá”)."""

    effect: Literal["not_above"] = "not_above"
    class_code: CodeText


class Down(_Sanction):
    """So many classes lower, not below the lowest (“hạ một bậc”)."""

    effect: Literal["down"] = "down"
    by: Annotated[int, Field(ge=1, le=20)] = 1


class Fixed(_Sanction):
    """This class, whatever the points (“xếp loại Yếu”)."""

    effect: Literal["fixed"] = "fixed"
    class_code: CodeText


class NotClassified(_Sanction):
    """No class at all (“không xếp loại”)."""

    effect: Literal["not_classified"] = "not_classified"


Sanction: TypeAlias = Annotated[NotAbove | Down | Fixed | NotClassified, Field(discriminator="effect")]
"""Any sanction; they are applied in the order they are written."""
