"""The same official and the same record, judged in 2019, 2023 and 2024: other law, other answer, and why."""

import pytest

from regimes.samples import CLOSED, case, closures, official
from thidua import judge

BRANCHES = ("has_initiative", "has_science_topic", "has_combat_ingenuity")


def _codes(verdict):
    return {finding.code for finding in verdict.findings}


@pytest.mark.parametrize("year", ["2019", "2023"])
def test_not_eligible_under_the_old_law_for_lack_of_an_initiative(year: str) -> None:
    verdict = judge(official(), "cstdcs", case(year))
    assert verdict.status == "ineligible" and verdict.eligible is False
    assert verdict.shortfalls == BRANCHES
    assert verdict.rule is not None and verdict.rule.code.startswith("l03-cstdcs.")
    assert verdict.mark == "gazette" and "leans_on" not in _codes(verdict)
    text = verdict.explain().text("vi")
    assert "Nghị định 91/2017/NĐ-CP, Điều 9, khoản 3 (đã đọc trong văn bản)" in text
    assert "Chiến sĩ thi đua cơ sở theo Luật 15/2003: Không đủ điều kiện" in text


def test_eligible_under_the_new_law_through_the_excellent_rating() -> None:
    verdict = judge(official(), "cstdcs", case("2024"))
    assert verdict.status == "eligible" and verdict.eligible is True
    assert not verdict.shortfalls and not verdict.facts
    outcomes = {node.code: node.outcome.value for node in verdict.nodes}
    assert outcomes["rated_excellent"] is True
    assert [outcomes[code] for code in BRANCHES] == [False, False, False]
    assert verdict.mark == "secondary" and "leans_on" in _codes(verdict)
    text = verdict.explain().text("vi")
    assert "Luật 06/2022/QH15, Điều 23, khoản 2 (nguồn thứ cấp)" in text
    assert "hoàn thành xuất sắc nhiệm vụ" in text


def test_undetermined_when_the_rating_of_2024_is_unknown_and_names_it() -> None:
    record = official(ratings=[{"cycle": "2023", "rating": "completed_excellently"}], staff="civil_servant")
    verdict = judge(record, "cstdcs", case("2024"))
    assert verdict.status == "undetermined" and verdict.eligible is None
    assert [need.name for need in verdict.facts] == ["rating"]
    assert verdict.facts[0].vi == "Xếp loại chất lượng của năm"
    assert "Còn thiếu: Xếp loại chất lượng của năm" in verdict.explain().text("vi")


def test_discipline_outside_the_closure_is_open_and_named() -> None:
    others = tuple(event for event in CLOSED if event != "disciplines")
    record = official(closures=[*closures(events=others), *closures(2018, 2023, ("disciplines",))])
    verdict = judge(record, "cstdcs", case("2024"))
    assert verdict.status == "undetermined"
    assert [need.name for need in verdict.facts] == ["disciplined"]
    inside = judge(official(), "cstdcs", case("2024"))
    assert inside.status == "eligible"


def test_discipline_inside_the_closure_decides() -> None:
    discipline = {"decided_on": "2024-05-06", "severity": "warning", "rating_exception": "none"}
    record = official(disciplines=[discipline], ratings=[{"cycle": "2024", "rating": "not_completed"}])
    verdict = judge(record, "cstdcs", case("2024"))
    assert verdict.status == "ineligible"
    assert "rating_stands" in verdict.shortfalls and "rated_well" in verdict.shortfalls
    assert "warning 06/5/2024" in verdict.explain().text("vi")


def test_the_title_below_needs_no_initiative_in_any_year() -> None:
    statuses = {year: judge(official(), "ldtt", case(year)).status for year in ("2019", "2023", "2024")}
    assert set(statuses.values()) == {"eligible"}


def test_an_initiative_in_2019_makes_the_difference() -> None:
    record = official(initiatives=[{"code": "sk-1", "cycle": "2019"}])
    assert judge(record, "cstdcs", case("2019")).status == "eligible"
    other_year = official(initiatives=[{"code": "sk-1", "cycle": "2018"}])
    assert judge(other_year, "cstdcs", case("2019")).status == "ineligible"


def test_the_verdict_is_data_too() -> None:
    data = judge(official(), "cstdcs", case("2019")).as_data()
    assert data["status"] == "ineligible" and data["shortfalls"] == list(BRANCHES)
    assert data["rule"] == "l03-cstdcs.d91" and data["mark"] == "gazette"
    assert data["nodes"]["has_initiative"] == {"may_be_true": False, "may_be_false": True, "may_not_apply": False}
    assert data["case"]["clocks"]["achieved"] == "2019"
