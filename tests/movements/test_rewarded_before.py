"""V19: what an ad hoc commendation rewarded is used up, and the commendation itself is no base for merit (N2, N8)."""

from typing import Any

import pytest

from thidua import Case, SubjectRecord, Verdict, judge

YEARS = range(2020, 2025)


def record(kind: str, **changes: Any) -> SubjectRecord:
    """Five years done well from 2020, three titles of the base in them, a commendation of 2019 for a reason."""
    titles = [
        {"award": "cstdcs", "cycle": str(year), "decision": f"QĐ {year}", "decided_on": f"{year}-12-15"}
        for year in (2021, 2022, 2023)
    ]
    held = {
        "award": "bk",
        "cycle": "2019",
        "decision": "QĐ 45/QĐ-UBND",
        "decided_on": "2019-12-20",
        "award_kind": kind,
        "achievements": ["cuu-ho-bao"],
    }
    lists = ("awards", "disciplines", "initiatives", "proceedings")
    data: dict[str, Any] = {
        "subject": "cb-017",
        "subject_kind": "individual",
        "ratings": [{"cycle": str(year), "rating": "completed_well"} for year in YEARS],
        "awards": [held, *titles],
        "attestations": [
            {"question": question, "cycle": "2024", "answer": answer, "by": "Hội đồng"}
            for question, answer in (
                ("law_abiding", True),
                ("field_achievement", True),
                ("large_contribution", False),
            )
        ],
        "closures": [
            {"events": name, "complete_from": None, "complete_to": "2025-02-10", "source": "Phòng Nội vụ"}
            for name in lists
        ],
    }
    return SubjectRecord.model_validate(data | changes)


def verdict(award: str, kind: str, *achievements: str, **changes: Any) -> Verdict:
    clocks = {"achieved": "2024", "proposed_at": "2025-02-10"}
    case = Case.model_validate({"clocks": clocks, "achievements": achievements})
    return judge(record(kind, **changes), award, case)


@pytest.mark.parametrize("kind", ["ad_hoc", "movement"])
def test_a_deed_rewarded_already_is_not_cited_for_merit(kind: str) -> None:
    refused = verdict("bk", kind, "cuu-ho-bao")
    assert (refused.status, refused.shortfalls) == ("ineligible", ("rewarded_once",))
    assert verdict("bk", kind, "so-hoa").status == "eligible"
    assert verdict("bk", kind).status == "eligible"  # no deed cited: the standard speaks of its own facts


@pytest.mark.parametrize(("kind", "base"), [("merit", True), ("ad_hoc", False), ("movement", False)])
def test_only_a_commendation_by_merit_is_a_base_of_the_next_step(kind: str, base: bool) -> None:
    step = verdict("bkttg", kind)
    assert step.status == ("eligible" if base else "ineligible")
    assert ("prior_award" in step.shortfalls) is not base
