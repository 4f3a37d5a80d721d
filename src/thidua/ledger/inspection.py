"""Inspection (kiểm tra): a visit to a unit, what it found, and how each point is to be put right."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from thidua.citations import Citation
from thidua.dispatches import Reference
from thidua.model import Model
from thidua.periods import Day
from thidua.text import CodeText, Text

FindingSeverity = Literal["minor", "serious", "grave"]
"""How bad a point is, in words of this library; a regulation's own scale may be kept in ``what``."""


class Remedy(Model):
    """What must be put right (khắc phục) up to and including ``deadline``; ``done_on`` when it was, by which document.

    >>> Remedy(deadline="2024-09-30", done_on="2024-10-02").done(date(2024, 10, 1))
    False
    """

    deadline: Day
    done_on: Day | None = None
    document: Reference | None = None

    def done(self, on: date) -> bool:
        """Whether it was done by that day."""
        return self.done_on is not None and self.done_on <= on


class InspectionFinding(Model):
    """One point that a visit found wanting, the fact or criterion it concerns, and the articles it rests on.

    ``remedy`` is ``None`` where nothing was ordered; such a point stays open.
    """

    what: Text
    severity: FindingSeverity
    fact: CodeText | None = None
    criterion: CodeText | None = None
    articles: tuple[Citation, ...] = ()
    remedy: Remedy | None = None

    def remedied(self, on: date) -> bool:
        """Whether it was put right by that day."""
        return self.remedy is not None and self.remedy.done(on)

    def about(self, name: str) -> bool:
        """Whether it concerns that fact or criterion."""
        return name in (self.fact, self.criterion)


class Inspection(Model):
    """A visit to one unit on one day: by whom, on what legal basis, with what result.

    A visit that found nothing has no findings. ``decision`` is the document that ordered it, ``minutes`` the record of
    what was seen.

    >>> Inspection(code="kt-1", unit="xa-a", on="2024-08-12", inspectors=("cb-07",)).findings
    ()
    """

    code: CodeText
    unit: CodeText
    on: Day
    inspectors: Annotated[tuple[Text, ...], Field(min_length=1)]
    legal_basis: tuple[Citation, ...] = ()
    decision: Reference | None = None
    minutes: Reference | None = None
    findings: tuple[InspectionFinding, ...] = ()
