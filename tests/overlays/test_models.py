"""The models of overlays: loading, bounds, round trips, and what they refuse."""

import json
from pathlib import Path
from typing import Any

import pytest

from overlays.made import add, asked, cited, fill, inner, local, overlay, replace
from thidua import Overlay, load, load_json, load_toml
from thidua.awards.overlays import Parameter, Target, YearlyDateValue

FULL: dict[str, Any] = {
    "code": "tinh",
    "label": {"vi": "Quy định của tỉnh", "en": "Provincial rules"},
    "issuer_label": "UBND tỉnh",
    "citation": cited("secondary"),
    "validity": {"start": "2025-01-01", "end": "2026-01-01"},
    "doubtful_from": "2025-10-01",
    "doubt": "Chưa rõ",
    "fills": [fill("detail", inner("any_of", "a", local("b", "q1"), local("c", "q2")), asked("q1"), asked("q2"))],
    "adds": [add(local("d", "rating >= 'completed_well'"))],
    "replaces": [replace("rated", local("e", "rating >= 'completed'"), power="gazette")],
    "rules": [
        {
            "code": "own",
            "award": "gk",
            "subject_kind": "household",
            "award_kinds": ["movement"],
            "label": "Của tỉnh",
            "validity": {"start": "2026-10-01"},
            "citation": cited("secondary"),
            "facts": [asked("gave")],
            "condition": local("given", "gave"),
        }
    ],
    "parameters": [
        {"name": "copies", "label": "Số bộ", "value": {"kind": "count", "count": 2}, "citation": cited("secondary")},
        {
            "name": "votes",
            "label": "Phiếu",
            "value": {"kind": "share", "share": "80 %"},
            "citation": cited("secondary"),
        },
        {
            "name": "review",
            "label": "Trước hội nghị",
            "value": {"kind": "days", "days": 10, "days_kind": "unstated"},
            "citation": cited("secondary"),
            "target": {"awards": ["bk"]},
        },
        {
            "name": "year_end",
            "label": "Cuối năm",
            "value": {"kind": "yearly_date", "month": 12, "day": 10},
            "citation": cited("secondary"),
        },
        {
            "name": "vote",
            "label": "Biểu quyết",
            "value": {"kind": "yes_no", "yes": False},
            "citation": cited("secondary"),
        },
    ],
    "clearances": [
        {
            "code": "inspectorate",
            "label": "Khiếu nại, tố cáo",
            "body": "Thanh tra tỉnh",
            "citation": cited("secondary"),
            "lists_by": {"month": 12, "day": 10},
            "freezes": "complaint",
        }
    ],
    "notes": ["Đọc cùng quy định chung."],
}


def test_an_overlay_goes_to_json_and_back() -> None:
    first = load(Overlay, FULL)
    assert first.findings == () and first.value is not None
    text = first.value.model_dump_json()
    assert load_json(Overlay, text).value == first.value
    assert json.loads(text)["parameters"][1]["value"]["share"] == "4/5"


def test_an_overlay_may_be_written_in_toml() -> None:
    text = (Path(__file__).parent / "commune.toml").read_text(encoding="utf-8")
    loaded = load_toml(Overlay, text)
    assert loaded.findings == () and loaded.value is not None
    assert [change.condition.code for _, change in loaded.value.changes()] == ["achieved"]


def tweaked(*path: Any, to: Any) -> dict[str, Any]:
    data = json.loads(json.dumps(FULL))
    here: Any = data
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = to
    return data


def nested(levels: int) -> dict[str, Any]:
    node = local("n0", "q1 or q2")
    for level in range(1, levels):
        node = inner("all_of", f"n{level}", node)
    return node


WRONG = {
    "illustrative": (tweaked("citation", "mark", to="illustrative"), "condition_illustrative", ""),
    "illustrative node": (
        tweaked("adds", 0, "condition", "citation", "mark", to="illustrative"),
        "condition_illustrative",
        "adds/0/condition",
    ),
    "illustrative power": (
        tweaked("replaces", 0, "power", "mark", to="illustrative"),
        "condition_illustrative",
        "replaces/0",
    ),
    "illustrative parameter": (
        tweaked("parameters", 0, "citation", "mark", to="illustrative"),
        "condition_illustrative",
        "parameters/0",
    ),
    "illustrative clearance": (
        tweaked("clearances", 0, "citation", "mark", to="illustrative"),
        "condition_illustrative",
        "clearances/0",
    ),
    "a target without names": (tweaked("adds", 0, "target", to={}), "overlay_target", "adds/0/target"),
    "too deep": (tweaked("fills", 0, "condition", to=nested(17)), "too_deep", "fills/0"),
    "too many nodes": (
        tweaked(
            "fills",
            0,
            "condition",
            to=inner(
                "all_of",
                "x",
                *(inner("all_of", f"x{i}", *(local(f"x{i}.{j}", "q1 or q2") for j in range(63))) for i in range(4)),
            ),
        ),
        "too_large",
        "fills/0",
    ),
    "a code twice": (tweaked("fills", 0, "condition", "parts", 0, "code", to="a"), "duplicate_code", "fills/0"),
    "an idle fact": (tweaked("adds", 0, "facts", to=[asked("idle")]), "fact_unused", "adds/0"),
    "a formula that does not parse": (tweaked("adds", 0, "condition", "when", to="q1 or"), "formula_syntax", "adds/0"),
    "the same rule twice": (tweaked("rules", to=[*FULL["rules"]] * 2), "duplicate_code", ""),
    "the same clearance twice": (tweaked("clearances", to=[*FULL["clearances"]] * 2), "duplicate_code", ""),
    "a rule of too many nodes": (
        tweaked(
            "rules",
            0,
            "condition",
            to=inner(
                "all_of",
                "x",
                *(inner("any_of", f"x{i}", *(local(f"x{i}.{j}", "gave") for j in range(64))) for i in range(9)),
            ),
        ),
        "too_large",
        "rules/0",
    ),
    "no such day": (tweaked("parameters", 3, "value", "day", to=32), "invalid_shape", "parameters/3"),
    "30 February": (
        tweaked("parameters", 3, "value", to={"kind": "yearly_date", "month": 2, "day": 30}),
        "date_form",
        "parameters/3",
    ),
    "a share above the whole": (tweaked("parameters", 1, "value", "share", to="7/5"), "share_range", "parameters/1"),
    "an unknown value": (tweaked("parameters", 0, "value", "kind", to="hope"), "unknown_kind", "parameters/0"),
    "a count in words": (tweaked("parameters", 0, "value", "count", to="2"), "invalid_shape", "parameters/0"),
    "no validity": ({key: value for key, value in FULL.items() if key != "validity"}, "field_missing", "validity"),
    "an unknown field": (FULL | {"power": 1}, "field_unknown", "power"),
    "too many notes": (tweaked("notes", to=["x"] * 257), "invalid_shape", "notes"),
    "too many additions": (tweaked("adds", to=FULL["adds"] * 129), "invalid_shape", "adds"),
}


@pytest.mark.parametrize("what", WRONG)
def test_hostile_or_wrong_data_comes_back_as_findings(what: str) -> None:
    data, code, where = WRONG[what]
    loaded = load(Overlay, data)
    assert loaded.value is None
    found = [(finding.code, finding.where) for finding in loaded.findings]
    assert any(code == one and place.startswith(where) for one, place in found), found


def test_a_very_deep_text_is_refused_at_once() -> None:
    deep = '{"part":' * 400 + "1" + "}" * 400
    assert [f.code for f in load_json(Overlay, deep).findings] == ["too_deep"]


def test_sixteen_levels_and_256_nodes_are_taken() -> None:
    assert load(Overlay, tweaked("fills", 0, "condition", to=nested(16))).findings == ()
    wide = inner(
        "all_of",
        "x",
        *(inner("all_of", f"x{i}", *(local(f"x{i}.{j}", "q1 or q2") for j in range(50))) for i in range(5)),
    )
    assert load(Overlay, tweaked("fills", 0, "condition", to=wide)).findings == ()


def test_targets_compare_what_they_name() -> None:
    target = Target(awards=("gk",), subject_kinds=("household",), award_kinds=("movement",))
    assert target.speaks_of("gk", "household", "movement")
    assert target.speaks_of("gk")
    assert not target.speaks_of("bk")
    assert not target.speaks_of("gk", "collective")
    assert not target.speaks_of("gk", "household", "merit")
    assert Target(rules=("r",)).speaks_of("anything")


@pytest.mark.parametrize(
    ("month", "day", "inclusive", "year", "last"),
    [
        (12, 10, False, 2026, "2026-12-09"),
        (12, 10, True, 2026, "2026-12-10"),
        (7, 1, False, 2026, "2026-06-30"),
        (2, 29, True, 2027, "2027-02-28"),
        (2, 29, True, 2028, "2028-02-29"),
        (1, 1, False, 2026, "2025-12-31"),
    ],
)
def test_the_last_day_in_time(month: int, day: int, inclusive: bool, year: int, last: str) -> None:
    assert str(YearlyDateValue(month=month, day=day, inclusive=inclusive).last_day(year)) == last


def test_a_parameter_keeps_its_kind_on_the_wire() -> None:
    for data in FULL["parameters"]:
        parameter = Parameter.model_validate(data)
        assert Parameter.model_validate_json(parameter.model_dump_json()) == parameter


def test_changes_are_listed_with_their_place() -> None:
    assert [where for where, _ in Overlay.model_validate(FULL).changes()] == ["fills/0", "adds/0", "replaces/0"]
    assert list(overlay().changes()) == []
