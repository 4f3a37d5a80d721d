"""A criteria set as data: JSON and back, its schema, and what its identity covers."""

from __future__ import annotations

import copy
import json

import pytest

from criteria.tables import criterion, formula, section, table_data
from thidua import CriteriaSet, compile_table, load, load_json, score

RULES = {
    "a": {"kind": "all_or_nothing", "met": "plan and done > 3"},
    "b": {"kind": "choice", "fact": "level", "levels": {"none": "0", "part": "1.5", "full": "3"}},
    "c": {
        "kind": "bands",
        "value": "share",
        "bands": [{"edge": "90", "points": "5"}, {"edge": "70", "points": "2.5", "side": "open"}],
        "below": "0.5",
    },
    "d": {
        "kind": "proportional", "actual": "done", "target": "due",
        "on_zero": "ask", "step": "0.25", "mode": "half_even",
    },
    "e": {"kind": "deduct_per_event", "events": "late", "each": "0.25"},
    "f": {"kind": "capped_count", "count": "done", "each": "0.1", "cap": "4"},
    "h": {"kind": "capped_count", "count": "late", "each": "0.25"},
    "g": formula("if(reported <= date('2024-06-30'), round_to(done / 3, 0.5, floor), 0)"),
}  # fmt: skip


def everything():
    """Every rule, every policy, every kind of section, guards, clamps and rounding."""
    return table_data(
        section(
            "I",
            "25",
            criterion("a", "5", RULES["a"], not_applicable="full_points", evidence="Kế hoạch", scored_by="Tổ"),
            criterion("b", "5", RULES["b"], not_applicable="rescale", round="0.5", rounding_mode="down"),
            criterion("c", "5", RULES["c"], not_applicable="drop_group", floor="-1"),
            criterion("d", "10", RULES["d"], citation={"instrument": "QĐ 1", "clause": "2", "mark": "secondary"}),
            criterion("e", "2", RULES["e"]),
            rescale_step="0.5",
        ),
        section("B", "3", criterion("f", "4", RULES["f"]), kind="bonus"),
        section("D", "2", criterion("h", "2", RULES["h"]), criterion("g", "3", RULES["g"]), kind="deduction"),
        lowest_total="0",
        highest_total="27.5",
        round_total="0.1",
        rounding_mode="half_even",
        classes={
            "bands": [
                {
                    "code": "A",
                    "label": {"vi": "Xuất sắc", "en": "Excellent"},
                    "at_least": "20",
                    "guards": [
                        {"kind": "section_share", "at_least": "50 %", "section": "I", "base": "nominal"},
                        {"kind": "condition", "holds": "late==0", "label": "Không trễ"},
                    ],
                },
                {"code": "B", "label": "Tốt", "at_least": "10", "edge": "open", "below": "20"},
            ],
            "otherwise": {"code": "C", "label": "Đạt", "at_least": "0"},
        },
    )


def made(data):
    return CriteriaSet.model_validate(data)


def test_json_and_back():
    first = made(everything())
    dumped = first.model_dump(mode="json")
    text = json.dumps(dumped, ensure_ascii=False)
    again = made(json.loads(text))
    assert again == first
    assert again.digest() == first.digest()
    assert again.model_dump(mode="json") == dumped
    assert load(CriteriaSet, dumped).value == first
    assert load_json(CriteriaSet, text).value == first
    assert CriteriaSet.model_validate_json(text) == first


def test_the_wire_is_canonical():
    dumped = made(everything()).model_dump(mode="json")
    assert dumped["sections"][0]["criteria"][3]["rule"] == RULES["d"]
    guards = dumped["classes"]["bands"][0]["guards"]
    assert guards[0]["at_least"] == "1/2"
    assert guards[1]["holds"] == "late == 0"
    assert dumped["sections"][0]["criteria"][1]["rule"]["levels"] == [
        {"member": "none", "points": "0"},
        {"member": "part", "points": "1.5"},
        {"member": "full", "points": "3"},
    ]


def floats_in(data):
    if isinstance(data, dict):
        return any(floats_in(value) for value in data.values())
    if isinstance(data, list):
        return any(floats_in(value) for value in data)
    return isinstance(data, float)


def test_no_float_anywhere_on_the_wire():
    assert not floats_in(made(everything()).model_dump(mode="json"))


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_json_schema(mode):
    schema = CriteriaSet.model_json_schema(mode=mode)
    text = json.dumps(schema)
    assert schema["additionalProperties"] is False
    assert set(schema["required"]) >= {"code", "label", "citation", "facts", "sections"}
    for kind in ("all_or_nothing", "choice", "bands", "proportional", "deduct_per_event", "capped_count", "formula"):
        assert f'"const": "{kind}"' in text
    assert '"type": "number"' not in text, "exact amounts are strings"
    for reference in {part.split('"')[0] for part in text.split('"$ref": "#/$defs/')[1:]}:
        assert reference in schema["$defs"]


def changed(path, value):
    """The data with one place changed: `sections/0/max`."""
    data = copy.deepcopy(everything())
    *way, last = [int(step) if step.isdecimal() else step for step in path.split("/")]
    at = data
    for step in way:
        at = at[step]
    at[last] = value
    return data


WORDS = [
    ("label", "Bảng khác"),
    ("label/en", "Other"),
    ("citation/instrument", "QĐ 99"),
    ("citation/mark", "unverified"),
    ("facts/0/label/vi", "Số đã làm"),
    ("facts/6/members/0/label/vi", "Chưa có"),
    ("sections/0/label", "Mục khác"),
    ("sections/0/criteria/0/label", "Tên khác"),
    ("sections/0/criteria/0/evidence", "Báo cáo"),
    ("sections/0/criteria/3/citation/clause", "3"),
    ("classes/bands/0/label/vi", "Loại A"),
    ("classes/bands/0/guards/1/label", "Đúng hạn"),
    ("classes/otherwise/label", "Hoàn thành"),
]


@pytest.mark.parametrize(("path", "value"), WORDS)
def test_words_are_no_part_of_the_identity(path, value):
    assert made(changed(path, value)).digest() == made(everything()).digest()


PARAMETERS = [
    ("code", "U"),
    ("facts/4/name", "changes"),
    ("facts/0/highest", "999"),
    ("facts/2/places", 3),
    ("facts/0/may_not_apply", True),
    ("facts/7/lowest", "2023-01-01"),
    ("sections/1/code", "J"),
    ("sections/0/max", "24"),
    ("sections/0/rescale_step", "0.25"),
    ("sections/1/kind", "scored"),
    ("sections/0/criteria/0/code", "a2"),
    ("sections/0/criteria/0/max", "6"),
    ("sections/0/criteria/0/not_applicable", "leave_out"),
    ("sections/0/criteria/0/rule/met", "plan and done > 4"),
    ("sections/0/criteria/1/round", "0.25"),
    ("sections/0/criteria/1/rounding_mode", "up"),
    ("sections/0/criteria/1/rule/levels/part", "2"),
    ("sections/0/criteria/2/floor", "-2"),
    ("sections/0/criteria/2/rule/bands/0/edge", "91"),
    ("sections/0/criteria/2/rule/bands/1/side", "closed"),
    ("sections/0/criteria/2/rule/below", "0"),
    ("sections/0/criteria/3/rule/on_zero", "zero"),
    ("sections/0/criteria/3/rule/step", "0.5"),
    ("sections/0/criteria/3/rule/mode", "half_up"),
    ("sections/1/criteria/0/rule/each", "0.2"),
    ("sections/1/criteria/0/rule/cap", "3"),
    ("sections/2/criteria/1/rule/formula", "done"),
    ("lowest_total", "1"),
    ("highest_total", "28"),
    ("round_total", "0.5"),
    ("rounding_mode", "half_up"),
    ("classes/bands/0/code", "A1"),
    ("classes/bands/0/at_least", "21"),
    ("classes/bands/0/guards/0/at_least", "2/3"),
    ("classes/bands/0/guards/0/base", "applicable"),
    ("classes/bands/0/guards/1/holds", "late <= 1"),
    ("classes/bands/1/edge", "closed"),
    ("classes/bands/1/below", "19"),
    ("classes/otherwise/code", "D"),
]


@pytest.mark.parametrize(("path", "value"), PARAMETERS)
def test_every_parameter_is_part_of_the_identity(path, value):
    assert made(changed(path, value)).digest() != made(everything()).digest()


def test_the_order_of_structure_is_part_of_the_identity():
    data = everything()
    data["sections"] = [data["sections"][1], data["sections"][0], data["sections"][2]]
    assert made(data).digest() != made(everything()).digest()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("sections/0/max", "25.0"),
        ("sections/0/rescale_step", "0.50"),
        ("sections/0/criteria/0/rule/met", "( plan )and done>3"),
        ("classes/bands/0/guards/0/at_least", "1/2"),
    ],
)
def test_one_meaning_one_identity(path, value):
    assert made(changed(path, value)).digest() == made(everything()).digest()


def test_the_digest_is_that_of_the_sheet():
    table = made(everything())
    assert compile_table(table).digest == table.digest() == score(table, {}).as_data()["rules"]
