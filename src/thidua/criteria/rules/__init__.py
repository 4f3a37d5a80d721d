"""The rules of leaves, one file per pattern; ``AnyRule`` is their closed union with one open branch.

A rule is imported when data, or its name below, is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Annotated, TypeAlias

from thidua.criteria.rules.rule import Rule
from thidua.criteria.rules.rule_field import RuleField

if TYPE_CHECKING:
    from thidua.criteria.rules.all_or_nothing import AllOrNothing
    from thidua.criteria.rules.bands import Band, Bands
    from thidua.criteria.rules.by_kind import ByKind, KindCase
    from thidua.criteria.rules.capped_count import CappedCount
    from thidua.criteria.rules.converted import Converted
    from thidua.criteria.rules.count_items import CountItems
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
    from thidua.criteria.rules.shortfall import Shortfall
    from thidua.criteria.rules.term import Term
    from thidua.criteria.rules.title_lookup import TitleLookup

AnyRule: TypeAlias = Annotated[Rule, RuleField]
"""The rule of a leaf: one that is built in, or a registered one of the user's."""

_MODULES = {
    "Achievement": "highest_only",
    "AllOrNothing": "all_or_nothing",
    "Band": "bands",
    "Bands": "bands",
    "ByKind": "by_kind",
    "CappedCount": "capped_count",
    "Converted": "converted",
    "CountItems": "count_items",
    "DeductPerEvent": "deduct_per_event",
    "ExpertMark": "expert_mark",
    "FormulaRule": "formula",
    "HighestOnly": "highest_only",
    "Imported": "imported",
    "IndexMovement": "index_movement",
    "InverseProportional": "inverse_proportional",
    "Journal": "journal",
    "KindCase": "by_kind",
    "Level": "level_choice",
    "LevelChoice": "level_choice",
    "LevelWeight": "level_weight",
    "MarkRange": "range_by_band",
    "MeanOfItems": "mean_of_items",
    "Override": "override",
    "PercentOff": "percent_off",
    "PlusMinus": "plus_minus",
    "Proportional": "proportional",
    "RangeByBand": "range_by_band",
    "RankedIndex": "index_movement",
    "RelativeToLeader": "relative_to_leader",
    "Shortfall": "shortfall",
    "Term": "term",
    "TitleLookup": "title_lookup",
    "Top": "index_movement",
}

__all__ = [
    "Achievement",
    "AllOrNothing",
    "AnyRule",
    "Band",
    "Bands",
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


def __getattr__(name: str) -> object:
    """Import a rule on first use (PEP 562)."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value
