"""The target of one unit in a pact: a figure, “not assigned”, or not known yet. Three different things."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Discriminator, Tag

from thidua.model import Model
from thidua.points import Points
from thidua.text import CodeText, Text


class NotAssigned(Model):
    """A unit was given no target (không được giao), and why; on the wire it looks like the answer it gives."""

    not_applicable: Text


NOT_ASSIGNED = NotAssigned(not_applicable="Không được giao chỉ tiêu")
"""A unit was given no target, in the usual words."""


def _sort(value: object) -> str:
    if value is None:
        return "not_known"
    return "not_assigned" if isinstance(value, NotAssigned | Mapping) else "assigned"


class PactTarget(Model):
    """What one unit promised to reach for one fact.

    ``target`` must be said: an amount (0 is one), ``NotAssigned`` (the unit has no such task), or ``None`` (the
    figure is still to come).

    >>> PactTarget(unit="xa-a", fact="sessions_due", target="4").answer
    '4'
    >>> PactTarget(unit="xa-b", fact="sessions_due", target=NOT_ASSIGNED).answer
    {'not_applicable': 'Không được giao chỉ tiêu'}
    >>> PactTarget(unit="xa-c", fact="sessions_due", target=None).answer is None
    True
    """

    unit: CodeText
    fact: CodeText
    target: Annotated[
        Annotated[Points, Tag("assigned")]
        | Annotated[NotAssigned, Tag("not_assigned")]
        | Annotated[None, Tag("not_known")],
        Discriminator(_sort),
    ]

    @property
    def answer(self) -> str | dict[str, str] | None:
        """The target as ``score`` takes it; ``None`` while it is not known."""
        if self.target is None:
            return None
        if isinstance(self.target, NotAssigned):
            return {"not_applicable": self.target.not_applicable}
        return str(self.target)
