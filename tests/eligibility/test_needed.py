"""What is still needed: closures, contradictions, thresholds of figures, and the bound of combinations."""

from typing import Any

import pytest

from eligibility.made import CASE, citation
from thidua import AwardRule, Case, SubjectRecord, Verdict
from thidua.awards.asks import Asked
from thidua.eligibility.completions import LIMIT
from thidua.eligibility.judge import judge_rule


def leaf(code: str, when: str, **more: Any) -> dict[str, Any]:
    return {"kind": "requires", "code": code, "label": code, "citation": citation("gazette"), "when": when, **more}


def several(code: str, kind: str, *parts: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"kind": kind, "code": code, "label": code, "citation": citation("gazette"), "parts": list(parts), **more}


def rule(condition: dict[str, Any], **asks: dict[str, Any]) -> AwardRule:
    return AwardRule.model_validate(
        {
            "code": "r",
            "award": "x",
            "subject_kind": "individual",
            "label": "Quy định thử",
            "validity": {"start": "2000-01-01"},
            "citation": citation("gazette"),
            "facts": [{"name": name, "label": name, "ask": ask} for name, ask in asks.items()],
            "condition": condition,
        }
    )


def yes(*names: str) -> dict[str, dict[str, Any]]:
    return {name: {"kind": "attested", "question": name} for name in names}


def subject(**more: Any) -> SubjectRecord:
    return SubjectRecord.model_validate({"subject": "x", "subject_kind": "individual", **more})


def needed(verdict: Verdict) -> list[str]:
    return [need.name for need in (*verdict.facts, *verdict.decisions, *verdict.law)]


MONTHS = {"kind": "months_since_recruitment"}
CLEAN = rule(leaf("clean", "not d"), d={"kind": "discipline", "at_least": "warning"})


# ---------------------------------------------------------------- events and closures


def _closed(first: str, last: str, events: str = "disciplines") -> list[dict[str, str]]:
    return [{"events": events, "complete_from": first, "complete_to": last, "source": "Phòng Nội vụ"}]


@pytest.mark.parametrize(
    ("first", "last", "status"),
    [
        ("2024-01-01", "2024-12-31", "eligible"),
        ("2023-01-01", "2025-12-31", "eligible"),
        ("2024-01-02", "2024-12-31", "undetermined"),
        ("2024-01-01", "2024-12-30", "undetermined"),
        ("2023-01-01", "2023-12-31", "undetermined"),
    ],
)
def test_absence_counts_inside_a_closure_only(first: str, last: str, status: str) -> None:
    verdict = judge_rule(subject(closures=_closed(first, last)), CLEAN, CASE)
    assert verdict.status == status
    assert needed(verdict) == (["d"] if status == "undetermined" else [])


def test_two_closures_side_by_side_are_not_joined_and_another_list_is_no_closure() -> None:
    halves = [*_closed("2024-01-01", "2024-06-30"), *_closed("2024-07-01", "2024-12-31")]
    assert judge_rule(subject(closures=halves), CLEAN, CASE).status == "undetermined"
    other = _closed("2024-01-01", "2024-12-31", "awards")
    assert judge_rule(subject(closures=other), CLEAN, CASE).status == "undetermined"


@pytest.mark.parametrize(
    ("day", "severity", "status"),
    [
        ("2024-01-01", "warning", "ineligible"),
        ("2024-12-31", "warning", "ineligible"),
        ("2024-06-01", "dismissal", "ineligible"),
        ("2024-06-01", "reprimand", "undetermined"),
        ("2023-12-31", "warning", "undetermined"),
        ("2025-01-01", "warning", "undetermined"),
    ],
)
def test_a_recorded_event_is_known_without_any_closure(day: str, severity: str, status: str) -> None:
    record = subject(disciplines=[{"decided_on": day, "severity": severity}])
    verdict = judge_rule(record, CLEAN, CASE)
    assert verdict.status == status
    if status == "ineligible":
        assert verdict.evidence["d"][0].startswith(severity)


# ---------------------------------------------------------------- contradictions


def test_two_ratings_of_one_year_are_a_finding_and_no_answer() -> None:
    rated = rule(leaf("good", "r >= 'completed_well'"), r={"kind": "rating"})
    both = [{"cycle": "2024", "rating": "completed"}, {"cycle": "2024", "rating": "completed_well"}]
    verdict = judge_rule(subject(ratings=both), rated, CASE)
    assert verdict.status == "undetermined" and needed(verdict) == ["r"]
    assert [finding.code for finding in verdict.findings] == ["record_contradiction"]
    twice = [{"cycle": "2024", "rating": "completed_well"}] * 2
    assert judge_rule(subject(ratings=twice), rated, CASE).status == "eligible"


def test_two_attestations_that_contradict_each_other() -> None:
    asked = rule(leaf("a", "q"), **yes("q"))
    said = [{"question": "q", "cycle": "2024", "answer": answer, "by": "Hội đồng"} for answer in (True, False)]
    verdict = judge_rule(subject(attestations=said), asked, CASE)
    assert verdict.status == "undetermined" and needed(verdict) == ["q"]
    assert [finding.code for finding in verdict.findings] == ["record_contradiction"]


def test_a_rating_that_a_discipline_contradicts_is_reported() -> None:
    in_force = {"start": "2023-09-15", "end": "2026-01-01"}
    stands = rule(
        leaf("stands", "not d", when_not_applicable="satisfied"),
        d={"kind": "discipline_in_rating", "in_force": in_force},
    )
    discipline = {"decided_on": "2024-05-05", "severity": "reprimand", "rating_exception": "none"}
    rated = [{"cycle": "2024", "rating": "completed_well"}]
    verdict = judge_rule(subject(disciplines=[discipline], ratings=rated), stands, CASE)
    assert "rating_discipline_contradiction" in {finding.code for finding in verdict.findings}
    rated[0]["rating"] = "not_completed"
    verdict = judge_rule(subject(disciplines=[discipline], ratings=rated), stands, CASE)
    assert verdict.findings == ()


# ---------------------------------------------------------------- figures


@pytest.mark.parametrize(
    ("when", "recruited", "status"),
    [
        ("m >= 6", "2024-07-01", "eligible"),
        ("m >= 6", "2024-07-02", "ineligible"),
        ("m > 6", "2024-07-01", "ineligible"),
        ("m == 6", "2024-07-01", "eligible"),
        ("m >= 5.5", "2024-07-01", "eligible"),
        ("m >= 6.5", "2024-07-01", "ineligible"),
        ("6 <= m", "2024-07-01", "eligible"),
    ],
)
def test_thresholds_of_a_known_figure(when: str, recruited: str, status: str) -> None:
    assert judge_rule(subject(recruited_on=recruited), rule(leaf("a", when), m=MONTHS), CASE).status == status


@pytest.mark.parametrize(
    ("when", "status"),
    [
        ("m >= 6", "undetermined"),
        ("m >= 0", "eligible"),
        ("m == 700", "undetermined"),
        ("m == 5.5", "ineligible"),
        ("m > 1200", "ineligible"),
        ("m >= 1200", "undetermined"),
        ("m >= 6 or m < 6", "eligible"),
        ("m >= 6 and m < 6", "ineligible"),
        ("m > 6 or m < 6", "undetermined"),
        ("m >= 6 or m <= 5", "eligible"),
        ("m >= 6 or m <= 4", "undetermined"),
        ("m > 5.5 and m < 6", "ineligible"),
    ],
)
def test_an_unknown_figure_is_split_at_the_thresholds(when: str, status: str) -> None:
    """Months are whole, so nothing lies between 5 and 6; between 4 and 6 lies 5."""
    verdict = judge_rule(subject(), rule(leaf("a", when), m=MONTHS), CASE)
    assert verdict.status == status
    assert needed(verdict) == (["m"] if status == "undetermined" else [])
    assert "at_most_these" not in {finding.code for finding in verdict.findings}


def test_a_fact_that_can_no_longer_matter_is_not_asked_for() -> None:
    top = several("top", "any_of", several("left", "all_of", leaf("a", "p"), leaf("b", "m >= 6")), leaf("c", "q"))
    made = rule(top, m=MONTHS, **yes("p", "q"))
    no_p = [{"question": "p", "cycle": "2024", "answer": False, "by": "Hội đồng"}]
    assert needed(judge_rule(subject(attestations=no_p), made, CASE)) == ["q"]
    assert needed(judge_rule(subject(), made, CASE)) == ["m", "p", "q"]


def test_replaced_answers_override_the_record() -> None:
    asked = rule(leaf("a", "q"), **yes("q"))
    verdict = judge_rule(subject(), asked, CASE, replaced={"q": Asked(True, ("biên bản",))})
    assert verdict.status == "eligible" and verdict.evidence["q"] == ("biên bản",)


# ---------------------------------------------------------------- shortfalls


def test_shortfalls_name_the_leaves_that_make_it_fail() -> None:
    one_of = several("one", "any_of", leaf("a", "p"), leaf("b", "q"))
    two_of = several("two", "at_least", leaf("c", "p"), leaf("d", "q"), leaf("e", "s"), k=2)
    negated = {"kind": "not", "code": "no", "label": "no", "citation": citation("gazette"), "part": leaf("f", "s")}
    made = rule(several("top", "all_of", one_of, two_of, negated), **yes("p", "q", "s"))

    def said(**answers: bool) -> tuple[str, ...]:
        found = [{"question": q, "cycle": "2024", "answer": a, "by": "Hội đồng"} for q, a in answers.items()]
        return judge_rule(subject(attestations=found), made, CASE).shortfalls

    assert said(p=True, q=True, s=False) == ()
    assert said(p=True, q=True, s=True) == ("no",)
    assert said(p=True, q=False, s=False) == ("d", "e")
    assert said(p=False, q=False, s=False) == ("a", "b", "c", "d", "e")
    assert said(p=False, q=False, s=True) == ("a", "b", "c", "d", "no")


# ---------------------------------------------------------------- the bound


def _many(count: int) -> AwardRule:
    names = [f"q{at}" for at in range(count)]
    # at least one, or all but the first known false: every question matters
    parts = [leaf(f"n{name}", name) for name in names]
    return rule(several("top", "at_least", *parts, k=count // 2), **yes(*names))


@pytest.mark.parametrize(("count", "exact"), [(14, True), (15, False)])
def test_beyond_the_bound_the_list_is_at_most_these(count: int, exact: bool) -> None:
    assert 2**14 <= LIMIT < 2**15
    verdict = judge_rule(subject(), _many(count), CASE)
    assert verdict.status == "undetermined"
    assert needed(verdict) == [f"q{at}" for at in range(count)]
    said = [finding for finding in verdict.findings if finding.code == "at_most_these"]
    assert len(said) == (not exact)
    assert all(str(LIMIT) in finding.message("vi") for finding in said)


def test_beyond_the_bound_nothing_is_guessed() -> None:
    """A tautology over sixteen unknown facts together stays undetermined: it was not tried, so it is not claimed."""
    names = [f"q{at}" for at in range(16)]
    together = leaf("all", " or ".join(f"{name} or not {name}" for name in names))
    verdict = judge_rule(subject(), rule(together, **yes(*names)), CASE)
    assert verdict.status == "undetermined" and len(needed(verdict)) == 16
    assert any(finding.code == "at_most_these" for finding in verdict.findings)


def test_parts_that_share_no_fact_are_tried_apart() -> None:
    """Sixteen tautologies, each over a fact of its own: none of the facts matters, and nothing is left untried."""
    names = [f"q{at}" for at in range(16)]
    parts = [leaf(f"n{name}", f"{name} or not {name}") for name in names]
    verdict = judge_rule(subject(), rule(several("top", "all_of", *parts), **yes(*names)), CASE)
    assert verdict.status == "eligible" and needed(verdict) == []
    assert not any(finding.code == "at_most_these" for finding in verdict.findings)


# ---------------------------------------------------------------- inexact lists, refused rules


def test_an_inexact_list_is_never_too_short() -> None:
    made = rule(several("top", "all_of", leaf("a", "(m - 5) * (m - 5) >= 1"), leaf("b", "q")), m=MONTHS, **yes("q"))
    agreed = [{"question": "q", "cycle": "2024", "answer": True, "by": "Hội đồng"}]
    for recruited, status in (("2024-08-01", "ineligible"), ("2024-07-01", "eligible")):  # 5 months, 6 months
        known = subject(attestations=agreed, recruited_on=recruited)
        assert judge_rule(known, made, CASE).status == status
    assert set(needed(judge_rule(subject(), made, CASE))) == {"m", "q"}


def test_the_message_of_an_inexact_list_is_true() -> None:
    made = rule(leaf("a", "m + 1 >= 6"), m=MONTHS)
    (finding,) = [f for f in judge_rule(subject(), made, CASE).findings if f.code == "at_most_these"]
    assert str(LIMIT) not in finding.message("vi")


def test_a_declared_fact_that_no_condition_uses_is_refused() -> None:
    with pytest.raises(ValueError, match="fact_unused"):
        rule(leaf("a", "q0"), **yes(*(f"q{at}" for at in range(16))))


def test_a_leaf_that_names_another_condition_is_refused_or_explained() -> None:
    with pytest.raises(ValueError, match="fact_undeclared"):
        rule(several("top", "all_of", leaf("a", "q"), leaf("b", "not a")), **yes("q"))


def test_a_school_year_is_counted_as_one() -> None:
    rated = rule(leaf("good", "r >= 'completed_well'"), r={"kind": "rating"})
    given = Case.model_validate({"clocks": {"achieved": "2023-2024"}})
    record = subject(
        ratings=[{"cycle": "2023-2024", "rating": "completed_well"}, {"cycle": "2024", "rating": "completed"}]
    )
    assert judge_rule(record, rated, given).status == "eligible"
    assert judge_rule(record, rated, CASE).status == "ineligible"
