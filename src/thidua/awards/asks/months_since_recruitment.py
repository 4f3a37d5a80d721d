"""Ask: how many whole months the subject had served at the end of the period counted."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.asks.bounds import bounded
from thidua.awards.asks.counted_time import CountedTime
from thidua.awards.case import Case, day_text
from thidua.awards.records import SubjectRecord
from thidua.findings import Finding
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.periods import months_between
from thidua.points import Points

MOST = 1_200


class MonthsSinceRecruitment(FactAsk):
    """Whole months from recruitment to the last day of the period counted.

    ``contract_counts``: whether the time under a contract at the same body up to the recruitment counts with it, where
    the record gives its first day (``contract_from``); a record that does not is taken for one without such time.
    ``None`` where no text has been read on it: the months then lie between the two counts. ``counted`` are absences
    that a text counts as work.
    """

    kind: Literal["months_since_recruitment"] = "months_since_recruitment"
    contract_counts: Annotated[bool, Field(strict=True)] | None = False
    counted: tuple[CountedTime, ...] = ()

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of months."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST))

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return "recruited_on, contract_from" if self.contract_counts else "recruited_on"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The months; unknown without a day of recruitment, and with a finding where it lies after the period."""
        recruited, end = record.recruited_on, case.period.end
        if recruited is None:
            return Asked(None)
        contract = record.contract_from
        first = recruited if contract is None or contract > recruited else contract
        begin = first if self.contract_counts else recruited
        if begin >= end:
            finding = Finding.of("recruited_after_period", where="recruited_on", day=day_text(recruited))
            return Asked(None, findings=(finding,))
        months = _months(begin, end)
        if self.contract_counts is None and _months(first, end) > months:
            answer = bounded(months, _months(first, end), MOST)
            return Asked(answer, (day_text(recruited), day_text(first)), source="law")
        evidence = () if months == MOST else (day_text(begin),)
        return Asked(months, (*evidence, *self._absences(record, case)))

    def _absences(self, record: SubjectRecord, case: Case) -> tuple[str, ...]:
        return tuple(text for counted in self.counted for text in counted.evidence(record, case))


def _months(begin: date, end: date) -> int:
    return min(months_between(begin, end), MOST)
