"""Bad input: each gets a clear error or finding, in under a second, and nothing else is lost."""

from __future__ import annotations

import time
import unicodedata
from decimal import Decimal

import pytest

from thidua import CriteriaSet, Points, ThiduaError, load, load_json, score
from thidua.formulas.parser import parse


def table(**changes: object) -> dict:
    data = {
        "code": "t",
        "label": "Bảng mẫu",
        "citation": {"instrument": "Mẫu", "mark": "illustrative"},
        "facts": [
            {"kind": "number", "name": "done", "highest": "100", "places": 1},
            {"kind": "yes_no", "name": "plan"},
        ],
        "sections": [
            {
                "code": "I",
                "label": "Một",
                "max": "20",
                "criteria": [
                    {"code": "I.1", "label": "a", "max": "10", "rule": {"kind": "formula", "formula": "min(done, 10)"}},
                    {"code": "I.2", "label": "b", "max": "10", "rule": {"kind": "all_or_nothing", "met": "plan"}},
                ],
            }
        ],
    }
    return data | changes


@pytest.fixture(autouse=True)
def under_a_second():
    start = time.perf_counter()
    yield
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (0.5, "number_float"),
        (float("nan"), "number_float"),
        (Decimal("NaN"), "number_not_finite"),
        ("NaN", "number_not_finite"),
        ("1,5", "number_comma"),
        ("1e3", "number_scientific"),
        ("１２", "number_text"),
        ("1_0", "number_text"),
        (" 5", "number_text"),
        ("5.", "number_text"),
        (True, "number_type"),
        ([], "number_type"),
        ("1.25", "number_places"),
        ("101", "answer_range"),
        ("-1", "answer_range"),
        ("9" * 5_000_000, "number_digits"),
        ("(" * 5_000_000, "number_digits"),
    ],
)
def test_a_bad_answer_is_a_finding_and_the_rest_is_scored(value, code):
    sheet = score(CriteriaSet.model_validate(table()), {"done": value, "plan": True})
    assert [finding.code for finding in sheet.findings] == [code]
    assert sheet.findings[0].where == "done"
    assert sheet.findings[0].message("vi") and sheet.findings[0].message("en")
    assert len(sheet.findings[0].message("vi")) < 1_000
    assert str(sheet.points("I.2")) == "10"
    assert str(sheet.total) == "10..20"


def test_a_float_is_refused_by_the_types():
    with pytest.raises(ThiduaError) as caught:
        Points(0.1)  # type: ignore[arg-type]  # that is the point
    assert caught.value.code == "number_float"
    assert "docs/codes.md#number_float" in str(caught.value)


def test_a_name_in_nfd_is_composed_before_its_length_is_checked():
    name = unicodedata.normalize("NFD", "Đánh giá việc thực hiện văn hóa công sở")
    made = CriteriaSet.model_validate(table(label=name))
    assert made.label.vi == unicodedata.normalize("NFC", name) != name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("(" * 300 + "1" + ")" * 300, "formula_too_deep"),
        ("not " * 300 + "plan", "formula_too_deep"),
        ("-" * 300 + "1", "formula_syntax"),
        ("(" * 5_000_000, "formula_too_long"),
        ("a" * 5_000_000, "formula_too_long"),
        ("min(" * 300, "formula_too_deep"),
        ("__import__('os')", "formula_function"),
        ("done.real", "formula_syntax"),
        ("1 +", "formula_syntax"),
        ("", "formula_syntax"),
    ],
)
def test_a_hostile_formula_is_an_error_with_a_code(text, code):
    with pytest.raises(ThiduaError) as caught:
        parse(text)
    assert caught.value.code == code
    assert len(str(caught.value)) < 1_000


def deep_rule(formula: str) -> dict:
    data = table()
    data["sections"][0]["criteria"][0]["rule"]["formula"] = formula
    return data


def cyclic() -> dict:
    data = table()
    data["sections"][0]["criteria"].append(data)
    return data


def deep_lists() -> dict:
    nested: object = "x"
    for _ in range(5_000):
        nested = [nested]
    return table(label=nested)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (cyclic(), "cyclic_data"),
        (deep_lists(), "too_deep"),
        (table(sections=[]), "invalid_shape"),
        (table(code=0.5), "number_float"),
        (table(label="x" * 5_000_000), "too_long"),
        (table(extra=1), "field_unknown"),
        (deep_rule("(" * 300 + "1" + ")" * 300), "formula_too_deep"),
        (deep_rule("dune + 1"), "fact_undeclared"),
        (deep_rule("done / done"), None),
        ("not a table", "invalid_shape"),
        (None, "invalid_shape"),
    ],
)
def test_a_bad_rule_set_is_findings(data, code):
    loaded = load(CriteriaSet, data)
    if code is None:  # a leaf must be a number of points, not an unrounded ratio
        code = "formula_unrounded"
    assert loaded.value is None
    assert code in {finding.code for finding in loaded.findings}
    assert all(finding.message("vi") and finding.message("en") for finding in loaded.findings)


def test_an_unknown_kind_of_rule_names_the_kinds_there_are():
    data = table()
    data["sections"][0]["criteria"][0]["rule"] = {"kind": "magic"}
    (finding,) = load(CriteriaSet, data).findings
    assert finding.code == "unknown_kind"
    assert finding.where == "sections/0/criteria/0/rule"
    assert "magic" in finding.message("en") and "proportional" in finding.hint("en")


def test_json_numbers_with_a_fraction_never_become_floats():
    loaded = load_json(CriteriaSet, '{"code": "t", "max": 7.5}')
    assert "number_float" in {finding.code for finding in loaded.findings}


@pytest.mark.parametrize("answers", [None, 5, "text", [("done", 1)], object()])
def test_answers_of_the_wrong_shape_are_a_finding(answers):
    sheet = score(CriteriaSet.model_validate(table()), answers)
    assert [finding.code for finding in sheet.findings] == ["answers_shape"]
    assert str(sheet.total) == "0..20"
