"""Claims that a fact does not apply: who says so, why, and with what evidence."""

from __future__ import annotations

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
