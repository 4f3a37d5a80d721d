"""The law of movements (phong trào thi đua): launching one, and which awards it can carry."""

from thidua.regimes.movements.converting import movement_of
from thidua.regimes.movements.fund import organising_share
from thidua.regimes.movements.inspecting import MovementInspection, PointRead, inspect_movement
from thidua.regimes.movements.law import MovementLaw, movement_law
from thidua.regimes.movements.office_culture import OFFICE_CULTURE
from thidua.regimes.movements.plan import LaunchPlan, MovementScope, PlanPart
from thidua.regimes.movements.supporting import AwardSupport, MovementSupport, awards_supported

__all__ = [
    "OFFICE_CULTURE",
    "AwardSupport",
    "LaunchPlan",
    "MovementInspection",
    "MovementLaw",
    "MovementScope",
    "MovementSupport",
    "PlanPart",
    "PointRead",
    "awards_supported",
    "inspect_movement",
    "movement_law",
    "movement_of",
    "organising_share",
]
