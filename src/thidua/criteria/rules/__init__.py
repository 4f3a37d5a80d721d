"""The rules of leaves, one file per pattern; ``AnyRule`` is their closed union with one open branch."""

from __future__ import annotations

from typing import Annotated, TypeAlias, get_args

from pydantic import Discriminator, Field, Tag

from thidua.criteria.rules.all_or_nothing import AllOrNothing
from thidua.criteria.rules.bands import Band, Bands
from thidua.criteria.rules.by_kind import ByKind, KindCase
from thidua.criteria.rules.capped_count import CappedCount
from thidua.criteria.rules.converted import Converted
from thidua.criteria.rules.count_items import CountItems
from thidua.criteria.rules.custom import Custom
from thidua.criteria.rules.deduct_per_event import DeductPerEvent
from thidua.criteria.rules.expert_mark import ExpertMark
from thidua.criteria.rules.formula import FormulaRule
from thidua.criteria.rules.highest_only import Achievement, HighestOnly
from thidua.criteria.rules.imported import Imported
from thidua.criteria.rules.index_movement import IndexMovement, RankedIndex, Top
from thidua.criteria.rules.inverse_proportional import InverseProportional
from thidua.criteria.rules.journal import Journal
from thidua.criteria.rules.level_choice import Level, LevelChoice
from thidua.criteria.rules.level_weight import LevelWeight
from thidua.criteria.rules.mean_of_items import MeanOfItems
from thidua.criteria.rules.override import Override
from thidua.criteria.rules.percent_off import PercentOff
from thidua.criteria.rules.plus_minus import PlusMinus
from thidua.criteria.rules.proportional import Proportional
from thidua.criteria.rules.range_by_band import MarkRange, RangeByBand
from thidua.criteria.rules.relative_to_leader import RelativeToLeader
from thidua.criteria.rules.rule import Rule
from thidua.criteria.rules.shortfall import Shortfall
from thidua.criteria.rules.term import Term
from thidua.criteria.rules.title_lookup import TitleLookup

BuiltInRule: TypeAlias = Annotated[
    AllOrNothing
    | LevelChoice
    | Bands
    | RangeByBand
    | Proportional
    | InverseProportional
    | Shortfall
    | RelativeToLeader
    | DeductPerEvent
    | PercentOff
    | CappedCount
    | CountItems
    | MeanOfItems
    | HighestOnly
    | Converted
    | LevelWeight
    | ExpertMark
    | IndexMovement
    | TitleLookup
    | Imported
    | PlusMinus
    | Journal
    | Override
    | ByKind
    | FormulaRule,
    Field(discriminator="kind"),
]
"""Any built-in rule of a leaf."""

BUILT_IN: tuple[type[Rule], ...] = get_args(get_args(BuiltInRule)[0])
"""The built-in rules, in the order of the documentation."""


def _branch(value: object) -> str:
    """A kind like ``vendor:name@version`` is a custom rule; all else is built in, or an error that lists them."""
    if isinstance(value, Rule):
        return "built_in" if type(value) in BUILT_IN else "custom"
    kind = value.get("kind") if isinstance(value, dict) else None
    return "custom" if isinstance(kind, str) and ":" in kind else "built_in"


AnyRule: TypeAlias = Annotated[
    Annotated[BuiltInRule, Tag("built_in")] | Annotated[Rule, Custom, Tag("custom")],
    Discriminator(_branch),
]
"""The rule of a leaf: one that is built in, or a registered one of the user's."""

for _model in (Override, KindCase, ByKind):
    _model.model_rebuild(_types_namespace={"AnyRule": AnyRule})

__all__ = [
    "BUILT_IN",
    "Achievement",
    "AllOrNothing",
    "AnyRule",
    "Band",
    "Bands",
    "BuiltInRule",
    "ByKind",
    "CappedCount",
    "Converted",
    "CountItems",
    "DeductPerEvent",
    "ExpertMark",
    "FormulaRule",
    "HighestOnly",
    "Imported",
    "IndexMovement",
    "InverseProportional",
    "Journal",
    "KindCase",
    "Level",
    "LevelChoice",
    "LevelWeight",
    "MarkRange",
    "MeanOfItems",
    "Override",
    "PercentOff",
    "PlusMinus",
    "Proportional",
    "RangeByBand",
    "RankedIndex",
    "RelativeToLeader",
    "Rule",
    "Shortfall",
    "Term",
    "TitleLookup",
    "Top",
]
