"""A certified copy: the block by which an office vouches for a copy of somebody else's dispatch."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from thidua.model import Model
from thidua.text import Text

CopyForm = Literal["SY", "SL", "TrS"]
"""SY sao y, SL sao lục, TrS trích sao (source: Decree 30/2020/NĐ-CP, Appendix III)."""


class CertifiedCopy(Model):
    """The block after the signature (“SAO Y”, “SAO LỤC”, “TRÍCH SAO”): its number and signer are its own.

    >>> CertifiedCopy(form="SY", number_symbol="12/SY-UBND").signer_name is None
    True
    """

    form: CopyForm
    issuer: Text | None = None
    number_symbol: Text | None = None
    date: dt.date | None = None
    signer_name: Text | None = None
