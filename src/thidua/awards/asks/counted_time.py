"""Counted time: an absence that a text counts as work."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.case import Case, day_text
from thidua.awards.records import RescueTreatment, Study, SubjectRecord
from thidua.awards.records.absence import AbsenceKind, DatedAbsence
from thidua.citations import Citation, Validity
from thidua.model import Model


class CountedTime(Model):
    """An absence of a kind counts as work: no month is taken off for it.

    ``below_months``: only where it is known to be shorter. ``rules_kept``: only a course whose rules are said to have
    been kept. ``treated_at``: only where the treatment took place in one of these. ``validity``: the days asked on
    which the text is in force. No text known takes months off for any other absence, so this changes no figure: it
    stands in the evidence, with its source.
    """

    kind: AbsenceKind
    below_months: Annotated[int, Field(strict=True, ge=1)] | None = None
    rules_kept: Annotated[bool, Field(strict=True)] = False
    treated_at: tuple[Literal["hospital", "regional_medical_centre", "other"], ...] = ()
    validity: Validity
    citation: Citation

    def evidence(self, record: SubjectRecord, case: Case) -> tuple[str, ...]:
        """The absences of the period it counts, in words."""
        day = case.asked_on
        if day is None or not self.validity.covers(day):
            return ()
        found = (entry for entry in record.absences if entry.touches(case.period) and self._counts(entry, case))
        return tuple(f"{self.kind} {day_text(entry.start)}–{day_text(entry.end)} ({self.citation})" for entry in found)

    def _counts(self, entry: DatedAbsence, case: Case) -> bool:
        if entry.kind != self.kind:
            return False
        if self.below_months is not None and entry.lasts(self.below_months, case.period.end) is not False:
            return False
        if self.rules_kept and not (isinstance(entry, Study) and entry.rules_kept):
            return False
        return not self.treated_at or (isinstance(entry, RescueTreatment) and entry.treated_at in self.treated_at)
