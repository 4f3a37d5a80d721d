"""Asks: how a fact of an award rule is answered from a record; one file per kind, ``Ask`` is their union."""

from typing import Annotated, TypeAlias

from pydantic import Field

from thidua.awards.asks.achievement_rewarded import AchievementRewarded
from thidua.awards.asks.all_completed import AllCompleted
from thidua.awards.asks.ask import Asked, FactAsk, Source
from thidua.awards.asks.attested import Attested
from thidua.awards.asks.awards_in_run import AwardsInRun
from thidua.awards.asks.consecutive_terms import ConsecutiveTerms
from thidua.awards.asks.discipline_in_period import DisciplineInPeriod
from thidua.awards.asks.discipline_in_post import DisciplineInPost
from thidua.awards.asks.discipline_in_rating import DisciplineInRating
from thidua.awards.asks.holds_award import HoldsAward
from thidua.awards.asks.initiative_in_period import InitiativeInPeriod
from thidua.awards.asks.initiatives_in_run import InitiativesInRun
from thidua.awards.asks.initiatives_in_terms import InitiativesInTerms
from thidua.awards.asks.is_woman import IsWoman
from thidua.awards.asks.is_worker import IsWorker
from thidua.awards.asks.leads_cluster import LeadsCluster
from thidua.awards.asks.member_disciplined import MemberDisciplined
from thidua.awards.asks.member_share import MemberShare
from thidua.awards.asks.members_holding import MembersHolding
from thidua.awards.asks.months_in_post import MonthsInPost
from thidua.awards.asks.months_since_recruitment import MonthsSinceRecruitment
from thidua.awards.asks.move_considered import MoveConsidered
from thidua.awards.asks.movement_fits import MovementFits
from thidua.awards.asks.movement_result import MovementResultOf
from thidua.awards.asks.movement_traits import MovementLaunchedBy, MovementReview, MovementYears
from thidua.awards.asks.old_unit_comment import OldUnitComment
from thidua.awards.asks.open_law import OpenLaw
from thidua.awards.asks.prior_award import PriorAward
from thidua.awards.asks.rating_of_period import RatingOfPeriod
from thidua.awards.asks.ratings_in_run import RatingsInRun
from thidua.awards.asks.registered import Registered
from thidua.awards.asks.run_length import RunLength
from thidua.awards.asks.secondment_confirmed import SecondmentConfirmed
from thidua.awards.asks.state_forms_in_year import StateFormsInYear
from thidua.awards.asks.study_conduct import StudyConduct
from thidua.awards.asks.study_result import StudyResultReached
from thidua.awards.asks.under_proceedings import UnderProceedings
from thidua.awards.asks.years_since_founding import YearsSinceFounding
from thidua.awards.asks.years_since_term import YearsSinceTerm

__all__ = [
    "AchievementRewarded",
    "AllCompleted",
    "Ask",
    "Asked",
    "Attested",
    "AwardsInRun",
    "ConsecutiveTerms",
    "DisciplineInPeriod",
    "DisciplineInPost",
    "DisciplineInRating",
    "FactAsk",
    "HoldsAward",
    "InitiativeInPeriod",
    "InitiativesInRun",
    "InitiativesInTerms",
    "IsWoman",
    "IsWorker",
    "LeadsCluster",
    "MemberDisciplined",
    "MemberShare",
    "MembersHolding",
    "MonthsInPost",
    "MonthsSinceRecruitment",
    "MoveConsidered",
    "MovementFits",
    "MovementLaunchedBy",
    "MovementResultOf",
    "MovementReview",
    "MovementYears",
    "OldUnitComment",
    "OpenLaw",
    "PriorAward",
    "RatingOfPeriod",
    "RatingsInRun",
    "Registered",
    "RunLength",
    "SecondmentConfirmed",
    "Source",
    "StateFormsInYear",
    "StudyConduct",
    "StudyResultReached",
    "UnderProceedings",
    "YearsSinceFounding",
    "YearsSinceTerm",
]

Ask: TypeAlias = Annotated[
    RatingOfPeriod
    | HoldsAward
    | InitiativeInPeriod
    | DisciplineInPeriod
    | DisciplineInRating
    | Registered
    | MonthsSinceRecruitment
    | MovementResultOf
    | MovementFits
    | Attested
    | OpenLaw
    | AchievementRewarded
    | AllCompleted
    | AwardsInRun
    | DisciplineInPost
    | ConsecutiveTerms
    | InitiativesInRun
    | InitiativesInTerms
    | IsWoman
    | IsWorker
    | LeadsCluster
    | MemberDisciplined
    | MemberShare
    | MembersHolding
    | MonthsInPost
    | MoveConsidered
    | MovementLaunchedBy
    | MovementReview
    | MovementYears
    | OldUnitComment
    | PriorAward
    | RatingsInRun
    | RunLength
    | SecondmentConfirmed
    | StateFormsInYear
    | StudyConduct
    | StudyResultReached
    | UnderProceedings
    | YearsSinceFounding
    | YearsSinceTerm,
    Field(discriminator="kind"),
]
"""Any way to answer a fact from a record."""
