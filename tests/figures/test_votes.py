"""Votes needed: the national thresholds, own ones, quorums."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua import Ballot, Citation, Share, ThiduaError, tally, votes_needed
from thidua.regimes.figures import quorum, vote_passes

OWN = Citation(instrument="Quy chế 12/QC-HĐTĐKT", article="5", mark="secondary")

NEEDED = [
    # award, day of the vote, members, threshold × members, votes, mark
    ("V18 P1", "cstdb", "2023-12-31", 21, "90 % is 18.9", 19, "gazette"),
    ("V18 P1", "cstdtq", "2017-10-01", 21, "90 % is 18.9", 19, "gazette"),
    ("V18 P2", "cstdb", "2024-01-01", 21, "90 % is 18.9", 19, "secondary"),
    ("V18 P2", "cstdtq", "2025-06-30", 21, "90 % is 18.9", 19, "secondary"),
    ("V20", "cstdcs", "2024-12-10", 21, "80 % is 16.8", 17, "secondary"),
    ("V20", "cobo", "2024-12-10", 21, "80 % is 16.8", 17, "secondary"),
    ("V30 P2", "cstdb", "2025-06-30", 15, "90 % is 13.5", 14, "secondary"),
    ("V30 P3", "cstdb", "2025-07-01", 15, "90 % is 13.5", 14, "unverified"),
    ("flag of the Government", "cocp", "2025-12-01", 15, "80 % is 12", 12, "unverified"),
    ("Hero", "dhvd_ah", "2024-05-01", 20, "90 % is 18", 18, "secondary"),
]


@pytest.mark.parametrize(("name", "award", "day", "members", "product", "votes", "mark"), NEEDED)
def test_national_thresholds(
    name: str, award: str, day: str, members: int, product: str, votes: int, mark: str
) -> None:
    found = votes_needed(award, on=day, members=members)
    assert (found.needed, found.mark, found.findings) == (votes, mark, ())
    assert found.citations
    assert found.base is not None
    assert "tổng số thành viên hội đồng" in found.base.vi


@pytest.mark.parametrize(("votes", "passed"), [(13, False), (14, True), (None, None), (16, None), (-1, None)])
def test_v30(votes: int | None, passed: bool | None) -> None:
    outcome = vote_passes(votes_needed("cstdb", on="2024-12-10", members=15), votes)
    assert outcome.passed is passed
    contradicts = votes is not None and not 0 <= votes <= 15
    assert [finding.code for finding in outcome.findings] == (["ballot_counts"] if contradicts else [])


@pytest.mark.parametrize(
    ("award", "day"),
    [("cstdcs", "2023-12-31"), ("cocp", "2023-12-31"), ("ldtt", "2024-12-10"), ("bk", "2025-12-10")],
)
def test_where_no_threshold_is_national_it_is_asked_for(award: str, day: str) -> None:
    found = votes_needed(award, on=day, members=21)
    assert (found.needed, found.threshold, found.rule, found.mark) == (None, None, None, None)
    assert [finding.code for finding in found.findings] == ["votes_threshold_open"]
    assert "threshold" in found.findings[0].hint("vi")
    assert vote_passes(found, 21).passed is None


BOUNDARIES = [
    ("2026-09-30", []),
    ("2026-10-01", ["figure_after_amendment"]),
    ("2027-02-28", ["figure_after_amendment"]),
    ("2027-03-01", ["end_unverified"]),
]


@pytest.mark.parametrize(("day", "codes"), BOUNDARIES)
def test_the_thresholds_go_on_unverified(day: str, codes: list[str]) -> None:
    found = votes_needed("cstdb", on=day, members=21)
    assert (found.needed, found.mark) == (19, "unverified")
    assert [finding.code for finding in found.findings] == codes


def test_no_threshold_before_the_first_decree_even_an_own_one() -> None:
    for award in ("cstdb", "cstdcs", "ldtt"):
        found = votes_needed(award, on="2017-09-30", members=21, threshold="90 %", citation=OWN)
        assert found.needed is None
        assert [finding.code for finding in found.findings] == ["figure_none"]


def test_an_own_threshold_fills_an_open_one() -> None:
    found = votes_needed("ldtt", on="2024-12-10", members=10, threshold="2/3", citation=OWN)
    assert (found.needed, found.citations, found.mark) == (7, (OWN,), "secondary")  # 6.67


def test_the_stricter_of_two_thresholds_binds() -> None:
    # 80 % of 21 is 16.8, 90 % is 18.9
    higher = votes_needed("cstdcs", on="2024-12-10", members=21, threshold="90 %", citation=OWN)
    assert (higher.needed, higher.findings) == (19, ())
    assert [str(citation) for citation in higher.citations] == [
        "Nghị định 98/2023/NĐ-CP, Điều 30, khoản 7",
        "Quy chế 12/QC-HĐTĐKT, Điều 5",
    ]
    lower = votes_needed("cstdb", on="2024-12-10", members=21, threshold="80 %", citation=OWN)
    assert (lower.needed, lower.threshold) == (19, Share("90 %"))
    assert [finding.code for finding in lower.findings] == ["votes_below_national"]


def test_the_rule_is_ready_for_a_tally() -> None:
    needed = votes_needed("cstdb", on="2024-12-10", members=15)
    assert needed.rule is not None
    ballot = Ballot.model_validate(
        {
            "code": "v",
            "label": "Bỏ phiếu",
            "choice": "each",
            "members": 15,
            "present": 15,
            "cast": 15,
            "invalid": 0,
            "options": [{"option": "A", "votes": 13}, {"option": "B", "votes": 14}],
        }
    )
    assert [option.status for option in tally(ballot, needed.rule).options] == ["failed", "passed"]


WRONG = [
    ({"members": 0}, "votes_members"),
    ({"members": 9, "threshold": "2/3"}, "own_figure_uncited"),
    ({"members": 9, "threshold": "0 %", "citation": OWN}, "own_figure_range"),
    ({"members": 9, "threshold": "120 %", "citation": OWN}, "share_range"),
]


@pytest.mark.parametrize(("more", "code"), WRONG)
def test_wrong_calls(more: dict, code: str) -> None:
    with pytest.raises(ThiduaError) as caught:
        votes_needed("ldtt", on="2024-12-10", **more)
    assert caught.value.code == code


@given(
    members=st.integers(1, 500),
    threshold=st.fractions(min_value=Fraction(1, 1000), max_value=1),
    award=st.sampled_from(["ldtt", "cstdcs", "cstdb"]),
)
def test_the_fewest_votes_that_reach_the_threshold(members: int, threshold: Fraction, award: str) -> None:
    found = votes_needed(award, on="2024-12-10", members=members, threshold=threshold, citation=OWN)
    assert found.needed is not None
    assert found.threshold is not None
    bar = found.threshold.fraction
    assert bar == max(threshold, {"ldtt": 0, "cstdcs": Fraction(4, 5), "cstdb": Fraction(9, 10)}[award])
    assert Fraction(found.needed, members) >= bar > Fraction(found.needed - 1, members)
    assert vote_passes(found, found.needed).passed is True
    assert vote_passes(found, found.needed - 1).passed is False


QUORUMS = [
    ("any", "2019-12-31", None, None),
    ("any", "2020-01-01", "2/3", "gazette"),
    ("any", "2023-12-31", "2/3", "gazette"),
    ("any", "2024-01-01", None, None),
    ("central", "2024-01-01", "2/3", "secondary"),
    ("central_heroes", "2025-06-30", "90 %", "secondary"),
    ("central", "2025-07-01", None, None),
]


@pytest.mark.parametrize(("council", "day", "share", "mark"), QUORUMS)
def test_quorum(council: str, day: str, share: str | None, mark: str | None) -> None:
    found = quorum(council, day)  # type: ignore[arg-type]
    assert (found.value, found.mark) == (None if share is None else Share(share), mark)
    assert bool(found.findings) == (share is None)
