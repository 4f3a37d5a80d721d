"""Each ask: known yes, known no, unknown, outside the closure, and what it rests on."""

from typing import Any

import pytest
from pydantic import TypeAdapter

from thidua import NOT_APPLICABLE, Case, Label, SubjectRecord
from thidua.awards.asks import Ask, Asked

ADAPTER: TypeAdapter[Any] = TypeAdapter(Ask)
YEAR = {"events": "", "complete_from": "2024-01-01", "complete_to": "2024-12-31", "source": "Phòng Nội vụ"}
LATER = YEAR | {"complete_from": "2025-01-01", "complete_to": "2025-12-31"}
MOVEMENT = {
    "code": "pt",
    "label": "Phong trào",
    "launcher_level": "province",
    "period": {"start": "2022-01-01", "end": "2026-01-01"},
}
DEEDS = {"movement": "pt", "period": {"start": "2023-01-01", "end": "2024-01-01"}, "result": "achievement"}


def ask(kind: str, record: dict[str, Any] | None = None, case: dict[str, Any] | None = None, **params: Any) -> Asked:
    made = ADAPTER.validate_python({"kind": kind, **params})
    full = SubjectRecord.model_validate({"subject": "x", "subject_kind": "individual"} | (record or {}))
    given = Case.model_validate({"clocks": {"achieved": "2024", "proposed_at": "2024-12-20"}} | (case or {}))
    return made.answer(full, given)


def closed(events: str, days: dict[str, str] = YEAR) -> dict[str, Any]:
    return {"closures": [days | {"events": events}]}


LISTS = [
    pytest.param("discipline", {}, "disciplines", False, id="discipline"),
    pytest.param("initiative", {}, "initiatives", False, id="initiative"),
    pytest.param("registered", {}, "registrations", False, id="registered"),
    pytest.param("holds_award", {"awards": ["ldtt"]}, "awards", False, id="holds_award"),
]


@pytest.mark.parametrize(("kind", "params", "events", "absent"), LISTS)
def test_absence(kind: str, params: dict[str, Any], events: str, absent: bool) -> None:
    assert ask(kind, **params).answer is None
    assert ask(kind, closed(events), **params).answer is absent
    assert ask(kind, closed(events, LATER), **params).answer is None
    others = {"disciplines", "initiatives", "registrations", "awards"} - {events}
    assert ask(kind, {"closures": [YEAR | {"events": other} for other in others]}, **params).answer is None


@pytest.mark.parametrize("record", [{}, closed("disciplines"), closed("disciplines", LATER)])
def test_a_recorded_discipline_is_known_with_or_without_a_closure(record: dict[str, Any]) -> None:
    entry = {"decided_on": "2024-03-05", "severity": "warning", "system": "party"}
    asked = ask("discipline", record | {"disciplines": [entry]}, at_least="reprimand")
    assert asked.answer is True and asked.evidence == ("warning 05/3/2024",)


SEVERITIES = ("reprimand", "warning", "salary_lowered", "demotion", "removal", "dismissal")


@pytest.mark.parametrize("least", SEVERITIES)
@pytest.mark.parametrize("found", SEVERITIES)
def test_severities_are_in_order(least: str, found: str) -> None:
    record = closed("disciplines") | {"disciplines": [{"decided_on": "2024-03-05", "severity": found}]}
    expected = SEVERITIES.index(found) >= SEVERITIES.index(least)
    assert ask("discipline", record, at_least=least).answer is expected


@pytest.mark.parametrize(
    ("exception", "answer"),
    [("none", True), ("already_counted", False), ("two_decisions", False), (None, None)],
)
def test_discipline_that_lowers_the_rating(exception: str | None, answer: bool | None) -> None:
    entry = {"decided_on": "2024-03-05", "severity": "reprimand", "rating_exception": exception}
    in_force = {"start": "2023-09-15", "end": "2026-01-01"}
    record = closed("disciplines") | {"disciplines": [entry]}
    assert ask("discipline_in_rating", record, in_force=in_force).answer is answer
    no_closure = ask("discipline_in_rating", {"disciplines": [entry]}, in_force=in_force)
    assert no_closure.answer is (True if answer else None)
    ended = {"start": "2023-09-15", "end": "2024-12-31"}
    assert ask("discipline_in_rating", record, in_force=ended).answer is NOT_APPLICABLE
    assert ask("discipline_in_rating", record, in_force={"start": "2024-12-31"}).answer is answer


def test_one_counting_discipline_outweighs_an_unsaid_one() -> None:
    entries = [
        {"decided_on": "2024-03-05", "severity": "reprimand"},
        {"decided_on": "2024-04-05", "severity": "warning", "rating_exception": "none"},
    ]
    asked = ask("discipline_in_rating", {"disciplines": entries}, in_force={"start": "2023-09-15"})
    assert asked.answer is True and asked.evidence == ("warning 05/4/2024",)


@pytest.mark.parametrize(
    ("scope", "found", "answer"),
    [
        ("base", "base", True),
        ("base", "nationwide", True),
        ("ministry_province", "base", False),
        ("ministry_province", "ministry_province", True),
        ("nationwide", "ministry_province", False),
    ],
)
def test_initiatives_by_scope(scope: str, found: str, answer: bool) -> None:
    record = closed("initiatives") | {"initiatives": [{"code": "sk-9", "cycle": "2024", "scope": found}]}
    asked = ask("initiative", record, scope=scope)
    assert asked.answer is answer and asked.evidence == (("sk-9",) if answer else ())


def test_initiatives_by_kind_and_cycle() -> None:
    record = closed("initiatives") | {"initiatives": [{"code": "dt-1", "cycle": "2024", "kind": "science_topic"}]}
    assert ask("initiative", record, what="science_topic").answer is True
    assert ask("initiative", record, what="initiative").answer is False
    record["initiatives"][0]["cycle"] = "2023"
    assert ask("initiative", record, what="science_topic").answer is False


def test_awards_held() -> None:
    held = {"award": "cstt", "cycle": "2024", "decision": "12/QĐ-UBND", "decided_on": "2024-12-10"}
    asked = ask("holds_award", {"awards": [held]}, awards=["ldtt", "cstt"])
    assert asked.answer is True and asked.evidence == ("12/QĐ-UBND",)
    assert ask("holds_award", {"awards": [held | {"cycle": "2023"}]}, awards=["cstt"]).answer is None
    assert ask("holds_award", {"awards": [held]} | closed("awards"), awards=["ldtt"]).answer is False


def test_registration_by_entry_or_by_clock() -> None:
    entry = {"cycle": "2024", "source": "Bản đăng ký 03"}
    asked = ask("registered", {"registrations": [entry]})
    assert asked.answer is True and asked.evidence == ("Bản đăng ký 03",)
    clocks = {"clocks": {"achieved": "2024", "registered_at": "2024-02-01"}}
    assert ask("registered", case=clocks).answer is True
    assert ask("registered", {"registrations": [{"cycle": "2023"}]} | closed("registrations")).answer is False


@pytest.mark.parametrize(
    ("recruited", "months", "findings"),
    [
        (None, None, []),
        ("2024-07-01", 6, []),
        ("2024-07-02", 5, []),
        ("2024-12-31", 0, []),
        ("2025-01-01", None, ["recruited_after_period"]),
        ("2024-01-31", 11, []),
        ("2024-02-29", 10, []),
        ("1925-01-01", 1200, []),
        ("1900-01-01", 1200, []),
    ],
)
def test_months_since_recruitment(recruited: str | None, months: int | None, findings: list[str]) -> None:
    asked = ask("months_since_recruitment", {"recruited_on": recruited})
    assert asked.answer == months
    assert [finding.code for finding in asked.findings] == findings


def test_ratings() -> None:
    def rated(*ratings: str, cycle: str = "2024") -> Asked:
        return ask("rating", {"ratings": [{"cycle": cycle, "rating": r, "source": "TB 1"} for r in ratings]})

    assert [rated(r).answer for r in ("not_completed", "completed", "completed_well", "completed_excellently")] == [
        0,
        1,
        2,
        3,
    ]
    assert rated("completed").evidence == ("TB 1",)
    assert rated().answer is None
    assert rated("completed", cycle="2023").answer is None
    assert rated("completed", "completed").answer == 1
    both = rated("completed", "completed_well")
    assert both.answer is None and [finding.code for finding in both.findings] == ["record_contradiction"]


def test_attestations() -> None:
    def attested(*answers: bool, question: str = "q", cycle: str = "2024") -> Asked:
        found = [{"question": question, "cycle": cycle, "answer": a, "by": "Hội đồng"} for a in answers]
        return ask("attested", {"attestations": found}, question="q")

    assert [attested(True).answer, attested(False).answer, attested().answer] == [True, False, None]
    assert attested(True).evidence == ("Hội đồng",)
    assert attested(True, question="other").answer is None
    assert attested(True, cycle="2023").answer is None
    assert attested(True, True).answer is True
    assert [f.code for f in attested(True, False).findings] == ["record_contradiction"]


def test_movement_results() -> None:
    case = {"movement": MOVEMENT}
    for place, result in enumerate(("none", "achievement", "outstanding")):
        assert ask("movement_result", {"movement_results": [DEEDS | {"result": result}]}, case).answer == place
    assert ask("movement_result", {}, case).answer is None
    assert ask("movement_result", {"movement_results": [DEEDS | {"movement": "khac"}]}, case).answer is None
    both = ask("movement_result", {"movement_results": [DEEDS, DEEDS | {"result": "none"}]}, case)
    assert both.answer is None and [f.code for f in both.findings] == ["record_contradiction"]


@pytest.mark.parametrize(
    ("start", "end", "fits"),
    [
        ("2022-01-01", "2026-01-01", True),
        ("2021-12-31", "2023-01-01", False),
        ("2025-12-31", "2026-01-02", False),
        ("2023-01-01", "2023-01-02", True),
    ],
)
def test_deeds_lie_within_the_movement(start: str, end: str, fits: bool) -> None:
    record = {"movement_results": [DEEDS | {"period": {"start": start, "end": end}}]}
    assert ask("movement_fits", record, {"movement": MOVEMENT}, what="period").answer is fits
    assert ask("movement_fits", {}, {"movement": MOVEMENT}, what="period").answer is NOT_APPLICABLE
    assert ask("movement_fits", record, {}, what="period").answer is NOT_APPLICABLE


LEVELS = ("unit", "commune", "district", "province", "central")


@pytest.mark.parametrize("launcher", LEVELS)
@pytest.mark.parametrize("issuer", LEVELS)
def test_launched_at_or_above_the_issuer(launcher: str, issuer: str) -> None:
    case = {"movement": MOVEMENT | {"launcher_level": launcher}, "issuer": {"kind": "x", "level": issuer}}
    expected = LEVELS.index(launcher) >= LEVELS.index(issuer)
    assert ask("movement_fits", {}, case, what="launcher").answer is expected
    del case["issuer"]
    assert ask("movement_fits", {}, case, what="launcher").answer is None
    del case["movement"]
    assert ask("movement_fits", {}, case, what="launcher").answer is NOT_APPLICABLE


def test_open_law_is_never_answered_from_a_record() -> None:
    everything = {"attestations": [{"question": "open", "cycle": "2024", "answer": True, "by": "Hội đồng"}]}
    assert ask("open_law", everything).answer is None


def test_sources() -> None:
    kinds = {"attested": "judgement", "open_law": "law", "rating": "record", "registered": "record"}
    for kind, source in kinds.items():
        params = {"question": "q"} if kind == "attested" else {}
        assert ADAPTER.validate_python({"kind": kind, **params}).source == source


def test_only_discipline_and_the_fit_of_a_movement_may_not_apply() -> None:
    given = [
        {"kind": "rating"},
        {"kind": "holds_award", "awards": ["ldtt"]},
        {"kind": "initiative"},
        {"kind": "discipline"},
        {"kind": "discipline_in_rating", "in_force": {"start": "2024-01-01"}},
        {"kind": "registered"},
        {"kind": "months_since_recruitment"},
        {"kind": "movement_result"},
        {"kind": "movement_fits", "what": "period"},
        {"kind": "attested", "question": "q"},
        {"kind": "open_law"},
    ]
    facts = {data["kind"]: ADAPTER.validate_python(data).fact("f", Label(vi="f")) for data in given}
    assert {kind for kind, fact in facts.items() if fact.may_not_apply} == {"discipline_in_rating", "movement_fits"}
    assert all(ADAPTER.validate_json(ADAPTER.dump_json(ADAPTER.validate_python(data))) for data in given)
