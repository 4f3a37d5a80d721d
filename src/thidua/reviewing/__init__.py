"""Reviewing (thẩm định) and closing (chốt số liệu): tiers, what stands, markers, the way of a sheet, its deadline."""

from thidua.reviewing.adjustment import Adjustment
from thidua.reviewing.closing import Closed, ClosedFact, ClosingPolicy, FactClosing, close
from thidua.reviewing.columns import Column, Difference, Stands
from thidua.reviewing.log import Review
from thidua.reviewing.mark import Mark
from thidua.reviewing.markers import (
    Agreed,
    Ballots,
    Levels,
    head_decides,
    levels_apart,
    mean_of_closest_two,
    strike_outlying,
    two_markers,
)
from thidua.reviewing.plan import PolicyFor, ReviewPlan
from thidua.reviewing.policies import Inherit, LastStands, Lowest, Mean, TierStands
from thidua.reviewing.reconciled import Reconciled, ReviewedSheet
from thidua.reviewing.reviewing import review
from thidua.reviewing.tier import Tier
from thidua.reviewing.workflow import (
    STANDARD_WORKFLOW,
    UNDONE,
    Advanced,
    Moved,
    ReviewFile,
    State,
    Transition,
    Workflow,
    advance,
    record,
    replay,
)

__all__ = [
    "STANDARD_WORKFLOW",
    "UNDONE",
    "Adjustment",
    "Advanced",
    "Agreed",
    "Ballots",
    "Closed",
    "ClosedFact",
    "ClosingPolicy",
    "Column",
    "Difference",
    "FactClosing",
    "Inherit",
    "LastStands",
    "Levels",
    "Lowest",
    "Mark",
    "Mean",
    "Moved",
    "PolicyFor",
    "Reconciled",
    "Review",
    "ReviewFile",
    "ReviewPlan",
    "ReviewedSheet",
    "Stands",
    "State",
    "Tier",
    "TierStands",
    "Transition",
    "Workflow",
    "advance",
    "close",
    "head_decides",
    "levels_apart",
    "mean_of_closest_two",
    "record",
    "replay",
    "review",
    "strike_outlying",
    "two_markers",
]
