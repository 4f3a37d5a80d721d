"""load and load_json: wrong data comes back as findings, in bounded time, and never raises."""

from __future__ import annotations

import json
import time
import unicodedata
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter

from thidua.labels import Label
from thidua.loading import MAX_FINDINGS, load, load_json
from thidua.model import Model
from thidua.points import Points
from thidua.text import CodeText


class Choice(Model):
    kind: Literal["choice"] = "choice"
    max: Points


class Count(Model):
    kind: Literal["count"] = "count"
    top: int = 0


class Section(Model):
    code: CodeText
    label: Label
    criteria: tuple[Annotated[Choice | Count, Field(discriminator="kind")], ...] = ()


class Table(Model):
    sections: tuple[Section, ...]


def table(criterion):
    return {"sections": [{"code": "I", "label": "Phần một", "criteria": [criterion]}]}


def said(loaded):
    assert (loaded.value is None) == bool(loaded.findings)
    return [(finding.code, finding.where) for finding in loaded.findings]


def test_good_data():
    name = unicodedata.normalize("NFD", "Phần một")
    data = {"sections": [{"code": "I", "label": name, "criteria": [{"kind": "choice", "max": "2.50"}]}]}
    loaded = load(Table, data)
    assert loaded.findings == ()
    assert loaded.value is not None
    assert loaded.value.sections[0].label.vi == "Phần một"
    assert load_json(Table, json.dumps(data)) == load_json(Table, json.dumps(data).encode()) == loaded
    assert load(Table, loaded.value).value == loaded.value


@pytest.mark.parametrize(
    ("criterion", "code", "where"),
    [
        ({"kind": "choice", "max": "1,5"}, "number_comma", "max"),
        ({"kind": "choice", "max": 0.5}, "number_float", "max"),
        ({"kind": "choice", "max": float("nan")}, "number_float", "max"),
        ({"kind": "choice", "max": True}, "number_type", "max"),
        ({"kind": "choice", "max": "１"}, "number_text", "max"),
        ({"kind": "choice", "max": "1_0"}, "number_text", "max"),
        ({"kind": "choice", "max": "9" * 5_000_000}, "number_digits", "max"),
        ({"kind": "choice"}, "field_missing", "max"),
        ({"kind": "choice", "max": 1, "min": 2}, "field_unknown", "min"),
        ({"kind": "count", "top": 1.0}, "number_float", "top"),
        ({"kind": "count", "top": [1]}, "invalid_shape", "top"),
        ({"kind": "counting"}, "unknown_kind", ""),
        ({"max": 1}, "kind_missing", ""),
        ("choice", "invalid_shape", ""),
        (None, "invalid_shape", ""),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_every_finding_names_its_place(criterion, code, where):
    place = "sections/0/criteria/0" + (f"/{where}" if where else "")
    assert said(load(Table, table(criterion))) == [(code, place)]


def test_unknown_kind_names_the_kinds():
    (finding,) = load(Table, table({"kind": "counting"})).findings
    assert finding.message("en") == "There is no kind “counting”."
    assert finding.hint("en") == "The kinds available are: choice, count."


def test_all_findings_come_at_once_and_in_order():
    data = {"sections": [{"code": "a b", "label": {"vi": " "}}, {"code": "II"}]}
    assert said(load(Table, data)) == [
        ("code_form", "sections/0/code"),
        ("text_empty", "sections/0/label/vi"),
        ("field_missing", "sections/1/label"),
    ]
    assert load(Table, {"sections": [{"code": "I", "label": ""}]}).findings[0].where == "sections/0/label"


def test_too_many_findings_are_counted():
    loaded = load(Table, {"sections": [1] * 250})
    assert len(loaded.findings) == MAX_FINDINGS + 1
    assert loaded.findings[-1].params == (("count", "150"),)


def deep(levels):
    data: object = 1
    for _ in range(levels):
        data = [data]
    return data


def own_parent():
    data: dict[str, object] = {}
    data["sections"] = [{"code": data}]
    return data


def doubling(times):
    data: list[object] = []
    for _ in range(times):
        data = [data, data]
    return data


def shared_too_deep():
    part = [[[1]]]
    wrapped = part
    for _ in range(60):
        wrapped = [wrapped]
    return {"sections": [part, wrapped]}  # 3 levels where it is first met, 65 in all where it is met again


def endless():
    while True:
        yield {}


@pytest.mark.parametrize(
    ("make", "code", "where"),
    [
        (lambda: {"sections": deep(300_000)}, "too_deep", None),
        (lambda: {"sections": deep(64)}, "too_deep", None),
        (own_parent, "cyclic_data", "sections/0"),
        (lambda: {"sections": doubling(60)}, "too_large", None),
        (shared_too_deep, "too_deep", None),
        (lambda: {"sections": [0] * 1_000_001}, "too_large", "sections"),
        (lambda: {"sections": [[0] * 600_000] * 2}, "too_large", "sections"),
        (lambda: {"sections": endless()}, "invalid_shape", "sections"),
        (endless, "invalid_shape", ""),
    ],
)
def test_bad_structures_are_refused_in_bounded_time(make, code, where):
    data = make()
    before = time.perf_counter()
    loaded = load(Table, data)
    assert time.perf_counter() - before < 5
    assert [finding.code for finding in loaded.findings] == [code]
    assert where is None or loaded.findings[0].where == where
    while isinstance(data, dict | list) and data and isinstance(data, list):
        data = data[0]


def test_refused_values_are_listed_up_to_a_hundred():
    assert len(load(Table, {"sections": [0.5] * 150}).findings) == 100


def test_depth_63_below_the_top_is_not_too_deep():
    assert load(TypeAdapter(object), {"a": deep(63)}).findings == ()


def test_a_shared_part_is_no_cycle():
    part = {"kind": "count", "top": 1}
    section = {"code": "I", "label": "x", "criteria": [part, part]}
    assert load(Table, {"sections": [section, section]}).findings == ()


JSON = [
    ("(" * 5_000_000, [("json_syntax", "")]),
    ("[" * 5_000_000, [("too_deep", "")]),
    ('{"sections": [1.5, 2e3, NaN, -Infinity]}',
     [("number_float", "sections/0"), ("number_float", "sections/1"),
      ("number_not_finite", "sections/2"), ("number_not_finite", "sections/3")]),
    ('{"sections": ' + "9" * 5000 + "}", [("number_digits", "sections")]),
    ('{"sections": [{"code": "I", "code": "II", "label": "x"}]}', [("duplicate_key", "sections/0")]),
    ('{"sections": [], "sections": []}', [("duplicate_key", "")]),
    (b'{"sections": "\xff"}', [("text_encoding", "")]),
    ("", [("json_syntax", "")]),
    ("null", [("invalid_shape", "")]),
    ('{"sections": "' + "x" * 5_000_000 + '"}', [("invalid_shape", "sections")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), JSON, ids=lambda value: ascii(value)[:24])
def test_bad_json(text, expected):
    before = time.perf_counter()
    assert said(load_json(Table, text)) == expected
    assert time.perf_counter() - before < 5


def test_syntax_errors_have_line_and_column():
    (finding,) = load_json(Table, '{\n  "sections": [],\n}').findings
    assert dict(finding.params)["line"] == "3"
    assert "column" in dict(finding.params)


def test_the_limit_and_the_byte_order_mark():
    assert said(load_json(Table, '{"sections": []}', limit=15)) == [("too_long", "")]
    assert load_json(Table, '{"sections": []}', limit=16).value == Table(sections=())
    assert load_json(Table, b'\xef\xbb\xbf{"sections": []}').value == Table(sections=())


def test_a_type_adapter_will_do():
    adapter = TypeAdapter(tuple[Points, ...])
    assert load(adapter, ["1.50", 2]).value == (Points("1.5"), Points(2))
    assert said(load(adapter, ["x"])) == [("number_text", "0")]
    assert load(int, "5").value == 5


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.binary(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["sections", "code", "label", "criteria", "kind", "max", "vi"]), inner)
        | st.dictionaries(st.integers() | st.none() | st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=15,
)


@given(anything | anything.map(lambda value: {"sections": [value]}) | anything.map(table))
def test_it_never_raises_on_data(data):
    loaded = load(Table, data)
    assert (loaded.value is None) == any(finding.severity == "error" for finding in loaded.findings)


@given(
    st.text(max_size=40)
    | st.binary(max_size=40)
    | anything.map(lambda value: json.dumps(value, default=str, skipkeys=True))
)
def test_it_never_raises_on_text(text):
    loaded = load_json(Table, text)
    assert (loaded.value is None) == bool(loaded.findings)
