"""Closing policies (cách chốt): what becomes of each answer that is missing, declared before the deadline."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator

from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.reviewing.adjustment import Given
from thidua.scoring.claims import NotApplicable
from thidua.text import CodeText

CloseTo: TypeAlias = Literal["zero", "not_applicable", "answer", "leave"]
"""``zero``: the figure 0, or no. ``not_applicable``: it does not apply. ``answer``: the one declared beside it.
``leave``: it stays unknown."""


class FactClosing(Model):
    """How some facts are closed. A choice or a day has no zero: name its ``answer``.

    Where more events mean fewer points, zero is the best a unit could have said: declare the ``answer`` that costs it.
    Error: ``close_answer``.
    """

    facts: Annotated[tuple[CodeText, ...], Field(min_length=1)]
    to: CloseTo
    answer: Given | None = None

    @model_validator(mode="after")
    def _answer_where_needed(self) -> FactClosing:
        if (self.to == "answer") != (self.answer is not None) or isinstance(self.answer, NotApplicable):
            raise ThiduaError("close_answer", facts=", ".join(self.facts), to=self.to)
        return self


class ClosingPolicy(Model):
    """What closing does; everything is left as it is unless it is said here.

    ``otherwise`` is for unknown facts that ``facts`` does not name. ``no_evidence`` says what becomes of known answers
    without evidence; ``evidence_for`` names the facts that need some, ``None`` all. ``not_submitted`` says whether
    a unit that sent nothing is closed like the others or left open. Error: ``duplicate_code``.
    """

    facts: tuple[FactClosing, ...] = ()
    otherwise: Literal["zero", "not_applicable", "leave"] = "leave"
    no_evidence: Literal["zero", "leave"] = "leave"
    evidence_for: tuple[CodeText, ...] | None = None
    not_submitted: Literal["close", "leave"] = "leave"

    @model_validator(mode="after")
    def _each_fact_once(self) -> ClosingPolicy:
        seen: set[str] = set()
        for closing in self.facts:
            for name in closing.facts:
                if name in seen:
                    raise ThiduaError("duplicate_code", what="fact", code=name)
                seen.add(name)
        return self

    def of(self, fact: str) -> FactClosing:
        """How a fact is closed."""
        for closing in self.facts:
            if fact in closing.facts:
                return closing
        return FactClosing(facts=(fact,), to=self.otherwise)

    def needs_evidence(self, fact: str) -> bool:
        """Whether an answer to a fact counts only with evidence."""
        return self.no_evidence == "zero" and (self.evidence_for is None or fact in self.evidence_for)
