"""What stands beside a verdict: clocks that cannot be right, texts that may have ended, who may decide, routes."""

from datetime import date
from typing import Any

import pytest

from regimes.samples import CLOSED, case, clocked, closures, official
from thidua import Case, Clocks, Cycle, Issuer, SubjectRecord, Verdict, judge
from thidua.regimes import INSTRUMENTS, RULES, competent_issuers
from thidua.regimes.competence import TABLE, is_listed
from thidua.regimes.instruments import C15, D48, D129, cite, doubtful_end


def _codes(verdict: Verdict) -> list[str]:
    return [finding.code for finding in verdict.findings]


def _needs(verdict: Verdict) -> list[str]:
    return [need.name for need in verdict.facts]


# ---------------------------------------------------------------- clocks


def test_every_pair_out_of_order_is_reported_and_the_verdict_stands() -> None:
    given = case("2024", "2024-12-20", registered_at="2025-02-01", received_at="2024-12-19", decided_at="2025-01-05")
    verdict = judge(official(), "ldtt", given)
    assert verdict.status == "eligible"
    pairs = [dict(f.params) for f in verdict.findings if f.code == "clock_order"]
    assert [(pair["earlier"], pair["later"]) for pair in pairs] == [
        ("registered_at", "proposed_at"),
        ("proposed_at", "received_at"),
    ]
    assert "clock_order" in _codes(
        judge(official(), "ldtt", clocked(achieved="2016", proposed_at="2016-12-20", received_at="2016-12-01"))
    )


def test_clocks_on_one_day_are_in_order() -> None:
    day = "2024-12-20"
    verdict = judge(official(), "ldtt", case("2024", day, received_at=day, voted_at=day, decided_at=day))
    assert "clock_order" not in _codes(verdict)


@pytest.mark.parametrize(
    ("day", "status"),
    [("2019-01-01", "eligible"), ("2019-12-31", "eligible"), ("2018-12-31", None), ("2020-01-01", None)],
)
def test_a_registration_clock_counts_inside_the_period_only(day: str, status: str | None) -> None:
    given = case("2019", "2020-02-01", registered_at=day)
    verdict = judge(official(registrations=[]), "ldtt", given)
    if status is None:
        assert verdict.status == "undetermined" and _needs(verdict) == ["registered"]
        assert "registered_outside_period" in _codes(verdict)
    else:
        assert verdict.status == status
    assert judge(official(), "ldtt", given).status == "eligible"  # the entry names its cycle


@pytest.mark.parametrize("clocks", [{}, {"received_at": "2024-01-10"}, {"decided_at": "2024-01-01"}])
def test_the_change_of_law_in_2024(clocks: dict[str, str]) -> None:
    across = judge(official(), "ldtt", case("2023", "2023-12-31", **clocks))
    assert across.rule is not None and across.rule.code == "l03-ldtt.d91-c12"
    assert ("transition_unsettled" in _codes(across)) == bool(clocks)
    after = judge(official(), "ldtt", case("2023", "2024-01-01", **clocks))
    assert "transition_unsettled" not in _codes(after)


# ---------------------------------------------------------------- closures


@pytest.mark.parametrize(
    ("complete_to", "proposed", "status"),
    [
        ("2019", "2019-12-20", "ineligible"),
        ("2019", "2019-12-31", "ineligible"),
        ("2019", "2020-01-01", "undetermined"),
        ("2020", "2020-03-01", "ineligible"),
    ],
)
@pytest.mark.parametrize("events", ["awards", "initiatives"])
def test_absence_counts_up_to_the_proposal(events: str, complete_to: str, proposed: str, status: str) -> None:
    others = closures(events=tuple(event for event in CLOSED if event != events))
    gone: dict[str, Any] = {"awards": []} if events == "awards" else {}
    had: dict[str, Any] = {"initiatives": [{"code": "sk", "cycle": "2019"}]} if events == "awards" else {}
    record = official(closures=[*others, *closures(2019, int(complete_to), (events,))], **gone, **had)
    assert judge(record, "cstdcs", case("2019", proposed)).status == status


# ---------------------------------------------------------------- staff


@pytest.mark.parametrize(
    ("staff", "year", "exception", "status"),
    [
        ("civil_servant", "2026", "none", "undetermined"),
        ("official", "2026", "already_counted", "undetermined"),
        ("public_employee", "2026", "none", "ineligible"),
        ("public_employee", "2026", "already_counted", "eligible"),
        ("public_employee", "2026", "unrelated_to_duty", "undetermined"),
        ("civil_servant", "2026", "unrelated_to_duty", "eligible"),
        ("civil_servant", "2025", "unrelated_to_duty", "eligible"),
        ("public_employee", "2025", "unrelated_to_duty", "ineligible"),
        (None, "2025", "unrelated_to_duty", "undetermined"),
        (None, "2025", "none", "ineligible"),
        (None, "2025", "already_counted", "eligible"),
        (None, "2026", None, "undetermined"),
    ],
)
def test_discipline_by_kind_of_staff(staff: str | None, year: str, exception: str | None, status: str) -> None:
    entry = {"decided_on": f"{year}-08-01", "severity": "reprimand", "rating_exception": exception}
    verdict = judge(official(staff=staff, disciplines=[entry]), "ldtt", case(year, f"{year}-09-20"))
    assert verdict.status == status
    decided_by_staff = staff is None and exception == "unrelated_to_duty"
    assert ("staff_missing" in _codes(verdict)) == decided_by_staff


@pytest.mark.parametrize("year", ["2025", "2026"])
def test_without_discipline_the_kind_of_staff_is_not_asked(year: str) -> None:
    verdict = judge(official(), "ldtt", case(year, f"{year}-09-20"))
    assert verdict.status == "eligible" and "staff_missing" not in _codes(verdict)
    unknown = official(closures=closures(events=tuple(event for event in CLOSED if event != "disciplines")))
    assert _needs(judge(unknown, "ldtt", case(year, f"{year}-09-20"))) == ["disciplined"]


# ---------------------------------------------------------------- texts that may have ended


def test_an_advisory_past_an_unverified_end_says_so() -> None:
    given = case("2026", "2027-03-05", received_at="2027-03-10")
    advisory = judge(official(), "ldtt", given).advisory
    assert advisory is not None
    ended = [finding for finding in advisory.findings if finding.code == "end_unverified"]
    assert {dict(finding.params)["instrument"] for finding in ended} == {
        "Thông tư 15/2025/TT-BNV",
        "Nghị định 152/2025/NĐ-CP",
    }
    finding = next(finding for finding in ended if C15.name.vi in finding.message("vi"))
    assert C15.name.vi in finding.message("vi") and finding.severity == "warning"
    before = judge(official(), "ldtt", case("2026", "2027-01-05", received_at="2027-01-10")).advisory
    assert before is not None and "end_unverified" not in _codes(before)


def test_only_unverified_ends_are_doubtful() -> None:
    assert doubtful_end(cite(D48, mark="secondary"), date(2030, 1, 1)) is None
    assert doubtful_end(cite(D129, "59", mark="secondary"), date(2027, 2, 28)) is None
    assert {one.code for one in INSTRUMENTS if one.end_mark} == {"c05", "c12", "c15", "d129", "d152"}


def test_the_line_of_the_two_tier_decree_answers_on_and_is_marked() -> None:
    for day, mark in (("2026-09-30", "secondary"), ("2026-10-01", "unverified"), ("2028-01-01", "unverified")):
        lines = [
            line for line in competent_issuers("cstdcs", date.fromisoformat(day)) if line.issuer == "commune_chair"
        ]
        assert [line.citation.mark for line in lines] == [mark]
        assert (lines[0].citation.note is not None) == (mark == "unverified")


# ---------------------------------------------------------------- who may decide


def test_a_kind_the_law_of_the_day_does_not_name_is_open() -> None:
    assert is_listed("general_director", date(2024, 1, 1)) and not is_listed("general_director", date(2023, 12, 31))
    assert is_listed("members_council_chair", date(2023, 12, 31))
    assert not is_listed("members_council_chair", date(2024, 1, 1))  # its place under the new law has not been read
    assert not is_listed("head_of_unit", date(2017, 9, 30))


@pytest.mark.parametrize("day", ["2019-12-25", "2024-12-25", "2025-12-25"])
@pytest.mark.parametrize("award", ["ldtt", "cstdcs", "gk"])
def test_no_list_of_issuers_is_cut_off(award: str, day: str) -> None:
    competent = competent_issuers(award, date.fromisoformat(day))
    for kind in {line.issuer for line in TABLE} - {line.issuer for line in competent}:
        given = case(day[:4], decided_at=day).model_copy(update={"issuer": Issuer(kind=kind, level="unit")})
        for finding in judge(official(), award, given.model_copy(update={"award_kind": "merit"})).findings:
            if finding.code == "issuer_not_competent":
                assert "…" not in finding.hint("vi")
                assert all(line.label.vi in finding.hint("vi") for line in competent)


# ---------------------------------------------------------------- routes


def test_a_movement_route_without_a_movement_asks_for_it_alone() -> None:
    given = Case.model_validate({"clocks": {"achieved": "2019", "proposed_at": "2019-12-01"}, "award_kind": "movement"})
    attested = [{"question": "law_abiding", "cycle": "2019", "answer": True, "by": "Hội đồng"}]
    verdict = judge(official(attestations=attested), "gk", given)
    assert verdict.status == "undetermined" and _needs(verdict) == ["movement"]
    assert "movement_missing" in _codes(verdict) and "movement" in verdict.facts[0].en


@pytest.mark.parametrize("subject", ["individual", "collective", "household"])
@pytest.mark.parametrize("kind", ["merit", "ad_hoc"])
def test_certificates_of_the_new_law_name_the_text_that_is_left_to_others(subject: str, kind: str) -> None:
    given = Case.model_validate({"clocks": {"achieved": "2025", "proposed_at": "2025-12-01"}, "award_kind": kind})
    verdict = judge(SubjectRecord.model_validate({"subject": "x", "subject_kind": subject}), "gk", given)
    assert verdict.status == "undetermined" and verdict.law
    assert verdict.law[0].citation is not None and "law_unread" in _codes(verdict)


@pytest.mark.parametrize("subject", ["individual", "collective", "household"])
@pytest.mark.parametrize("kind", ["merit", "ad_hoc"])
def test_certificates_of_the_old_law_ask_people_on_every_route(subject: str, kind: str) -> None:
    given = Case.model_validate({"clocks": {"achieved": "2019", "proposed_at": "2019-12-01"}, "award_kind": kind})
    verdict = judge(SubjectRecord.model_validate({"subject": "x", "subject_kind": subject}), "gk", given)
    assert verdict.status == "undetermined" and not verdict.law
    assert "law_abiding" in [need.name for need in verdict.decisions] and len(verdict.decisions) >= 2


def test_conditions_are_explained_in_words_not_in_formulas() -> None:
    text = judge(official(), "cstdcs", case("2024")).explain().text("vi")
    assert "Cách tính" not in text and "rating >=" not in text


def test_a_reading_is_said_in_the_explanation() -> None:
    text = judge(official(), "ldtt", case("2019")).explain().text("vi")
    assert "cách hiểu của thư viện" in text


def test_every_rule_of_titles_says_what_it_leaves_out() -> None:
    assert all(rule.notes for rule in RULES if rule.award in ("ldtt", "cstdcs"))


def test_what_is_needed_says_which_entry_supplies_it() -> None:
    record = SubjectRecord.model_validate({"subject": "a", "subject_kind": "individual"})
    case = Case(clocks=Clocks(achieved=Cycle("2024"), proposed_at=date(2024, 12, 10)))
    verdict = judge(record, "ldtt", case)
    supply = {need.name: need.supply for need in (*verdict.facts, *verdict.decisions)}
    assert supply["rating"] == 'ratings: [{cycle: "2024", rating}]'
    assert supply["self_reliant"] == (
        'attestations: [{question: "self_reliant_solidary_active", cycle: "2024", answer, by}]'
    )
    assert (
        'closures: [{events: "disciplines", complete_from: "2024-01-01", complete_to: "2024-12-31"'
        in supply["disciplined"]
    )


def test_an_attestation_nobody_asks_for_is_named() -> None:
    entry = {"question": "self_reliant", "cycle": "2024", "answer": True, "by": "Hội đồng"}
    record = SubjectRecord.model_validate({"subject": "a", "subject_kind": "individual", "attestations": [entry]})
    case = Case(clocks=Clocks(achieved=Cycle("2024"), proposed_at=date(2024, 12, 10)))
    (finding,) = [f for f in judge(record, "ldtt", case).findings if f.code == "question_unknown"]
    assert "self_reliant_solidary_active" in finding.hint("vi")
