"""Prizes: the numbered vectors, the days on which something changes, what is unknown, own coefficients."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua import Citation, Money, ThiduaError, prize
from thidua.regimes.figures import BASE_SALARIES, Prize, base_salary, prize_amount, prize_product

OWN = Citation(instrument="Quyết định 5/QĐ-BNV", article="2", mark="secondary")


def codes(found: Prize) -> list[str]:
    return [finding.code for finding in found.findings]


VECTORS = [
    ("V5", ("ldtt", "2025-08-15"), {}, "702000", "710000"),  # 0.3 × 2,340,000
    ("V6", ("ldtt", "2026-08-15"), {}, "759000", "760000"),  # 0.3 × 2,530,000
    ("V7", ("ldtt", "2018-08-15"), {}, "417000", "420000"),  # 0.3 × 1,390,000
    ("V8", ("bk", "2020-06-01", "individual"), {}, "1490000", "1490000"),  # 1.0 × 1,490,000
    ("V9", ("bk", "2024-08-01", "individual"), {}, "3510000", "3510000"),  # 1.5 × 2,340,000
    ("V23 before", ("gk", "2025-06-30", "individual"), {"issuer": "commune_chair"}, "351000", "360000"),  # 0.15
    ("V23 after", ("gk", "2025-07-01", "individual"), {"issuer": "commune_chair"}, "702000", "710000"),  # 0.3
    ("V26", ("cstdcs", "2027-03-01"), {}, "2530000", "2530000"),
    ("V27 individual", ("gk", "2025-12-30", "individual"), {}, "702000", "710000"),
    ("V27 collective", ("gk", "2025-12-30", "collective"), {}, "1404000", "1410000"),  # 2 × 0.3 × 2,340,000
    ("V27 household", ("gk", "2025-12-30", "household"), {}, "1053000", "1060000"),  # 1.5 × 0.3 × 2,340,000
    ("V31", ("cstdb", "2026-12-15"), {}, "7590000", "7590000"),  # 3.0 × 2,530,000
]


@pytest.mark.parametrize(("name", "call", "more", "raw", "amount"), VECTORS, ids=[v[0] for v in VECTORS])
def test_vector(name: str, call: tuple[str, ...], more: dict[str, str], raw: str, amount: str) -> None:
    found = prize(*call, **more)  # type: ignore[arg-type]
    assert (found.raw, found.amount) == (Money(raw), Money(amount))
    assert found.citations


BOUNDARIES = [
    # the base salary
    ("cstdcs", "2024-06-30", "1800000", "secondary", []),
    ("cstdcs", "2024-07-01", "2340000", "secondary", []),
    ("cstdcs", "2026-06-30", "2340000", "secondary", []),
    ("cstdcs", "2026-07-01", "2530000", "secondary", []),
    # the decrees: gazette coefficients, but every base salary is secondary
    ("cstdcs", "2023-12-31", "1800000", "secondary", []),
    ("cstdcs", "2024-01-01", "1800000", "secondary", []),
    ("cstdcs", "2025-06-30", "2340000", "secondary", []),
    ("cstdcs", "2025-07-01", "2340000", "secondary", []),
    # the amended law, then the unread end of Decree 152/2025
    ("cstdcs", "2026-09-30", "2530000", "secondary", []),
    ("cstdcs", "2026-10-01", "2530000", "unverified", ["figure_after_amendment"]),
    ("cstdcs", "2027-02-28", "2530000", "unverified", ["figure_after_amendment"]),
    ("cstdcs", "2027-03-01", "2530000", "unverified", ["end_unverified"]),
]


@pytest.mark.parametrize(("award", "day", "amount", "mark", "found_codes"), BOUNDARIES)
def test_boundaries(award: str, day: str, amount: str, mark: str, found_codes: list[str]) -> None:
    found = prize(award, day)
    assert (found.amount, found.mark, codes(found)) == (Money(amount), mark, found_codes)
    assert all(finding.severity == "warning" for finding in found.findings)


def test_the_certificate_of_a_ministry_rose_on_the_first_day_of_2024() -> None:
    # 1.0 × 1,800,000 the day before, 1.5 × 1,800,000 after
    assert prize("bk", "2023-12-31", "individual").amount == Money(1_800_000)
    assert prize("bk", "2024-01-01", "individual").amount == Money(2_700_000)


def test_the_decree_is_cited_with_article_and_rules() -> None:
    printed = [str(citation) for citation in prize("gk", "2025-07-01", "individual", issuer="commune_chair").citations]
    assert printed == [
        "Nghị định 152/2025/NĐ-CP, Điều 54, khoản 1, điểm e",
        "Nghị định 152/2025/NĐ-CP, Điều 49, khoản 1",
        "Nghị định 152/2025/NĐ-CP, Điều 49, khoản 2",
        "Nghị định 73/2024/NĐ-CP",
    ]


def test_no_figure_before_the_first_decree() -> None:
    found = prize("ldtt", "2017-09-30")
    assert (found.amount, found.raw, found.coefficient, found.mark) == (None, None, None, None)
    assert codes(found) == ["figure_none"]
    assert "Nghị định 91/2017/NĐ-CP, Điều 68, khoản 1 [2017-10-01/2023-12-31]" in found.findings[0].hint("vi")
    assert prize("ldtt", "2017-10-01").amount == Money(390_000)  # 0.3 × 1,300,000


UNKNOWN = [
    ("gdvh", "2025-12-30", None, ["prize_coefficient_open"]),
    ("bkqk", "2020-12-30", "individual", ["prize_coefficient_open"]),
    ("bkqk", "2024-12-30", "individual", ["prize_coefficient_open"]),
    ("bk", "2020-12-30", "household", ["prize_coefficient_open"]),  # no factor of a household has been read in D91
    ("bkttg", "2025-12-30", "household", ["prize_coefficient_open"]),
    ("dhvd_ah", "2025-12-30", "collective", ["prize_coefficient_open"]),
    ("xatb", "2023-12-30", None, ["figure_none"]),
    ("cstdcs", "2025-12-30", "collective", ["subject_kind_unfit"]),
    ("gk", "2025-12-30", "locality", ["subject_kind_unfit"]),
]


@pytest.mark.parametrize(("award", "day", "subject", "found_codes"), UNKNOWN)
def test_what_is_not_known_is_none_never_zero(award: str, day: str, subject: None, found_codes: list[str]) -> None:
    found = prize(award, day, subject)
    assert (found.amount, found.raw, found.lowest, found.highest) == (None, None, None, None)
    assert codes(found) == found_codes


def test_the_issuer_of_a_certificate_is_asked_while_it_matters() -> None:
    found = prize("gk", "2025-06-30", "collective")
    # 2 × 0.15 × 2,340,000 = 702,000 or 2 × 0.3 × 2,340,000 = 1,404,000
    assert (found.amount, found.lowest, found.highest) == (None, Money(710_000), Money(1_410_000))
    assert codes(found) == ["prize_issuer_missing"]
    assert prize("gk", "2025-07-01", "collective").amount == Money(1_410_000)


def test_a_ceiling_is_no_amount() -> None:
    found = prize("knc", "2025-12-30", "individual")
    assert (found.amount, found.highest) == (None, Money(1_410_000))  # 0.6 × 2,340,000 = 1,404,000
    of_assembly = prize("knc", "2025-12-30", "individual", issuer="na_standing_committee")
    assert of_assembly.highest == Money(1_880_000)  # 0.8 × 2,340,000 = 1,872,000


def test_the_order_for_a_collective_is_a_policy_and_said() -> None:
    first = prize("gk", "2025-12-30", "collective")
    last = prize("gk", "2025-12-30", "collective", collective="round_then_double")
    # 2 × 702,000 = 1,404,000 up; 702,000 up is 710,000, twice is 1,420,000
    assert (first.amount, last.amount) == (Money(1_410_000), Money(1_420_000))
    for found in (first, last):
        assert codes(found) == ["prize_collective_order"]
        assert found.mark == "unverified"
        assert "1.410.000 đồng" in found.findings[0].message("vi")
        assert "1.420.000 đồng" in found.findings[0].message("vi")


def test_where_both_orders_agree_nothing_leans_on_the_policy() -> None:
    found = prize("hcld3", "2025-12-30", "collective")  # 2 × 4.5 × 2,340,000 = 21,060,000, 10,530,000 twice
    assert (found.amount, found.mark, codes(found)) == (Money(21_060_000), "secondary", [])


def test_the_household_of_2024_is_unverified() -> None:
    found = prize("gk", "2024-12-30", "household", issuer="head_of_unit")
    assert (found.amount, found.mark) == (Money(1_060_000), "unverified")  # 1.5 × 0.3 × 2,340,000 = 1,053,000


OWN_COEFFICIENTS = [
    ("fills an open cell", ("gdvh", "2025-12-30", None), "0.1", Money(240_000), []),  # 234,000
    ("stays under a ceiling", ("knc", "2025-12-30", "individual"), "0.5", Money(1_170_000), []),
    ("over the ceiling", ("knc", "2025-12-30", "individual"), "0.7", None, "prize_coefficient_against"),
    ("is that of the decree", ("ldtt", "2025-12-30", None), "0.3", Money(710_000), []),
    ("against the decree", ("ldtt", "2025-12-30", None), "0.5", None, "prize_coefficient_against"),
    ("corrects a recalled cell", ("hc_vant", "2025-12-30", "individual"), "2", Money(4_680_000), []),
    ("confirms a recalled cell", ("hc_vant", "2025-12-30", "individual"), "1.5", Money(3_510_000), []),
    ("one of two, by issuer", ("gk", "2025-06-30", "individual"), "0.15", Money(360_000), []),
    ("neither of two", ("gk", "2025-06-30", "individual"), "0.2", None, "prize_coefficient_against"),
    ("of a household before 2024", ("bk", "2020-12-30", "household"), "1.5", Money(2_240_000), []),  # 2,235,000
]


@pytest.mark.parametrize(
    ("name", "call", "value", "amount", "found_codes"), OWN_COEFFICIENTS, ids=[o[0] for o in OWN_COEFFICIENTS]
)
def test_own_coefficient(name: str, call: tuple, value: str, amount: Money | None, found_codes: object) -> None:
    found = prize(*call, coefficient=value, citation=OWN)
    assert found.amount == amount
    if amount is None:
        assert found_codes in codes(found)
    else:
        assert codes(found) == found_codes
        assert found.mark == "secondary"


def test_an_own_coefficient_is_cited() -> None:
    assert OWN in prize("gdvh", "2025-12-30", coefficient="0.1", citation=OWN).citations


WRONG = [
    ({"coefficient": "0.1"}, "own_figure_uncited"),
    ({"coefficient": "0", "citation": OWN}, "own_figure_range"),
    ({"coefficient": "-1", "citation": OWN}, "own_figure_range"),
    ({"coefficient": "0.123456789", "citation": OWN}, "number_places"),  # 2,340,000 × it is no whole hundredth
]


@pytest.mark.parametrize(("more", "code"), WRONG)
def test_wrong_own_coefficients(more: dict, code: str) -> None:
    with pytest.raises(ThiduaError) as caught:
        prize("gdvh", "2025-12-30", **more)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (("gk", "2025-12-30"), "prize_subject_missing"),
        (("huy-hieu", "2025-12-30"), "award_unknown"),
        (("ldtt", "30/12/2025"), "date_form"),
    ],
)
def test_wrong_calls(call: tuple[str, str], code: str) -> None:
    with pytest.raises(ThiduaError) as caught:
        prize(*call)
    assert caught.value.code == code


SALARY_DAYS = [
    ("2013-06-30", None),
    ("2013-07-01", "1150000"),
    ("2016-04-30", "1150000"),
    ("2016-05-01", "1210000"),
    ("2017-06-30", "1210000"),
    ("2017-07-01", "1300000"),
    ("2018-07-01", "1390000"),
    ("2019-07-01", "1490000"),
    ("2023-06-30", "1490000"),
    ("2023-07-01", "1800000"),
    ("2040-01-01", "2530000"),
]


@pytest.mark.parametrize(("day", "amount"), SALARY_DAYS)
def test_base_salary(day: str, amount: str | None) -> None:
    found = base_salary(day)
    assert found.value == (None if amount is None else Money(amount))
    assert [finding.code for finding in found.findings] == (["figure_none"] if amount is None else [])


COEFFICIENT = st.integers(1, 400_000).map(lambda n: Fraction(n, 1000))


@given(coefficient=COEFFICIENT, base=st.sampled_from(BASE_SALARIES))
def test_the_amount_is_the_least_multiple_of_ten_thousand_not_under_the_product(coefficient, base) -> None:
    amount = prize_amount(coefficient, base.value).fraction
    raw = prize_product(coefficient, base.value).fraction
    assert raw == coefficient * base.value.fraction
    assert amount % 10_000 == 0
    assert amount - 10_000 < raw <= amount


@given(st.dates(min_value=BASE_SALARIES[0].validity.start), st.sampled_from(["ldtt", "cstdb", "cocp", "thonvh"]))
def test_every_amount_has_sources_and_a_mark_and_every_gap_a_finding(day, award) -> None:
    found = prize(award, day)
    if found.amount is None:
        assert found.findings
    else:
        assert found.citations
        assert found.mark is not None
        assert found.amount.fraction % 10_000 == 0
