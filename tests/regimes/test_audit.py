"""What an audit of the packs against their sources asked for: each test states what the source says."""

from datetime import date
from typing import Any

import pytest

from regimes.samples import CLOSED, case, clocked, closures, official
from thidua import Case, Issuer, SubjectRecord, Verdict, judge
from thidua.awards.conditions import walk
from thidua.regimes import competent_issuers
from thidua.regimes.rules import LAW_RULES as RULES


def _codes(verdict: Verdict) -> set[str]:
    return {finding.code for finding in verdict.findings}


def _kinds(award: str, day: str) -> set[str]:
    return {line.issuer for line in competent_issuers(award, date.fromisoformat(day))}


def _said(code: str) -> str:
    """Everything a rule says in words: labels, notes, notes of its citations."""
    (rule,) = [rule for rule in RULES if rule.code == code]
    nodes = list(walk(rule.condition))
    labels = [rule.label, *rule.notes, *(node.label for node in nodes), *(fact.label for fact in rule.facts)]
    labels += [node.citation.note for node in nodes if node.citation.note]
    return " ".join(label.vi for label in labels)


# ---------------------------------------------------------------- competence


@pytest.mark.parametrize("award", ["ldtt", "cstdcs", "gk"])
def test_chairs_of_enterprises_under_the_old_law(award: str) -> None:
    assert "board_chair" in _kinds(award, "2019-12-20")


def test_board_chairs_give_certificates_under_the_new_law() -> None:
    assert "board_chair" in _kinds("gk", "2024-12-20")
    assert "board_chair" not in _kinds("ldtt", "2024-12-20")


@pytest.mark.parametrize(("kind", "day"), [("regiment_commander", "2024-12-25"), ("union_chair", "2019-12-25")])
def test_an_issuer_the_table_does_not_hold_is_open_not_incompetent(kind: str, day: str) -> None:
    given = case(day[:4], decided_at=day).model_copy(update={"issuer": Issuer(kind=kind, level="unit")})
    assert "issuer_not_competent" not in _codes(judge(official(), "ldtt", given))


@pytest.mark.parametrize("award", ["ldtt", "gk"])
def test_the_two_tier_decree_also_gives_the_lower_title_and_the_certificate(award: str) -> None:
    assert "commune_chair" in _kinds(award, "2026-10-05")


def test_the_hint_lists_every_competent_issuer() -> None:
    given = case("2019", decided_at="2019-12-25").model_copy(
        update={"issuer": Issuer(kind="commune_chair", level="commune")}
    )
    (finding,) = [f for f in judge(official(), "cstdcs", given).findings if f.code == "issuer_not_competent"]
    assert "…" not in finding.hint("vi")
    for line in competent_issuers("cstdcs", date(2019, 12, 25)):
        assert line.label.vi in finding.hint("vi") and str(line.citation) in finding.hint("vi")


# ---------------------------------------------------------------- clocks


def test_a_missing_proposal_is_not_replaced_by_the_acceptance() -> None:
    verdict = judge(official(), "cstdcs", clocked(achieved="2023", received_at="2024-01-05"))
    assert verdict.status == "undetermined" and "clock_missing" in _codes(verdict)


def test_an_unknown_acceptance_before_a_decision_under_the_amended_law() -> None:
    given = case("2025", "2026-09-25", decided_at="2026-11-05")
    verdict = judge(official(), "cstdcs", given)
    assert verdict.status == "undetermined" and "clock_missing" in _codes(verdict)


@pytest.mark.parametrize("clocks", [{"decided_at": "2024-02-01"}, {"received_at": "2024-01-10"}])
def test_a_file_across_the_change_of_law_says_that_it_is_unsettled(clocks: dict[str, str]) -> None:
    verdict = judge(official(), "cstdcs", case("2023", "2023-12-20", **clocks))
    beside = _codes(verdict) - {"quota_applies", "leans_on", "clock_missing"}
    assert beside


def test_a_file_accepted_before_it_was_proposed_is_reported() -> None:
    verdict = judge(official(), "cstdcs", case("2024", "2024-12-20", received_at="2024-06-01", decided_at="2024-05-01"))
    assert _codes(verdict) - {"leans_on"}


# ---------------------------------------------------------------- rating and discipline


def _disciplined(exception: str | None, year: str = "2024") -> Verdict:
    entry: dict[str, Any] = {"decided_on": f"{year}-05-06", "severity": "reprimand", "rating_exception": exception}
    return judge(official(disciplines=[entry]), "ldtt", case(year))


def test_an_unrelated_act_of_2024_still_counts() -> None:
    assert _disciplined("unrelated_to_duty").status != "eligible"


def test_the_exception_names_its_law() -> None:
    entry = {"decided_on": "2025-09-01", "severity": "reprimand", "rating_exception": "unrelated_to_duty"}
    verdict = judge(official(disciplines=[entry]), "ldtt", case("2025"))
    assert "80/2025/QH15" in verdict.explain().text("vi")


def test_a_good_rating_beside_a_counting_discipline_decides_and_is_reported() -> None:
    verdict = _disciplined("none")
    assert verdict.status == "ineligible" and verdict.shortfalls == ("rating_stands",)
    assert "rating_discipline_contradiction" in _codes(verdict)


def test_a_good_rating_beside_a_discipline_nobody_has_judged_is_reported() -> None:
    verdict = _disciplined(None)
    assert verdict.status == "undetermined"
    assert "rating_discipline_contradiction" in _codes(verdict)


def test_a_discipline_of_2026_is_not_simply_without_effect() -> None:
    entry = {"decided_on": "2026-03-01", "severity": "warning", "rating_exception": "none"}
    verdict = judge(official(disciplines=[entry]), "ldtt", case("2026", "2026-09-20"))
    assert verdict.status == "undetermined" or _codes(verdict) - {"leans_on"}


# ---------------------------------------------------------------- routes


@pytest.mark.parametrize("kind", ["merit", "ad_hoc"])
def test_a_branch_the_pack_does_not_hold_is_not_denied(kind: str) -> None:
    given = Case.model_validate({"clocks": {"achieved": "2019", "proposed_at": "2019-12-01"}, "award_kind": kind})
    for finding in judge(official(), "gk", given).findings:
        assert finding.code != "not_this_route"


def test_a_movement_that_is_not_named_is_asked_for() -> None:
    given = Case.model_validate({"clocks": {"achieved": "2019", "proposed_at": "2019-12-01"}, "award_kind": "movement"})
    assert judge(official(), "gk", given).status == "undetermined"


# ---------------------------------------------------------------- doubts and parts of articles that are left out


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        pytest.param("l22-ldtt-2", ("hợp đồng",), id="contract time at the same body counts (answer on Circ 01/2024)"),
        pytest.param("l22-ldtt-2", ("bộ, tỉnh",), id="ministries and provinces set the detail (Law 06/2022 Art 24(4))"),
        pytest.param("l22-ldtt-2", ("công chức",), id="clause 1 is for officials only (Art 24(1), (3))"),
        pytest.param("l22-ldtt-1", ("mới tuyển dụng",), id="no bar known before 2024-04-15: absence is unverified"),
        pytest.param("l22-ldtt-2", ("không nói rõ mốc",), id="the end of the months is a reading here too"),
        pytest.param("l03-ldtt", ("12 tháng",), id="study of 12 months or more needs khá (Decree 91 Art 10(3))"),
        pytest.param("l03-ldtt", ("chuyển công tác",), id="transfer: comment of the old unit (Decree 91 Art 10(5))"),
        pytest.param("l03-ldtt", ("thai sản",), id="maternity leave counts (Decree 91 Art 10(4))"),
    ],
)
def test_the_rule_says_what_it_leaves_out(rule: str, words: tuple[str, ...]) -> None:
    said = _said(rule)
    assert all(word in said for word in words)


def test_the_bar_for_new_recruits_is_cited_to_the_point() -> None:
    (rule,) = [rule for rule in RULES if rule.code == "l22-ldtt-2"]
    (node,) = [node for node in walk(rule.condition) if node.code == "served_6_months"]
    assert node.citation.point == "d"


def test_a_title_refused_by_one_month_shows_that_the_end_of_the_count_is_a_reading() -> None:
    record = official(recruited_on="2019-03-02")
    verdict = judge(record, "ldtt", case("2019"))
    assert verdict.shortfalls == ("served_10_months",) and verdict.rule is not None
    (node,) = [n for n in walk(verdict.rule.condition) if n.code == "served_10_months"]
    assert node.citation.note is not None or node.citation.mark == "unverified"


# ---------------------------------------------------------------- closures


def test_a_title_of_the_year_decided_after_it_is_not_denied_by_a_list_complete_for_the_year() -> None:
    record = official(
        awards=[],
        initiatives=[{"code": "sk", "cycle": "2019"}],
        closures=[*closures(events=tuple(e for e in CLOSED if e != "awards")), *closures(2019, 2019, ("awards",))],
    )
    verdict = judge(record, "cstdcs", case("2019", "2020-03-01"))
    assert verdict.status == "undetermined"


def test_a_registration_after_the_period_is_no_registration() -> None:
    record = official(registrations=[])
    assert judge(record, "ldtt", case("2019", registered_at="2023-05-01")).status != "eligible"


def test_a_household_before_2024_is_told_what_the_text_has() -> None:
    given = Case.model_validate({"clocks": {"achieved": "2019", "proposed_at": "2019-12-01"}, "award_kind": "movement"})
    verdict = judge(SubjectRecord(subject="ho-1", subject_kind="household"), "gk", given)
    assert verdict.status == "undetermined" and _codes(verdict) == {"not_this_route"}
    assert "Nghị định 91/2017/NĐ-CP, Điều 40, khoản 2" in verdict.findings[0].hint("vi")
