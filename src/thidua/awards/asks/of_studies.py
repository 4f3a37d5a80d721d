"""What the asks about courses share: which courses of the record they are about."""

from __future__ import annotations

from abc import abstractmethod
from typing import Annotated

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.asks.worst_of import Option, perhaps, worst_of
from thidua.awards.case import Case
from thidua.awards.records import Study, SubjectRecord
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class OfStudies(FactAsk):
    """About the courses of at least so many months on file that touch the period counted.

    The question arises only where such a course is on file: absences are not declared complete, so a record without
    one is taken for that of a person who was not away to study. Of several courses the worst counts.
    """

    months: Annotated[int, Field(strict=True, ge=1, le=1_200)]

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes, no, or does not apply."""
        return YesNoFact(name=name, label=label, may_not_apply=True)

    @abstractmethod
    def said(self, study: Study) -> frozenset[Option]:
        """What one course may come to."""

    def of(self, record: SubjectRecord, case: Case) -> tuple[Study, ...]:
        """The courses asked about, and those that may still become as long."""
        courses = (entry for entry in record.absences if isinstance(entry, Study) and entry.touches(case.period))
        return tuple(study for study in courses if study.lasts(self.months, case.period.end) is not False)

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The worst of the courses."""
        studies = self.of(record, case)
        found = worst_of(
            self.said(study) if study.lasts(self.months, case.period.end) else perhaps(self.said(study))
            for study in studies
        )
        return Asked(found, tuple(study.source for study in studies if study.source))
