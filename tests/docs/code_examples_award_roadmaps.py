"""Examples of the codes of award roadmaps and of the earliest period."""

from __future__ import annotations

_JUDGED = """
from datetime import date

from thidua import Case, SubjectRecord, award_roadmap, judge

record = SubjectRecord(subject="cb-01", subject_kind="individual")
case = Case.model_validate({"clocks": {"achieved": "2024", "proposed_at": "2024-12-20"}})
verdict = judge(record, "cstdcs", case)
"""


def _after(code: str) -> str:
    return f"{_JUDGED}{code}\n"


AWARD_ROADMAPS_EXAMPLES: dict[str, str] = {
    "award_roadmap_fact": _after('award_roadmap(verdict, on=date(2024, 6, 1), past=["ratign"])'),
    "award_roadmap_tense": _after(
        'award_roadmap(verdict, on=date(2024, 6, 1), past=["rating"], changeable=["rating"])'
    ),
    "award_roadmap_cost": _after('award_roadmap(verdict, on=date(2024, 6, 1), costs={"rating": -1})'),
    "earliest_horizon": _after(
        'from thidua.eligibility.roadmap import earliest\n\nearliest(record, "cstdcs", case, judge, horizon=100)'
    ),
}
