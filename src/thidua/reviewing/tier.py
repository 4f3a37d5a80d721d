"""Tiers (cấp chấm điểm): who looks at a sheet after whom, and what each may mark."""

from __future__ import annotations

from pydantic import model_validator

from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText


class Tier(Model):
    """One column of a comparison sheet: self, verifier, council.

    ``role`` is who writes in it (the code by default). ``criteria`` are those it may mark, ``None`` all of them.
    ``required`` says that the tier has to give every criterion it may mark. Error: ``review_tier_empty``.

    >>> Tier(code="council", label=Label(vi="Hội đồng", en="Council")).written_by
    'council'
    """

    code: CodeText
    label: Label
    role: CodeText | None = None
    criteria: tuple[CodeText, ...] | None = None
    required: bool = False

    @model_validator(mode="after")
    def _marks_something(self) -> Tier:
        if self.criteria is not None and not self.criteria:
            raise ThiduaError("review_tier_empty", tier=self.code)
        return self

    @property
    def written_by(self) -> str:
        """The role that writes in this column."""
        return self.role or self.code

    def may_mark(self, criterion: str) -> bool:
        """Whether the tier is competent for a criterion."""
        return self.criteria is None or criterion in self.criteria
