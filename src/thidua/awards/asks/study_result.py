"""Ask: whether a long course was finished with a result of a grade or better."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked
from thidua.awards.asks.of_studies import OfStudies
from thidua.awards.asks.worst_of import Option, options, perhaps
from thidua.awards.case import Case
from thidua.awards.records import STUDY_RESULTS, Study, StudyResult, SubjectRecord


class StudyResultReached(OfStudies):
    """Whether the result of the courses reaches a grade; does not apply without such a course on file.

    ``ungraded`` says what the text makes of a course without grades: ``exempt``, nothing is asked of it; ``open``, the
    text does not say, so the answer stays unknown and only the text can give it.
    """

    kind: Literal["study_result"] = "study_result"
    at_least: StudyResult
    ungraded: Literal["exempt", "open"]

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return 'absences: [{kind: "study", start, end, result}]'

    def said(self, study: Study) -> frozenset[Option]:
        """What one course may come to."""
        exempt = self.ungraded == "exempt"
        if study.result == "ungraded":
            return frozenset[Option](("none",)) if exempt else options(None)
        if study.result is None:
            return perhaps(options(None)) if exempt else options(None)
        return options(STUDY_RESULTS.index(study.result) >= STUDY_RESULTS.index(self.at_least))

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The worst of the courses; a text is missing where nothing but courses without grades is open."""
        asked = super().answer(record, case)
        results = [study.result for study in self.of(record, case)]
        by_law = self.ungraded == "open" and "ungraded" in results and None not in results
        return Asked(asked.answer, asked.evidence, source="law" if by_law else None)
