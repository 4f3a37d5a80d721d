"""Adjustments (điều chỉnh số liệu): a tier that finds another figure than the one that was reported."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, StrictBool, StrictInt, StrictStr

from thidua.model import Model
from thidua.periods import Day
from thidua.scoring.claims import NotApplicable
from thidua.text import CodeText, Text


def _claim(value: object) -> object:
    """The claim as answers write it, ``{"not_applicable": "the reason"}``, in its full form."""
    if isinstance(value, dict) and value.keys() == {"not_applicable"}:
        inside = value["not_applicable"]
        return {"because": inside} if isinstance(inside, str) else inside
    return value


Given = Annotated[StrictBool | StrictInt | StrictStr | NotApplicable, BeforeValidator(_claim)]
"""An answer as data: true or false, a whole number, the text of a decimal, a member or a day, or a claim."""


class Adjustment(Model):
    """The answer that a tier found for a fact, in place of the one before.

    It is admitted like any answer when the sheet is scored: one that does not fit is a finding and counts as unknown.

    >>> Adjustment(tier="verifier", fact="late", answer="3", reason="Biên bản kiểm tra").answer
    '3'
    """

    tier: CodeText
    fact: CodeText
    answer: Given
    reason: Text | None = None
    evidence: Text | None = None
    by: Text | None = None
    on: Day | None = None

    @property
    def place(self) -> tuple[str, str, str]:
        """What the adjustment is about; a later one about the same replaces it."""
        return ("fact", self.tier, self.fact)

    @property
    def value(self) -> object:
        """The answer, for comparing; true is not 1."""
        return (type(self.answer).__name__, self.answer)
