"""The way of a sheet (quy trình): states, moves, and the trail of who did what and why."""

from thidua.reviewing.workflow.advancing import advance
from thidua.reviewing.workflow.file import ReviewFile
from thidua.reviewing.workflow.moved import UNDONE, Moved
from thidua.reviewing.workflow.outcome import Advanced
from thidua.reviewing.workflow.recording import record
from thidua.reviewing.workflow.standard import STANDARD_WORKFLOW
from thidua.reviewing.workflow.state import State
from thidua.reviewing.workflow.transition import Transition
from thidua.reviewing.workflow.workflow import Workflow, replay

__all__ = [
    "STANDARD_WORKFLOW",
    "UNDONE",
    "Advanced",
    "Moved",
    "ReviewFile",
    "State",
    "Transition",
    "Workflow",
    "advance",
    "record",
    "replay",
]
