"""Overlays (quy định bổ sung): what a ministry or province adds to the national text, each part with its citation."""

from thidua.awards.overlays.change import Add, Change, Fill, Replace
from thidua.awards.overlays.clearance import Clearance, ClearanceGiven
from thidua.awards.overlays.clearing import ClearancesRead, read_clearances
from thidua.awards.overlays.overlay import Overlay
from thidua.awards.overlays.parameter import Parameter
from thidua.awards.overlays.reading import ParameterRead, read_parameter
from thidua.awards.overlays.selecting import Selected, in_force
from thidua.awards.overlays.supplying import Supplied, supplied_rule
from thidua.awards.overlays.target import Target
from thidua.awards.overlays.values import (
    CountValue,
    DaysValue,
    ParameterValue,
    ShareValue,
    YearlyDateValue,
    YesNoValue,
)

__all__ = [
    "Add",
    "Change",
    "Clearance",
    "ClearanceGiven",
    "ClearancesRead",
    "CountValue",
    "DaysValue",
    "Fill",
    "Overlay",
    "Parameter",
    "ParameterRead",
    "ParameterValue",
    "Replace",
    "Selected",
    "ShareValue",
    "Supplied",
    "Target",
    "YearlyDateValue",
    "YesNoValue",
    "in_force",
    "read_clearances",
    "read_parameter",
    "supplied_rule",
]
