"""Ask: whether a person sent to a long course kept the rules of the school, or did the tasks of the course."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.of_studies import OfStudies
from thidua.awards.asks.worst_of import Option, options
from thidua.awards.case import Case
from thidua.awards.records import Study


class StudyConduct(OfStudies):
    """Whether the rules were kept (``rules_kept``) or the tasks done (``tasks_done``) in the courses on file."""

    kind: Literal["study_conduct"] = "study_conduct"
    what: Literal["rules_kept", "tasks_done"]

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return f'absences: [{{kind: "study", start, end, {self.what}}}]'

    def said(self, study: Study) -> frozenset[Option]:
        """What one course may come to."""
        return options(study.rules_kept if self.what == "rules_kept" else study.tasks_done)
