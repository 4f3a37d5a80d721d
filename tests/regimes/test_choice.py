"""Which text of the law answers: by the proposal up to 2026-09-30, by the acceptance of the file from 2026-10-01."""

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

import thidua
from regimes.samples import case, clocked, official
from thidua import SubjectRecord, ThiduaError, judge
from thidua.regimes import RULES, rules_for


def _codes(verdict):
    return [finding.code for finding in verdict.findings]


@pytest.mark.parametrize(
    ("proposed", "rule"),
    [
        ("2017-10-01", "l03-ldtt.d91"),
        ("2019-12-31", "l03-ldtt.d91"),
        ("2020-01-01", "l03-ldtt.d91-c12"),
        ("2023-12-31", "l03-ldtt.d91-c12"),
        ("2024-01-01", "l22-ldtt-1.d98"),
        ("2024-04-14", "l22-ldtt-1.d98"),
        ("2024-04-15", "l22-ldtt-2.d98"),
        ("2025-06-30", "l22-ldtt-2.d98"),
        ("2025-07-01", "l22-ldtt-2.d152"),
        ("2025-08-04", "l22-ldtt-2.d152"),
        ("2025-08-05", "l22-ldtt-3.d152"),
        ("2026-09-30", "l22-ldtt-3.d152"),
    ],
)
def test_the_day_of_the_proposal_chooses(proposed: str, rule: str) -> None:
    verdict = judge(official(), "ldtt", case("2023", proposed))
    assert verdict.rule is not None and verdict.rule.code == rule
    accepted = judge(official(), "ldtt", case("2023", proposed, received_at="2026-09-30"))
    assert accepted.rule is not None and accepted.rule.code == rule


@pytest.mark.parametrize("proposed", ["1990-01-01", "2004-07-01", "2017-09-30"])
def test_before_the_packs_begin_the_nearest_text_is_named(proposed: str) -> None:
    verdict = judge(official(), "cstdcs", case("2016", proposed))
    assert verdict.status == "undetermined" and verdict.rule is None
    (finding,) = verdict.findings
    assert finding.code == "regime_none"
    assert dict(finding.params)["nearest"] == "Chiến sĩ thi đua cơ sở theo Luật 15/2003 [2017-10-01, 2024-01-01)"
    assert "Luật 15/2003" in finding.hint("vi") and "Law" not in finding.message("vi")


def test_from_the_amended_law_on_the_day_of_acceptance_chooses() -> None:
    before = judge(official(), "cstdcs", case("2025", "2026-09-01", received_at="2026-09-30"))
    assert before.status == "eligible" and before.rule is not None
    on = judge(official(), "cstdcs", case("2025", "2026-09-01", received_at="2026-10-01"))
    assert on.status == "undetermined"
    assert on.rule is not None and on.rule.citation.instrument.vi == "Luật 06/2026/QH16"
    assert "Luật 06/2026/QH16" in on.law[0].vi and "law_unread" in _codes(on)


@pytest.mark.parametrize("award", ["ldtt", "cstdcs", "gk"])
def test_any_file_accepted_from_2026_10_01_is_undetermined_and_names_the_law(award: str) -> None:
    given = case("2026", "2026-09-15", received_at="2026-10-01")
    if award == "gk":
        given = given.model_copy(update={"award_kind": "movement"})
    verdict = judge(official(), award, given)
    assert verdict.status == "undetermined"
    assert any("Luật 06/2026/QH16" in finding.message("vi") for finding in verdict.findings)


def test_the_advisory_verdict_stands_beside_and_is_never_merged() -> None:
    for rating, advised in (("completed_excellently", "eligible"), ("completed", "ineligible")):
        record = official(ratings=[{"cycle": "2026", "rating": rating}])
        verdict = judge(record, "cstdcs", case("2026", received_at="2026-12-20"))
        assert verdict.status == "undetermined" and not verdict.shortfalls
        assert verdict.advisory is not None and verdict.advisory.status == advised
        assert verdict.advisory.rule is not None and verdict.advisory.rule.code == "l22-cstdcs-3.d152"
        advisory = next(finding for finding in verdict.findings if finding.code == "advisory_only")
        assert dict(advisory.params)["status"] == advised
        assert "Tham khảo" in advisory.message("vi")
        assert verdict.as_data()["advisory"]["status"] == advised


def test_the_advisory_is_the_same_as_the_last_known_text_would_give() -> None:
    last = judge(official(), "cstdcs", case("2025", "2026-09-30"))
    advisory = judge(official(), "cstdcs", case("2025", "2026-09-30", received_at="2026-10-01")).advisory
    assert advisory is not None
    assert (advisory.status, advisory.rule, advisory.nodes) == (last.status, last.rule, last.nodes)


def test_no_clock_at_all_is_a_finding() -> None:
    verdict = judge(official(), "ldtt", clocked(achieved="2024"))
    assert verdict.status == "undetermined" and _codes(verdict) == ["clock_missing"]
    assert dict(verdict.findings[0].params) == {"clock": "proposed_at"}
    assert [need.name for need in verdict.facts] == ["proposed_at"] and verdict.rule is None


def test_a_proposal_after_the_amendment_needs_the_day_of_acceptance() -> None:
    verdict = judge(official(), "ldtt", case("2026", "2026-10-01"))
    assert verdict.status == "undetermined"
    missing = [finding for finding in verdict.findings if finding.code == "clock_missing"]
    assert [dict(finding.params) for finding in missing] == [{"clock": "received_at"}]
    assert verdict.advisory is not None


@pytest.mark.parametrize(
    ("rating", "decided", "status"),
    [
        ("completed_excellently", "2026-11-05", "eligible"),
        ("completed", "2026-09-30", "ineligible"),
        ("completed", "2026-10-01", "undetermined"),
    ],
)
def test_more_favourable_rule(rating: str, decided: str, status: str) -> None:
    record = official(ratings=[{"cycle": "2025", "rating": rating}])
    verdict = judge(record, "ldtt", case("2025", "2026-09-01", received_at="2026-09-20", decided_at=decided))
    assert verdict.status == status
    if status == "undetermined":
        assert verdict.advisory is not None and verdict.advisory.status == "ineligible"
        assert verdict.shortfalls == () and verdict.advisory.shortfalls == ("rated_well",)
        finding = next(finding for finding in verdict.findings if finding.code == "law_unread")
        assert "Luật 06/2026/QH16" in finding.message("vi") and "Điều 4" in finding.message("vi")


def test_wrong_subjects_routes_and_awards() -> None:
    collective = SubjectRecord(subject="tt-1", subject_kind="collective")
    unfit = judge(collective, "cstdcs", case("2024"))
    assert unfit.status == "ineligible" and _codes(unfit) == ["subject_kind_unfit"]
    route = judge(official(), "ldtt", case("2024").model_copy(update={"award_kind": "movement"}))
    assert route.status == "undetermined" and _codes(route) == ["not_this_route"]
    with pytest.raises(ThiduaError) as raised:
        judge(official(), "huan-chuong", case("2024"))
    assert raised.value.code == "award_unknown" and "cstdcs" in str(raised.value)


def test_movement_and_merit_routes_stay_apart() -> None:
    """A title is of merit; a ladder rule that looks back at awards held as merit serves no other route."""
    for rule in RULES:
        looks_back = any(fact.ask.kind in ("prior_award", "run_length") for fact in rule.facts)
        assert not looks_back or set(rule.award_kinds) <= {"merit", "long_service"}, rule.code
    assert not any(r.award_kinds != ("merit",) for r in RULES if r.award in ("ldtt", "cstdcs", "cstdb", "cstdtq"))


def test_versions_of_one_rule_neither_overlap_nor_leave_a_gap() -> None:
    keys = {(rule.award, rule.subject_kind, kind) for rule in RULES for kind in rule.award_kinds}
    for award, subject, kind in sorted(keys):
        versions = rules_for(award, subject, kind)
        for earlier, later in pairwise(versions):
            if (award, kind) != ("hcld3", "long_service"):  # what Decree 98/2023 asked of long service is unread
                assert earlier.validity.end == later.validity.start, (award, later.code)
        starts = {date(2017, 10, 1), date(2020, 1, 1), date(2024, 1, 1), date(2025, 7, 1)}
        assert versions[0].validity.start in starts, award
        assert versions[-1].validity.end in {date(2024, 1, 1), date(2026, 10, 1)}, award


def test_nothing_here_reads_the_clock_of_the_machine() -> None:
    home = Path(thidua.__file__).parent
    sources = [path for room in ("awards", "eligibility", "regimes") for path in (home / room).rglob("*.py")]
    assert len(sources) > 20
    for path in sources:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\.(today|now)\(|import time\b", text), path.name
