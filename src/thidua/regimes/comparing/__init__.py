"""When the law changes: two texts compared clause by clause, and what the change means for the records on file."""

from thidua.regimes.comparing.change import Change
from thidua.regimes.comparing.clause import ComparedClause
from thidua.regimes.comparing.comparison import RuleComparison, compare
from thidua.regimes.comparing.law import LawComparison, compare_law
from thidua.regimes.comparing.packs import ComparedRoute, PackComparison, compare_packs, law_on
from thidua.regimes.comparing.reason import NamedClause, Reason
from thidua.regimes.comparing.resting import Resting, resting_on
from thidua.regimes.comparing.result import Impact, ImpactClause, ImpactRow
from thidua.regimes.comparing.weighing import impact

__all__ = [
    "Change",
    "ComparedClause",
    "ComparedRoute",
    "Impact",
    "ImpactClause",
    "ImpactRow",
    "LawComparison",
    "NamedClause",
    "PackComparison",
    "Reason",
    "Resting",
    "RuleComparison",
    "compare",
    "compare_law",
    "compare_packs",
    "impact",
    "law_on",
    "resting_on",
]
