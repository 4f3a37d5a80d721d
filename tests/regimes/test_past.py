"""What the past of a record gives rise to, beside the conditions; and which later awards lean on a revoked one."""

from typing import Any

import pytest

from regimes.samples import case, official
from thidua import ThiduaError, judge, to_recheck

TITLE = {"award": "cstdcs", "cycle": "2023", "decision": "T1", "decided_on": "2023-12-30", "initiatives": ["sk-1"]}
SECOND = TITLE | {"cycle": "2022", "decision": "T0", "decided_on": "2022-12-30"}
FORM = {"award": "bk", "cycle": "2023", "decision": "F1", "decided_on": "2024-02-01", "initiatives": ["sk-1"]}
ORDER = {"award": "bkttg", "cycle": "2015..2019", "decision": "S1", "decided_on": "2025-02-01"}


def codes(award: str, given: Any, **record: Any) -> set[str]:
    return {finding.code for finding in judge(official(**record), award, given).findings}


@pytest.mark.parametrize(
    ("awards", "expected"),
    [
        ([TITLE], set()),
        ([TITLE, FORM], {"initiative_used_twice"}),
        ([TITLE, SECOND], {"initiative_in_two_titles"}),
    ],
)
def test_one_initiative_used_twice(awards: list[dict[str, Any]], expected: set[str]) -> None:
    found = codes("cstdcs", case("2024"), awards=awards)
    assert found & {"initiative_used_twice", "initiative_in_two_titles"} == expected


@pytest.mark.parametrize(
    ("proposed", "old"), [("2023-06-30", False), ("2023-07-01", True), ("2023-07-02", True), ("2024-08-01", False)]
)
def test_a_report_older_than_six_months(proposed: str, old: bool) -> None:
    """The period of 2022 ends with the year; until 2023 a file is lodged at most six months after."""
    assert ("report_too_old" in codes("ldtt", case("2022", proposed))) == old


@pytest.mark.parametrize(
    ("change", "open_"),
    [
        ({}, True),
        ({"decided_on": "2024-12-31"}, False),
        ({"award_kind": "ad_hoc"}, False),
        ({"award": "bk"}, False),
    ],
)
def test_a_second_form_of_state_level_in_a_year(change: dict[str, Any], open_: bool) -> None:
    given = case("2024", "2025-03-01")
    assert ("one_state_form_open" in codes("hcld3", given, awards=[ORDER | change])) == open_


def test_the_limit_of_one_a_year_by_policy() -> None:
    data = case("2024", "2025-03-01").model_dump(mode="json") | {"policies": {"one_state_form": True}}
    given = type(case("2024")).model_validate(data)
    verdict = judge(official(awards=[ORDER]), "hcld3", given)
    assert verdict.rule is not None and "one_state_form" in verdict.shortfalls
    assert "one_state_form_open" not in {finding.code for finding in verdict.findings}
    assert (
        judge(official(awards=[ORDER]), "cstdcs", given).rule
        == judge(official(), "cstdcs", case("2024", "2025-03-01")).rule
    )


def test_what_leans_on_a_revoked_award() -> None:
    held = [
        {"award": "cstdcs", "cycle": str(year), "decision": f"T{year}", "decided_on": f"{year}-12-30"}
        for year in (2019, 2020, 2021)
    ]
    province = {"award": "cstdb", "cycle": "2019..2021", "decision": "P", "decided_on": "2022-03-01"}
    apart = {"award": "gk", "cycle": "2022", "decision": "G", "decided_on": "2022-12-01", "award_kind": "movement"}
    nation = {"award": "cstdtq", "cycle": "2016..2021", "decision": "N", "decided_on": "2023-06-01"}
    record = official(awards=[*held, province, apart, nation])
    assert [award.decision for award in to_recheck(record, "T2020")] == ["P", "N"]  # N leans on P
    assert to_recheck(record, "G") == ()
    with pytest.raises(ThiduaError) as raised:
        to_recheck(record, "không có")
    assert raised.value.code == "decision_unknown"
