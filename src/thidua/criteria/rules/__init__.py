"""The rules of leaves, one file per pattern; ``BuiltInRule`` is their closed union."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from thidua.criteria.rules.all_or_nothing import AllOrNothing
from thidua.criteria.rules.bands import Band, Bands
from thidua.criteria.rules.capped_count import CappedCount
from thidua.criteria.rules.deduct_per_event import DeductPerEvent
from thidua.criteria.rules.formula import FormulaRule
from thidua.criteria.rules.level_choice import Level, LevelChoice
from thidua.criteria.rules.proportional import Proportional

__all__ = [
    "AllOrNothing",
    "Band",
    "Bands",
    "BuiltInRule",
    "CappedCount",
    "DeductPerEvent",
    "FormulaRule",
    "Level",
    "LevelChoice",
    "Proportional",
]

BuiltInRule: TypeAlias = Annotated[
    AllOrNothing | LevelChoice | Bands | Proportional | DeductPerEvent | CappedCount | FormulaRule,
    Field(discriminator="kind"),
]
"""Any built-in rule of a leaf."""
