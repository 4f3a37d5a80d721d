"""Periods of days, named evaluation cycles, and declared joins between cycles of different kinds."""

from thidua.periods.cycle import DEFAULT_SCHOOL_START, Cycle, SchoolStart
from thidua.periods.days import Day, add_months, clean_day, months_between
from thidua.periods.forms import CycleKind
from thidua.periods.joins import CycleJoin, Run, check_run
from thidua.periods.period import Period

__all__ = [
    "DEFAULT_SCHOOL_START",
    "Cycle",
    "CycleJoin",
    "CycleKind",
    "Day",
    "Period",
    "Run",
    "SchoolStart",
    "add_months",
    "check_run",
    "clean_day",
    "months_between",
]
