"""Who may decide, on the day of the decision."""

from datetime import date, timedelta

import pytest

from regimes.samples import case, official
from thidua import Issuer, judge
from thidua.regimes import competent_issuers

DISTRICT_ENDS = date(2025, 7, 1)


def _kinds(award: str, day: str) -> set[str]:
    return {line.issuer for line in competent_issuers(award, date.fromisoformat(day))}


def _decided(day: str, issuer: str, level: str):
    given = case("2024", "2025-06-20", received_at="2025-06-25", decided_at=day).model_copy(
        update={"issuer": Issuer(kind=issuer, level=level)}
    )
    return judge(official(), "cstdcs", given)


def test_the_district_chair_hands_over_to_the_commune_chair() -> None:
    last, first = DISTRICT_ENDS - timedelta(days=1), DISTRICT_ENDS
    for award in ("ldtt", "cstdcs", "gk"):
        assert "district_chair" in _kinds(award, str(last))
        assert "district_chair" not in _kinds(award, str(first))
    assert "commune_chair" not in _kinds("cstdcs", str(last))
    assert "commune_chair" in _kinds("cstdcs", str(first))


def test_a_district_chair_on_2025_07_05_is_not_competent_and_the_commune_chair_is_named() -> None:
    verdict = _decided("2025-07-05", "district_chair", "district")
    (finding,) = [finding for finding in verdict.findings if finding.code == "issuer_not_competent"]
    assert finding.severity == "error"
    assert "chủ tịch UBND cấp xã (Nghị định 129/2025/NĐ-CP, Điều 59)" in finding.hint("vi")
    assert verdict.status == "eligible"  # competence stands beside eligibility, it is no condition of it


@pytest.mark.parametrize(
    ("day", "issuer", "level", "code"),
    [
        ("2025-06-30", "district_chair", "district", None),
        ("2025-07-01", "district_chair", "district", "issuer_not_competent"),
        ("2025-06-30", "commune_chair", "commune", "issuer_not_competent"),
        ("2025-07-01", "commune_chair", "commune", None),
        ("2026-09-30", "commune_chair", "commune", None),
        ("2026-10-01", "commune_chair", "commune", "end_unverified"),
        ("2027-03-01", "commune_chair", "commune", "end_unverified"),
        ("2025-12-01", "police_colonel", "province", "competence_open"),
        ("2026-10-01", "head_of_unit", "unit", "competence_open"),
    ],
)
def test_finding_by_day(day: str, issuer: str, level: str, code: str | None) -> None:
    found = {finding.code for finding in _decided(day, issuer, level).findings}
    assert found & {"issuer_not_competent", "competence_open", "end_unverified"} == ({code} if code else set())


def test_without_an_issuer_or_a_day_nothing_is_said() -> None:
    named = case("2024").model_copy(update={"issuer": Issuer(kind="district_chair", level="district")})
    for given in (case("2024", decided_at="2025-07-05"), named):
        codes = {finding.code for finding in judge(official(), "cstdcs", given).findings}
        assert codes == {"leans_on"}


@pytest.mark.parametrize(("day", "law"), [("2023-12-31", "Luật 15/2003/QH11"), ("2024-01-01", "Luật 06/2022/QH15")])
def test_the_table_changes_law_with_the_day_of_the_decision(day: str, law: str) -> None:
    lines = competent_issuers("ldtt", date.fromisoformat(day))
    assert {line.citation.instrument.vi for line in lines} == {law}


def test_no_line_twice_on_one_day() -> None:
    """One kind of issuer may stand on two articles at once, never twice on the same."""
    day = date(2017, 9, 1)
    while day < date(2027, 4, 1):
        for award in ("ldtt", "cstdcs", "gk"):
            issuers = [(line.issuer, str(line.citation)) for line in competent_issuers(award, day)]
            assert len(issuers) == len(set(issuers)), (award, day)
        day += timedelta(days=15)
