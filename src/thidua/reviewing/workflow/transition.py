"""Transitions (bước chuyển) between states."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText


class Transition(Model):
    """One move that people can make: from any of some states to one, by some roles, perhaps with a reason or evidence.

    Evidence is the number, date and signature of a document: minutes, a decision.
    """

    code: CodeText
    label: Label
    from_states: Annotated[tuple[CodeText, ...], Field(min_length=1)]
    to: CodeText
    roles: Annotated[tuple[CodeText, ...], Field(min_length=1)]
    needs_reason: bool = False
    needs_evidence: bool = False
