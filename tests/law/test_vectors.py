"""The numbered vectors that no other file covers, and a check that every one of the thirty-one is covered somewhere."""

import re
from datetime import date
from pathlib import Path

import pytest

from regimes.samples import case, official
from thidua import Case, Issuer, judge
from thidua.periods.days import day_words

TESTS = Path(__file__).resolve().parents[1]


def test_every_vector_is_covered() -> None:
    texts = [path.read_text(encoding="utf-8") for kind in ("*.py", "*.toml") for path in TESTS.rglob(kind)]
    said = {int(number) for text in texts for number in re.findall(r"\bV(\d{1,2})\b", text)}
    assert set(range(1, 32)) <= said


def test_v1_2019_lao_dong_tien_tien_rated_excellent_without_an_initiative() -> None:
    """V1: no, since the initiative cannot be replaced (Decree 91/2017 Article 9 clause 3)."""
    assert judge(official(), "cstdcs", case("2019")).status == "ineligible"


def test_v2_2024_standard_met_rated_excellent_without_an_initiative() -> None:
    """V2: yes, since the excellent rating is enough (Law 06/2022 Article 23 clause 2)."""
    assert judge(official(), "cstdcs", case("2024")).status == "eligible"


@pytest.mark.parametrize(
    ("day", "written"),
    [
        pytest.param(date(2024, 3, 5), "ngày 05 tháng 3 năm 2024", id="V14"),
        pytest.param(date(2024, 2, 15), "ngày 15 tháng 02 năm 2024", id="V15"),
    ],
)
def test_days_as_they_are_written(day: date, written: str) -> None:
    assert day_words(day) == written


def test_v16_a_district_chair_after_the_district_ended() -> None:
    """V16: not competent on 2025-07-05; the commune chair is (Decree 129/2025 Article 59)."""
    given = case("2024", "2025-06-20", decided_at="2025-07-05")
    by = given.model_copy(update={"issuer": Issuer(kind="district_chair", level="district")})
    (finding,) = [f for f in judge(official(), "cstdcs", by).findings if f.code == "issuer_not_competent"]
    assert "Nghị định 129/2025/NĐ-CP, Điều 59" in finding.hint("vi")
    commune = given.model_copy(update={"issuer": Issuer(kind="commune_chair", level="commune")})
    assert "issuer_not_competent" not in {f.code for f in judge(official(), "cstdcs", commune).findings}


@pytest.mark.parametrize("award", ["ldtt", "cstdcs", "cstdb", "bk", "bkttg", "hcld3"])
def test_v24_any_file_received_on_2026_10_01(award: str) -> None:
    """V24: undetermined, and the amending law is named."""
    given = Case.model_validate(
        {"clocks": {"achieved": "2025", "proposed_at": "2026-09-20", "received_at": "2026-10-01"}}
    )
    verdict = judge(official(), award, given)
    assert verdict.status == "undetermined"
    assert any("Luật 06/2026/QH16" in (need.citation or "") for need in verdict.law)
