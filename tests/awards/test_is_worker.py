"""Which clause a person falls under: said by the kind of staff, by a rating, or by an attestation; never by silence."""

from typing import Any

import pytest

from thidua import Case, SubjectRecord
from thidua.awards.asks import IsWorker

CASE = Case.model_validate({"clocks": {"achieved": "2024"}})
RATED = [{"cycle": "2024", "rating": "completed_well"}]


def said(answer: bool, cycle: str = "2024") -> list[dict[str, Any]]:
    return [{"question": "worker_or_farmer", "cycle": cycle, "answer": answer, "by": "Hội đồng"}]


@pytest.mark.parametrize(
    ("entries", "expected", "contradiction"),
    [
        pytest.param({}, None, False, id="nothing said"),
        pytest.param({"staff": "official"}, False, False, id="an official"),
        pytest.param({"staff": "public_employee"}, False, False, id="a public employee"),
        pytest.param({"ratings": RATED}, False, False, id="only staff are rated"),
        pytest.param({"ratings": [RATED[0] | {"by": "employer"}]}, None, False, id="rated by an employer"),
        pytest.param(
            {"ratings": [RATED[0] | {"by": "employer"}], "attestations": said(True)}, True, False, id="a rated worker"
        ),
        pytest.param({"ratings": [{"cycle": "2023", "rating": "completed"}]}, None, False, id="rated in another year"),
        pytest.param({"attestations": said(True)}, True, False, id="attested"),
        pytest.param({"attestations": said(False)}, False, False, id="attested that not"),
        pytest.param({"attestations": said(True, "2023")}, None, False, id="attested for another year"),
        pytest.param({"attestations": said(True), "ratings": RATED}, None, True, id="attested beside a rating"),
        pytest.param({"attestations": said(True), "staff": "official"}, None, True, id="attested beside staff"),
        pytest.param({"attestations": said(False), "ratings": RATED}, False, False, id="both say no"),
    ],
)
def test_is_worker(entries: dict[str, Any], expected: bool | None, contradiction: bool) -> None:
    record = SubjectRecord.model_validate({"subject": "a", "subject_kind": "individual"} | entries)
    asked = IsWorker().answer(record, CASE)
    assert asked.answer is expected
    assert [finding.code for finding in asked.findings] == (["record_contradiction"] if contradiction else [])
    assert "staff" in IsWorker().supply(CASE) and "worker_or_farmer" in IsWorker().supply(CASE)
