"""A reference: another document that a dispatch names, and what it is to this one."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from thidua.model import Model
from thidua.text import CodeText, Text

Relation = Literal["implements", "based_on", "at_proposal_of", "mentions"]
"""``implements`` for Thực hiện, Triển khai, Thi hành; ``based_on`` for Căn cứ; ``at_proposal_of`` for
Theo (Xét) đề nghị; ``mentions`` for the rest."""


class Reference(Model):
    """Another document as the text names it; what the text does not say is ``None``.

    ``subject`` is without “về việc”; where the issuer is named after the subject, the subject ends before it.

    >>> Reference(kind="ke_hoach", number_symbol="119/KH-UBND", relation="implements").date is None
    True
    """

    kind: CodeText | None = None
    number_symbol: Text | None = None
    date: dt.date | None = None
    issuer: Text | None = None
    subject: Text | None = None
    relation: Relation = "mentions"
