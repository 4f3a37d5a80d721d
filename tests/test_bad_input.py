"""Bad input: each gets a clear error or finding, in under a second, and nothing else is lost."""

from __future__ import annotations

import time
import unicodedata
from decimal import Decimal

import pytest

from thidua import CriteriaSet, Points, ThiduaError, load, load_json, rank, score, score_cohort
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


def wide_table() -> CriteriaSet:
    """A table with a list, a group and a line that compares with the cluster."""
    fields = [{"kind": "number", "name": "points", "highest": "2"}, {"kind": "yes_no", "name": "late"}]
    group = {
        "code": "I.3",
        "label": "c",
        "max": "10",
        "criteria": [
            {"code": "I.3a", "label": "c", "max": "10", "rule": {"kind": "formula", "formula": "count(files)"}}
        ],
    }
    data = table(facts=[*table()["facts"], {"kind": "items", "name": "files", "most": 50, "fields": fields}])
    data["sections"][0]["criteria"].append(group)
    data["sections"][0]["max"] = "30"
    return CriteriaSet.model_validate(data)


@pytest.mark.parametrize(
    ("files", "code", "where"),
    [
        (5, "answer_list", "files"),
        ("dossiers", "answer_list", "files"),
        ({"a": 1}, "answer_list", "files"),
        ({"items": 5, "complete": True}, "answer_list", "files"),
        ({"items": [], "complete": "yes"}, "answer_list", "files"),
        ([{}] * 51, "answer_list_long", "files"),
        ([{}] * 1_000_000, "answer_list_long", "files"),
        ([5], "answers_shape", "files/0"),
        ([{"points": 0.5}], "number_float", "files/0/points"),
        ([{"points": "NaN"}], "number_not_finite", "files/0/points"),
        ([{"points": "3"}], "answer_range", "files/0/points"),
        ([{"points": "1", "lat": True}], "answer_undeclared", "files/0/lat"),
        ([{"points": "(" * 1_000_000}], "number_digits", "files/0/points"),
        ({"not_applicable": True}, "answer_not_applicable", "files"),
        ({"not_applicable": 5}, "claim_shape", "files"),
    ],
)
def test_a_bad_list_is_a_finding_with_its_place_and_the_rest_is_scored(files, code, where):
    sheet = score(wide_table(), {"done": "5", "plan": True, "files": files})
    assert [(finding.code, finding.where) for finding in sheet.findings] == [(code, where)]
    assert sheet.findings[0].message("vi") and sheet.findings[0].message("en")
    assert (str(sheet.points("I.1")), str(sheet.points("I.2"))) == ("5", "10")


@pytest.mark.parametrize(
    ("bounds", "code"),
    [
        ({"lowest": "5", "highest": "4"}, "answer_range"),
        ({"lowest": "-1", "highest": "4"}, "answer_range"),
        ({"lowest": 0.5, "highest": "4"}, "number_float"),
        ({"lowest": "1", "highest": None}, "number_type"),
        ({"lowest": "1", "highest": "2", "may_not_apply": True}, "answer_not_applicable"),
        ({"lowest": "1"}, "number_type"),
        ({"lowest": "1", "highest": "2", "more": 1}, "number_type"),
    ],
)
def test_bad_bounds_are_a_finding_and_count_as_not_known(bounds, code):
    sheet = score(CriteriaSet.model_validate(table()), {"done": bounds, "plan": True})
    assert [finding.code for finding in sheet.findings] == [code]
    assert str(sheet.points("I.1")) == "0..10"


def nested(levels: int) -> dict:
    data = table()
    line = data["sections"][0]["criteria"][0]
    for level in range(levels):
        line = {"code": f"G{level}", "label": "g", "max": "10", "criteria": [line]}
    data["sections"][0]["criteria"] = [line]
    return data


def cyclic_group() -> dict:
    data = table()
    group: dict = {"code": "G", "label": "g", "max": "10", "criteria": []}
    group["criteria"].append(group)
    data["sections"][0]["criteria"].append(group)
    return data


def same_code() -> dict:
    data = nested(1)
    data["sections"][0]["criteria"][0]["code"] = "I"
    return data


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (nested(6), "too_many_levels"),
        (nested(300), "too_deep"),
        (cyclic_group(), "cyclic_data"),
        (same_code(), "duplicate_code"),
        (deep_rule("count(files)"), "formula_list"),
        (deep_rule("sum(done, 1)"), "formula_list"),
        (deep_rule("count(count)"), "formula_list"),
        (deep_rule("sum(files)"), "formula_arity"),
        (deep_rule("best_in(plan)"), "formula_type"),
        (deep_rule("best_in(" * 40 + "done" + ")" * 40), "formula_too_deep"),
        (table(multipliers=[{"code": "m", "label": "m", "when": "done", "factor": "1.1"}]), "criterion_result"),
        (table(requirements=[{"code": "r", "label": "r", "holds": "dne"}]), "fact_undeclared"),
        (table(counted_twice=["nobody"]), "fact_undeclared"),
        (table(counted_twice=[0.5]), "number_float"),
    ],
)
def test_a_bad_part_of_a_table_is_findings(data, code):
    loaded = load(CriteriaSet, data)
    assert loaded.value is None
    assert code in {finding.code for finding in loaded.findings}
    assert all(finding.message("vi") and finding.message("en") for finding in loaded.findings)


def test_a_unit_is_the_same_unit_however_its_accents_are_written():
    made, composed, apart = wide_table(), "Xã Hòa Bình", unicodedata.normalize("NFD", "Xã Hòa Bình")
    sheet = score(made, {"done": "5", "plan": True, "files": []}, unit=apart)
    assert sheet.unit == composed
    assert rank([sheet], members=[apart]).findings == ()
    with pytest.raises(ThiduaError) as caught:
        score_cohort(made, [(composed, {}), (apart, {})])
    assert caught.value.code == "rank_duplicate_unit"


@pytest.mark.parametrize("unit", [None, 5, b"A"])
def test_a_unit_that_is_no_text_is_refused(unit):
    with pytest.raises(ThiduaError) as caught:
        score(wide_table(), {}, unit=unit)
    assert caught.value.code == "text_type"


def test_a_cluster_with_a_unit_twice_is_refused():
    with pytest.raises(ThiduaError) as caught:
        score_cohort(wide_table(), [("A", {}), ("B", {}), ("A", {})])
    assert caught.value.code == "rank_duplicate_unit"
