"""thidua: Vietnamese emulation campaigns and awards, exact, dated, cited, explained.

The names below are the front door; each room is loaded when one of its names is first used.

>>> from thidua import Points
>>> Points("42.5") + Points("0.25")
Points('42.75')
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from thidua.averaging import (
        Averaged,
        AverageLevel,
        AveragePlan,
        Joined,
        PartJoin,
        PeriodFigure,
        average,
        join_parts,
    )
    from thidua.awards.case import Case, Clocks, Issuer, Movement
    from thidua.awards.overlays import Overlay
    from thidua.awards.policies import Policies
    from thidua.awards.records import SubjectRecord
    from thidua.awards.rule import AwardRule
    from thidua.bodies import Directory, IssuingBody
    from thidua.campaigns import Campaign
    from thidua.citations import Citation, Validity
    from thidua.clusters import Cluster, Pact
    from thidua.criteria.classes import ClassBand, ClassScheme, ConditionGuard, SectionGuard
    from thidua.criteria.criteria_set import CriteriaSet
    from thidua.criteria.criterion import Criterion
    from thidua.criteria.lint import lint
    from thidua.criteria.multiplier import Multiplier
    from thidua.criteria.part import Group
    from thidua.criteria.requirement import Requirement
    from thidua.criteria.rules import (
        AllOrNothing,
        Band,
        Bands,
        ByKind,
        CappedCount,
        Converted,
        CountItems,
        DeductPerEvent,
        ExpertMark,
        FormulaRule,
        HighestOnly,
        Imported,
        IndexMovement,
        InverseProportional,
        Journal,
        LevelChoice,
        LevelWeight,
        MeanOfItems,
        Override,
        PercentOff,
        PlusMinus,
        Proportional,
        RangeByBand,
        RelativeToLeader,
        Rule,
        Shortfall,
        TitleLookup,
    )
    from thidua.criteria.rules.function_rule import function_rule
    from thidua.criteria.rules.registry import load_installed_rules, register
    from thidua.criteria.sanction import Down, Fixed, NotAbove, NotClassified
    from thidua.criteria.section import Section
    from thidua.dispatches import Dispatch, Inspection, Reading, inspect, read, write
    from thidua.eligibility.roadmap import award_roadmap
    from thidua.eligibility.verdict import Verdict
    from thidua.errors import ThiduaError
    from thidua.explain.explanation import Explanation
    from thidua.findings import Finding
    from thidua.formulas.facts import ChoiceFact, DateFact, ItemsFact, NumberFact, YesNoFact
    from thidua.formulas.operators import fact, items
    from thidua.formulas.special import NOT_APPLICABLE
    from thidua.labels import Label
    from thidua.ledger import InspectionLog, Ledger
    from thidua.loading import Loaded, load, load_json, load_toml, load_yaml
    from thidua.money import Money
    from thidua.periods import Cycle, Period
    from thidua.points import Points
    from thidua.quotas import Ballot, BallotRule, Quota, QuotaResult, apply_quota, flags, tally
    from thidua.ranking import KeyValue, Leader, OutsideKey, Standing, rank
    from thidua.regimes import awards_on, judge, priority_among_equals, regime_on, to_recheck, who_may_award
    from thidua.regimes.comparing import compare, impact
    from thidua.regimes.figures import filing_deadline, prize, prizes_together, votes_needed
    from thidua.regimes.movements import inspect_movement
    from thidua.registrations import RegistrationList, registered
    from thidua.reviewing import ClosingPolicy, Review, ReviewedSheet, ReviewFile, ReviewPlan, close, review
    from thidua.roadmaps import Roadmap, next_class, to_class
    from thidua.scoring.claims import NotApplicable
    from thidua.scoring.cohort import score_cohort
    from thidua.scoring.score import score, score_many
    from thidua.scoring.sheet import ScoreSheet
    from thidua.scoring.table import compile_table
    from thidua.shares import Share
    from thidua.subjects import Collective, Household, Individual, Locality

_ROOMS = {
    "thidua.averaging": (
        "AverageLevel",
        "AveragePlan",
        "Averaged",
        "Joined",
        "PartJoin",
        "PeriodFigure",
        "average",
        "join_parts",
    ),
    "thidua.awards.case": ("Case", "Clocks", "Issuer", "Movement"),
    "thidua.awards.overlays": ("Overlay",),
    "thidua.awards.records": ("SubjectRecord",),
    "thidua.awards.rule": ("AwardRule",),
    "thidua.bodies": ("Directory", "IssuingBody"),
    "thidua.campaigns": ("Campaign",),
    "thidua.citations": ("Citation", "Validity"),
    "thidua.clusters": ("Cluster", "Pact"),
    "thidua.criteria.classes": ("ClassBand", "ClassScheme", "ConditionGuard", "SectionGuard"),
    "thidua.criteria.criteria_set": ("CriteriaSet",),
    "thidua.criteria.criterion": ("Criterion",),
    "thidua.criteria.lint": ("lint",),
    "thidua.criteria.rules": (
        "AllOrNothing",
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
        "LevelChoice",
        "LevelWeight",
        "MeanOfItems",
        "Override",
        "PercentOff",
        "PlusMinus",
        "Proportional",
        "RangeByBand",
        "RelativeToLeader",
        "Rule",
        "Shortfall",
        "TitleLookup",
    ),
    "thidua.criteria.multiplier": ("Multiplier",),
    "thidua.criteria.part": ("Group",),
    "thidua.criteria.requirement": ("Requirement",),
    "thidua.criteria.sanction": (
        "Down",
        "Fixed",
        "NotAbove",
        "NotClassified",
    ),
    "thidua.criteria.rules.function_rule": ("function_rule",),
    "thidua.criteria.rules.registry": (
        "load_installed_rules",
        "register",
    ),
    "thidua.scoring.cohort": ("score_cohort",),
    "thidua.criteria.section": ("Section",),
    "thidua.dispatches": ("Dispatch", "Inspection", "Reading", "inspect", "read", "write"),
    "thidua.eligibility.roadmap": ("award_roadmap",),
    "thidua.eligibility.verdict": ("Verdict",),
    "thidua.errors": ("ThiduaError",),
    "thidua.explain.explanation": ("Explanation",),
    "thidua.findings": ("Finding",),
    "thidua.formulas.special": ("NOT_APPLICABLE",),
    "thidua.formulas.facts": ("ChoiceFact", "DateFact", "ItemsFact", "NumberFact", "YesNoFact"),
    "thidua.formulas.operators": ("fact", "items"),
    "thidua.labels": ("Label",),
    "thidua.ledger": ("InspectionLog", "Ledger"),
    "thidua.loading": ("Loaded", "load", "load_json", "load_toml", "load_yaml"),
    "thidua.money": ("Money",),
    "thidua.periods": ("Cycle", "Period"),
    "thidua.points": ("Points",),
    "thidua.quotas": ("Ballot", "BallotRule", "Quota", "QuotaResult", "apply_quota", "flags", "tally"),
    "thidua.ranking": ("KeyValue", "Leader", "OutsideKey", "Standing", "rank"),
    "thidua.regimes": ("awards_on", "judge", "priority_among_equals", "regime_on", "to_recheck", "who_may_award"),
    "thidua.regimes.comparing": ("compare", "impact"),
    "thidua.regimes.figures": ("filing_deadline", "prize", "prizes_together", "votes_needed"),
    "thidua.regimes.movements": ("inspect_movement",),
    "thidua.registrations": ("RegistrationList", "registered"),
    "thidua.reviewing": ("ClosingPolicy", "Review", "ReviewFile", "ReviewPlan", "ReviewedSheet", "close", "review"),
    "thidua.roadmaps": ("Roadmap", "next_class", "to_class"),
    "thidua.scoring.claims": ("NotApplicable",),
    "thidua.scoring.score": ("score", "score_many"),
    "thidua.scoring.sheet": ("ScoreSheet",),
    "thidua.scoring.table": ("compile_table",),
    "thidua.shares": ("Share",),
    "thidua.subjects": ("Collective", "Household", "Individual", "Locality"),
    "thidua.awards.policies": ("Policies",),
}

_HOME = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = [
    "NOT_APPLICABLE",
    "AllOrNothing",
    "AverageLevel",
    "AveragePlan",
    "Averaged",
    "AwardRule",
    "Ballot",
    "BallotRule",
    "Band",
    "Bands",
    "ByKind",
    "Campaign",
    "CappedCount",
    "Case",
    "ChoiceFact",
    "Citation",
    "ClassBand",
    "ClassScheme",
    "Clocks",
    "ClosingPolicy",
    "Cluster",
    "Collective",
    "ConditionGuard",
    "Converted",
    "CountItems",
    "CriteriaSet",
    "Criterion",
    "Cycle",
    "DateFact",
    "DeductPerEvent",
    "Directory",
    "Dispatch",
    "Down",
    "ExpertMark",
    "Explanation",
    "Finding",
    "Fixed",
    "FormulaRule",
    "Group",
    "HighestOnly",
    "Household",
    "Imported",
    "IndexMovement",
    "Individual",
    "Inspection",
    "InspectionLog",
    "InverseProportional",
    "Issuer",
    "IssuingBody",
    "ItemsFact",
    "Joined",
    "Journal",
    "KeyValue",
    "Label",
    "Leader",
    "Ledger",
    "LevelChoice",
    "LevelWeight",
    "Loaded",
    "Locality",
    "MeanOfItems",
    "Money",
    "Movement",
    "Multiplier",
    "NotAbove",
    "NotApplicable",
    "NotClassified",
    "NumberFact",
    "OutsideKey",
    "Overlay",
    "Override",
    "Pact",
    "PartJoin",
    "PercentOff",
    "Period",
    "PeriodFigure",
    "PlusMinus",
    "Points",
    "Policies",
    "Proportional",
    "Quota",
    "QuotaResult",
    "RangeByBand",
    "Reading",
    "RegistrationList",
    "RelativeToLeader",
    "Requirement",
    "Review",
    "ReviewFile",
    "ReviewPlan",
    "ReviewedSheet",
    "Roadmap",
    "Rule",
    "ScoreSheet",
    "Section",
    "SectionGuard",
    "Share",
    "Shortfall",
    "Standing",
    "SubjectRecord",
    "ThiduaError",
    "TitleLookup",
    "Validity",
    "Verdict",
    "YesNoFact",
    "__version__",
    "apply_quota",
    "average",
    "award_roadmap",
    "awards_on",
    "close",
    "compare",
    "compile_table",
    "fact",
    "filing_deadline",
    "flags",
    "function_rule",
    "impact",
    "inspect",
    "inspect_movement",
    "items",
    "join_parts",
    "judge",
    "lint",
    "load",
    "load_installed_rules",
    "load_json",
    "load_toml",
    "load_yaml",
    "next_class",
    "priority_among_equals",
    "prize",
    "prizes_together",
    "rank",
    "read",
    "regime_on",
    "register",
    "registered",
    "review",
    "score",
    "score_cohort",
    "score_many",
    "tally",
    "to_class",
    "to_recheck",
    "votes_needed",
    "who_may_award",
    "write",
]


def __getattr__(name: str) -> object:
    """Load the room of a name on first use (PEP 562)."""
    room = _HOME.get(name)
    if room is None:
        raise AttributeError(f"module 'thidua' has no attribute {name!r}")
    value = getattr(import_module(room), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
