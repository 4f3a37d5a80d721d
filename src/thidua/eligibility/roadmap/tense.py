"""Tense: which facts of a rule are past on a day, so that nothing can change them any more."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from thidua.awards.asks import Ask, MemberShare
from thidua.awards.case import Case

Tense = Literal["past", "period", "movement", "open"]
"""``past``: always past. ``period``, ``movement``: past once the period counted, or the movement of the case, is over.
``open``: a judgement or decision that can still be taken."""

TENSES: Mapping[str, Tense] = {
    "attested": "open",
    "holds_award": "open",  # titles of a year are often decided after it
    "members_holding": "open",
    "member_share": "open",  # who holds a title; how many members count is past
    "move_considered": "open",
    "old_unit_comment": "open",
    "secondment_confirmed": "open",
    "all_completed": "period",
    "initiative": "period",
    "initiatives_in_run": "period",
    "initiatives_in_terms": "period",
    "leads_cluster": "period",
    "rating": "period",
    "registered": "period",
    "study_conduct": "period",
    "study_result": "period",
    "movement_result": "movement",
    "achievement_rewarded": "past",
    "awards_in_run": "past",
    "consecutive_terms": "past",
    "discipline": "past",
    "discipline_in_post": "past",
    "discipline_in_rating": "past",
    "is_woman": "past",
    "is_worker": "past",
    "member_disciplined": "past",
    "months_in_post": "past",
    "months_since_recruitment": "past",
    "movement_fits": "past",
    "movement_launched_by": "past",
    "movement_review": "past",
    "movement_years": "past",
    "open_law": "past",
    "prior_award": "past",
    "ratings_in_run": "past",
    "run_length": "past",
    "state_forms_in_year": "past",
    "under_proceedings": "past",
    "years_since_founding": "past",
    "years_since_term": "past",
}
"""By kind of ask; one that is not listed is past, so that nobody is promised that something can still change.

What is counted over several cycles grows with the cycles alone: ``earliest`` says when.
"""


def is_past(ask: Ask, case: Case, on: date) -> bool:
    """Whether what a question asks about can no longer change on that day.

    A period is over from the day after its last day on.

    >>> from thidua.awards.asks import RatingOfPeriod
    >>> case = Case.model_validate({"clocks": {"achieved": "2024"}})
    >>> is_past(RatingOfPeriod(), case, date(2024, 12, 31)), is_past(RatingOfPeriod(), case, date(2025, 1, 1))
    (False, True)
    """
    tense = TENSES.get(ask.kind, "past")
    if isinstance(ask, MemberShare) and ask.what == "counted":
        tense = "past"
    if tense == "period":
        return case.period.end <= on
    if tense == "movement":
        return case.movement is None or case.movement.period.end <= on
    return tense == "past"
