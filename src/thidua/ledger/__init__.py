"""Ledger (sổ theo dõi): facts with their sources, inspections and corrections."""

from thidua.ledger.correction import Correction
from thidua.ledger.entry import Entry
from thidua.ledger.evidence import Evidence
from thidua.ledger.inspection import Inspection, InspectionFinding, Remedy
from thidua.ledger.inspection_log import Counted, InspectionLog, LogClosure, OpenRemedy
from thidua.ledger.ledger import HistoryLine, Ledger
from thidua.ledger.ledger_inspection import inspect_ledger
from thidua.ledger.log_inspection import inspect_log
from thidua.ledger.value import DoesNotApply, EntryValue

__all__ = [
    "Correction",
    "Counted",
    "DoesNotApply",
    "Entry",
    "EntryValue",
    "Evidence",
    "HistoryLine",
    "Inspection",
    "InspectionFinding",
    "InspectionLog",
    "Ledger",
    "LogClosure",
    "OpenRemedy",
    "Remedy",
    "inspect_ledger",
    "inspect_log",
]
