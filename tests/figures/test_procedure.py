"""Dossiers, processing limits, publication, bands of the rating."""

from __future__ import annotations

import pytest

from thidua.regimes.figures import dossier, processing_limit, public_duty, rating_bands

ORIGINALS = [
    # award, day, originals, how many kinds of papers, mark
    ("cstdtq", "2023-05-10", 2, 4, "gazette"),
    ("ldtt", "2023-05-10", 1, 3, "gazette"),
    ("cobo", "2023-05-10", 1, 3, "gazette"),
    ("cocp", "2023-05-10", 2, 3, "gazette"),
    ("hcld3", "2023-05-10", 3, 3, "gazette"),
    ("hc_vant", "2023-05-10", 3, 3, "gazette"),
    ("dhvd_ah", "2023-05-10", 3, 3, "gazette"),
    ("bkttg", "2023-05-10", 2, 3, "gazette"),
    ("cstdtq", "2024-05-10", 1, 5, "secondary"),
    ("ldtt", "2024-05-10", 1, 4, "secondary"),
    ("xatb", "2024-05-10", 1, 4, "secondary"),
    ("dhvd_ah", "2024-05-10", 1, 3, "secondary"),
    ("bkttg", "2024-05-10", 1, 4, "secondary"),
    ("bkttg", "2025-07-01", 1, 4, "secondary"),
    ("bkttg", "2026-10-01", 1, 4, "unverified"),
    ("bkttg", "2027-03-01", 1, 4, "unverified"),
]


@pytest.mark.parametrize(("award", "day", "originals", "papers", "mark"), ORIGINALS)
def test_national_dossiers(award: str, day: str, originals: int, papers: int, mark: str) -> None:
    found = dossier(award, day)
    assert (found.status, found.originals, len(found.contents), found.mark) == ("national", originals, papers, mark)
    assert found.citation is not None


@pytest.mark.parametrize("award", ["cstdcs", "ldtt", "ttldtt", "thonvh", "gdvh", "gk"])
def test_dossiers_left_to_ministries_and_provinces(award: str) -> None:
    found = dossier(award, "2025-07-01")
    assert (found.status, found.originals, str(found.citation)) == (
        "local",
        None,
        "Nghị định 152/2025/NĐ-CP, Điều 6, khoản 2, điểm c",
    )
    assert [finding.code for finding in found.findings] == ["dossier_local"]
    assert dossier(award, "2025-06-30").status == ("open" if award == "gk" else "national")


@pytest.mark.parametrize(
    ("award", "day", "code"),
    [
        ("hcld3", "2024-05-10", "dossier_open"),
        ("cocp", "2024-05-10", "dossier_open"),
        ("cstdtq", "2025-07-01", "dossier_open"),
        ("xatb", "2023-05-10", "dossier_open"),
        ("bkttg", "2017-09-30", "figure_none"),
    ],
)
def test_unread_dossiers(award: str, day: str, code: str) -> None:
    found = dossier(award, day)
    assert (found.status, found.originals, found.citation) == ("open", None, None)
    assert [finding.code for finding in found.findings] == [code]


def test_the_simplified_procedure() -> None:
    assert dossier("bkttg", "2023-12-31", simplified=True).originals == 3
    assert dossier("bkttg", "2024-01-01", simplified=True).status == "open"


LIMITS = [
    ("appraisal_of_unit", "2023-12-31", 20),
    ("appraisal_of_unit", "2024-01-01", None),
    ("appraisal_of_ministry_or_province", "2023-12-31", 25),
    ("central_appraisal", "2023-12-31", 20),
    ("central_appraisal", "2024-01-01", 20),
    ("central_appraisal", "2025-07-01", None),
    ("central_appraisal_of_highest", "2023-12-31", 30),  # by award, not by consultation
    ("central_appraisal_of_highest", "2024-01-01", 20),
    ("consulted_reply", "2023-12-31", 20),
    ("notice_of_result", "2023-12-31", 10),
    ("return_of_unfit", "2024-01-01", 5),
    ("after_consultation", "2024-01-01", 10),
    ("copies_of_decision", "2025-06-30", 10),
    ("hero_publication", "2023-12-31", None),
    ("hero_publication", "2024-01-01", 10),
    ("hero_publication", "2025-07-01", 10),
]


@pytest.mark.parametrize(("step", "day", "days"), LIMITS)
def test_processing_limits(step: str, day: str, days: int | None) -> None:
    found = processing_limit(step, day)  # type: ignore[arg-type]
    assert found.value == days
    assert [finding.code for finding in found.findings] == (["figure_none"] if days is None else [])


def test_public_duties() -> None:
    days = ("2017-09-30", "2023-12-31", "2024-01-01", "2025-07-01")
    articles = [None if (cited := public_duty(day).citation) is None else cited.article for day in days]
    assert articles == [None, "45", "31", None]


BANDS = [
    ("civil_servant", "2025-12-31", None),
    ("civil_servant", "2026-01-01", (90, 70, 50)),
    ("public_employee", "2026-06-30", None),
    ("public_employee", "2026-07-01", (90, 70, 50)),
]


@pytest.mark.parametrize(("staff", "day", "bands"), BANDS)
def test_rating_bands(staff: str, day: str, bands: tuple[int, int, int] | None) -> None:
    found = rating_bands(staff, day).value  # type: ignore[arg-type]
    assert (found and (found.completed_excellently, found.completed_well, found.completed)) == bands
