"""The kinds of built-in rules and where each is; a rule is imported when data first uses it."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from thidua.criteria.rules.rule import Rule

BUILT_IN_KINDS: dict[str, str] = {
    "all_or_nothing": "AllOrNothing",
    "choice": "LevelChoice",
    "bands": "Bands",
    "range_by_band": "RangeByBand",
    "proportional": "Proportional",
    "inverse_proportional": "InverseProportional",
    "shortfall": "Shortfall",
    "relative_to_leader": "RelativeToLeader",
    "deduct_per_event": "DeductPerEvent",
    "percent_off": "PercentOff",
    "capped_count": "CappedCount",
    "count_items": "CountItems",
    "mean_of_items": "MeanOfItems",
    "highest_only": "HighestOnly",
    "converted": "Converted",
    "level_weight": "LevelWeight",
    "expert_mark": "ExpertMark",
    "index_movement": "IndexMovement",
    "title_lookup": "TitleLookup",
    "imported": "Imported",
    "plus_minus": "PlusMinus",
    "journal": "Journal",
    "override": "Override",
    "by_kind": "ByKind",
    "formula": "FormulaRule",
}
"""The class of each kind, in the order of the documentation."""

_MODULES = {"choice": "level_choice"}


@cache
def built_in(kind: str) -> type[Rule]:
    """The class of a built-in kind; ``KeyError`` for another."""
    name = BUILT_IN_KINDS[kind]
    found = getattr(import_module(f"thidua.criteria.rules.{_MODULES.get(kind, kind)}"), name)
    assert isinstance(found, type) and issubclass(found, Rule)  # noqa: S101  # the table above
    return found


def is_kind(rule: Rule, kind: str) -> bool:
    """Whether a rule is of that kind; its class need not be imported to tell."""
    return getattr(rule, "kind", None) == kind


def is_built_in(rule: Rule) -> bool:
    """Whether a rule is one of the library's own."""
    kind = getattr(rule, "kind", None)
    return kind in BUILT_IN_KINDS and type(rule) is built_in(kind)
