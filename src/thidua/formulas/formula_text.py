"""A formula as it stands in a rule set: text, checked for form and kept in its canonical spelling."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from thidua.errors import ThiduaError
from thidua.formulas.operators import Expr
from thidua.formulas.parser import parse
from thidua.formulas.printer import show
from thidua.formulas.scanner import MAX_LENGTH


def canonical_formula(value: object) -> str:
    """The canonical text of a formula given as text or built with operators.

    Errors: those of ``parse``; ``text_type``.

    >>> canonical_formula("min( a/b , 1 )*30")
    'min(a / b, 1) * 30'
    """
    if isinstance(value, Expr):
        return str(value)
    if not isinstance(value, str):
        raise ThiduaError("text_type", type=type(value).__name__)
    return show(parse(value))


FormulaText = Annotated[
    str,
    BeforeValidator(canonical_formula),
    Field(json_schema_extra={"minLength": 1, "maxLength": MAX_LENGTH, "format": "thidua-formula"}),
]
"""A formula: text in the grammar of ``docs/formulas.md``, or an expression built with operators."""
