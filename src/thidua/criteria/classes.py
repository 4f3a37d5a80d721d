"""Classes (xếp loại): bands over the total, with guards that must also hold."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field, model_validator

from thidua.citations import Citation
from thidua.criteria.sanction import Fixed, NotAbove, Sanction
from thidua.errors import ThiduaError
from thidua.formulas.formula_text import FormulaText
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points
from thidua.shares import Share
from thidua.text import CodeText

UNCLASSIFIED = "unclassified"
"""The code of a total that falls into no class."""


class SectionGuard(Model):
    """Every scored section, or the one named, reaches a share of its maximum.

    ``base`` says which maximum: that of the criteria that apply, or the nominal one.
    """

    kind: Literal["section_share"] = "section_share"
    at_least: Share
    section: CodeText | None = None
    base: Literal["applicable", "nominal"] = "applicable"


class ConditionGuard(Model):
    """A condition over the facts, such as “nobody was disciplined”.

    ``decided_by`` names a yes/no fact: where the condition fails, the competent authority may still let the class stand
    (or not), so until it has said so the class stays open and the fact is asked for.
    """

    kind: Literal["condition"] = "condition"
    holds: FormulaText
    label: Label
    decided_by: CodeText | None = None


Guard: TypeAlias = Annotated[SectionGuard | ConditionGuard, Field(discriminator="kind")]
"""Any guard of a class."""


class ClassBand(Model):
    """A class for totals from ``at_least`` on (``edge: closed``) or above it (``open``), up to ``below`` if given."""

    code: CodeText
    label: Label
    at_least: Points
    edge: Literal["closed", "open"] = "closed"
    below: Points | None = None
    guards: tuple[Guard, ...] = ()
    citation: Citation | None = None


class ClassScheme(Model):
    """Classes, highest first; a total that fits none is ``otherwise``, or unclassified.

    A total that reaches a band whose guards fail is tried against the next one; then the sanctions are applied, in
    their order. Errors: ``classes_order``, ``classes_duplicate``, ``unknown_class``, ``duplicate_code``.
    """

    bands: Annotated[tuple[ClassBand, ...], Field(min_length=1, max_length=20)]
    otherwise: ClassBand | None = None
    sanctions: Annotated[tuple[Sanction, ...], Field(max_length=50)] = ()

    @model_validator(mode="after")
    def _falling(self) -> ClassScheme:
        for upper, lower in zip(self.bands, self.bands[1:], strict=False):
            if upper.at_least <= lower.at_least:
                raise ThiduaError("classes_order", upper=upper.code, lower=lower.code)
        if len(set(self.codes)) != len(self.codes):
            raise ThiduaError("classes_duplicate", codes=", ".join(self.codes))
        seen: set[str] = set()
        for at, sanction in enumerate(self.sanctions):
            if sanction.code in seen:
                raise ThiduaError("duplicate_code", what="sanction", code=sanction.code).at(f"sanctions/{at}")
            seen.add(sanction.code)
            if isinstance(sanction, NotAbove | Fixed) and sanction.class_code not in self.codes:
                raise ThiduaError("unknown_class", code=sanction.class_code).at(f"sanctions/{at}/class_code")
        return self

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the classes, lowest first, beginning with ``unclassified``."""
        last = (self.otherwise.code,) if self.otherwise else ()
        return (UNCLASSIFIED, *last, *(band.code for band in reversed(self.bands)))

    def label(self, code: str) -> Label:
        """The words of a class."""
        bands = self.bands if self.otherwise is None else (*self.bands, self.otherwise)
        for band in bands:
            if band.code == code:
                return band.label
        return Label(vi="không xếp loại", en="unclassified")
