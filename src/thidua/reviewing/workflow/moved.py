"""The trail (nhật ký): one entry per move, enough to answer who, when, from where, to where, why and on what marks."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from thidua.model import Model
from thidua.periods import Day
from thidua.text import CodeText, Text

UNDONE = "undone"
"""The transition of a move that a changed value caused."""


class Moved(Model):
    """One move. ``marks`` is the digest of everything the tiers had written at that moment."""

    transition: CodeText
    from_state: CodeText
    to: CodeText
    by: Text
    role: CodeText
    on: Day
    reason: Text | None = None
    evidence: Text | None = None
    marks: Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]
