"""Figure (số điểm): what is on file about one amount of points, as plain data."""

from __future__ import annotations

from decimal import Decimal
from typing import Self

from pydantic import model_validator

from thidua.averaging.outcome import NOTHING, ExactOutcome
from thidua.errors import ThiduaError
from thidua.formulas.outcomes import NumberOutcome
from thidua.formulas.special import NOT_APPLICABLE, NotApplicableType
from thidua.model import Model
from thidua.points import Points

Given = Points | NumberOutcome | NotApplicableType | str | int | Decimal
"""What a figure may be made of: an amount, an outcome of a score sheet, or “does not apply”."""


class Figure(Model):
    """An amount of points: one value, a range, or “does not apply” (both ends absent).

    A single amount stands for itself, and so does an outcome of a sheet: ``"85.5"``, ``sheet.total``,
    ``NOT_APPLICABLE``. Errors: those of ``Points``; ``average_figure_ends`` for one end alone or ends that fall.

    >>> str(Figure.of("85.5").exact), str(Figure(lowest="70", highest="90").exact), str(Figure.of(NOT_APPLICABLE).exact)
    ('85.5', '70..90', 'not applicable')
    """

    lowest: Points | None = None
    highest: Points | None = None
    may_not_apply: bool = False

    @model_validator(mode="before")
    @classmethod
    def _from_amount(cls, data: object) -> object:
        if isinstance(data, NumberOutcome):
            return {"lowest": data.at_least, "highest": data.at_most, "may_not_apply": data.may_not_apply}
        if data is NOT_APPLICABLE:
            return {"may_not_apply": True}
        # Points itself says what is wrong with a float or a truth value.
        return {"lowest": data, "highest": data} if isinstance(data, Points | str | int | float | Decimal) else data

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.lowest is None and self.highest is None:
            if not self.may_not_apply:
                raise ThiduaError("average_figure_ends", lowest="-", highest="-")
        elif self.lowest is None or self.highest is None or self.lowest > self.highest:
            raise ThiduaError("average_figure_ends", lowest=self.lowest or "-", highest=self.highest or "-")
        return self

    @classmethod
    def of(cls, value: Given) -> Figure:
        """The figure of an amount, an outcome, or ``NOT_APPLICABLE``; pydantic's ``ValidationError`` on others."""
        return cls.model_validate(value)

    @property
    def exact(self) -> ExactOutcome:
        """The same with fractions for ends."""
        if self.lowest is None or self.highest is None:
            return NOTHING
        return ExactOutcome(self.lowest.fraction, self.highest.fraction, self.may_not_apply)

    @property
    def places(self) -> int:
        """How many decimals its ends need."""
        return max((end.places for end in (self.lowest, self.highest) if end is not None), default=0)
