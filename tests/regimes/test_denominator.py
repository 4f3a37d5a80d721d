"""A department of eleven: both denominators are named beside the verdict (Law 06/2022 Article 28)."""

from typing import Any

import pytest

from thidua import Case, SubjectRecord, judge

OLD = {"recruited_on": "2015-01-01", "discipline": "none"}
MEMBERS: list[dict[str, Any]] = [
    *({"code": f"cb-{at}", "awards": ["ldtt"], **OLD} for at in range(7)),
    {"code": "cb-7", "awards": [], **OLD},
    {"code": "moi", "awards": [], "recruited_on": "2025-08-15", "discipline": "none"},
    {"code": "dang", "awards": [], **OLD, "rating": "not_completed", "discipline": "reprimand"},
    {"code": "thai-san", "awards": [], **OLD, "absence": "maternity"},
]
RECORD = SubjectRecord.model_validate(
    {
        "subject": "phong",
        "subject_kind": "collective",
        "ratings": [{"cycle": "2025", "rating": "completed_well"}],
        "members": [{"cycle": "2025", "on": "2025-12-31", "source": "Văn phòng", "members": MEMBERS}],
        "attestations": [
            {"question": question, "cycle": "2025", "answer": True, "by": "Hội đồng"}
            for question in ("regular_movement", "united")
        ],
        "closures": [
            {"events": "proceedings", "complete_from": None, "complete_to": "2025-12-20", "source": "Thanh tra"}
        ],
    }
)


@pytest.mark.parametrize(
    ("leave_out", "status", "here", "there"),
    [((), "ineligible", "7/11", "7/10"), (("new_recruits",), "eligible", "7/10", "7/11")],
)
def test_both_shares_are_named(leave_out: tuple[str, ...], status: str, here: str, there: str) -> None:
    clocks = {"achieved": "2025", "proposed_at": "2025-12-20"}
    verdict = judge(RECORD, "ttldtt", Case.model_validate({"clocks": clocks, "policies": {"leave_out": leave_out}}))
    assert verdict.status == status
    (finding,) = (f for f in verdict.findings if f.code == "denominator_decides")
    for lang, words in (("vi", "người mới tuyển dụng"), ("en", "new recruits")):
        message = finding.message(lang)
        assert message.index(here) < message.index(there) and words in message
