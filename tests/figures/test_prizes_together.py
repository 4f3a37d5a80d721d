"""Several awards decided at one time: which are paid, by which clause, and what no clause says."""

from __future__ import annotations

import pytest

from thidua import Citation, Money, prizes_together
from thidua.awards.award import SubjectKind
from thidua.regimes.figures import PrizeDecision, PrizesTogether

OWN = Citation(instrument="Quyết định 5/QĐ-BNV", mark="secondary")


def decided(day: str, *awards: tuple[str, str | None, str | None]) -> list[PrizeDecision]:
    """Decisions of one day: award, period, achievement."""
    return [PrizeDecision(award=a, decided_on=day, period=p, achievement=d) for a, p, d in awards]  # type: ignore[arg-type]


def status(found: PrizesTogether) -> list[str]:
    return [line.status for line in found.lines]


def codes(found: PrizesTogether) -> list[str]:
    return [finding.code for finding in found.findings]


def test_v29() -> None:
    found = prizes_together(
        decided(
            "2026-01-20",
            ("ldtt", "2025", None),
            ("cstdcs", "2025", None),
            ("cstdb", "2023..2025", None),
            ("bk", None, None),
        ),
        "individual",
    )
    assert status(found) == ["not_paid", "paid", "paid", "paid"]
    # V29: 2,340,000 + 7,020,000 + 3,510,000
    assert found.total == Money(12_870_000)
    assert found.lines[0].behind == "cstdcs"
    assert [str(citation) for citation in found.lines[0].citations] == ["Nghị định 152/2025/NĐ-CP, Điều 49, khoản 5"]
    assert [rule.code for rule in found.lines[1].rules] == [
        "titles_of_one_period",
        "titles_of_different_periods",
        "title_and_form",
    ]
    assert [str(citation) for citation in found.lines[3].citations] == ["Nghị định 152/2025/NĐ-CP, Điều 49, khoản 7"]
    assert (found.mark, codes(found)) == ("secondary", [])


OLD, MIDDLE, NEW = "2022-12-30", "2024-12-30", "2025-12-30"

TITLES = [
    # two titles, (period, achievement) of each; expected status of LĐTT and CSTĐCS
    ("since 2024, one period", NEW, ("2025", None), ("2025", None), ["not_paid", "paid"], []),
    ("2024 by contrast, one period", MIDDLE, ("2024", None), ("2024", None), ["not_paid", "paid"], []),
    ("since 2024, one period, two deeds", NEW, ("2025", "a"), ("2025", "b"), ["not_paid", "paid"], []),
    ("since 2024, two periods", NEW, ("2024", None), ("2025", None), ["paid", "paid"], []),
    ("since 2024, two periods, one deed", NEW, ("2024", "a"), ("2025", "a"), ["paid", "paid"], []),
    ("since 2024, a period unknown", NEW, (None, None), ("2025", None), ["open", "paid"], ["prizes_fact_missing"]),
    ("to 2023, one deed and period", OLD, ("2022", "a"), ("2022", "a"), ["not_paid", "paid"], []),
    ("to 2023, two periods", OLD, ("2021", None), ("2022", None), ["paid", "paid"], []),
    ("to 2023, the deed unknown", OLD, ("2022", None), ("2022", None), ["open", "paid"], ["prizes_fact_missing"]),
    ("to 2023, one deed, period unknown", OLD, (None, "a"), ("2022", "a"), ["open", "paid"], ["prizes_fact_missing"]),
    ("to 2023, one period, two deeds", OLD, ("2022", "a"), ("2022", "b"), ["open", "paid"], ["prizes_no_clause"]),
    ("to 2023, two periods, one deed", OLD, ("2021", "a"), ("2022", "a"), ["open", "paid"], ["prizes_no_clause"]),
]


@pytest.mark.parametrize(
    ("name", "day", "lower", "higher", "expected", "found_codes"), TITLES, ids=[t[0] for t in TITLES]
)
@pytest.mark.parametrize("swapped", [False, True])
def test_two_titles(
    name: str, day: str, lower: tuple, higher: tuple, expected: list[str], found_codes: list[str], swapped: bool
) -> None:
    given = decided(day, ("ldtt", *lower), ("cstdcs", *higher))
    found = prizes_together(given[::-1] if swapped else given)
    assert status(found) == (expected[::-1] if swapped else expected)
    assert codes(found) == found_codes
    assert (found.total is None) == ("open" in expected)
    amounts = {line.decision.award: line.prize.amount for line in found.lines if line.status == "paid"}
    assert found.surely.fraction == sum(amount.fraction for amount in amounts.values() if amount is not None)


FORMS = [
    ("both differ", NEW, ("2024", "a"), ("2025", "b"), "paid", []),
    ("one period", NEW, ("2025", "a"), ("2025", "b"), "open", ["prizes_no_clause"] * 2),
    ("one period, a deed unknown", NEW, ("2025", None), ("2025", "b"), "open", ["prizes_no_clause"] * 2),
    ("one deed", NEW, ("2024", "a"), ("2025", "a"), "open", ["prizes_no_clause"] * 2),
    ("a deed unknown", NEW, ("2024", None), ("2025", "a"), "open", ["prizes_fact_missing"] * 2),
    ("a period unknown", MIDDLE, (None, "b"), ("2025", "a"), "open", ["prizes_fact_missing"] * 2),
    ("no clause to 2023", OLD, ("2021", "a"), ("2022", "b"), "open", ["prizes_no_clause"] * 2),
]


@pytest.mark.parametrize(("name", "day", "one", "other", "expected", "found_codes"), FORMS, ids=[f[0] for f in FORMS])
def test_two_forms(name: str, day: str, one: tuple, other: tuple, expected: str, found_codes: list[str]) -> None:
    found = prizes_together(decided(day, ("bk", *one), ("hcld3", *other)), "individual")
    assert status(found) == [expected, expected]
    assert codes(found) == found_codes
    assert found.surely == (found.total or Money(0))


@pytest.mark.parametrize(
    ("day", "clause"),
    [
        (OLD, "Nghị định 91/2017/NĐ-CP, Điều 66, khoản 2, điểm đ"),
        (MIDDLE, "Nghị định 98/2023/NĐ-CP, Điều 53, khoản 7"),
        (NEW, "Nghị định 152/2025/NĐ-CP, Điều 49, khoản 7"),
    ],
)
def test_a_title_and_a_form_are_both_paid(day: str, clause: str) -> None:
    found = prizes_together(decided(day, ("ldtt", None, None), ("bk", None, None)), "individual")
    assert status(found) == ["paid", "paid"]
    assert [str(line.citations[0]) for line in found.lines] == [clause, clause]


def test_a_single_award_is_paid() -> None:
    found = prizes_together(decided(NEW, ("cstdb", None, None)))
    assert (status(found), found.total) == (["paid"], Money(7_020_000))
    assert [rule.code for rule in found.lines[0].rules] == ["base_on_decision_day"]


def test_no_decisions_come_to_nothing() -> None:
    found = prizes_together([])
    assert (found.lines, found.total, found.surely) == ((), Money(0), Money(0))


def test_of_three_titles_of_one_period_the_highest_is_paid() -> None:
    given = decided(NEW, ("ldtt", "2025", None), ("cstdb", "2025", None), ("cstdcs", "2025", None))
    found = prizes_together(given)
    assert status(found) == ["not_paid", "paid", "not_paid"]
    assert [line.behind for line in found.lines] == ["cstdb", None, "cstdb"]


def test_of_two_equal_titles_one_is_paid() -> None:
    found = prizes_together(decided(NEW, ("ldtt", "2025", None), ("cstt", "2025", None)))
    assert (status(found), found.total) == (["paid", "not_paid"], Money(710_000))


def test_a_missing_amount_leaves_both_open() -> None:
    # what a cultural family is paid is not known, so neither is which of the two is the higher
    given = [
        PrizeDecision(award="gdvh", decided_on=NEW, period="2025"),  # type: ignore[arg-type]
        PrizeDecision(award="gdvh", decided_on=NEW, period="2025", coefficient="0.1", citation=OWN),  # type: ignore[arg-type]
    ]
    found = prizes_together(given)
    assert status(found) == ["open", "open"]
    assert codes(found)[:2] == ["prizes_amount_missing", "prizes_amount_missing"]
    assert (found.total, found.surely) == (None, Money(0))


def test_a_paid_award_of_unknown_amount_leaves_the_total_open() -> None:
    found = prizes_together(decided(NEW, ("gdvh", "2025", None), ("gk", "2025", None)), "household")
    assert status(found) == ["paid", "paid"]
    assert (found.total, found.surely) == (None, Money(1_060_000))  # 1.5 × 0.3 × 2,340,000 = 1,053,000
    assert "prize_coefficient_open" in codes(found)


def test_decisions_of_different_days_do_not_bear_on_one_another() -> None:
    given = [*decided("2026-01-20", ("ldtt", "2025", None)), *decided("2026-01-21", ("cstdcs", "2025", None))]
    found = prizes_together(given)
    assert (status(found), found.total) == (["paid", "paid"], Money(3_050_000))  # 710,000 + 2,340,000
    assert codes(found) == ["prizes_days_differ"]


def test_before_the_first_decree_nothing_is_said() -> None:
    found = prizes_together(decided("2017-09-30", ("ldtt", "2016", None)))
    assert (status(found), found.total, codes(found)) == (["open"], None, ["figure_none"])


def test_after_the_amended_law_the_answer_is_unverified() -> None:
    found = prizes_together(decided("2026-10-01", ("ldtt", "2025", None), ("cstdcs", "2025", None)))
    assert (status(found), found.mark) == (["not_paid", "paid"], "unverified")
    assert codes(found) == ["figure_after_amendment"]


@pytest.mark.parametrize(("period", "expected"), [("2025", "not_paid"), ("2025-H1", "paid")])
def test_a_period_is_its_days(period: str, expected: str) -> None:
    year = {"start": "2025-01-01", "end": "2026-01-01"}
    given = [
        PrizeDecision.model_validate({"award": "ldtt", "decided_on": NEW, "period": year}),
        PrizeDecision.model_validate({"award": "cstdcs", "decided_on": NEW, "period": period}),
    ]
    assert status(prizes_together(given))[0] == expected


def test_learning_a_fact_never_turns_paid_into_unpaid_or_back() -> None:
    values: list[tuple[str | None, str | None]] = [(p, a) for p in ("2024", "2025", None) for a in ("a", "b", None)]
    for day in (OLD, MIDDLE, NEW):
        for pair in (("ldtt", "cstdcs"), ("bk", "hcld3")):
            results = {(one, other): status(_two(day, pair, one, other)) for one in values for other in values}
            for (one, other), before in results.items():
                for (later_one, later_other), after in results.items():
                    if _learns(one, later_one) and _learns(other, later_other):
                        turned = [(b, a) for b, a in zip(before, after, strict=True) if {b, a} == {"paid", "not_paid"}]
                        assert not turned, (day, pair, one, other, later_one, later_other)


def _two(day: str, pair: tuple[str, str], one: tuple, other: tuple) -> PrizesTogether:
    subject: SubjectKind = "individual"
    return prizes_together(decided(day, (pair[0], *one), (pair[1], *other)), subject)


def _learns(before: tuple, after: tuple) -> bool:
    return all(b is None or b == a for b, a in zip(before, after, strict=True))
