"""A signature: who signs, in which office, and on whose behalf."""

from __future__ import annotations

from typing import Literal

from thidua.model import Model
from thidua.text import Text

Authority = Literal["TM", "KT", "TL", "TUQ", "Q"]
"""TM. on behalf of a collective, KT. for the head, TL. by order, TUQ. by authorisation, Q. acting."""


class SigningStep(Model):
    """One line of the chain: “TM. ỦY BAN NHÂN DÂN” is ``TM`` on behalf of “ỦY BAN NHÂN DÂN”."""

    authority: Authority
    on_behalf_of: Text | None = None


class Signature(Model):
    """One signature block; ``chain`` runs from the outermost authority to the innermost.

    >>> Signature(chain=(SigningStep(authority="TM"),), title="CHỦ TỊCH").name is None
    True
    """

    chain: tuple[SigningStep, ...] = ()
    title: Text | None = None
    name: Text | None = None
