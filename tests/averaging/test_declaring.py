"""What a level, a plan and a figure refuse; and the ways to write a figure."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from averaging.joins import join, part
from averaging.making import Points, level, plan, row
from scoring.tables import count, plain, section, table
from thidua import NOT_APPLICABLE, Cycle, score
from thidua.averaging import Figure, PeriodFigure


@pytest.mark.parametrize(
    ("code", "make"),
    [
        ("average_level_reads", lambda: level("month", "quarter")),
        ("average_level_reads", lambda: level("school_year", "quarter")),
        ("average_level_reads", lambda: level("year", "check")),
        ("average_level_members", lambda: level("day", "check")),  # no calendar knows the checks of a day
        ("average_level_members", lambda: level("month", "day")),
        ("average_level_members", lambda: level("year", "part", members="named")),
        ("average_level_members", lambda: level("year", "part", members="named", parts=("A", "A"))),
        ("average_level_members", lambda: level("year", "month", members="named", parts=("A",))),
        ("average_level_members", lambda: level("year", "month", parts=("A",))),
        ("average_level_weights", lambda: level("year", "half", by="weighted_mean")),
        ("average_level_weights", lambda: level("year", "half", weights=[{"member": "1", "weight": "1"}])),
        (
            "average_level_weights",
            lambda: level("year", "half", by="weighted_mean", weights=[{"member": "1", "weight": "1"}]),
        ),
        (
            "average_level_weights",
            lambda: level(
                "year",
                "half",
                by="weighted_mean",
                weights=[{"member": "1", "weight": "1"}, {"member": "2", "weight": "0"}],
            ),
        ),
        (
            "average_level_weights",
            lambda: level(
                "year",
                "half",
                by="weighted_mean",
                weights=[{"member": "1", "weight": "1"}, {"member": "3", "weight": "1"}],
            ),
        ),
        (
            "average_level_weights",
            lambda: level(
                "year",
                "half",
                by="weighted_mean",
                members="given",
                weights=[{"member": "1", "weight": "1"}, {"member": "2", "weight": "1"}],
            ),
        ),
        ("average_range", lambda: level("month", "part", members="given", by="sum")),
        ("average_range", lambda: level("month", "part", members="given", lowest="1")),
        ("average_range", lambda: level("month", "part", members="given", lowest="2", highest="1")),
        ("average_levels", lambda: plan("month", level("year", "quarter"), level("quarter", "month"))),
        ("average_levels", lambda: plan("month", level("year", "month"), level("year", "month"))),
        ("average_range", lambda: plan("month", level("year", "month"), highest="-1")),
        ("average_range", lambda: plan("month", level("year", "month"), tables=[{"table": "t", "highest": "0"}])),
        ("average_figure_ends", lambda: Figure.model_validate({})),
        ("average_figure_ends", lambda: Figure.model_validate({"lowest": "1"})),
        ("average_figure_ends", lambda: Figure.model_validate({"lowest": "2", "highest": "1"})),
        ("number_float", lambda: Figure.model_validate(0.5)),
        ("number_type", lambda: Figure.model_validate(True)),
        ("number_comma", lambda: row("2026-01", "1,5")),
        ("text_empty", lambda: row("2026-01", "1", unit="")),
        ("join_part_weight", lambda: join("blocks", "shares", part("2026-01-01", "2027-01-01", "1"))),
        ("join_part_weight", lambda: join("blocks", "shares", part("2026-01-01", "2027-01-01", "1", share="0"))),
        ("join_part_weight", lambda: join("blocks", "amounts", part("2026-01-01", "2027-01-01", "1", amount="0"))),
        ("join_part_weight", lambda: join("blocks", "amounts_by_months", part("2026-01-01", "2027-01-01", "1"))),
        ("join_scale", lambda: join("blocks", "days", part("2026-01-01", "2027-01-01", "1"), lowest="101")),
        ("join_scale", lambda: join("blocks", "days", part("2026-01-01", "2027-01-01", "1", highest="0"))),
    ],
)
def test_what_is_refused(code, make):
    with pytest.raises(ValidationError, match=code):
        make()


def test_ways_to_write_a_figure():
    both_ends = Figure.model_validate({"lowest": "85.5", "highest": "85.5"})
    same = [Figure.of("85.50"), Figure.of(Points("85.5")), both_ends]
    assert len(set(same)) == 1
    assert same[0].places == 1
    assert Figure.of(NOT_APPLICABLE).exact.not_applicable
    assert Figure.of(7).exact.value == 7
    assert PeriodFigure.model_validate_json('{"unit": "PA", "cycle": "2026-03", "figure": "85.5"}') == row(
        "2026-03", "85.5"
    )
    assert row("2026-03-05", "1", part="am").slot.kind == "check"


def test_plans_survive_json():
    declared = plan("month", level("quarter", "month", round="0.1"), level("year", "month", at_least=6))
    assert type(declared).model_validate_json(declared.model_dump_json()) == declared


def test_the_total_of_a_sheet_is_a_figure():
    declared = table(section("I", "20", plain("a"), plain("b")), facts=[count("a", "10"), count("b", "10")])
    sheet = score(declared, {"a": "7"}, unit="PA")
    made = PeriodFigure.of_sheet(sheet, Cycle("2026-03"), source="Sở Nội vụ")
    assert str(made.figure.exact) == "7..17"  # 7 + 0…10
    assert (made.unit, made.table, made.source) == ("PA", sheet.table.digest, "Sở Nội vụ")
