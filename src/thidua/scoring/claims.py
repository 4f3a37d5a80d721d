"""Claims that a fact does not apply: who says so, why, and with what evidence."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import ValidationError

from thidua.errors import ThiduaError
from thidua.formulas.special import NOT_APPLICABLE, NotApplicableType
from thidua.model import Model
from thidua.text import Text


class NotApplicable(Model):
    """“Does not apply” (không phát sinh, không được giao) as a claim that can be reviewed like a score.

    >>> NotApplicable(because="Không được giao chỉ tiêu trong năm").because
    'Không được giao chỉ tiêu trong năm'
    """

    because: Text
    by: Text | None = None
    evidence: Text | None = None


def read_claim(raw: object) -> NotApplicable | NotApplicableType | None:
    """The claim that an answer makes, or ``None`` where it makes none. Error ``claim_shape``."""
    if isinstance(raw, NotApplicable | NotApplicableType):
        return raw
    if isinstance(raw, Mapping) and raw.keys() == {"not_applicable"}:
        inside = raw["not_applicable"]
        if inside is True:
            return NOT_APPLICABLE
        try:
            return NotApplicable.model_validate({"because": inside} if isinstance(inside, str) else inside)
        except ValidationError:
            raise ThiduaError("claim_shape") from None
    return None
