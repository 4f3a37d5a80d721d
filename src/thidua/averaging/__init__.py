"""Averages over periods (điểm tháng, quý, năm) and declared joins of parts of a period."""

from thidua.averaging.averaged import Averaged, LevelFigure, Member
from thidua.averaging.computing import average, average_many
from thidua.averaging.figure import Figure
from thidua.averaging.join import Absence, JoinKind, JoinPart, PartJoin, Weighting
from thidua.averaging.joined import Joined, WeighedPart
from thidua.averaging.joining import join_parts
from thidua.averaging.level import AverageLevel, MemberWeight
from thidua.averaging.outcome import ExactOutcome
from thidua.averaging.period_figure import PeriodFigure
from thidua.averaging.plan import AveragePlan, TableScale
from thidua.averaging.plans import checks_to_year, months_to_year, terms_to_course
from thidua.averaging.slots import Slot

__all__ = [
    "Absence",
    "AverageLevel",
    "AveragePlan",
    "Averaged",
    "ExactOutcome",
    "Figure",
    "JoinKind",
    "JoinPart",
    "Joined",
    "LevelFigure",
    "Member",
    "MemberWeight",
    "PartJoin",
    "PeriodFigure",
    "Slot",
    "TableScale",
    "WeighedPart",
    "Weighting",
    "average",
    "average_many",
    "checks_to_year",
    "join_parts",
    "months_to_year",
    "terms_to_course",
]
