"""Records: what they hold, how they load and print, and hostile input."""

import time
from typing import Any

import pytest

from regimes.samples import official
from thidua import Case, SubjectRecord, load, load_json
from thidua.awards.case import day_text
from thidua.awards.records import Closure

FULL: dict[str, Any] = {
    "subject": "cb-017",
    "subject_kind": "individual",
    "label": {"vi": "Nguyễn Thị Mận"},
    "recruited_on": "2010-03-01",
    "ratings": [{"cycle": "2024", "rating": "completed_well", "source": "TB 12"}],
    "awards": [
        {
            "award": "cstdcs",
            "cycle": "2023",
            "decision": "15/QĐ-UBND",
            "decided_on": "2024-01-20",
            "issuer": "UBND huyện",
            "branch": "has_initiative",
            "initiatives": ["sk-1"],
        }
    ],
    "initiatives": [{"code": "sk-1", "cycle": "2023", "scope": "base", "recognised_on": "2023-11-05"}],
    "disciplines": [{"decided_on": "2021-05-06", "severity": "reprimand", "system": "party", "ended_on": "2022-05-06"}],
    "registrations": [{"cycle": "2024", "registered_on": "2024-02-15"}],
    "movement_results": [
        {"movement": "pt", "period": {"start": "2023-01-01", "end": "2024-01-01"}, "result": "outstanding"}
    ],
    "attestations": [{"question": "studies", "cycle": "2024", "answer": True, "by": "Hội đồng", "on": "2024-12-01"}],
    "closures": [
        {"events": "awards", "complete_from": "2010-03-01", "complete_to": "2024-12-31", "source": "Phòng Nội vụ"}
    ],
}


def _codes(given: Any) -> list[str]:
    return [finding.code for finding in load(SubjectRecord, given).findings]


def test_round_trip() -> None:
    record = SubjectRecord.model_validate(FULL)
    assert SubjectRecord.model_validate_json(record.model_dump_json()) == record
    assert load_json(SubjectRecord, record.model_dump_json()).value == record
    assert record.model_dump(mode="json")["awards"][0]["decided_on"] == "2024-01-20"
    assert official() == SubjectRecord.model_validate(official().model_dump(mode="json"))


def test_everything_but_the_subject_may_be_missing() -> None:
    record = SubjectRecord(subject="x", subject_kind="collective")
    assert record.ratings == () and record.recruited_on is None


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("subject",), ""),
        (("subject_kind",), "robot"),
        (("recruited_on",), "01/03/2010"),
        (("recruited_on",), "2010-02-30"),
        (("recruited_on",), "2010-03-01T00:00:00"),
        (("recruited_on",), 40238),
        (("recruited_on",), 1.5),
        (("ratings", 0, "rating"), "tốt"),
        (("ratings", 0, "cycle"), "24"),
        (("ratings", 0, "cycle"), 2024),
        (("initiatives", 0, "scope"), "world"),
        (("disciplines", 0, "severity"), None),
        (("disciplines", 0, "rating_exception"), "forgiven"),
        (("closures", 0, "source"), "   "),
        (("closures", 0, "complete_to"), "2009-12-31"),
        (("closures", 0, "events"), "ratings"),
        (("movement_results", 0, "period"), {"start": "2024-01-01", "end": "2024-01-01"}),
        (("awards", 0, "decided_on"), None),
        (("attestations", 0, "by"), ""),
    ],
)
def test_bad_values_are_findings_with_their_place(path: tuple[Any, ...], value: Any) -> None:
    given = SubjectRecord.model_validate(FULL).model_dump(mode="json")
    at: Any = given
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    loaded = load(SubjectRecord, given)
    assert loaded.value is None and loaded.findings
    assert loaded.findings[0].where.startswith("/".join(str(step) for step in path[:2]))


def test_unknown_fields_are_refused() -> None:
    assert _codes(FULL | {"salary": "1"}) != []
    assert _codes({"subject": "x", "subject_kind": "individual", "ratings": [{"cycle": "2024", "rate": "x"}]}) != []


def test_closures() -> None:
    days = {"complete_from": "2024-01-01", "complete_to": "2024-12-31", "source": "Phòng Nội vụ"}
    closure = Closure.model_validate({"events": "awards", **days})
    period = Case.model_validate({"clocks": {"achieved": "2024"}}).period
    assert closure.covers(period)
    assert not Closure.model_validate({"events": "awards", **days, "complete_to": "2024-12-30"}).covers(period)
    assert not Closure.model_validate({"events": "awards", **days, "complete_from": "2024-01-02"}).covers(period)
    one_day = {"events": "awards", "complete_from": "2024-01-01", "complete_to": "2024-01-01", "source": "x"}
    assert Closure.model_validate(one_day)
    assert _codes(FULL | {"closures": [days | {"events": "awards", "complete_to": "2023-12-31"}]}) == ["closure_order"]


@pytest.mark.parametrize(
    "given",
    [
        None,
        [],
        "x",
        3,
        float("nan"),
        {"subject": "x" * 70, "subject_kind": "individual"},
        {"subject": "x", "subject_kind": "individual", "ratings": {"cycle": "2024"}},
        {"subject": "x", "subject_kind": "individual", "attestations": [None]},
        {"subject": "x", "subject_kind": "individual", "attestations": [[[[[]]]]]},
    ],
)
def test_hostile_shapes_are_findings(given: Any) -> None:
    assert load(SubjectRecord, given).value is None
    assert _codes(given)


def test_hostile_sizes_are_answered_in_under_a_second() -> None:
    start = time.perf_counter()
    nested: Any = []
    for _ in range(100_000):
        nested = [nested]
    cyclic: dict[str, Any] = {"subject": "x", "subject_kind": "individual"}
    cyclic["ratings"] = [cyclic]
    assert _codes({"subject": "x", "subject_kind": "individual", "ratings": nested})
    assert _codes(cyclic)
    assert load_json(SubjectRecord, "[" * 1_000_000).value is None
    assert load_json(SubjectRecord, '{"subject": NaN}').value is None
    assert load_json(SubjectRecord, '{"subject": "x", "subject": "y", "subject_kind": "individual"}').value is None
    assert time.perf_counter() - start < 2  # shared machines: the bound is one second on its own core


@pytest.mark.parametrize("value", ["yes", "true", 1, "0"])
def test_an_answer_that_is_no_truth_value_is_refused(value: Any) -> None:
    assert _codes(FULL | {"attestations": [FULL["attestations"][0] | {"answer": value}]})


@pytest.mark.parametrize("value", [None, "có", 2, [], {}])
def test_an_answer_that_is_nothing_like_one_is_refused(value: Any) -> None:
    assert _codes(FULL | {"attestations": [FULL["attestations"][0] | {"answer": value}]})


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2024-03-05", "05/3/2024"),
        ("2024-02-15", "15/02/2024"),
        ("2024-01-01", "01/01/2024"),
        ("2024-12-31", "31/12/2024"),
    ],
)
def test_days_are_printed_as_officials_write_them(day: str, text: str) -> None:
    given = Case.model_validate({"clocks": {"achieved": "2024", "decided_at": day}})
    assert day_text(given.clocks.decided_at) == text
    assert day_text(None) == "–"


def test_clocks_are_each_their_own() -> None:
    given = Case.model_validate({"clocks": {"achieved": "2024", "proposed_at": "2024-12-20"}})
    clocks = given.clocks.model_dump(exclude_none=True)
    assert set(clocks) == {"achieved", "proposed_at"}
    assert load(Case, {"clocks": {}}).value is None
    assert load(Case, {"clocks": {"achieved": "2024", "achived": "2024"}}).value is None
