"""Sets of rules side by side, the law on two days, and what rests on an instrument."""

from datetime import date

import pytest

from comparing.texts import CITATION, leaf, rule, standard
from thidua import AwardRule, ThiduaError
from thidua.regimes.comparing import PackComparison, compare_law, compare_packs, law_on, resting_on
from thidua.regimes.instruments import C01, D91, L22
from thidua.regimes.rules import RULES

OLD_DAY, NEW_DAY = date(2023, 12, 20), date(2024, 2, 1)


def made(code: str, award: str = "ldtt", months: int = 10, **changes: object) -> AwardRule:
    tree = standard()
    tree["parts"][0]["when"] = f"months >= {months}"
    return rule(tree, code=code, award=award, **changes)


def kinds(found: PackComparison) -> dict[str, str]:
    return {f"{r.award}/{r.subject_kind}/{r.award_kind}": r.kind for r in found.routes}


def test_what_appears_vanishes_changes_and_stays() -> None:
    old = [made("a"), made("b", "cstdcs"), made("c", "gk", subject_kind="collective"), made("d", "gk")]
    new = [made("a"), made("e", "cstdcs", 6), made("f", "gk", award_kinds=("merit", "ad_hoc"))]
    assert kinds(compare_packs(old, new)) == {
        "cstdcs/individual/merit": "changed",
        "gk/collective/merit": "vanishes",
        "gk/individual/ad_hoc": "appears",
        "gk/individual/merit": "changed",
        "ldtt/individual/merit": "kept",
    }
    back = kinds(compare_packs(new, old))
    assert (back["gk/collective/merit"], back["gk/individual/ad_hoc"]) == ("appears", "vanishes")


def test_versions_go_together_by_code_then_by_first_day_then_in_order() -> None:
    first, second = {"start": "2020-01-01", "end": "2022-01-01"}, {"start": "2022-01-01", "end": "2024-01-01"}
    third, other = {"start": "2024-01-01"}, {"start": "2021-06-01", "end": "2022-06-01"}
    old = [made("v1", validity=first), made("v2", validity=second), made("v3", validity=third)]
    new = [made("w1", validity=other), made("v1", validity=second), made("w2", validity=second), made("w4", months=6)]
    (route,) = compare_packs(old, new).routes
    pairs = sorted((one.old.code, one.new.code) for one in route.compared)
    # v1 by its code; v2 begins on the day w2 begins; v3 is left, and w4 (from 2020) comes first in time
    assert pairs == [("v1", "v1"), ("v2", "w2"), ("v3", "w4")]
    assert [one.code for one in route.only_new] == ["w1"]
    assert route.only_old == ()
    assert route.kind == "changed"
    assert "Chỉ bộ sau có" in compare_packs(old, new).explain().text("vi")


def test_the_packs_against_themselves() -> None:
    found = compare_packs(RULES, RULES)
    assert {route.kind for route in found.routes} == {"kept"}
    assert found.of("changed") == ()
    assert {(r.award, r.subject_kind) for r in found.routes} == {(rule.award, rule.subject_kind) for rule in RULES}


def test_nothing_against_the_packs() -> None:
    assert {route.kind for route in compare_packs((), RULES).routes} == {"appears"}
    assert compare_packs((), ()).explain().text("en").endswith("appear 0, vanish 0, changed 0, kept 0")


def test_the_law_of_two_days_as_packs() -> None:
    found = compare_packs(law_on(OLD_DAY), law_on(NEW_DAY))
    by_route = {(r.award, r.subject_kind, r.award_kind): r for r in found.routes}
    (compared,) = by_route["cstdcs", "individual", "merit"].compared
    assert by_route["cstdcs", "individual", "merit"].kind == "changed"
    assert compared.old.citation.instrument.text("en").startswith("Decree 91/2017")
    data = found.as_data()["routes"]
    assert len(data) == len(found.routes)  # type: ignore[arg-type]


def test_cstdcs_before_and_after_2024() -> None:
    """The initiative was asked beside the title of the year; now it is one way beside an excellent rating."""
    found = compare_law("cstdcs", "individual", "merit", OLD_DAY, NEW_DAY)
    assert found.comparison is not None
    assert found.findings == ()
    said = {row.node.code: row.kind for row in found.comparison.clauses}
    assert said["registration"] == said["has_ldtt"] == "removed"
    assert said["rated_excellent"] == "added"
    assert said["has_initiative"] == "reworded"
    group = found.comparison.clause("excellent_or_new_work")
    assert group is not None
    assert group.old is not None
    assert (group.kind, group.old.code) == ("regrouped", "new_work")
    (members,) = (change for change in group.changes if change.aspect == "members")
    assert members.old is None
    assert members.new is not None
    assert members.new.text("vi") == "“Được xếp loại hoàn thành xuất sắc nhiệm vụ”"
    title = "Chiến sĩ thi đua cơ sở: ngày 20/12/2023 và ngày 01/02/2024: có thay đổi"
    assert found.explain().text("vi").startswith(title)


def test_ldtt_from_ten_months_to_six() -> None:
    found = compare_law("ldtt", "individual", "merit", OLD_DAY, date(2024, 12, 20))
    assert found.comparison is not None
    months = found.comparison.clause("served_6_months")
    assert months is not None
    assert months.old is not None
    assert (months.kind, months.old.code) == ("changed", "served_10_months")
    threshold = next(change for change in months.changes if change.aspect == "threshold")
    said = threshold.phrase().text("vi")
    assert said.startswith("Ngưỡng: “Số tháng")
    assert "≥ 10 → " in said
    assert said.endswith("≥ 6")


def test_one_text_on_both_days() -> None:
    found = compare_law("ldtt", "individual", "merit", date(2023, 1, 1), OLD_DAY)
    assert found.old is found.new
    assert found.comparison is not None
    assert found.comparison.same
    assert found.explain().text("en").splitlines()[0].endswith("one and the same text")


@pytest.mark.parametrize(
    ("days", "code", "rules"),
    [
        ((date(2010, 1, 1), OLD_DAY), "regime_none", (None, "new")),
        ((OLD_DAY, date(2026, 10, 1)), "law_unread", ("old", None)),
    ],
)
def test_a_day_without_a_text_is_no_comparison(
    days: tuple[date, date], code: str, rules: tuple[str | None, str | None]
) -> None:
    """Before the packs begin, and from the day of the amended law, whose standards nobody has read."""
    found = compare_law("ldtt", "individual", "merit", *days)
    assert [finding.code for finding in found.findings] == [code]
    assert found.comparison is None
    assert (found.old is None, found.new is None) == (rules[0] is None, rules[1] is None)
    assert "không so sánh được" in found.explain().text("vi")
    assert found.as_data()["comparison"] is None


def test_a_route_that_no_text_has() -> None:
    found = compare_law("ldtt", "collective", "merit", OLD_DAY, NEW_DAY)
    assert [finding.code for finding in found.findings] == ["regime_none", "regime_none"]


def test_an_award_nobody_knows() -> None:
    with pytest.raises(ThiduaError, match="award_unknown"):
        compare_law("xyz", "individual", "merit", OLD_DAY, NEW_DAY)


def test_what_rests_on_an_instrument() -> None:
    """Decree 91/2017 carries clauses of the old title, and the base title as a whole; no rule of 2024 rests on it."""
    found = {(one.rule.award, one.rule.validity.start.year): one for one in resting_on(D91)}
    assert set(found["ldtt", 2017].nodes) >= {"served_10_months", "not_disciplined"}
    assert found["cstdcs", 2017].whole
    assert all(year < 2024 for award, year in found if award in ("ldtt", "cstdcs"))


def test_what_rests_on_one_article() -> None:
    on_23 = {one.rule.award for one in resting_on(L22, "23")}
    assert "cstdcs" in on_23
    assert "ldtt" not in on_23
    assert {one.rule.award for one in resting_on(L22)} > on_23
    assert resting_on(C01, "99") == ()


def test_facts_may_rest_on_an_instrument_too() -> None:
    """The rule of a discipline is cited inside the ask, not by a node."""
    source = CITATION | {"instrument": {"vi": C01.name.vi}}
    ask = {
        "kind": "discipline_in_rating",
        "in_force": {"start": "2020-01-01"},
        "later": [{"staff": ["official"], "validity": {"start": "2026-01-01"}, "citation": source}],
    }
    one = rule(leaf("root", "not exempt", when_not_applicable="satisfied"), {"exempt": ask})
    (found,) = resting_on(C01, rules=[one])
    assert (found.whole, found.nodes, found.facts) == (False, (), ("exempt",))
