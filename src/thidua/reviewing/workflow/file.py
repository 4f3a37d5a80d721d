"""The file of one sheet (hồ sơ chấm điểm): its workflow, everything the tiers wrote, and the trail."""

from __future__ import annotations

from itertools import pairwise

from pydantic import model_validator

from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.reviewing.log import Review
from thidua.reviewing.workflow.moved import Moved
from thidua.reviewing.workflow.state import State
from thidua.reviewing.workflow.workflow import Workflow, replay


class ReviewFile(Model):
    """One sheet on its way. The state is never stored: it is where the trail leads.

    Errors: ``trail_broken`` where a move does not follow from the one before, ``trail_order`` where its day is earlier.

    >>> from thidua.reviewing import STANDARD_WORKFLOW, Inherit, ReviewPlan, Tier
    >>> from thidua.labels import Label
    >>> plan = ReviewPlan(tiers=(Tier(code="unit", label=Label(vi="Tự chấm")),), policy=Inherit())
    >>> ReviewFile(workflow=STANDARD_WORKFLOW, review=Review(plan=plan)).state.code
    'draft'
    """

    workflow: Workflow
    review: Review
    trail: tuple[Moved, ...] = ()

    @model_validator(mode="after")
    def _trail_leads_somewhere(self) -> ReviewFile:
        replay(self.workflow, self.trail)
        for number, (before, after) in enumerate(pairwise(self.trail), start=2):
            if after.on < before.on:
                raise ThiduaError("trail_order", number=number, on=after.on, before=before.on)
        return self

    @property
    def state(self) -> State:
        """Where the sheet is."""
        return self.workflow.state(self.trail[-1].to if self.trail else self.workflow.start)
