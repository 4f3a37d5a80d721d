"""Ask: whether a discipline of the period counts against the quality rating of that period."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk, closure_of
from thidua.awards.case import Case, day_text
from thidua.awards.records import Discipline, Staff, SubjectRecord
from thidua.citations import Citation, Validity
from thidua.findings import Finding
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label
from thidua.model import Model

_ALL: tuple[Staff, ...] = get_args(Staff)
_Counts = Literal["yes", "no", "unsaid", "open"]


class Unrelated(Model):
    """From when, and for which staff, a discipline for an act unrelated to public duty lowers no rating."""

    staff: Annotated[tuple[Staff, ...], Field(min_length=1)]
    validity: Validity
    citation: Citation


class LaterRule(Model):
    """What governs some staff after the first rule ended for them.

    ``known``: the exceptions of which we know that they hold as before (``none`` included: that it counts). What is
    not among them is open: the text has not been read on it.
    """

    staff: Annotated[tuple[Staff, ...], Field(min_length=1)]
    validity: Validity
    known: tuple[Literal["none", "already_counted", "two_decisions", "unrelated_to_duty"], ...] = ()
    citation: Citation


class DisciplineInRating(FactAsk):
    """A discipline of the period counted that lowers its rating, under the rule in force on its last day.

    ``in_force`` is the interval of the rule for all staff, ``later`` what follows it; where nothing is in force on the
    last day of the period the question does not arise. ``unrelated`` excepts acts unrelated to public duty: the
    record holds the day of the decision, so a decision before that rule is about an act before it.

    Where the answer depends on the kind of staff and the record does not name it, it is unknown, with a finding.
    """

    kind: Literal["discipline_in_rating"] = "discipline_in_rating"
    in_force: Validity
    later: tuple[LaterRule, ...] = ()
    unrelated: Unrelated | None = None

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes, no, or does not apply."""
        return YesNoFact(name=name, label=label, may_not_apply=True)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return f"disciplines: [{{decided_on, severity, rating_exception}}], {closure_of('disciplines', case)}"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes if one counts; unknown while nobody has said, or the text is unread; no inside a closure."""
        last = case.period.last_day
        if not self.in_force.covers(last) and not any(rule.validity.covers(last) for rule in self.later):
            return Asked(NOT_APPLICABLE)
        found = [entry for entry in record.disciplines if case.period.covers(entry.decided_on)]
        by_staff = [self._of(staff, found, record, case) for staff in ((record.staff,) if record.staff else _ALL)]
        first = by_staff[0]
        if all((other.answer, other.source) == (first.answer, first.source) for other in by_staff):
            findings = {f.code: f for asked in reversed(by_staff) for f in asked.findings}
            return Asked(first.answer, first.evidence, tuple(findings.values()), first.source)
        found_by = [{f.code: f for f in asked.findings} for asked in by_staff]
        sure = {code for code in found_by[0] if all(code in findings for findings in found_by)}
        said = {code: f for findings in found_by for code, f in findings.items()}
        kept = (f for code, f in said.items() if code in sure or code == "discipline_rule_open")
        return Asked(None, findings=(Finding.of("staff_missing", where="staff"), *kept))

    def _of(self, staff: Staff, found: list[Discipline], record: SubjectRecord, case: Case) -> Asked:
        counts = [(entry, self._counts(staff, entry, case)) for entry in found]
        counting = tuple(f"{e.severity} {day_text(e.decided_on)}" for e, how in counts if how == "yes")
        open_ = any(how == "open" for _, how in counts)
        findings: tuple[Finding, ...] = ()
        if counting or any(how == "unsaid" for _, how in counts):
            findings = self._contradiction(record, case)
        if open_ and not counting:
            findings = (*findings, self._unread(staff, case))
        if counting:
            rule = None if self.in_force.covers(case.period.last_day) else self._later(staff, case)
            return Asked(True, (*counting, str(rule.citation)) if rule else counting, findings)
        if open_ or any(how == "unsaid" for _, how in counts):
            return Asked(None, findings=findings, source="law" if all(how == "open" for _, how in counts) else None)
        evidence = tuple(str(self.unrelated.citation) for e in found if self.unrelated and self._excepted(staff, e))
        return Asked(False if record.closed("disciplines", case.period) else None, evidence[:1])

    def _counts(self, staff: Staff, entry: Discipline, case: Case) -> _Counts:
        """Whether one decision lowers the rating of this kind of staff."""
        said = entry.rating_exception
        if self._excepted(staff, entry):
            return "no"
        if not self.in_force.covers(case.period.last_day):
            rule = self._later(staff, case)
            if said is not None and (rule is None or said not in rule.known):
                return "open"
        if said is None:
            return "unsaid"
        return "no" if said in ("already_counted", "two_decisions") else "yes"

    def _excepted(self, staff: Staff, entry: Discipline) -> bool:
        rule = self.unrelated
        if rule is None or entry.rating_exception != "unrelated_to_duty":
            return False
        return staff in rule.staff and rule.validity.covers(entry.decided_on)

    def _later(self, staff: Staff, case: Case) -> LaterRule | None:
        last = case.period.last_day
        return next((rule for rule in self.later if staff in rule.staff and rule.validity.covers(last)), None)

    def _unread(self, staff: Staff, case: Case) -> Finding:
        rule = self._later(staff, case)
        source = str(rule.citation) if rule else "–"
        return Finding.of("discipline_rule_open", where="disciplines", cycle=case.clocks.achieved, source=source)

    def _contradiction(self, record: SubjectRecord, case: Case) -> tuple[Finding, ...]:
        ratings = [e.rating for e in record.ratings if e.cycle == case.clocks.achieved]
        if any(rating != "not_completed" for rating in ratings):
            cycle = case.clocks.achieved
            return (Finding.of("rating_discipline_contradiction", where="ratings", cycle=cycle),)
        return ()
