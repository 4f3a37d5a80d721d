"""Multiplier (hệ số thưởng): a bonus that multiplies the total, such as ten percent more."""

from __future__ import annotations

from pydantic import model_validator

from thidua.citations import Citation
from thidua.errors import ThiduaError
from thidua.formulas.formula_text import FormulaText
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points
from thidua.rounding import RoundingMode, Step
from thidua.text import CodeText


class Multiplier(Model):
    """The total times ``factor`` where the condition holds and the total reaches ``from_total``.

    It comes after bonus and deductions and before the scale, and is rounded once, to ``step``. A condition that does
    not apply multiplies nothing. Errors: ``factor_negative``.
    """

    code: CodeText
    label: Label
    when: FormulaText
    factor: Points
    from_total: Points | None = None
    step: Step = "0.01"
    mode: RoundingMode = "half_up"
    citation: Citation | None = None

    @model_validator(mode="after")
    def _positive(self) -> Multiplier:
        if self.factor < Points(0):
            raise ThiduaError("factor_negative", code=self.code, factor=self.factor)
        return self
