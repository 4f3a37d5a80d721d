"""The decision of Bắc Ninh over the national text: case files, procedure, the order of checks."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from law.casebook import case_of, changed, record_of
from thidua import Case, Money, Overlay, Verdict, judge, load_json
from thidua.awards.conditions import walk
from thidua.awards.overlays import (
    ClearanceGiven,
    DaysValue,
    ShareValue,
    YearlyDateValue,
    YesNoValue,
    read_clearances,
    read_parameter,
)
from thidua.eligibility.overlaying import inspect_overlay, overlaid
from thidua.regimes import RULES
from thidua.regimes.figures import vote_passes, votes_needed
from thidua.regimes.local.bac_ninh import BAC_NINH, check_by_movement

FOLDER = Path(__file__).parent / "cases"
DAY = date(2025, 12, 20)


def book(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"bn86-{name}.toml").read_text(encoding="utf-8"))


def given(name: str, **change: Any) -> dict[str, Any]:
    return changed(book(name)["sample"], change)


def judged(award: str, data: dict[str, Any]) -> Verdict:
    return judge(record_of(data), award, case_of(data), overlays=(BAC_NINH,))


BOOKS = sorted(path.stem.removeprefix("bn86-") for path in FOLDER.glob("bn86-*.toml"))
CASES = [(name, entry) for name in BOOKS for entry in book(name)["case"]]


@pytest.mark.parametrize(("name", "entry"), CASES, ids=lambda part: part if isinstance(part, str) else part["title"])
def test_case(name: str, entry: dict[str, Any]) -> None:
    verdict = judged(name, given(name, **entry.get("change", {})))
    assert verdict.status == entry["expect"]
    assert sorted(verdict.shortfalls) == sorted(entry.get("fails", ()))
    for key, needed in (("needs", verdict.facts), ("decisions", verdict.decisions), ("law", verdict.law)):
        assert sorted(need.name for need in needed) == sorted(entry.get(key, ())), key
    said = {finding.code for finding in verdict.findings}
    assert set(entry.get("findings", ())) <= said
    assert {code for code in said if code.startswith("overlay_")} <= {"overlay_applied", "overlay_not_in_force"}
    assert verdict.rule is not None
    outcomes = {node.code: node.outcome.value for node in verdict.nodes}
    cited = {node.code: node.citation for node in walk(verdict.rule.condition)}
    for code in entry.get("rests_on", ()):
        assert outcomes[code] is True
    for code in entry.get("rests_on", entry.get("fails", ())):
        if "article" in entry and code not in ("abides",):
            assert str(cited[code]) == entry["article"]
            assert cited[code].mark == "secondary"


def test_there_is_a_book_for_every_award_of_the_decision() -> None:
    assert sorted({award for _, change in BAC_NINH.changes() for award in change.target.awards}) == BOOKS


def test_the_pack_fits_the_national_rules() -> None:
    found = [(f.code, f.where) for f in inspect_overlay(BAC_NINH, RULES)]
    assert found == []


def test_every_part_is_secondary_and_cites_the_decision() -> None:
    name = "Quyết định 86/2025/QĐ-UBND (Bắc Ninh)"
    nodes = [node for _, change in BAC_NINH.changes() for node in walk(change.condition)]
    citations = [
        BAC_NINH.citation,
        *(node.citation for node in nodes),
        *(parameter.citation for parameter in BAC_NINH.parameters),
        *(clearance.citation for clearance in BAC_NINH.clearances),
    ]
    assert {(citation.instrument.vi, citation.mark) for citation in citations} == {(name, "secondary")}
    assert BAC_NINH.replaces == () and BAC_NINH.rules == ()


def test_the_pack_goes_to_json_and_back() -> None:
    assert load_json(Overlay, BAC_NINH.model_dump_json()).value == BAC_NINH


@pytest.mark.parametrize("rule", [r for r in RULES if r.validity.covers(DAY)], ids=lambda rule: rule.code)
def test_nothing_of_it_loosens_and_every_national_condition_stays(rule: Any) -> None:
    laid = overlaid(rule, (BAC_NINH,), DAY)
    filled = {use.instead_of for use in laid.used}
    kept = {node.code for node in walk(laid.rule.condition)}
    assert {node.code for node in walk(rule.condition)} - filled <= kept
    assert all(use.change in ("fill", "add") for use in laid.used)
    assert [f.code for f in laid.findings if f.severity != "note"] == []


def test_from_october_2026_it_is_doubtful() -> None:
    read = read_parameter((BAC_NINH,), "filing_year_end", date(2026, 10, 1))
    assert [f.code for f in read.findings] == ["overlay_doubtful"]
    assert read.citation is not None and read.citation.mark == "unverified"
    assert read_parameter((BAC_NINH,), "filing_year_end", date(2026, 9, 30)).findings == ()
    later = judged("gk", given("gk", proposed_at="2026-10-02", received_at="2026-10-05", decided_at="unknown"))
    assert later.status == "undetermined"
    assert {"law_unread", "overlay_doubtful"} <= {f.code for f in later.findings}


PROCEDURE = [
    ("council_examines", "cocp", YesNoValue(yes=True), "Điều 5, khoản 1, điểm b"),
    ("council_examines", "cobo", YesNoValue(yes=True), "Điều 5, khoản 1, điểm b"),
    ("council_examines", "cstdb", YesNoValue(yes=True), "Điều 5, khoản 1, điểm b"),
    ("council_examines", "bkttg", YesNoValue(yes=True), "Điều 5, khoản 1, điểm b"),
    ("council_examines", "hcld3", YesNoValue(yes=True), "Điều 5, khoản 1, điểm b"),
    ("council_examines", "ttldxs", YesNoValue(yes=False), "Điều 5, khoản 2, điểm b"),
    ("council_examines", "bk", YesNoValue(yes=False), "Điều 5, khoản 2, điểm b"),
    ("council_examines", "gk", None, None),
    ("party_opinion", "cstdtq", YesNoValue(yes=True), "Điều 5, khoản 1, điểm a"),
    ("party_opinion", "hcdl3", YesNoValue(yes=True), "Điều 5, khoản 1, điểm a"),
    ("party_opinion", "dhvd_ah", YesNoValue(yes=True), "Điều 5, khoản 1, điểm a"),
    ("party_opinion", "bk", None, None),
    ("filing_year_end", None, YearlyDateValue(month=12, day=10), "Điều 6, khoản 2"),
    ("filing_education", None, YearlyDateValue(month=7, day=10), "Điều 6, khoản 3"),
]


@pytest.mark.parametrize(("name", "award", "value", "article"), PROCEDURE)
def test_procedure(name: str, award: str | None, value: Any, article: str | None) -> None:
    read = read_parameter((BAC_NINH,), name, DAY, award=award)
    assert read.value == value
    assert read.citation is None if article is None else str(read.citation).endswith(article)


def test_the_council_and_the_national_thresholds() -> None:
    shares = {
        name: read_parameter((BAC_NINH,), name, DAY).value
        for name in ("council_quorum", "council_attendance", "council_vote_threshold")
    }
    assert [value.printed() for value in shares.values() if value is not None] == ["2/3", "80 %", "> 50 %"]
    majority = shares["council_vote_threshold"]
    assert isinstance(majority, ShareValue)
    # 17 of 21 are 80 % and more; 11 of 21 are a majority, and the national threshold stays above it
    needed = votes_needed("cobo", on=DAY, members=21, threshold=majority.share, citation=BAC_NINH.citation)
    assert needed.needed == 17
    assert "votes_below_national" in {finding.code for finding in needed.findings}
    assert vote_passes(needed, 11).passed is False


@pytest.mark.parametrize("kind", ["merit", "movement", "ad_hoc"])
def test_ten_days_before_a_review_but_none_for_ad_hoc(kind: Any) -> None:
    read = read_parameter((BAC_NINH,), "filing_before_review", DAY, award="bk", kind=kind)
    if kind == "ad_hoc":
        assert read.value is None
        return
    assert read.value == DaysValue(days=10, days_kind="unstated")
    assert [f.code for f in read.findings] == ["days_kind_unstated"]


CLEARED = (
    "police",
    "home_affairs",
    "environment",
    "tax",
    "social_insurance",
    "inspectorate",
    "health",
    "science",
)


def cleared(*refused: str, without: tuple[str, ...] = ()) -> list[ClearanceGiven]:
    return [
        ClearanceGiven.model_validate(
            {"clearance": code, "subject": "doi-tuong", "on": "2025-12-10", "clear": code not in refused, "by": "CV"}
        )
        for code in CLEARED
        if code not in without
    ]


def test_clearances_come_from_eight_bodies_by_10_december() -> None:
    assert tuple(clearance.code for clearance in BAC_NINH.clearances) == CLEARED
    days = {c.lists_by.last_day(2025) for c in BAC_NINH.clearances if c.lists_by is not None}
    assert days == {date(2025, 12, 10)}
    assert [c.code for c in BAC_NINH.clearances if c.freezes] == ["inspectorate"]


def test_a_missing_clearance_refuses_nothing_and_the_inspectorate_freezes() -> None:
    data = given("gk")
    record, case = record_of(data), case_of(data)
    missing = read_clearances((BAC_NINH,), "gk", record, cleared(without=("tax",)), DAY)
    assert (missing.missing, missing.proceedings) == (("tax",), ())
    assert judge(missing.feeding(record), "gk", case, overlays=(BAC_NINH,)).status == "eligible"
    objected = read_clearances((BAC_NINH,), "gk", record, cleared("police"), DAY)
    assert judge(objected.feeding(record), "gk", case, overlays=(BAC_NINH,)).status == "eligible"
    complaint = read_clearances((BAC_NINH,), "gk", record, cleared("inspectorate"), DAY)
    frozen = judge(complaint.feeding(record), "gk", case, overlays=(BAC_NINH,))
    assert frozen.status == "undetermined"
    assert "frozen" in {finding.code for finding in frozen.findings}


def steps(award: str, data: dict[str, Any], **more: Any) -> dict[str, Any]:
    options = {"clearances": cleared(), "filed_on": date(2025, 12, 15), "conference_on": date(2025, 12, 25)} | more
    return {s.code: s for s in check_by_movement(record_of(data), case_of(data), judged(award, data), **options)}


ORDER = ["movement", "branch", "rating_source", "clearances", "filing", "competence", "prize"]


def test_the_order_of_checks_of_a_commendation_by_movement() -> None:
    found = steps("bk", given("bk", proposed_at="2025-12-15", decided_at="2025-12-30"))
    assert list(found) == ORDER
    assert {code: step.state for code, step in found.items()} == dict.fromkeys(ORDER, "met")
    due = found["prize"].prize
    assert due is not None and due.amount == Money("3510000")  # 1.5 × 2,340,000


@pytest.mark.parametrize(
    ("subject", "amount"),
    [
        ("individual", "710000"),  # 0.3 × 2,340,000 = 702,000, up
        ("collective", "1410000"),  # 0.6 × 2,340,000 = 1,404,000, up
        ("household", "1060000"),  # 0.45 × 2,340,000 = 1,053,000, up
    ],
)
def test_the_prize_of_a_certificate_by_movement(subject: str, amount: str) -> None:
    found = steps("gk", given("gk", subject=subject))
    assert list(found) == ORDER[1:]
    due = found["prize"].prize
    assert due is not None and due.amount == Money(amount)


@pytest.mark.parametrize(
    ("step", "state", "change", "more"),
    [
        ("movement", "failed", {"movement": {"launcher": "minister"}}, {}),
        ("movement", "open", {"movement": {"launcher": "unknown"}}, {}),
        ("movement", "failed", {"movement": {"launcher": "unknown", "launcher_level": "commune"}}, {}),
        ("movement", "open", {"movement": "unknown"}, {}),
        ("branch", "failed", {"deeds": {"result": "none"}}, {}),
        ("branch", "open", {"deeds": "unknown"}, {}),
        ("rating_source", "open", {"rating": "completed_well"}, {}),
        ("clearances", "open", {}, {"clearances": cleared(without=("health",))}),
        ("clearances", "open", {}, {"clearances": cleared("inspectorate")}),
        ("clearances", "met", {}, {"clearances": cleared("health")}),
        ("filing", "met", {}, {"filed_on": date(2025, 12, 15), "conference_on": date(2025, 12, 25)}),
        ("filing", "failed", {}, {"filed_on": date(2025, 12, 16), "conference_on": date(2025, 12, 25)}),
        ("filing", "open", {}, {"conference_on": None}),
        ("filing", "met", {"reason": "ad_hoc"}, {"filed_on": date(2025, 12, 24), "conference_on": date(2025, 12, 25)}),
        ("competence", "failed", {"issuer": {"kind": "commune_chair", "level": "commune"}}, {}),
        ("competence", "open", {"decided_at": "unknown"}, {}),
        ("prize", "open", {"decided_at": "unknown"}, {}),
    ],
)
def test_one_step_at_a_time(step: str, state: str, change: dict[str, Any], more: dict[str, Any]) -> None:
    data = given("bk", proposed_at="2025-12-15", decided_at="2025-12-30")
    data = changed(data, change)
    found = steps("bk", data, **more)
    assert found[step].state == state


def test_without_a_day_of_the_proposal_the_clearances_stay_open() -> None:
    data = given("bk", proposed_at="unknown", received_at="unknown")
    case = Case.model_validate({"clocks": {"achieved": "2025"}, "award_kind": "movement"})
    found = {s.code: s.state for s in check_by_movement(record_of(data), case, judged("bk", given("bk")))}
    assert (found["clearances"], found["movement"]) == ("open", "open")
