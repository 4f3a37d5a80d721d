"""National ratios: 15 % and 20 % until the end of 2023, none after; own ones."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua import Citation, ThiduaError
from thidua.regimes.figures import NationalCap, national_cap

OWN = Citation(instrument="Quyết định 9/QĐ-UBND", article="4", mark="secondary")


def codes(found: NationalCap) -> list[str]:
    return [finding.code for finding in found.findings]


V3 = [
    ("15 %", "fixed", 15, []),
    ("10 %", "fixed", 10, []),
    (None, "ceiling", 15, ["cap_rate_missing"]),
]


@pytest.mark.parametrize(("rate", "status", "at_most", "found_codes"), V3)
def test_v3(rate: str | None, status: str, at_most: int, found_codes: list[str]) -> None:
    found = national_cap("cstdcs", on="2023-12-31", counted=100, rate=rate, citation=OWN)
    assert (found.status, found.at_most, codes(found)) == (status, at_most, found_codes)


@pytest.mark.parametrize(("rounding", "at_most"), [("floor", 6), ("half_up", 7), ("ceiling", 7)])
def test_the_rounding_is_a_policy(rounding: str, at_most: int) -> None:
    # 15 % of 45 is 6.75
    found = national_cap("cstdcs", on="2020-12-31", counted=45, rounding=rounding)  # type: ignore[arg-type]
    assert found.at_most == at_most
    assert found.quota is not None
    assert found.quota.rounding == rounding


def test_a_rate_above_the_ceiling_is_not_used() -> None:
    found = national_cap("cstdcs", on="2023-12-31", counted=100, rate="20 %", citation=OWN)
    assert (found.status, found.at_most, codes(found)) == ("ceiling", 15, ["cap_rate_above", "cap_rate_missing"])


CAPS = [
    ("cocp", "general", "2023-12-31", "fixed", 2, "gazette"),  # 20 % of 14 is 2.8
    ("cstdcs", "army", "2023-12-31", "fixed", 1, "secondary"),  # 10 % of 14 is 1.4
    ("cstt", "army", "2023-12-31", "fixed", 9, "secondary"),  # 70 % of 14 is 9.8
    ("cocp", "general", "2024-01-01", "none", None, "unverified"),
    ("cstdcs", "general", "2024-01-01", "none", None, "secondary"),
    ("cstdcs", "general", "2026-10-01", "none", None, "unverified"),
]


@pytest.mark.parametrize(("award", "scope", "day", "status", "at_most", "mark"), CAPS)
def test_national_ratios(award: str, scope: str, day: str, status: str, at_most: int | None, mark: str) -> None:
    found = national_cap(award, on=day, counted=14, scope=scope)  # type: ignore[arg-type]
    assert (found.status, found.at_most, found.mark) == (status, at_most, mark)
    assert found.citations


def test_an_own_ratio_after_2023() -> None:
    found = national_cap("cocp", on="2024-01-01", counted=14, rate="20 %", citation=OWN)
    assert (found.status, found.at_most, found.citations) == ("fixed", 2, (OWN,))


def test_nothing_is_known_for_other_awards_and_before_the_first_decree() -> None:
    assert codes(national_cap("bk", on="2023-12-31", counted=14)) == ["cap_none_known"]
    assert national_cap("bk", on="2023-12-31", counted=14).status == "none"
    early = national_cap("cstdcs", on="2017-09-30", counted=14, rate="15 %", citation=OWN)
    assert (early.status, early.at_most, codes(early)) == ("open", None, ["figure_none"])


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"counted": 14, "rate": "10 %"}, "own_figure_uncited"),
        ({"counted": -1}, "own_figure_range"),
        ({"counted": 14, "rate": "110 %", "citation": OWN}, "share_range"),
    ],
)
def test_wrong_calls(more: dict, code: str) -> None:
    with pytest.raises(ThiduaError) as caught:
        national_cap("cstdcs", on="2023-12-31", **more)
    assert caught.value.code == code


@given(counted=st.integers(0, 5000), percent=st.integers(0, 15))
def test_rounded_down_the_share_is_never_exceeded_and_one_more_would(counted: int, percent: int) -> None:
    rate = Fraction(percent, 100)
    found = national_cap("cstdcs", on="2023-12-31", counted=counted, rate=rate, citation=OWN).at_most
    assert found is not None
    assert found <= rate * counted < found + 1
