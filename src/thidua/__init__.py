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
    from thidua.awards.records import SubjectRecord
    from thidua.awards.rule import AwardRule
    from thidua.bodies import Directory, IssuingBody
    from thidua.campaigns import Campaign
    from thidua.citations import Citation, Validity
    from thidua.clusters import Cluster, Pact
    from thidua.criteria.classes import ClassBand, ClassScheme, ConditionGuard, SectionGuard
    from thidua.criteria.criteria_set import CriteriaSet
    from thidua.criteria.criterion import Criterion
    from thidua.criteria.rules import (
        AllOrNothing,
        Band,
        Bands,
        CappedCount,
        DeductPerEvent,
        FormulaRule,
        LevelChoice,
        Proportional,
    )
    from thidua.criteria.section import Section
    from thidua.dispatches import Dispatch, Reading, read
    from thidua.eligibility.verdict import Verdict
    from thidua.errors import ThiduaError
    from thidua.explain.explanation import Explanation
    from thidua.findings import Finding
    from thidua.formulas.facts import ChoiceFact, DateFact, NumberFact, YesNoFact
    from thidua.formulas.operators import fact
    from thidua.formulas.special import NOT_APPLICABLE
    from thidua.labels import Label
    from thidua.ledger import InspectionLog, Ledger
    from thidua.loading import Loaded, load, load_json, load_toml, load_yaml
    from thidua.money import Money
    from thidua.periods import Cycle, Period
    from thidua.points import Points
    from thidua.ranking import Standing, rank
    from thidua.regimes import judge
    from thidua.registrations import RegistrationList, registered
    from thidua.scoring.claims import NotApplicable
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
    "thidua.awards.records": ("SubjectRecord",),
    "thidua.awards.rule": ("AwardRule",),
    "thidua.bodies": ("Directory", "IssuingBody"),
    "thidua.campaigns": ("Campaign",),
    "thidua.citations": ("Citation", "Validity"),
    "thidua.clusters": ("Cluster", "Pact"),
    "thidua.criteria.classes": ("ClassBand", "ClassScheme", "ConditionGuard", "SectionGuard"),
    "thidua.criteria.criteria_set": ("CriteriaSet",),
    "thidua.criteria.criterion": ("Criterion",),
    "thidua.criteria.rules": (
        "AllOrNothing",
        "Band",
        "Bands",
        "CappedCount",
        "DeductPerEvent",
        "FormulaRule",
        "LevelChoice",
        "Proportional",
    ),
    "thidua.criteria.section": ("Section",),
    "thidua.dispatches": ("Dispatch", "Reading", "read"),
    "thidua.eligibility.verdict": ("Verdict",),
    "thidua.errors": ("ThiduaError",),
    "thidua.explain.explanation": ("Explanation",),
    "thidua.findings": ("Finding",),
    "thidua.formulas.special": ("NOT_APPLICABLE",),
    "thidua.formulas.facts": ("ChoiceFact", "DateFact", "NumberFact", "YesNoFact"),
    "thidua.formulas.operators": ("fact",),
    "thidua.labels": ("Label",),
    "thidua.ledger": ("InspectionLog", "Ledger"),
    "thidua.loading": ("Loaded", "load", "load_json", "load_toml", "load_yaml"),
    "thidua.money": ("Money",),
    "thidua.periods": ("Cycle", "Period"),
    "thidua.points": ("Points",),
    "thidua.ranking": ("Standing", "rank"),
    "thidua.regimes": ("judge",),
    "thidua.registrations": ("RegistrationList", "registered"),
    "thidua.scoring.claims": ("NotApplicable",),
    "thidua.scoring.score": ("score", "score_many"),
    "thidua.scoring.sheet": ("ScoreSheet",),
    "thidua.scoring.table": ("compile_table",),
    "thidua.shares": ("Share",),
    "thidua.subjects": ("Collective", "Household", "Individual", "Locality"),
}

_HOME = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = [
    "NOT_APPLICABLE",
    "AllOrNothing",
    "AverageLevel",
    "AveragePlan",
    "Averaged",
    "AwardRule",
    "Band",
    "Bands",
    "Campaign",
    "CappedCount",
    "Case",
    "ChoiceFact",
    "Citation",
    "ClassBand",
    "ClassScheme",
    "Clocks",
    "Cluster",
    "Collective",
    "ConditionGuard",
    "CriteriaSet",
    "Criterion",
    "Cycle",
    "DateFact",
    "DeductPerEvent",
    "Directory",
    "Dispatch",
    "Explanation",
    "Finding",
    "FormulaRule",
    "Household",
    "Individual",
    "InspectionLog",
    "Issuer",
    "IssuingBody",
    "Joined",
    "Label",
    "Ledger",
    "LevelChoice",
    "Loaded",
    "Locality",
    "Money",
    "Movement",
    "NotApplicable",
    "NumberFact",
    "Pact",
    "PartJoin",
    "Period",
    "PeriodFigure",
    "Points",
    "Proportional",
    "Reading",
    "RegistrationList",
    "ScoreSheet",
    "Section",
    "SectionGuard",
    "Share",
    "Standing",
    "SubjectRecord",
    "ThiduaError",
    "Validity",
    "Verdict",
    "YesNoFact",
    "__version__",
    "average",
    "compile_table",
    "fact",
    "join_parts",
    "judge",
    "load",
    "load_json",
    "load_toml",
    "load_yaml",
    "rank",
    "read",
    "registered",
    "score",
    "score_many",
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
