"""What the past of a record gives rise to: work used twice, a report too old, a second State form in a year."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.awards.case import Case, day_text
from thidua.awards.records import HeldAward, SubjectRecord
from thidua.findings import Finding
from thidua.periods import add_months
from thidua.regimes.instruments import C12, CV5007, D91, D98, cite
from thidua.regimes.principle import FORMS, NOT_LIMITED, STATE_FORMS


def of_history(record: SubjectRecord, award: str, case: Case) -> tuple[Finding, ...]:
    """Findings on principles that bar nothing by themselves, on the day asked."""
    return (*_used_twice(record), *_old_report(case), *_second_state_form(record, award, case))


def _used_twice(record: SubjectRecord) -> Iterator[Finding]:
    """An initiative that two awards on file consumed: barred between a title and a form, not said between titles."""
    users: dict[str, list[HeldAward]] = {}
    for held in record.awards:
        for code in held.initiatives or ():
            users.setdefault(code, []).append(held)
    source = str(cite(CV5007, mark="secondary"))
    for code, awards in sorted(users.items()):
        if len(awards) > 1:
            mixed = len({held.award in FORMS for held in awards}) > 1
            name = "initiative_used_twice" if mixed else "initiative_in_two_titles"
            decisions = "; ".join(held.decision for held in awards)
            yield Finding.of(name, where="initiatives", citation=source, code=code, decisions=decisions)


def _old_report(case: Case) -> Iterator[Finding]:
    """Under Law 15/2003 from 2020: the period reported ends at most 6 months before the file is lodged."""
    day, end = case.clocks.proposed_at, case.period.last_day
    if day is None or not C12.validity.start <= day or (D91.validity.end is not None and day >= D91.validity.end):
        return
    if add_months(end, 6) < day:
        source = str(cite(C12, "2", "4", mark="gazette"))
        yield Finding.of("report_too_old", where="achieved", citation=source, end=day_text(end), day=day_text(day))


def _second_state_form(record: SubjectRecord, award: str, case: Case) -> Iterator[Finding]:
    """A second State form in a year under Law 06/2022: the limit of the former text is open."""
    day = case.asked_on
    if day is None or day < D98.validity.start or award not in STATE_FORMS or case.policies.one_state_form:
        return
    same_year = [held for held in record.awards if held.held(STATE_FORMS, day) and held.decided_on.year == day.year]
    if case.award_kind not in NOT_LIMITED and any(held.award_kind not in NOT_LIMITED for held in same_year):
        yield Finding.of("one_state_form_open", where="awards", year=day.year)
