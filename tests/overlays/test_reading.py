"""Parameters, clearances and whole rules: read from the overlays in force."""

from datetime import date
from typing import Any

import pytest

from overlays.made import CASE, DAY, OPEN, asked, cited, inner, local, overlay, record
from thidua import AwardRule, Overlay
from thidua.awards.overlays import (
    ClearanceGiven,
    CountValue,
    DaysValue,
    read_clearances,
    read_parameter,
    supplied_rule,
)
from thidua.awards.records import Closure
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.overlaying import overlaid


def parameter(name: str, value: dict[str, Any], **target: Any) -> dict[str, Any]:
    return {
        "name": name,
        "label": name,
        "value": value,
        "citation": cited("secondary", "6", "Quyết định tỉnh"),
        "target": target or None,
    }


def copies(code: str, count: int, **target: Any) -> Overlay:
    return overlay(code, parameters=[parameter("copies", {"kind": "count", "count": count}, **target)])


def test_a_parameter_comes_with_its_source() -> None:
    read = read_parameter([copies("a", 2)], "copies", DAY)
    assert (read.value, str(read.citation), read.overlay) == (CountValue(count=2), "Quyết định tỉnh, Điều 6", "a")
    assert read.findings == ()


def test_a_parameter_nobody_gives_is_none_and_not_zero() -> None:
    assert read_parameter([copies("a", 2)], "votes", DAY).value is None
    early = read_parameter([copies("a", 2)], "copies", date(2024, 5, 31))
    assert (early.value, [f.code for f in early.findings]) == (None, ["overlay_not_in_force"])


def test_two_values_of_one_parameter_are_a_conflict_in_any_order() -> None:
    for order in ((copies("a", 2), copies("b", 3)), (copies("b", 3), copies("a", 2))):
        read = read_parameter(order, "copies", DAY)
        assert (read.value, [f.code for f in read.findings]) == (None, ["parameter_conflict"])
        assert "a: 2; b: 3" in read.findings[0].message("vi")
    same = read_parameter([copies("a", 2), copies("b", 2)], "copies", DAY)
    assert (same.value, same.overlay) == (CountValue(count=2), "a")


@pytest.mark.parametrize(
    ("asked_for", "given"),
    [
        ({"award": "gk", "subject": "household", "kind": "movement"}, True),
        ({"award": "gk", "subject": "household"}, False),
        ({"award": "gk", "kind": "movement"}, False),
        ({"award": "bk", "subject": "household", "kind": "movement"}, False),
        ({}, False),
    ],
)
def test_a_parameter_with_a_target_answers_for_it_only(asked_for: Any, given: bool) -> None:
    one = copies("a", 2, awards=["gk"], subject_kinds=["household"], award_kinds=["movement"])
    assert (read_parameter([one], "copies", DAY, **asked_for).value is not None) is given


def test_days_of_an_unstated_kind_are_calendar_days_and_it_is_said() -> None:
    ten = {"kind": "days", "days": 10}
    unstated = overlay("a", parameters=[parameter("before", ten | {"days_kind": "unstated"})])
    read = read_parameter([unstated], "before", DAY)
    assert isinstance(read.value, DaysValue)
    assert read.value.before(date(2026, 3, 5)) == date(2026, 2, 23)  # 5 March less 10 days; February 2026 has 28
    assert [f.code for f in read.findings] == ["days_kind_unstated"]
    stated = overlay("a", parameters=[parameter("before", ten | {"days_kind": "working"})])
    read = read_parameter([stated], "before", DAY)
    assert isinstance(read.value, DaysValue)
    assert (read.value.before(date(2026, 3, 5)), read.findings) == (None, ())


def clearance(code: str, **more: Any) -> dict[str, Any]:
    return {"code": code, "label": code, "body": f"Cơ quan {code}", "citation": cited("secondary", "10")} | more


def given(code: str, on: str, clear: bool, subject: str = "cb-01") -> ClearanceGiven:
    return ClearanceGiven.model_validate(
        {"clearance": code, "subject": subject, "on": on, "clear": clear, "by": "CV 1"}
    )


ASKED = overlay(clearances=[clearance("police"), clearance("inspectorate", freezes="complaint")])


def test_a_missing_clearance_is_a_finding_and_no_refusal() -> None:
    read = read_clearances([ASKED], "gk", record(), [given("police", "2025-05-01", True)], DAY)
    assert (read.missing, read.objections, read.proceedings) == (("inspectorate",), (), ())
    assert [(f.code, f.severity) for f in read.findings] == [("clearance_missing", "warning")]


def test_an_objection_is_said_and_only_a_freezing_one_becomes_a_proceeding() -> None:
    answers = [given("police", "2025-05-01", False), given("inspectorate", "2025-05-02", False)]
    read = read_clearances([ASKED], "gk", record(), answers, DAY)
    assert read.objections == ("police", "inspectorate")
    assert [f.code for f in read.findings] == ["clearance_objection"] * 2
    assert [(p.kind, p.opened_on) for p in read.proceedings] == [("complaint", date(2025, 5, 2))]


FREEZE = AwardRule.model_validate(
    {
        "code": "freeze",
        "award": "gk",
        "subject_kind": "individual",
        "label": "x",
        "validity": {"start": "2024-01-01"},
        "citation": cited(),
        "facts": [
            {"name": "frozen", "label": "x", "ask": {"kind": "under_proceedings", "kinds": ["complaint"]}},
            asked("abides"),
        ],
        "condition": local("free", "not frozen and abides"),
    }
)


def test_the_inspectorate_feeds_the_freeze() -> None:
    days = {"complete_from": "2025-01-01", "complete_to": "2025-12-31", "source": "Văn phòng"}
    clean = record(abides=True).evolve(closures=(Closure.model_validate({"events": "proceedings", **days}),))
    assert judge_rule(clean, FREEZE, CASE).status == "eligible"
    read = read_clearances([ASKED], "gk", clean, [given("inspectorate", "2025-05-02", False)], DAY)
    verdict = judge_rule(read.feeding(clean), FREEZE, CASE)
    assert verdict.status == "undetermined"
    assert "frozen" in {finding.code for finding in verdict.findings}
    cleared = read_clearances([ASKED], "gk", clean, [given("inspectorate", "2025-05-02", True)], DAY)
    assert judge_rule(cleared.feeding(clean), FREEZE, CASE).status == "eligible"


def test_the_latest_answer_up_to_the_day_counts() -> None:
    answers = [
        given("police", "2025-05-01", False),
        given("police", "2025-05-20", True),
        given("police", "2025-06-02", False),
        given("police", "2025-05-30", False, subject="another"),
        given("inspectorate", "2025-06-02", True),
    ]
    read = read_clearances([ASKED], "gk", record(), answers, DAY)
    assert (read.missing, read.objections) == (("inspectorate",), ())


def test_two_answers_of_one_day_that_differ_count_as_none() -> None:
    answers = [given("police", "2025-05-01", True), given("police", "2025-05-01", False)]
    read = read_clearances([ASKED], "gk", record(), [*answers, given("inspectorate", "2025-05-01", True)], DAY)
    assert (read.missing, read.objections) == ((), ())
    assert [f.code for f in read.findings] == ["record_contradiction"]


def test_a_clearance_nobody_asks_for_is_said_and_targets_are_kept() -> None:
    for_bk = overlay(clearances=[clearance("tax", target={"awards": ["bk"]})])
    read = read_clearances([for_bk], "gk", record(), [given("tux", "2025-05-01", True)], DAY)
    assert (read.missing, [f.code for f in read.findings]) == ((), ["clearance_unknown"])
    assert read_clearances([for_bk], "bk", record(), [], DAY).missing == ("tax",)


def whole(code: str, start: str = "2026-10-01", **more: Any) -> dict[str, Any]:
    return {
        "code": code,
        "award": "cstdcs",
        "subject_kind": "individual",
        "label": "Luật 06/2026, do người dùng nhập",
        "validity": {"start": start},
        "citation": cited("unverified", "23", "Luật 06/2026/QH16"),
        "facts": [asked("good"), OPEN],
        "condition": local("met", "good and unread"),
    } | more


P4 = date(2026, 10, 5)
LATER = {"start": "2026-09-01"}


def test_a_whole_rule_answers_for_an_article_nobody_has_read() -> None:
    source = overlay("mine", rules=[whole("p4-cstdcs")], validity=LATER)
    found = supplied_rule([source], "cstdcs", "individual", "merit", P4)
    assert found.rule is not None and (found.rule.code, found.overlay) == ("p4-cstdcs", "mine")
    assert [f.code for f in found.findings] == ["overlay_rule_used"]
    more = overlay("tinh", fills=[{"target": {"rules": ["p4-cstdcs"]}, "node": "met", "condition": local("x", "good")}])
    laid = overlaid(found.rule, (source, more), P4, "merit")
    assert [f.code for f in laid.findings] == ["overlay_not_open"]  # “good and unread” is more than the open fact


@pytest.mark.parametrize(
    ("award", "subject", "kind", "day"),
    [
        ("ldtt", "individual", "merit", P4),
        ("cstdcs", "collective", "merit", P4),
        ("cstdcs", "individual", "movement", P4),
        ("cstdcs", "individual", "merit", date(2026, 9, 30)),
    ],
)
def test_it_answers_for_nothing_else(award: str, subject: Any, kind: Any, day: date) -> None:
    source = overlay("mine", rules=[whole("p4-cstdcs")], validity=LATER)
    assert supplied_rule([source], award, subject, kind, day).rule is None


def test_two_rules_for_one_award_are_a_conflict() -> None:
    sources = [overlay(code, rules=[whole(f"{code}-1")], validity=LATER) for code in ("b", "a")]
    found = supplied_rule(sources, "cstdcs", "individual", "merit", P4)
    assert (found.rule, [f.code for f in found.findings]) == (None, ["overlay_rule_conflict"])


def unread(**more: Any) -> AwardRule:
    """The rule of an article in force that is not in the packs, with a principle beside it."""
    data = whole("l06-cstdcs.d152") | {
        "facts": [OPEN, asked("frozen")],
        "condition": inner("all_of", "considered", local("standard", "unread"), local("not_frozen", "not frozen")),
    }
    return AwardRule.model_validate(data | more)


OWN = whole("mine-1", facts=[asked("good")], condition=local("met", "good"))


def test_a_whole_rule_fills_the_open_standard_and_the_rest_stays() -> None:
    laid = overlaid(unread(), [overlay("mine", rules=[OWN], validity=LATER)], P4, "merit")
    assert [f.code for f in laid.findings] == ["overlay_applied"]
    assert (laid.rule.code, laid.overlay_of("met"), laid.overlay_of("not_frozen")) == ("l06-cstdcs.d152", "mine", None)
    for good, frozen, status in ((True, False, "eligible"), (True, True, "ineligible"), (False, False, "ineligible")):
        assert judge_rule(record(good=good, frozen=frozen), laid.rule, CASE).status == status


@pytest.mark.parametrize(
    ("own", "day", "kind"),
    [
        (OWN | {"award": "ldtt"}, P4, "merit"),
        (OWN | {"subject_kind": "collective"}, P4, "merit"),
        (OWN | {"award_kinds": ["movement"]}, P4, "merit"),
        (OWN, date(2026, 9, 30), "merit"),
    ],
)
def test_a_rule_about_something_else_fills_nothing(own: dict[str, Any], day: date, kind: Any) -> None:
    assert overlaid(unread(), [overlay("mine", rules=[own], validity=LATER)], day, kind).used == ()


def test_a_rule_never_stands_in_for_a_text_that_was_read() -> None:
    read = unread(facts=[asked("abides")], condition=local("standard", "abides"))
    laid = overlaid(read, [overlay("mine", rules=[OWN], validity=LATER)], P4, "merit")
    assert (laid.rule, [f.code for f in laid.findings]) == (read, ["overlay_rule_not_used"])
    branch = unread(facts=[OPEN, asked("x")], condition=inner("any_of", "b", local("s", "unread"), local("t", "x")))
    assert overlaid(branch, [overlay("mine", rules=[OWN], validity=LATER)], P4, "merit").used == ()


def test_two_whole_rules_for_one_standard_are_a_conflict() -> None:
    both = [overlay(code, rules=[OWN | {"code": f"{code}-1"}], validity=LATER) for code in ("a", "b")]
    laid = overlaid(unread(), both, P4, "merit")
    assert (laid.used, [f.code for f in laid.findings]) == ((), ["overlay_conflict"] * 2)


def test_a_standard_stands_for_the_versions_made_from_it() -> None:
    fill_ = {"target": {"rules": ["l06-cstdcs"]}, "node": "standard", "condition": local("met", "frozen")}
    assert len(overlaid(unread(), [overlay(fills=[fill_])], P4, "merit").used) == 1
    other = fill_ | {"target": {"rules": ["l06-cst"]}}
    assert overlaid(unread(), [overlay(fills=[other])], P4, "merit").used == ()
