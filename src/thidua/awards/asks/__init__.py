"""Asks: how a fact of an award rule is answered from a record; one file per kind, ``Ask`` is their union."""

from typing import Annotated, TypeAlias

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk, Source
from thidua.awards.asks.attested import Attested
from thidua.awards.asks.discipline_in_period import DisciplineInPeriod
from thidua.awards.asks.discipline_in_rating import DisciplineInRating
from thidua.awards.asks.holds_award import HoldsAward
from thidua.awards.asks.initiative_in_period import InitiativeInPeriod
from thidua.awards.asks.months_since_recruitment import MonthsSinceRecruitment
from thidua.awards.asks.movement_fits import MovementFits
from thidua.awards.asks.movement_result import MovementResultOf
from thidua.awards.asks.open_law import OpenLaw
from thidua.awards.asks.rating_of_period import RatingOfPeriod
from thidua.awards.asks.registered import Registered

__all__ = [
    "Ask",
    "Asked",
    "Attested",
    "DisciplineInPeriod",
    "DisciplineInRating",
    "FactAsk",
    "HoldsAward",
    "InitiativeInPeriod",
    "MonthsSinceRecruitment",
    "MovementFits",
    "MovementResultOf",
    "OpenLaw",
    "RatingOfPeriod",
    "Registered",
    "Source",
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
    | OpenLaw,
    Field(discriminator="kind"),
]
"""Any way to answer a fact from a record."""
